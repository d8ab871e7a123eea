import { mayMatch } from '../pattern-judge';

/** Words of one group exclude each other: a draft that trades one for another says something else. Small letters, whole words. */
const groups: readonly string[] = [
  'sole|joint',
  'fixed-term|permanent|temporary',
  'full-time|part-time',
  'upheld|dismissed|rejected',
  'approved|refused|rejected|granted|declined',
  'eligible|ineligible',
  'maximum|minimum',
  'increase|increased|decrease|decreased|reduced|rise|fall',
  'higher|lower',
  'upstairs|downstairs',
  'left|right',
  'northbound|southbound|eastbound|westbound',
  'north|south|east|west',
  'mother|father|grandmother|grandfather|brother|sister|son|daughter|husband|wife|aunt|uncle|nephew|niece',
  'landlord|tenant',
  'freehold|leasehold',
  'formal|informal',
  'interim|final',
  'suspended|outright',
  'conditional|unconditional',
  'secure|introductory|demoted|assured',
  'retrospective|prospective',
  'detached|semi-detached|terraced',
  'maternal|paternal',
  'inpatient|outpatient',
  'recyclable|non-recyclable',
  'hazardous|non-hazardous',
  'returnable|non-returnable',
  'transferable|non-transferable',
  'contributory|non-contributory',
  'senior|junior',
  'secured|unsecured',
  'lawful|unlawful',
  'gross|net',
  'first-class|second-class',
  'primary|secondary|nursery',
  'victim|suspect|witness',
  'for|against',
  'before|after',
  'free|chargeable',
  'high|medium|low',
  'mandatory|optional|voluntary',
  'open|closed|shut',
  'included|excluded',
  'refundable|non-refundable',
  'renewed|cancelled|expired|suspended',
  'single|double',
  'adult|child',
  'owner|tenant|occupier|lodger',
  'morning|afternoon|evening',
  'verbal|written',
  'all|some|most|none',
  'accepted|refused',
  'valid|invalid',
  'urgent|routine',
  'public|private',
  'partly|fully',
  'partially|fully',
  'proven|unproven',
  'founded|unfounded',
  'substantiated|unsubstantiated',
  'deferred|approved|refused',
  'unanimous|majority',
  'unanimously|majority',
  'tenancy|licence',
  'grant|loan',
  'verbal|written',
  'warning|caution|prosecution',
  'supervised|unsupervised',
  'residential|commercial',
  'ground floor|first floor|second floor|top floor',
  'front|rear',
  'inside|outside',
  'weekday|weekend',
  'overpaid|underpaid',
  'overpayment|underpayment',
  'likely|unlikely',
  'satisfactory|unsatisfactory',
  'suitable|unsuitable',
  'reasonable|unreasonable',
  'guilty|innocent',
  'positive|negative',
  'credit|debit',
  'arrears|credit|advance',
  'borrow|lend',
  'plaintiff|defendant',
  'claimant|respondent',
  'applicant|objector',
  'support|object',
  'vacant|occupied',
  'furnished|unfurnished',
  'planned|unplanned',
  'male|female',
  'boy|girl',
  'weekly|fortnightly|monthly|quarterly|yearly|annually',
  'first|second|third|fourth|fifth',
];

const groupsOf = new Map<string, number[]>();
groups.forEach((group, at) => {
  for (const word of group.split('|')) groupsOf.set(word, [...(groupsOf.get(word) ?? []), at]);
});

/** Too common to be compared over a whole text: only within one clause. */
const common = new Set([
  'for',
  'against',
  'before',
  'after',
  'all',
  'some',
  'most',
  'none',
  'right',
  'left',
  'free',
  'open',
  'high',
  'low',
  'public',
  'private',
  'front',
  'child',
  'adult',
  'final',
  'increase',
  'rise',
  'fall',
  'grant',
  'inside',
  'outside',
  'single',
  'shut',
  'closed',
]);

const wordPattern = /[A-Za-z]+(?:-[A-Za-z]+)*/g;

const phrases: readonly (readonly [RegExp, string, number])[] = [
  [/\b(?:on|in) time\b/gi, 'on time', -1],
  [
    /\b(?:late|out of time)\b(?! (?:october|november|december|january|february|march|april|may|june|july|august|september)\b)/gi,
    'late',
    -1,
  ],
  [/\ball (?:of )?(?:the|them|these|those|our|your)\b/gi, 'all', -2],
  [/\bmost of (?:the|them|these|those|our|your)\b/gi, 'most', -2],
  [/\bsome of (?:the|them|these|those|our|your)\b/gi, 'some', -2],
];

/** Where the words of opposite groups stand in a text. */
export function findOpposites(
  text: string,
): readonly { readonly word: string; readonly group: number; readonly start: number; readonly end: number }[] {
  const found: { word: string; group: number; start: number; end: number }[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const word = match[0].toLowerCase();
    if (common.has(word)) continue;
    for (const group of groupsOf.get(word) ?? []) found.push({ word, group, start: match.index, end: match.index + word.length });
  }
  for (const [pattern, word, group] of phrases) {
    if (!mayMatch(pattern, text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
      found.push({ word, group, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

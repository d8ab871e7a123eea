import type { Phrase } from './checks/check';
import list from './data/plain-english.json';
import { splitWords } from './words';

interface Entry {
  readonly from: string;
  readonly kind: string;
  readonly to?: string;
  readonly safe?: boolean;
  readonly action?: string;
  readonly note?: string;
  readonly caseSensitive?: boolean;
}

const entries: readonly Entry[] = list.entries;

/** Legal terms of art that are never faulted: the reader's rights hang on the exact words. */
export const keptTerms: readonly string[] = list.keepAsIs;

/**
 * Words that are plain enough in most letters: pointed out only where more is amiss, so that a good letter stays quiet.
 * From reading letters that plain-English readers passed.
 */
const quiet = new Set(
  (
    'is able to|are able to|is unable to|are unable to|respite|commissioning|stakeholders|holistic|triage|cascade|robust|leverage|placement|provision|arrears|threshold|pathway|defect|determined|determination|disrepair|statutory|respite care|' +
    'non-dependant|overpayment|operative|dwelling|front door|personal budget|day provision|care package|per month|per annum|retain|retained|obtain|obtained|additional|approximately|assistance|sufficient|' +
    'insufficient|purchase|cease|terminate|terminated|facilitate|implement|deem|constitutes|a number of|whether or not|consequently|accordingly|nevertheless|in accordance with|liable for|liable to|' +
    'shall be|the applicant|the tenant|the appellant|the complainant|the claimant|relevant authority|the council|the authority|the local authority|whereas|unfounded|alleged|allegedly|you should have|' +
    'rejected|denied|your case|the case|regards|fao|final warning|you do not qualify|homeless people|rough sleepers|rough sleeper|the deaf|the blind|person with autism|aggressive|sectioned|vulnerable people|in care|' +
    "contact with mum|single mother|travellers|chairman|placement|on benefits|vulnerable adult|looked after child|foster child|day centre|social security|bailiff|bailiffs|information commissioner's office|" +
    'discretionary housing payment|household support fund|council tax benefit|section 21 notice|meals on wheels|home help|invalid|inform you|inform us|complete the form|notify us|advise us|please find enclosed|please find attached|' +
    'escalated to|no further action will be taken|allocated worker|going forward|in writing|save for|additionally|furthermore|moreover|assist you|submit your|numerous|commence|in scope|' +
    'prohibited from|permitted to|you will be informed|you will be notified|you will be contacted by|you will be advised|payment should be made|in due course|provided with|in connection with|in respect of|in relation to|for the purpose of|for the purposes of|' +
    'permitted development|mutual exchange|temporary accommodation|local connection|priority need|carriageway|footway|dfg|pcn|whilst|amongst|during the course of|send|uc|hb|pip|dwp|ta|ot|further to your letter|further to your email|the delay was caused by|i am writing to inform you that|we are not able|regarding|such sum|debtor|debtors|claimants|' +
    'care leaver|consultee|his or her|his/her|him/her|he/she|s/he|obese|bame|address|disability living allowance for adults|local government ombudsman|at your earliest convenience|as soon as practicable|as soon as reasonably practicable'
  ).split('|'),
);

const elsewhere = new Set([
  'send',
  'dna',
  'i.e.',
  'etc.',
  'e.g.',
  'asap',
  'n/a',
  'regards',
  'dear sir/madam',
  'dear sir or madam',
  'to whom it may concern',
]);

/** The same words written as a pattern: lower case, one space between. */
export function patternOf(words: string): string {
  return splitWords(words)
    .map(({ start, end }) => words.slice(start, end).toLowerCase().replace(/’/g, "'"))
    .join(' ');
}

/**
 * Takes kinds of the plain-English list; gives their entries as phrases. Terms to keep and explain are left out: keeping is right.
 * An entry with no pattern of words (only marks) is left out too.
 */
export function plainEnglishPhrases(...kinds: readonly string[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const entry of entries) {
    if (!kinds.includes(entry.kind) || entry.action === 'keep-and-explain' || elsewhere.has(entry.from.toLowerCase())) continue;
    const pattern = patternOf(entry.from);
    if (pattern === '') continue;
    phrases.push({
      pattern,
      ...(entry.to === undefined ? (entry.action === 'delete' && entry.safe === true ? { to: '' } : {}) : { to: entry.to }),
      safe: entry.safe === true,
      weak: quiet.has(entry.from.toLowerCase()),
      ...(entry.note === undefined ? {} : { why: noteAsSentence(entry.note) }),
      ...(entry.caseSensitive === true ? { caseSensitive: entry.from } : {}),
    });
  }
  return phrases;
}

function noteAsSentence(note: string): string {
  const sentence = note.charAt(0).toUpperCase() + note.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

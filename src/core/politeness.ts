import { CheckedText } from './checked-text';

/**
 * How a message treats its reader, on the evidence of its words: thanks, credit and softened requests on one side; criticism, doubt and
 * orders on the other. Hand-made lists from politeness theory (Brown and Levinson): no weights are fitted.
 */
export interface Politeness {
  /** 1 (blunt) to 5 (considerate). */
  readonly score: number;
  /** Credit, thanks and fellow feeling, per sentence. */
  readonly warm: number;
  /** Softened requests and hedged criticism, per sentence. */
  readonly soft: number;
  /** Criticism, doubt and scorn, per sentence. */
  readonly harsh: number;
  /** Orders and pressure, per sentence. */
  readonly orders: number;
}

function stems(words: string): readonly string[] {
  return words.split(' ');
}

/** A trailing `*` stands for any ending. */
function wordTest(words: string): (word: string) => boolean {
  const whole = new Set<string>();
  const starts: string[] = [];
  for (const word of stems(words)) {
    if (word.endsWith('*')) starts.push(word.slice(0, -1));
    else whole.add(word);
  }
  const byInitial = new Map<string, string[]>();
  for (const start of starts) {
    const key = start.slice(0, 3);
    const list = byInitial.get(key);
    if (list === undefined) byInitial.set(key, [start]);
    else list.push(start);
  }
  return (word) => whole.has(word) || (byInitial.get(word.slice(0, 3))?.some((start) => word.startsWith(start)) ?? false);
}

const isThanks = wordTest('thank thanks thankful thanking appreciat* grateful gratitude indebted');
const isWarm = wordTest(
  'sincere* heartfelt kind kindly kindness warm warmly warmest delight* pleased pleasure glad happy honoured honored admire* admirable commend* compliment* congratulat* excellent wonderful outstanding impressive impressed invaluable valued value valuable treasure* esteem* respect thoughtful thoughtfulness insightful insights dedication dedicated hard-working effort efforts understanding patience support* collaborat* together partnership helpful opportunity opportunities welcome enjoy* encourage* encouraging inspir* confident trust hope looking forward eager keen excited exciting great greatly brilliant generous generosity sympath* apolog* sorry cooperation teamwork expertise strengths constructive cherish* contribution contributions',
);
const isSoft = wordTest(
  'please could would might may perhaps possibly maybe wonder wondering wondered suggest suggestion suggestions consider bit little slightly somewhat potentially likely possible possibility if feel free convenience convenient whenever opportunity',
);
const isHarsh = wordTest(
  'lapse* deficien* inadequa* inabilit* incapab* incompeten* fail failed fails failing failure failures lack lacks lacking lacked disappoint* concerning alarming unacceptab* subpar sub-par shortcoming* mediocr* poor poorly careless* negligen* neglect* inattent* discrepan* mistake* flaw* flawed glaring* fiasco mismanage* inconsisten* insufficien* inefficien* questionable dubious baffl* puzzl* perplex* astonish* astound* stagger* appall* shock* surprising surprisingly unsurprising* troubling worrying worrisome frustrat* unprofessional ineffective inexcusab* ignore ignored ignoring ignorance oblivious misalign* misguided misjudg* omission* struggl* weak weakness* jeopard* compromised undermin* blunder* sloppy haphazard* disregard* apath* indifferen* excuse excuses purported* supposed supposedly barely hardly scarcely harsh* patronis* patroniz* condescend* accus* baseless unfair unfairly unjust* unreasonabl* exaggerat* ridicul* absurd wasted wasting waste doubt doubts doubtful credibility unaware unfit unimpressed unsatisf* dissatisf* disgrac* embarrass* shame* appalling abysmal dismal atrocious terrible terribly horrible awful pathetic useless pointless nonsense lazy laziness idle reckless* irresponsib* thoughtless* inconsiderate insensitive rude* arrogan* ignorant clueless hopeless stubborn* obstinate unwilling* reluctan* refus* avoidance evasi* unreliab* untrustworthy betray* deceiv* deceptive mislead* dishonest* hypocri* substandard amateur* inept* lackluster lacklustre underwhelm* regrettabl* lamentab* deplorab* outdated superficial* shallow vague vaguely unclear confus* muddled chaotic chaos mess messy disarray setback* deteriorat* oversight* overlook* overdue missed missing gaps misunderstand* misinterpret* misrepresent* bother* complain* complaint* critici* critique* blame* fault* error errors issue issues problem problems concern concerned concerns unauthorised unauthorized breach* violat* unexpected unrealistic trivial* tardy tardiness late delays delay delayed',
);
const isScorn = wordTest(
  'frankly clearly obviously evidently apparently purported* supposed supposedly simply merely certainly unsurprisingly surely honestly',
);
const isOrder = wordTest(
  'immediate immediately urgent urgently must demand demands demanding demanded expect expects expected require requires required mandatory imperative accountab* forthwith now insist crucial critical essential responsibility responsibilities asap consequences unacceptable compliance promptly swiftly rectify priorities priority deadline',
);

const ownFault =
  /\b(?:i|we|my|our) (?:\S+ ){0,3}(?:apologi[sz]e|sorry|regret|mistake|oversight|error|fault|shortcomings?|performance|work|understand|recogni[sz]e|acknowledge|appreciate|will|am|'m)\b|\b(?:i'm|i'll|we'll|we're) /;
const thanks = /\b(?:thank|thanks|appreciate|appreciated|appreciative|grateful|value|valued|gratitude)\b/;
const standard =
  /\b(?:not|n't|never|no longer|fail\w*|short of|below|beneath|far from|less than|without|rather than|instead of) (?:\S+ ){0,4}(?:align\w*|meet\w*|met|match\w*|reflect\w*|standards?|expect\w*|par|quality|acceptable|enough|sufficient|adequate|optional|clear\w*|understand\w*|grasp\w*|capable|ready|prepared|professional\w*|fully|captur\w*|address\w*|deliver\w*|perform\w*|demonstrat\w*|engag\w*|contribut\w*)\b|\b(?:shouldn't|should not|should have|could have|ought to have|would have expected|had expected|expected more|hoped for more|rais\w+ (?:some |serious |many )?(?:questions?|doubts?|concerns?)|room for|areas? (?:for|of|needing|requiring|where|in which) (?:\S+ )?(?:improvement|growth|attention|development|clarity)|(?:could|might|may|can|need|needs|would) (?:be |to be |also |perhaps |possibly |greatly |still )*(?:improved|improve|benefit from|refined|clearer|stronger|enhanced|strengthened|elevated)|leaves? (?:much|a lot|something) to be desired|fell short|falls? short|falling short|wake-up call|not your|isn't it (?:time|your)|far below|bare minimum|at best|unlike you)\b/;
const ofYou = /\byou(?:r|rs|rself|'re|'ve|'d)?\b/;

function sentenceMeasures(
  document: CheckedText,
  sentence: number,
): { thanks: number; warm: number; soft: number; harsh: number; scorn: number; orders: number; words: number } {
  const [from, to] = document.wordsOf(sentence);
  const counts = { thanks: 0, warm: 0, soft: 0, harsh: 0, scorn: 0, orders: 0, words: to - from };
  for (let at = from; at < to; at += 1) {
    const word = document.word(at);
    if (isThanks(word)) counts.thanks += 1;
    else if (isHarsh(word)) counts.harsh += 1;
    else if (isWarm(word)) counts.warm += 1;
    else if (isSoft(word)) counts.soft += 1;
    if (isScorn(word)) counts.scorn += 1;
    if (isOrder(word)) counts.orders += 1;
  }
  return counts;
}

/**
 * Takes one sentence of a message; gives true when it criticises or blames its reader, softly or not. Thanks for criticism and faults the writer owns do not count.
 */
export function criticises(sentence: string): boolean {
  const document = new CheckedText(sentence.slice(0, 1000));
  const counts = document.sentences.map((_, index) => sentenceMeasures(document, index));
  const sum = (of: (count: (typeof counts)[number]) => number): number => counts.reduce((total, count) => total + of(count), 0);
  return weighCriticism(document.text, {
    harsh: sum(({ harsh }) => harsh),
    warm: sum(({ warm }) => warm),
    scorn: sum(({ scorn }) => scorn),
    soft: sum(({ soft }) => soft),
  });
}

/** The quick form of it for one sentence of a text already read: by its words alone. */
export function soundsCritical(document: CheckedText, sentence: number): boolean {
  const { harsh, scorn, thanks: thanked, warm } = sentenceMeasures(document, sentence);
  return harsh + 0.5 * scorn - 1.5 * thanked - 0.3 * warm >= 0.85;
}

function weighCriticism(
  words: string,
  { harsh, warm, scorn, soft }: { readonly harsh: number; readonly warm: number; readonly scorn: number; readonly soft: number },
): boolean {
  const lower = words.toLowerCase().replace(/’/g, "'");
  let score = harsh + 0.5 * scorn + (standard.test(lower) ? 1.2 : 0);
  if (score === 0) return false;
  if (ofYou.test(lower)) score += 0.3;
  if (thanks.test(lower)) score -= 1.5;
  if (ownFault.test(lower)) score -= 1.2;
  return score - 0.3 * warm - 0.15 * soft >= 0.85;
}

/** Takes a message; gives how it treats its reader. The subject line, greeting and sign-off count for little, having few words. */
export function politenessOf(text: string): Politeness {
  const document = new CheckedText(text);
  let warm = 0;
  let soft = 0;
  let harsh = 0;
  let orders = 0;
  let sentences = 0;
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
    const counts = sentenceMeasures(document, sentence);
    if (counts.words < 5) continue;
    sentences += 1;
    warm += 1.5 * counts.thanks + counts.warm;
    soft += counts.soft;
    harsh += counts.harsh + counts.scorn * 0.7;
    orders += counts.orders;
  }
  const share = Math.max(1, sentences);
  const balance = (warm + 0.6 * soft - 1.2 * harsh - 0.6 * orders) / share;
  return { score: 1 + 4 / (1 + Math.exp(-balance)), warm: warm / share, soft: soft / share, harsh: harsh / share, orders: orders / share };
}

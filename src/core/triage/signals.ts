import cueData from '../data/triage-cues.json';
import type { Span } from '../span';
import { compileCues, plainWords, type CueMatch, type PlainWord } from './cue-language';
import { splitSentences } from '../sentences';

export type SignalName = keyof typeof cueData.signals;
export type VulnerabilityKind = keyof typeof cueData.vulnerability;
export type CalmKind = keyof typeof cueData.calm;

/** One cue in the message's own words. */
export interface Signal {
  readonly name: SignalName;
  readonly span: Span;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly negated: boolean;
  /** The words that made a figure of speech of it: "killing me" of "kill". It then counts for nothing, but is not forgotten. */
  readonly idiom?: Span;
}

/** Words that can make a danger word harmless: an animal, a play, a course. They decide nothing alone. */
export interface Calm {
  readonly kind: CalmKind;
  readonly span: Span;
  readonly sentence: number;
}

/** Everything the cue lists found. */
export interface Signals {
  readonly words: readonly PlainWord[];
  readonly sentences: readonly Span[];
  readonly all: readonly Signal[];
  /** The families of danger words each sentence speaks. */
  readonly spoken: readonly (ReadonlyMap<string, number> | undefined)[];
  /** How much the worst three sentences together speak of danger, and the sentence in their middle. */
  readonly danger: { readonly score: number; readonly sentence: number };
  readonly vulnerability: readonly { readonly kind: VulnerabilityKind; readonly span: Span; readonly sentence: number }[];
  readonly calm: readonly Calm[];
  /** Signals that a figure of speech takes the meaning from. */
  readonly figures: readonly Signal[];
}

const dangerFamilies: Readonly<Record<string, { readonly weight: number; readonly cues: readonly string[] }>> = cueData.danger;

type Group = 'idiom' | 'signal' | 'danger' | 'vulnerability' | 'calm';

/** What each compiled name stands for. One matcher for all lists: a message's words are looked at once. */
const meanings = new Map<string, { readonly group: Group; readonly name: string }>();

function grouped(group: Group, lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, cues]) => {
      meanings.set(`${group}/${name}`, { group, name });
      return [`${group}/${name}`, cues];
    }),
  );
}

const matchAll = compileCues(
  {
    ...grouped('idiom', { idiom: cueData.idioms }),
    ...grouped('signal', cueData.signals),
    ...grouped('danger', Object.fromEntries(Object.entries(dangerFamilies).map(([name, { cues }]) => [name, cues]))),
    ...grouped('vulnerability', cueData.vulnerability),
    ...grouped('calm', Object.fromEntries(Object.entries(cueData.calm).map(([name, { cues }]) => [name, cues]))),
  },
  cueData.sets,
);

/** The matches of one sentence, parted by list. */
function matchesIn(words: readonly PlainWord[], from: number, to: number): Readonly<Record<Group, CueMatch<string>[]>> {
  const found: Record<Group, CueMatch<string>[]> = { idiom: [], signal: [], danger: [], vulnerability: [], calm: [] };
  for (const match of matchAll(words, from, to)) {
    const meaning = meanings.get(match.name);
    if (meaning !== undefined) found[meaning.group].push({ ...match, name: meaning.name });
  }
  return found;
}

/** "no longer", "isn't", "not complaining": looked for in the three words before a cue. */
const negations = new Set(
  'not no never isnt arent wasnt werent dont doesnt didnt without nor cant neither hardly havent hasnt wont'.split(' '),
);
/** Cues that speak of something missing keep their meaning after "not". */
const negatable = new Set<SignalName>([
  'hazard',
  'complaint',
  'abuse',
  'threat',
  'hearing',
  'repair',
  'injury',
  'petition',
  'review',
  'foi',
  'money',
  'sar',
  'escalate',
  'suspiciousweapon',
  'dpcomplaint',
  'rectify',
]);

/** Takes a message's own words (subject first, then body, or one of them); gives its cues with idioms taken out. Linear. */
export function readSignals(text: string): Signals {
  const words = plainWords(text);
  const sentences = splitSentences(text);
  const all: Signal[] = [];
  const vulnerability: { kind: VulnerabilityKind; span: Span; sentence: number }[] = [];
  const calm: Calm[] = [];
  const figures: Signal[] = [];
  const families: Map<string, number>[] = [];
  let at = 0;
  sentences.forEach((sentence, index) => {
    while (at < words.length && (words[at]?.start ?? 0) < sentence.start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < sentence.end) at += 1;
    const spoken = new Map<string, number>();
    let reached = -1;
    families[index] = spoken;
    if (at === from) return;
    const found = matchesIn(words, from, at);
    const idioms = found.idiom;
    for (const match of keepWidest(found.signal)) {
      const name = match.name as SignalName;
      const idiom = idioms.find((other) => other.from < match.to && match.from < other.to);
      const signal = { name, span: spanOf(words, match), sentence: index };
      if (idiom === undefined) all.push({ ...signal, negated: isDenied(name, words, match.from, from) });
      else figures.push({ ...signal, negated: true, idiom: spanOf(words, idiom) });
    }
    for (const match of found.calm)
      // "Has not come home" calms nobody; "not hurt" is itself the cue.
      if (match.name === 'calm' || !isNegated(words, match.from, from))
        calm.push({ kind: match.name as CalmKind, span: spanOf(words, match), sentence: index });
    for (const match of found.danger) {
      // Several words of one family, apart from each other, say more than one does.
      if (
        (match.from < reached && spoken.has(match.name)) ||
        isNegated(words, match.from, from) ||
        idioms.some((idiom) => idiom.from < match.to && match.from < idiom.to)
      )
        continue;
      spoken.set(match.name, (spoken.get(match.name) ?? 0) + 1);
      reached = match.to;
    }
    for (const match of keepWidest(found.vulnerability)) {
      if (idioms.some((idiom) => idiom.from < match.to && match.from < idiom.to)) continue;
      vulnerability.push({ kind: match.name as VulnerabilityKind, span: spanOf(words, match), sentence: index });
    }
  });
  // "In the eighties I saw what he did": history, unless he still runs the club.
  const goesOn = all.some(({ name, span }) => name === 'staffharm' && /^(?:still|now)\b/i.test(text.slice(span.start, span.start + 6)));
  const believed = goesOn ? calm.filter(({ kind }) => kind !== 'history') : calm;
  return { words, sentences, all, spoken: families, danger: worstWindow(families), vulnerability, calm: believed, figures };
}

/** "not suicidal", "two years ago I was ready to end it": what is denied or long over is no cue. */
function isDenied(name: SignalName, words: readonly PlainWord[], at: number, from: number): boolean {
  if (negatable.has(name)) return isNegated(words, at, from);
  if (name !== 'suicide') return false;
  if (words[at]?.text.startsWith('suicid') === true && isNegated(words, at, from)) return true;
  for (let back = at - 1; back > from && at - back <= 8; back -= 1)
    if (words[back]?.text === 'ago' && (words[back - 1]?.text === 'years' || words[back - 1]?.text === 'year')) return true;
  return false;
}

function isNegated(words: readonly PlainWord[], at: number, from: number): boolean {
  for (let back = at - 1; back >= from && at - back <= 3; back -= 1) {
    const text = words[back]?.text ?? '';
    if (negations.has(text)) return true;
    if (text === 'but' || text === 'and') return false;
  }
  return false;
}

/** Of matches of one name that overlap, the widest. */
function keepWidest<Name extends string>(matches: readonly CueMatch<Name>[]): readonly CueMatch<Name>[] {
  if (matches.length < 2) return matches;
  const kept: CueMatch<Name>[] = [];
  for (const match of matches.slice(0, 400)) {
    const same = kept.findIndex((other) => other.name === match.name && other.from < match.to && match.from < other.to);
    if (same < 0) kept.push(match);
    else {
      const other = kept[same];
      if (other !== undefined && match.to - match.from > other.to - other.from) kept[same] = match;
    }
  }
  return kept;
}

function spanOf(words: readonly PlainWord[], match: { readonly from: number; readonly to: number }): Span {
  return { start: words[match.from]?.start ?? 0, end: words[match.to - 1]?.end ?? 0 };
}

/** Three sentences in a row: long letters gather words without meaning more by them. */
function worstWindow(families: readonly (ReadonlyMap<string, number> | undefined)[]): {
  readonly score: number;
  readonly sentence: number;
} {
  let score = 0;
  let sentence = 0;
  for (let index = 0; index < families.length; index += 1) {
    const window = families.slice(index, index + 3);
    const sum = weightOf(window);
    if (sum <= score) continue;
    score = sum;
    let most = -1;
    window.forEach((spoken, step) => {
      const own = weightOf([spoken]);
      if (own > most) {
        most = own;
        sentence = index + step;
      }
    });
  }
  return { score, sentence };
}

/** Each family's weight once; a heavy family a little more for each further word of it, up to three. */
function weightOf(window: readonly (ReadonlyMap<string, number> | undefined)[]): number {
  const counts = new Map<string, number>();
  for (const spoken of window) for (const [name, count] of spoken ?? []) counts.set(name, (counts.get(name) ?? 0) + count);
  let sum = 0;
  for (const [name, count] of counts) {
    const weight = dangerFamilies[name]?.weight ?? 0;
    sum += weight * (weight >= 0.7 ? 1 + 0.3 * Math.min(count - 1, 3) : 1);
  }
  return sum;
}

import cueData from '../data/triage-cues.json';
import type { Span } from '../span';
import { any, type Case } from './case';
import type { Calm, CalmKind, Signal, SignalName } from './signals';

/** A danger word that did not decide, and why: shown with every ranking, so that nothing is set aside unseen. */
export interface LoweredDanger {
  readonly words: Span;
  /** What the words were read as: "an animal". */
  readonly readAs: string;
  /** The words that say so; undefined when the danger words themselves or the sender do. */
  readonly evidence: Span | undefined;
}

const dangerNames = new Set<SignalName>([
  'suicide',
  'preparation',
  'threat',
  'abuse',
  'injury',
  'safecontact',
  'staffharm',
  'childrisk',
  'slavery',
  'welfare',
  'hazard',
  'homeless',
]);

/** A course or an old story is told in one sentence and goes on in the next; an animal or a figure of speech stands where the word does. */
const carriesOver = new Set<CalmKind>(['fiction', 'history', 'training', 'study', 'news', 'policy', 'service', 'drill', 'over']);

/**
 * The log-odds from which the fitted model sees danger whatever stands beside it; below it, words that make the danger harmless are believed.
 * Chosen on a blind set of 120 invented messages, where all dangers with such words beside them stood above 4.
 */
export const plainDanger = 2.8;
/** The log-odds from which it raises a short message by itself. */
export const toldDanger = 1;

/** Takes a message's calming words and a stretch of a sentence; gives the nearest that make danger told there harmless. */
export function calmAt(calm: readonly Calm[], { span, sentence }: Pick<Signal, 'span' | 'sentence'>): Calm | undefined {
  let nearest: Calm | undefined;
  for (const other of calm) {
    if (other.sentence !== sentence) continue;
    if (nearest === undefined || distance(other.span, span) < distance(nearest.span, span)) nearest = other;
  }
  return nearest ?? calm.find((other) => Math.abs(other.sentence - sentence) === 1 && carriesOver.has(other.kind));
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}

/**
 * Takes a message in which the word lists found danger; gives what makes every such sentence harmless, or undefined when anything is left that
 * nothing explains. Two must agree: words that stand in the message, which are quoted, and the fitted model. Neither can lower a danger alone.
 * Words of the next sentence are believed only where the model would not raise the message by itself.
 */
export function explainedDanger(seen: Case): LoweredDanger | undefined {
  const { score } = seen.passages.danger;
  if (score >= plainDanger) return undefined;
  let first: LoweredDanger | undefined;
  for (const signal of seen.body.all) {
    if (signal.negated || !dangerNames.has(signal.name)) continue;
    const calm = calmAt(seen.body.calm, signal);
    if (calm === undefined || (calm.sentence !== signal.sentence && score >= toldDanger)) return undefined;
    first ??= loweredBy(signal.span, calm);
  }
  return first;
}

function loweredBy(words: Span, calm: Calm): LoweredDanger {
  return { words, readAs: cueData.calm[calm.kind].because, evidence: calm.span };
}

/** Takes bulk mail that speaks of danger; gives why it did not count. */
export function bulkDanger(seen: Case): LoweredDanger | undefined {
  const said = seen.body.all.find((signal) => !signal.negated && dangerNames.has(signal.name));
  return said === undefined ? undefined : { words: said.span, readAs: 'bulk mail', evidence: any(seen, 'bulk', 'marketing')?.span };
}

/**
 * Takes a message that no danger rule raised; gives the danger words that a figure of speech or a "not" took the meaning from, or the sentence
 * that the fitted model would have raised but for what stands beside it.
 */
export function setAside(seen: Case): LoweredDanger | undefined {
  const told = seen.passageWords('danger');
  const calm = seen.passages.danger.score >= toldDanger ? calmAt(seen.body.calm, told) : undefined;
  if (calm !== undefined) return loweredBy(told.span, calm);
  const figure = seen.body.figures.find(({ name }) => dangerNames.has(name));
  if (figure !== undefined) return { words: figure.span, readAs: 'a set phrase', evidence: figure.idiom };
  const denied = seen.body.all.find(({ name, negated }) => negated && dangerNames.has(name));
  return denied === undefined ? undefined : { words: denied.span, readAs: 'denied', evidence: deniedWords(seen, denied) };
}

/** The three words before, in which the "not" stands. */
function deniedWords({ body: { words, sentences } }: Case, { span, sentence }: Signal): Span {
  const at = words.findIndex(({ start }) => start === span.start);
  const from = words[Math.max(at - 3, 0)]?.start ?? span.start;
  return { start: Math.max(from, sentences[sentence]?.start ?? 0), end: span.end };
}

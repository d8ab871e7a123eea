import type { Fact, FactOutcome } from '../fact';
import { splitSentences } from '../sentences';
import { fact } from './clause-index';
import { readFlow, readSide, readUsage, type Surround, type Usage } from './standings';

/** Where one part of a sentence ends and another begins. */
const cuts =
  /[;:()\n]|, | (?:and (?=we |you |the |your |our |it |is |are |so )|but|so|because|which|that|if|unless|when|while|although|where|leaving|as) |[.?!](?= |$)/g;
/** Words by which a state is turned: with them, "until" and "from" may say the same. */
const turning =
  /\b(?:not|no|never|cannot|without|closed?|closes|shut|stop(?:s|ped)?|end(?:s|ed)?|ceases?|suspended|unavailable|banned|prohibited|free|empty|away|off|old|current|present|[a-z]+n['’]t)\b/gi;
const reach = 160;

function surround(text: string, value: Fact, others: readonly Fact[], sentence: Place): Surround {
  let from = Math.max(sentence.start, value.span.start - reach);
  let to = Math.min(sentence.end, value.span.end + reach);
  for (const { span } of others) {
    // "12 of your 28 days": what is said of the first is said of the two.
    const isWhole = /^ ?(?:out )?of (?:(?:the|your|his|her|their|its|our|a) )?(?:total of )?$/i;
    if (span.end <= value.span.start && !isWhole.test(text.slice(span.end, value.span.start))) from = Math.max(from, span.end);
    if (span.start >= value.span.end && !isWhole.test(text.slice(value.span.end, span.start))) to = Math.min(to, span.start);
  }
  let before = text.slice(from, value.span.start);
  let after = text.slice(value.span.end, to);
  cuts.lastIndex = 0;
  for (let cut = cuts.exec(before); cut !== null; cut = cuts.exec(before))
    from = value.span.start - before.length + cut.index + cut[0].length;
  before = text.slice(Math.max(from, value.span.start - before.length), value.span.start);
  cuts.lastIndex = 0;
  const next = cuts.exec(after);
  if (next !== null) after = after.slice(0, next.index);
  return { before, after };
}

/** Values that stand once among their kind in a text. */
function once(values: readonly Fact[]): ReadonlySet<Fact> {
  const counts = new Map<string, number>();
  const key = ({ kind, value }: Fact): string => `${kind} ${value}`;
  for (const value of values) counts.set(key(value), (counts.get(key(value)) ?? 0) + 1);
  return new Set(values.filter((value) => counts.get(key(value)) === 1));
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const rivalsAtMost = 60;

/** The values of each sentence, by where it starts. */
function bySentence(values: readonly Fact[], sentences: readonly Place[]): ReadonlyMap<number, readonly Fact[]> {
  const found = new Map<number, Fact[]>();
  for (const value of values) {
    const at = sentenceOf(sentences, value.span.start)?.start;
    if (at === undefined) continue;
    const beside = found.get(at);
    if (beside === undefined) found.set(at, [value]);
    else if (beside.length < rivalsAtMost) beside.push(value);
  }
  return found;
}

/** The other values of its kind in a value's sentence. */
function rivals(values: ReadonlyMap<number, readonly Fact[]>, sentence: Place, own: Fact): readonly Fact[] {
  return (values.get(sentence.start) ?? []).filter((value) => value !== own && value.kind === own.kind && value.span.end <= sentence.end);
}

const turnsOf = ({ before, after }: Surround): string =>
  [...new Set((`${before} ${after}`.match(turning) ?? []).map((word) => word.toLowerCase()))].sort().join(' ');

/** What is used is neither left nor to come; what merely happened is only not to come. */
function areOpposite(one: Usage | undefined, other: Usage | undefined): boolean {
  const pair = [one, other].sort().join();
  return pair === 'left,used' || pair === 'to come,used' || pair === 'past,to come';
}

function differ(kind: string, one: Surround, other: Surround): boolean {
  const clash = (first: string | undefined, second: string | undefined): boolean =>
    first !== undefined && second !== undefined && first !== second;
  if (kind === 'date' || kind === 'time') return clash(readSide(one), readSide(other)) && turnsOf(one) === turnsOf(other);
  if (areOpposite(readUsage(one), readUsage(other))) return true;
  return kind === 'amount' && clash(readFlow(one), readFlow(other));
}

/**
 * Takes two texts, the values of each, and those kept; gives values that stayed but of which the draft says the contrary: money that goes the other
 * way, what was used and is now left, an end that became a beginning. Only values that stand once in each text.
 */
export function compareStandings(
  source: string,
  draft: string,
  sourceValues: readonly Fact[],
  draftValues: readonly Fact[],
  kept: readonly FactOutcome[],
): FactOutcome[] {
  const singleBefore = once(sourceValues);
  const singleAfter = once(draftValues);
  const sentencesBefore = splitSentences(source);
  const sentencesAfter = splitSentences(draft);
  const besideBefore = bySentence(sourceValues, sentencesBefore);
  const besideAfter = bySentence(draftValues, sentencesAfter);
  const outcomes: FactOutcome[] = [];
  for (const outcome of kept) {
    if (outcome.outcome !== 'kept' || !/^(?:amount|number|date|time)$/.test(outcome.source.kind)) continue;
    if (!singleBefore.has(outcome.source) || !singleAfter.has(outcome.draft)) continue;
    const here = sentenceOf(sentencesBefore, outcome.source.span.start);
    const there = sentenceOf(sentencesAfter, outcome.draft.span.start);
    if (here === undefined || there === undefined) continue;
    const one = surround(source, outcome.source, rivals(besideBefore, here, outcome.source), here);
    const other = surround(draft, outcome.draft, rivals(besideAfter, there, outcome.draft), there);
    if (!differ(outcome.source.kind, one, other)) continue;
    const span = (value: Fact, words: Surround): { start: number; end: number } => ({
      start: value.span.start - words.before.trimStart().length,
      end: value.span.end + words.after.trimEnd().length,
    });
    outcomes.push({
      outcome: 'changed',
      source: fact('who', source, span(outcome.source, one), outcome.source.value),
      draft: fact('who', draft, span(outcome.draft, other), outcome.draft.value),
    });
  }
  return outcomes;
}

/** The sentence a place stands in, by halving. */
function sentenceOf(sentences: readonly Place[], at: number): Place | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

import { diffArrays } from 'diff';

/** A stretch of equal items: `length` items from `before` on one side are those from `after` on the other. */
export interface Match {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Below this many pairs the exact method is quick whatever the texts; above it anchors come first. */
const exactPairs = 250_000;
/** The exact method's time grows with the number of differences; beyond this the stretch counts as wholly rewritten. */
const mostDifferences = 1_200;

/** The longest run of pairs that rises on both sides, in O(n log n). `pairs` come in order of `before`. */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rising: (readonly [number, number])[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

/** Items that occur once on each side: safe places to hold on to (the idea of patience diff, Bram Cohen). */
function uniquePairs(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const places = (items: readonly string[]): Map<string, number> => {
    const found = new Map<string, number>();
    items.forEach((item, index) => found.set(item, found.has(item) ? -1 : index));
    return found;
  };
  const inAfter = places(after);
  const pairs: (readonly [number, number])[] = [];
  for (const [item, index] of places(before)) {
    const other = inAfter.get(item) ?? -1;
    if (index >= 0 && other >= 0) pairs.push([index, other]);
  }
  return pairs.sort((one, other) => one[0] - other[0]);
}

/** Sentences as ranges of tokens: a sentence ends with the token that stops it. */
function sentencesOf(tokens: readonly string[], range: Range): readonly Range[] {
  const sentences: Range[] = [];
  let start = range.start;
  for (let index = range.start; index < range.end; index += 1) {
    const token = tokens[index] ?? '';
    if (token === '.' || token === '!' || token === '?' || index === range.end - 1) {
      sentences.push({ start, end: index + 1 });
      start = index + 1;
    }
  }
  return sentences;
}

function exact(before: readonly string[], after: readonly string[], one: Range, other: Range): readonly Match[] {
  const changes = diffArrays(before.slice(one.start, one.end), after.slice(other.start, other.end), { maxEditLength: mostDifferences });
  const matches: Match[] = [];
  let left = one.start;
  let right = other.start;
  // jsdiff gives undefined when the limit was passed, whatever its older types say.
  for (const change of (changes as typeof changes | undefined) ?? []) {
    if (change.removed) left += change.count;
    else if (change.added) right += change.count;
    else {
      matches.push({ before: left, after: right, length: change.count });
      left += change.count;
      right += change.count;
    }
  }
  return matches;
}

function between(
  before: readonly string[],
  after: readonly string[],
  one: Range,
  other: Range,
  anchorBy: 'sentence' | 'token',
): readonly Match[] {
  const matches: Match[] = [];
  let start = 0;
  const most = Math.min(one.end - one.start, other.end - other.start);
  while (start < most && before[one.start + start] === after[other.start + start]) start += 1;
  let end = 0;
  while (end < most - start && before[one.end - 1 - end] === after[other.end - 1 - end]) end += 1;
  if (start > 0) matches.push({ before: one.start, after: other.start, length: start });
  const left = { start: one.start + start, end: one.end - end };
  const right = { start: other.start + start, end: other.end - end };
  if (left.start < left.end && right.start < right.end) matches.push(...middle(before, after, left, right, anchorBy));
  if (end > 0) matches.push({ before: left.end, after: right.end, length: end });
  return matches;
}

function middle(
  before: readonly string[],
  after: readonly string[],
  one: Range,
  other: Range,
  anchorBy: 'sentence' | 'token',
): readonly Match[] {
  if ((one.end - one.start) * (other.end - other.start) <= exactPairs) return exact(before, after, one, other);
  const cut = (tokens: readonly string[], range: Range): readonly Range[] =>
    anchorBy === 'sentence'
      ? sentencesOf(tokens, range)
      : tokens.slice(range.start, range.end).map((_token, index) => ({ start: range.start + index, end: range.start + index + 1 }));
  const ones = cut(before, one);
  const others = cut(after, other);
  const words =
    (tokens: readonly string[]) =>
    (range: Range): string =>
      tokens.slice(range.start, range.end).join(' ');
  const anchors = longestRising(uniquePairs(ones.map(words(before)), others.map(words(after))));
  const matches: Match[] = [];
  let left = one.start;
  let right = other.start;
  const next = anchorBy === 'sentence' ? 'token' : undefined;
  const gap = (leftEnd: number, rightEnd: number): void => {
    const ranges = [
      { start: left, end: leftEnd },
      { start: right, end: rightEnd },
    ] as const;
    if (left >= leftEnd || right >= rightEnd) return;
    if (next === undefined) matches.push(...exact(before, after, ...ranges));
    else matches.push(...between(before, after, ...ranges, next));
  };
  for (const [oneAt, otherAt] of anchors) {
    const oneRange = ones[oneAt];
    const otherRange = others[otherAt];
    if (!oneRange || !otherRange) continue;
    gap(oneRange.start, otherRange.start);
    matches.push({ before: oneRange.start, after: otherRange.start, length: oneRange.end - oneRange.start });
    left = oneRange.end;
    right = otherRange.end;
  }
  gap(one.end, other.end);
  return matches;
}

/**
 * Takes two lists of tokens; gives the stretches they share, in order, not overlapping. Shortest possible for a paragraph; for
 * a long text sentences that occur once on each side hold the two together first, then words that do, so that the time stays near linear.
 */
export function align(before: readonly string[], after: readonly string[]): readonly Match[] {
  return between(before, after, { start: 0, end: before.length }, { start: 0, end: after.length }, 'sentence');
}

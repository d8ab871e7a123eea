import { align } from './alignment';
import type { Edit } from './edit';
import { tokenSpans } from './tokens';

/** A stretch where the texts differ, in tokens: `[start, end)` of each side. */
interface Gap {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** Words so common that finding one inside a rewritten phrase says nothing: keeping it would only chop the phrase in two. */
const connectives = new Set(
  ', ; : - – — ( ) a an the of to in on at by for from with and or but as is are be was were it this that you your we our'.split(' '),
);

function gapsOf(before: readonly string[], after: readonly string[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let left = 0;
  let right = 0;
  for (const match of [...align(before, after), { before: before.length, after: after.length, length: 0 }]) {
    // A gap with no tokens stands for the white space between two matches, which can differ too.
    gaps.push({ beforeStart: left, beforeEnd: match.before, afterStart: right, afterEnd: match.after });
    for (let step = 1; step < match.length; step += 1) {
      gaps.push({
        beforeStart: match.before + step,
        beforeEnd: match.before + step,
        afterStart: match.after + step,
        afterEnd: match.after + step,
      });
    }
    left = match.before + match.length;
    right = match.after + match.length;
  }
  return gaps;
}

function size(gap: Gap): number {
  return Math.max(gap.beforeEnd - gap.beforeStart, gap.afterEnd - gap.afterStart);
}

/** Two rewritten phrases with one "the" or comma left between read as one: joined, but only where both sides are replacements and enough changed. */
function join(gaps: readonly Gap[], before: readonly string[]): readonly Gap[] {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    if (size(gap) === 0) {
      joined.push(gap);
      continue;
    }
    let back = joined.length - 1;
    while (back >= 0 && size(joined[back] ?? gap) === 0) back -= 1;
    const last = joined[back];
    const island = last ? before.slice(last.beforeEnd, gap.beforeStart) : [];
    const replaces = (one: Gap): boolean => one.beforeEnd > one.beforeStart && one.afterEnd > one.afterStart;
    if (
      last &&
      island.length === 1 &&
      connectives.has((island[0] ?? '').toLowerCase()) &&
      replaces(last) &&
      replaces(gap) &&
      size(last) + size(gap) >= 5 &&
      Math.min(size(last), size(gap)) >= 2
    ) {
      joined.length = back;
      joined.push({ beforeStart: last.beforeStart, beforeEnd: gap.beforeEnd, afterStart: last.afterStart, afterEnd: gap.afterEnd });
    } else joined.push(gap);
  }
  return joined;
}

/** Takes away the white space that both sides share at the ends, so that only words are marked. */
function trimmed(start: number, removed: string, added: string): Edit {
  let head = 0;
  while (head < removed.length && head < added.length && removed[head] === added[head] && /\s/.test(removed.charAt(head))) head += 1;
  let tail = 0;
  const most = Math.min(removed.length, added.length) - head;
  while (
    tail < most &&
    removed[removed.length - 1 - tail] === added[added.length - 1 - tail] &&
    /\s/.test(removed.charAt(removed.length - 1 - tail))
  )
    tail += 1;
  return { span: { start: start + head, end: start + removed.length - tail }, replacement: added.slice(head, added.length - tail) };
}

/**
 * Takes two texts; gives the word-level edits that turn the first into the second, in order, not overlapping: `applyEdits(before, wordEdits(before, after)) === after`
 * whatever the texts. Whole tokens only (see tokens.ts): "12/12/2026" becomes "12/01/2026" as one date, never as digits. A deleted word takes its space
 * with it, an inserted one brings its own. About linear: 20,000 words take well under a second.
 */
export function wordEdits(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const beforeSpans = tokenSpans(before);
  const afterSpans = tokenSpans(after);
  const beforeWords = beforeSpans.map(({ start, end }) => before.slice(start, end));
  const afterWords = afterSpans.map(({ start, end }) => after.slice(start, end));
  const edits: Edit[] = [];
  for (const gap of join(gapsOf(beforeWords, afterWords), beforeWords)) {
    // From the end of the match before the gap to the start of the match after it: the words and the white space around them.
    const start = beforeSpans[gap.beforeStart - 1]?.end ?? 0;
    const removed = before.slice(start, beforeSpans[gap.beforeEnd]?.start ?? before.length);
    const added = after.slice(afterSpans[gap.afterStart - 1]?.end ?? 0, afterSpans[gap.afterEnd]?.start ?? after.length);
    if (removed !== added) edits.push(trimmed(start, removed, added));
  }
  return edits;
}

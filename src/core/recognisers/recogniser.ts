import { mayMatch } from '../pattern-judge';
import type { PersonalKind } from '../pseudonym';
import type { Span } from '../span';

/** One kind of personal data, found by its own shape and checksum. One file each in this folder, one line each in list.ts. */
export interface Recogniser {
  /** The file's name. */
  readonly id: string;
  readonly kind: PersonalKind;
  /** Texts, each with exactly what must be found in it, in order. Executed by one test; an empty list is something that only looks alike. */
  readonly examples: readonly { readonly text: string; readonly found: readonly string[] }[];
  /** Takes any text; gives where the data stands, in order, not overlapping. Linear in the length of the text. */
  find(text: string): readonly Span[];
}

/**
 * Takes a text and a global pattern; gives the spans of its matches, of one group when `group` is given (which must end the match or be
 * unique in it), leaving out those that `accept` refuses.
 */
export function matchSpans(
  text: string,
  pattern: RegExp,
  accept?: (match: string, start: number, text: string) => boolean,
  group = 0,
): Span[] {
  const spans: Span[] = [];
  if (!mayMatch(pattern, text)) return spans;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const whole = match[0];
    if (whole === '') {
      pattern.lastIndex += 1;
      continue;
    }
    const found = match[group];
    if (found === undefined) continue;
    const start = match.index + (group === 0 ? 0 : whole.lastIndexOf(found));
    if (accept === undefined || accept(found, start, text)) spans.push({ start, end: start + found.length });
    // A refused match may hide a good one that starts inside it.
    else if (group === 0 && whole.length > 1) pattern.lastIndex = match.index + 1;
  }
  return spans;
}

/** The text shortly before a place, on the same line and at most `reach` units back. */
export function justBefore(text: string, at: number, reach = 48): string {
  const piece = text.slice(Math.max(0, at - reach), at);
  const line = piece.lastIndexOf('\n');
  return line < 0 ? piece : piece.slice(line + 1);
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** Joins lists of spans (each in order, none overlapping within one): where two overlap, the one of the earlier list stays. In order. */
export function joinSpans(...lists: readonly (readonly Span[])[]): Span[] {
  let joined: Span[] = [];
  for (const list of lists) {
    const result: Span[] = [];
    let at = 0;
    for (const span of list) {
      while (at < joined.length && (joined[at]?.end ?? 0) <= span.start) result.push(...joined.slice(at, ++at));
      const next = joined[at];
      if (next === undefined || next.start >= span.end) result.push(span);
    }
    while (at < joined.length) result.push(...joined.slice(at, ++at));
    joined = result;
  }
  return joined;
}

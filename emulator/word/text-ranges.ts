import type { Span } from './span';
import { portions } from './span';
import type { WordSession } from './word-session';
import type { LiveRange } from './live-range';

const trimmed = /[ \t\v\f\u000e\r\n]/;

/**
 * getTextRanges: cuts text after each ending mark; paragraph ends cut too. documented (word.range): trimming takes spaces, tabs, column
 * breaks and paragraph-end marks; assumed: several marks in a row belong to one piece only when the piece would otherwise be empty.
 */
export function textRanges(word: WordSession, span: Span, endingMarks: readonly string[], trim: boolean): readonly LiveRange[] {
  const found: LiveRange[] = [];
  for (const { paragraph, from, to } of portions(word.document, span)) {
    const { text } = word.document.text(paragraph);
    let start = from;
    for (let at = from; at < to;) {
      const mark = endingMarks.find((each) => each.length > 0 && at + each.length <= to && text.startsWith(each, at));
      at += mark === undefined ? 1 : mark.length;
      if (mark !== undefined || at >= to) {
        add(word, found, paragraph, text, start, at, trim);
        start = at;
      }
    }
    if (from === to && from === 0) add(word, found, paragraph, text, from, to, trim);
  }
  return found;
}

/** split: as textRanges, but the delimiters may be left out of the pieces. documented: word.range. */
export function splitRanges(
  word: WordSession,
  span: Span,
  delimiters: readonly string[],
  trimDelimiters: boolean,
  trimSpacing: boolean,
): readonly LiveRange[] {
  const found: LiveRange[] = [];
  for (const { paragraph, from, to } of portions(word.document, span)) {
    const { text } = word.document.text(paragraph);
    let start = from;
    for (let at = from; at < to;) {
      const delimiter = delimiters.find((each) => each.length > 0 && at + each.length <= to && text.startsWith(each, at));
      if (delimiter === undefined) {
        at += 1;
        continue;
      }
      add(word, found, paragraph, text, start, trimDelimiters ? at : at + delimiter.length, trimSpacing);
      at += delimiter.length;
      start = at;
    }
    if (start < to || start === from) add(word, found, paragraph, text, start, to, trimSpacing);
  }
  return found;
}

function add(
  word: WordSession,
  into: LiveRange[],
  paragraph: Span['start']['paragraph'],
  text: string,
  from: number,
  to: number,
  trim: boolean,
): void {
  let start = from;
  let end = to;
  if (trim) {
    while (start < end && trimmed.test(text[start] ?? '')) start += 1;
    while (end > start && trimmed.test(text[end - 1] ?? '')) end -= 1;
  }
  into.push(word.makeRange({ paragraph, offset: start }, { paragraph, offset: end }));
}

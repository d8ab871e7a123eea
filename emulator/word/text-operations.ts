import { type Span, portions } from './span';
import type { LiveRange } from './live-range';
import { isAttached } from './story';
import { invalidArgument, notEmulated, WireError } from './wire-error';
import type { WordSession } from './word-session';
import type { XmlElement } from './xml';

export type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Reads an insert location and refuses those the object does not take. documented: word.insertlocation and each class's page. */
export function insertLocation(value: unknown, allowed: readonly InsertLocation[], location: string): InsertLocation {
  const found = allowed.find((each) => each === value);
  if (!found) throw invalidArgument(location);
  return found;
}

/** Refuses to write to a read-only document, a removed paragraph, or a content control that says its contents cannot be edited. */
export function checkWritable(word: WordSession, near: XmlElement): void {
  // said (office-js#6209): AccessDenied for a read-only document.
  if (word.behaviour.readOnly) throw new WireError('AccessDenied', 'You do not have permission to perform the requested operation.');
  if (!isAttached(near)) throw new WireError('ItemNotFound', 'The text this refers to is no longer in the document.');
  // assumed: cannotEdit binds the add-in as it binds the user; the reference does not say (word.contentcontrol).
  for (let at: XmlElement | undefined = near; at; at = at.parent) if (at.name === 'w:sdt' && isLocked(at)) throw lockedError();
}

function isLocked(control: XmlElement): boolean {
  const lock = control.path('w:sdtPr', 'w:lock')?.attribute('w:val');
  return lock === 'contentLocked' || lock === 'sdtContentLocked';
}

function lockedError(): WireError {
  return new WireError('AccessDenied', 'The content control is locked: its contents cannot be edited.');
}

function checkSpan(word: WordSession, span: Span): void {
  for (const { paragraph, from, to } of portions(word.document, span)) {
    checkWritable(word, paragraph);
    for (const piece of word.document.text(paragraph).pieces) {
      const inside = piece.start < to && piece.start + piece.text.length > from;
      const at = from === to && piece.start < from && piece.start + piece.text.length > from;
      if (inside || at) checkWritable(word, piece.run);
    }
  }
}

/**
 * insertText on a span. A line feed makes a new paragraph, a vertical tab a line break (said, office-js#4275).
 * Gives a range over what was inserted. Start and End make `target` grow; Before and After do not (documented: word.insertlocation).
 */
export function insertText(word: WordSession, span: Span, text: string, location: InsertLocation, target?: LiveRange): LiveRange {
  const { document } = word;
  checkSpan(word, span);
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines[0] ?? '';
  let at: { start: number; end: number };
  let paragraph = span.start.paragraph;
  const limit = (offset: number, of: XmlElement): number => Math.min(offset, document.text(of).length);
  if (location === 'Replace') {
    at = replaceSpan(word, span, first);
    if (target) document.ranges.place(target, { paragraph, offset: Math.min(span.start.offset, at.start) }, { paragraph, offset: at.end });
  } else if (location === 'Start' || location === 'Before') {
    at = word.text.insert(paragraph, limit(span.start.offset, paragraph), first, location === 'Start' ? 'right' : 'outside-left');
    if (target && location === 'Start')
      document.ranges.place(
        target,
        { paragraph, offset: at.start },
        target.end.paragraph === paragraph && target.end.offset < at.end ? { paragraph, offset: at.end } : target.end,
      );
  } else {
    paragraph = span.end.paragraph;
    at = word.text.insert(paragraph, limit(span.end.offset, paragraph), first, location === 'End' ? 'left' : 'outside-right');
    if (target && location === 'End') document.ranges.place(target, target.start, { paragraph, offset: at.end });
  }
  const start = { paragraph, offset: at.start };
  let end = { paragraph, offset: at.end };
  for (const line of lines.slice(1)) {
    const next = word.paragraphs.split(end.paragraph, end.offset, (of, offset) => word.text.splitAt(of, offset));
    const inserted = word.text.insert(next, 0, line, 'right');
    end = { paragraph: next, offset: inserted.end };
  }
  return word.makeRange(start, end);
}

/** Replaces a span that may cover several paragraphs. The first keeps its properties and takes the new text (assumed). */
function replaceSpan(word: WordSession, span: Span, text: string): { start: number; end: number } {
  const { document } = word;
  const parts = portions(document, span);
  const [first, ...rest] = parts;
  if (!first) throw invalidArgument('Range.insertText');
  const at = word.text.replace(first.paragraph, first.from, first.to, text);
  removeRest(word, first.paragraph, rest);
  return at;
}

/** Deletes a span: text in the first and last paragraph, whole paragraphs between. */
export function deleteSpan(word: WordSession, span: Span): void {
  checkSpan(word, span);
  const [first, ...rest] = portions(word.document, span);
  if (!first) return;
  word.text.delete(first.paragraph, first.from, first.to);
  removeRest(word, first.paragraph, rest);
}

function removeRest(
  word: WordSession,
  first: XmlElement,
  rest: readonly { readonly paragraph: XmlElement; readonly from: number; readonly to: number }[],
): void {
  const { document } = word;
  let previous = first;
  for (const [index, portion] of rest.entries()) {
    word.text.delete(portion.paragraph, portion.from, portion.to);
    const sameParent = previous.parent === portion.paragraph.parent;
    if (document.tracking) {
      if (sameParent) word.paragraphs.markParagraph(previous, 'w:del');
      previous = portion.paragraph;
    } else if (sameParent && index === rest.length - 1) word.paragraphs.joinNext(previous, portion.paragraph, 'first');
    else if (!word.paragraphs.remove(portion.paragraph)) previous = portion.paragraph;
  }
}

/** Deletes a paragraph with its mark; with tracking on both are marked. */
export function deleteParagraph(word: WordSession, paragraph: XmlElement): void {
  checkWritable(word, paragraph);
  const { document } = word;
  word.text.delete(paragraph, 0, document.text(paragraph).length);
  if (document.tracking) word.paragraphs.markParagraph(paragraph, 'w:del');
  else if (document.text(paragraph).pieces.every((piece) => piece.text.length === 0)) word.paragraphs.remove(paragraph);
}

/** insertBreak. Line and Page are characters; the section breaks are not emulated. */
export function insertBreak(word: WordSession, span: Span, type: unknown, location: InsertLocation): void {
  if (type !== 'Line' && type !== 'Page') throw notEmulated(`insertBreak("${String(type)}")`);
  insertText(word, span, type === 'Line' ? '\v' : '\f', location);
}

/** insertParagraph beside a paragraph. */
export function insertParagraph(word: WordSession, reference: XmlElement, side: 'before' | 'after', text: string): XmlElement {
  checkWritable(word, reference);
  const lines = text.split(/\r\n|\r|\n/);
  let paragraph = word.paragraphs.insertBeside(reference, side);
  const first = paragraph;
  for (const [index, line] of lines.entries()) {
    if (index > 0) paragraph = word.paragraphs.insertBeside(paragraph, 'after');
    word.text.insert(paragraph, 0, line, 'right');
  }
  return first;
}

import { type StoredDocument } from './stored-document';
import { partStory } from './story';
import type { Position } from './live-range';
import { reviewedText } from './paragraph-text';
import type { XmlElement } from './xml';

/** A stretch between two places of one story. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Content lies between the first character and the paragraph mark; Whole takes the mark too. documented: word.rangelocation. */
export function spanOfParagraph(document: StoredDocument, paragraph: XmlElement, whole = false): Span {
  return { start: { paragraph, offset: 0 }, end: { paragraph, offset: document.text(paragraph).length + (whole ? 1 : 0) } };
}

export function spanOfStory(document: StoredDocument, story: XmlElement): Span | undefined {
  const paragraphs = document.paragraphs(story);
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  return first && last
    ? { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: document.text(last).length } }
    : undefined;
}

/** The text inside an element that stands in a paragraph: a link, a content control, one run. */
export function spanInside(document: StoredDocument, paragraph: XmlElement, container: XmlElement): Span {
  let start = -1;
  let end = 0;
  let before = 0;
  let passed = false;
  for (const piece of document.text(paragraph).pieces) {
    let inside = false;
    for (let at: XmlElement | undefined = piece.run; at && at !== paragraph; at = at.parent) if (at === container) inside = true;
    if (inside) {
      if (start < 0) start = piece.start;
      end = piece.start + piece.text.length;
      passed = true;
    } else if (!passed && precedes(piece.run, container, paragraph)) before = piece.start + piece.text.length;
  }
  return start < 0
    ? { start: { paragraph, offset: before }, end: { paragraph, offset: before } }
    : { start: { paragraph, offset: start }, end: { paragraph, offset: end } };
}

function precedes(a: XmlElement, b: XmlElement, within: XmlElement): boolean {
  for (const element of within.descendants()) {
    if (element === a) return true;
    if (element === b) return false;
  }
  return false;
}

export function paragraphsOfSpan(document: StoredDocument, span: Span): readonly XmlElement[] {
  if (span.start.paragraph === span.end.paragraph) return [span.start.paragraph];
  const story = partStory(span.start.paragraph);
  const from = document.orderOf(span.start.paragraph);
  const to = document.orderOf(span.end.paragraph);
  return document.paragraphs(story).slice(from, to + 1);
}

/** Each paragraph of a span with the offsets the span covers in it. */
export function portions(
  document: StoredDocument,
  span: Span,
): readonly { readonly paragraph: XmlElement; readonly from: number; readonly to: number }[] {
  return paragraphsOfSpan(document, span).map((paragraph) => {
    const { length } = document.text(paragraph);
    return {
      paragraph,
      from: paragraph === span.start.paragraph ? Math.min(span.start.offset, length) : 0,
      to: paragraph === span.end.paragraph ? Math.min(span.end.offset, length) : length,
    };
  });
}

/** What `text` gives. assumed: no character for a paragraph mark at the end of the span. */
export function textOfSpan(document: StoredDocument, span: Span, withDeletions: boolean): string {
  return portions(document, span)
    .map(({ paragraph, from, to }) => {
      const text = document.text(paragraph);
      return withDeletions || !text.hasDeletions ? text.text.slice(from, to) : reviewedText(text, 'Current', from, to);
    })
    .join(document.paragraphSeparator);
}

/** getReviewedText. documented: word.range; its paragraph separator is not. Note marks are left out (assumed, as Paragraph.getText documents). */
export function reviewedTextOfSpan(document: StoredDocument, span: Span, version: 'Current' | 'Original'): string {
  return portions(document, span)
    .map(({ paragraph, from, to }) => reviewedText(document.text(paragraph), version, from, to))
    .join(document.paragraphSeparator);
}

/** -1, 0 or 1. Both must be in one story. */
export function comparePositions(document: StoredDocument, a: Position, b: Position): number {
  if (a.paragraph === b.paragraph) return Math.sign(a.offset - b.offset);
  return Math.sign(document.orderOf(a.paragraph) - document.orderOf(b.paragraph));
}

import { paragraphProperties } from '../paragraph-properties';
import { paragraphsOfSpan, type Span } from '../span';
import { notFound } from '../wire-error';
import { checkWritable } from '../text-operations';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';

export interface StyleNames {
  readonly style: string;
  readonly builtIn: string;
}

export function paragraphStyleNames(word: WordSession, paragraph: XmlElement): StyleNames {
  const style = word.document.styles.paragraphStyle(paragraph);
  return { style: word.document.styles.displayName(style), builtIn: word.document.styles.builtInName(style) };
}

/** The style of a span: empty when its paragraphs differ (assumed from the rule for mixed formatting, word/word-add-ins-troubleshooting). */
export function styleNames(word: WordSession, span: Span): StyleNames {
  const all = paragraphsOfSpan(word.document, span).map((paragraph) => paragraphStyleNames(word, paragraph));
  const first = all[0] ?? { style: '', builtIn: 'Other' };
  return all.every((names) => names.style === first.style) ? first : { style: '', builtIn: 'Other' };
}

export function setStyle(word: WordSession, span: Span, name: string): void {
  for (const paragraph of paragraphsOfSpan(word.document, span)) setParagraphStyle(word, paragraph, name);
}

/** documented: style takes own or localized names, styleBuiltIn the portable one (word.range). Not tracked (unknown online). */
export function setParagraphStyle(word: WordSession, paragraph: XmlElement, name: string): void {
  checkWritable(word, paragraph);
  const style = word.document.styles.find(name, 'paragraph');
  const id = style?.attribute('w:styleId');
  if (id === undefined) throw notFound('Paragraph.style');
  const { journal } = word.document;
  const properties = paragraphProperties(word.document, paragraph);
  const known = properties.child('w:pStyle');
  if (known) journal.setAttribute(known, 'w:val', id);
  else journal.insert(properties, createElement(properties, 'w:pStyle', { 'w:val': id }), properties.first);
}

import type { XmlElement } from './xml';

/** A stretch of text of its own: the body, a header, a footer, a note, a table cell, a content control. */
export type Story = XmlElement;

/** The part-wide story an element lives in: w:body, w:hdr, w:ftr, or one w:footnote, w:endnote or w:comment. */
export function partStory(element: XmlElement): Story {
  let at: XmlElement = element;
  while (at.parent && at.name !== 'w:body' && at.name !== 'w:footnote' && at.name !== 'w:endnote' && at.name !== 'w:comment')
    at = at.parent;
  return at;
}

/** The nearest story: a table cell counts. */
export function nearestStory(element: XmlElement): Story {
  let at: XmlElement = element;
  while (
    at.parent &&
    at.name !== 'w:tc' &&
    at.name !== 'w:body' &&
    at.name !== 'w:footnote' &&
    at.name !== 'w:endnote' &&
    at.name !== 'w:comment'
  )
    at = at.parent;
  return at;
}

/** Puts a story's paragraphs in order into a list, those of tables and controls included. */
export function collectParagraphs(container: XmlElement, into: XmlElement[]): void {
  for (const child of container.elements()) {
    if (child.name === 'w:p') into.push(child);
    else if (child.name === 'mc:AlternateContent') {
      const choice = child.child('mc:Choice') ?? child.child('mc:Fallback');
      if (choice) collectParagraphs(choice, into);
    } else if (blockContainers.has(child.name)) collectParagraphs(child, into);
  }
}

export const blockContainers = new Set([
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
]);

/** Whether an element is still part of its document. */
export function isAttached(element: XmlElement): boolean {
  let at = element;
  while (at.parent) at = at.parent;
  return roots.has(at.name);
}

const roots = new Set(['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes', 'w:comments']);

import type { StoredDocument } from './stored-document';
import { createElement, type XmlElement } from './xml';

/** A paragraph's property list, made where it has none. */
export function paragraphProperties(document: StoredDocument, paragraph: XmlElement): XmlElement {
  const known = paragraph.child('w:pPr');
  if (known) return known;
  const properties = createElement(paragraph, 'w:pPr');
  document.journal.insert(paragraph, properties, paragraph.first);
  return properties;
}

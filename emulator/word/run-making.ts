import type { StoredDocument } from './stored-document';
import type { XmlElement } from './xml';

/** A run with new text, in the form of another run or of a paragraph's mark. Tabs and breaks become elements. */
export function makeRuns(document: StoredDocument, form: XmlElement | undefined, text: string, paragraph?: XmlElement): XmlElement[] {
  const near = form ?? paragraph;
  if (!near) return [];
  const { runs } = document;
  const run = runs.create(near, 'w:r');
  const properties = form ? form.child('w:rPr')?.clone() : markProperties(paragraph);
  if (properties) {
    // A record of an earlier change of form belongs to the old text, not to the new.
    for (const child of [...properties.elements()]) {
      if (child.name === 'w:rPrChange' || child.name === 'w:ins' || child.name === 'w:del') document.journal.remove(child);
    }
    if (properties.first) document.journal.append(run, properties);
  }
  for (const part of text.split(/([\t\v\f\u2011\u00ad])/)) {
    if (part === '') continue;
    const element =
      part === '\t'
        ? runs.create(near, 'w:tab')
        : part === '\v'
          ? runs.create(near, 'w:br')
          : part === '\f'
            ? runs.create(near, 'w:br', { 'w:type': 'page' })
            : part === '\u2011'
              ? runs.create(near, 'w:noBreakHyphen')
              : part === '\u00ad'
                ? runs.create(near, 'w:softHyphen')
                : runs.createText(near, 'w:t', part);
    document.journal.append(run, element);
  }
  return [run];
}

/** The form of a paragraph's mark, which an empty paragraph gives to text typed into it (assumed). */
function markProperties(paragraph: XmlElement | undefined): XmlElement | undefined {
  return paragraph?.path('w:pPr', 'w:rPr')?.clone();
}

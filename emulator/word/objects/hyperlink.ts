import { addressOf } from '../namespaces';
import { portions, type Span, spanInside } from '../span';
import type { LiveRange } from '../live-range';
import { checkWritable } from '../text-operations';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';

function linksIn(word: WordSession, span: Span): readonly { readonly link: XmlElement; readonly paragraph: XmlElement }[] {
  const found = new Map<XmlElement, XmlElement>();
  for (const { paragraph, from, to } of portions(word.document, span)) {
    for (const piece of word.document.text(paragraph).pieces) {
      const link = piece.run.ancestor('w:hyperlink');
      const overlaps = piece.text.length > 0 && piece.start < to && piece.start + piece.text.length > from;
      if (link && overlaps) found.set(link, paragraph);
    }
  }
  return [...found].map(([link, paragraph]) => ({ link, paragraph }));
}

/** documented: the first link of a range, '#' before a place in the document (word.range). */
export function hyperlinkOf(word: WordSession, span: Span): string {
  const [first] = linksIn(word, span);
  return first ? addressOfLink(word, first.link) : '';
}

export function addressOfLink(word: WordSession, link: XmlElement): string {
  const id = link.attribute('r:id');
  const anchor = link.attribute('w:anchor');
  const target =
    id === undefined
      ? undefined
      : word.document.package.relationships(word.document.mainPart).find((relationship) => relationship.id === id)?.target;
  return `${target ?? ''}${anchor === undefined ? '' : `#${anchor}`}`;
}

export function hyperlinkRanges(word: WordSession, span: Span): readonly LiveRange[] {
  return linksIn(word, span).map(({ link, paragraph }) => {
    const inside = spanInside(word.document, paragraph, link);
    return word.makeRange(inside.start, inside.end);
  });
}

/** Makes the words of one paragraph a link, or retargets the link they are. Not tracked (assumed). */
export function setHyperlink(word: WordSession, span: Span, address: string): void {
  const { document } = word;
  const { journal } = document;
  checkWritable(word, span.start.paragraph);
  const [known] = linksIn(word, span);
  if (address === '') {
    if (!known?.link.parent) return;
    for (const node of [...known.link.children()]) journal.insert(known.link.parent, node, known.link);
    journal.remove(known.link);
    return;
  }
  const id = document.package.addRelationship(document.mainPart, `${addressOf('r')}/hyperlink`, address, true);
  if (known) {
    journal.setAttribute(known.link, 'w:anchor', undefined);
    journal.setAttribute(known.link, 'r:id', id);
    return;
  }
  const [part] = portions(document, span);
  if (!part) return;
  const runs = word.text.runsBetween(part.paragraph, part.from, part.to);
  const first = runs[0];
  if (!first?.parent) return;
  const link = createElement(first, 'w:hyperlink', { 'r:id': id });
  journal.insert(first.parent, link, first);
  const style = document.styles.find('Hyperlink', 'character')?.attribute('w:styleId');
  for (const run of runs) {
    journal.append(link, run);
    if (style === undefined) continue;
    let properties = run.child('w:rPr');
    if (!properties) {
      properties = createElement(run, 'w:rPr');
      journal.insert(run, properties, run.first);
    }
    const old = properties.child('w:rStyle');
    if (old) journal.setAttribute(old, 'w:val', style);
    else journal.insert(properties, createElement(properties, 'w:rStyle', { 'w:val': style }), properties.first);
  }
}

import type { WordDocument } from './document';
import { XmlElement, type XmlNode } from './xml';

/** Making, cutting, joining and removing whole paragraphs, with their marks tracked when tracking is on. */
export class ParagraphEditing {
  /** Paragraphs made here; when a tracked split is rejected the older of two paragraphs keeps its element. */
  private readonly newborn = new WeakSet<XmlElement>();

  /** Property lists the file itself had empty: they stay when the mark in them goes. */
  private readonly emptyInFile = new WeakSet<XmlElement>();

  constructor(private readonly document: WordDocument) {}

  /** assumed: a new paragraph takes the style, list and layout of the one it is inserted beside, and the form of its mark. */
  insertBeside(reference: XmlElement, side: 'before' | 'after'): XmlElement {
    const paragraph = this.makeLike(reference);
    const { parent } = reference;
    if (parent) this.document.journal.insert(parent, paragraph, side === 'before' ? reference : reference.next);
    if (this.document.tracking) this.markParagraph(paragraph, 'w:ins');
    return paragraph;
  }

  makeLike(reference: XmlElement): XmlElement {
    const { journal, runs } = this.document;
    const paragraph = runs.create(reference, 'w:p');
    this.newborn.add(paragraph);
    const properties = reference.child('w:pPr')?.clone();
    if (properties) {
      for (const child of [...properties.elements()]) if (child.name === 'w:sectPr' || child.name === 'w:pPrChange') journal.remove(child);
      const mark = properties.child('w:rPr');
      for (const child of mark ? [...mark.elements()] : [])
        if (['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'].includes(child.name)) journal.remove(child);
      if (mark && !mark.first) journal.remove(mark);
      const original = reference.child('w:pPr');
      const emptyInFile = original !== undefined && (!original.first || this.emptyInFile.has(original));
      if (emptyInFile && !properties.first) this.emptyInFile.add(properties);
      if (properties.first || emptyInFile) journal.append(paragraph, properties);
    }
    return paragraph;
  }

  /** Cuts a paragraph at an offset: it keeps what is before, and the new one, which is given, has the rest. */
  split(paragraph: XmlElement, offset: number, splitRuns: (paragraph: XmlElement, offset: number) => void): XmlElement {
    const { journal, ranges } = this.document;
    splitRuns(paragraph, offset);
    const { pieces } = this.document.text(paragraph);
    const second = this.makeLike(paragraph);
    const first = pieces.find((piece) => piece.text.length > 0 && piece.start >= offset);
    let node: XmlNode | undefined = first ? this.isolate(paragraph, first.run) : undefined;
    while (node) {
      const following: XmlNode | undefined = node.next;
      journal.append(second, node);
      node = following;
    }
    const section = paragraph.path('w:pPr', 'w:sectPr');
    if (section) {
      const properties = second.child('w:pPr') ?? this.document.runs.create(second, 'w:pPr');
      if (!properties.parent) journal.insert(second, properties, second.first);
      journal.append(properties, section);
    }
    journal.insertAfter(paragraph, second);
    ranges.transfer(paragraph, offset + 1, second, 1);
    this.handOverMarks(paragraph, second);
    if (this.document.tracking) this.markParagraph(paragraph, 'w:ins');
    return second;
  }

  /** The old paragraph mark ends the second paragraph now, and with it goes whether it was inserted or deleted. */
  private handOverMarks(from: XmlElement, to: XmlElement): void {
    const { journal } = this.document;
    const mark = from.path('w:pPr', 'w:rPr');
    for (const name of ['w:ins', 'w:del'] as const) {
      const old = mark?.child(name);
      if (!old) continue;
      journal.remove(old);
      this.markParagraph(to, name, old);
    }
  }

  /** Makes `run` the first child at paragraph level by cutting every link, control or revision around it. Gives that child. */
  private isolate(paragraph: XmlElement, run: XmlElement): XmlElement {
    const { journal } = this.document;
    let at: XmlElement = run;
    while (at.parent && at.parent !== paragraph) {
      const container: XmlElement = at.parent;
      if (at.previous) {
        const second = this.document.runs.splitContainer(container, at);
        if (container.attribute('w:id') !== undefined) journal.setAttribute(second, 'w:id', this.document.newRevisionId());
        at = second;
      } else at = container;
    }
    return at;
  }

  /** Joins the paragraph after this one onto it. The joined paragraph has the properties of the first (assumed). */
  joinNext(paragraph: XmlElement, next: XmlElement, propertiesOf: 'first' | 'second'): void {
    const { journal, ranges } = this.document;
    const length = this.document.text(paragraph).length;
    const nextProperties = next.child('w:pPr');
    for (const node of [...next.children()]) if (node !== nextProperties) journal.append(paragraph, node);
    ranges.transfer(next, 0, paragraph, length);
    if (propertiesOf === 'second') {
      const old = paragraph.child('w:pPr');
      const bothEmpty = old && !old.first && !nextProperties;
      if (old && !bothEmpty) journal.remove(old);
      if (nextProperties) journal.insert(paragraph, nextProperties, paragraph.first);
    }
    journal.remove(next);
  }

  wasEmptyInFile(properties: XmlElement): boolean {
    return this.emptyInFile.has(properties);
  }

  isNewborn(paragraph: XmlElement): boolean {
    return this.newborn.has(paragraph);
  }

  /** Takes a paragraph out. Ranges in it fall to its neighbour; the last paragraph of a cell or story is only emptied. */
  remove(paragraph: XmlElement): boolean {
    const { journal, ranges } = this.document;
    if (!siblingParagraph(paragraph, 'next') && !siblingParagraph(paragraph, 'previous')) return false;
    const neighbour = this.document.neighbour(paragraph, 1) ?? this.document.neighbour(paragraph, -1);
    // A section ends in its last paragraph's properties; taking it away would merge two sections.
    if (!neighbour || paragraph.path('w:pPr', 'w:sectPr')) return false;
    ranges.transfer(paragraph, 0, neighbour, 0);
    const properties = neighbour.child('w:pPr');
    const before = properties ? properties.next : neighbour.first;
    for (const marker of keptMarkers(paragraph)) journal.insert(neighbour, marker, before);
    journal.remove(paragraph);
    return true;
  }

  /** Marks a paragraph's end as inserted or deleted. documented: ISO/IEC 29500-1, 17.13.5.20 and 17.13.5.15. */
  markParagraph(paragraph: XmlElement, name: 'w:ins' | 'w:del', existing?: XmlElement): void {
    const { journal, runs } = this.document;
    let properties = paragraph.child('w:pPr');
    if (!properties) {
      properties = runs.create(paragraph, 'w:pPr');
      journal.insert(paragraph, properties, paragraph.first);
    } else if (!properties.first) this.emptyInFile.add(properties);
    let mark = properties.child('w:rPr');
    if (mark && !mark.first) this.emptyInFile.add(mark);
    if (!mark) {
      mark = runs.create(properties, 'w:rPr');
      journal.insert(properties, mark, properties.child('w:sectPr') ?? properties.child('w:pPrChange'));
    }
    if (!mark.child(name)) journal.insert(mark, existing ?? runs.create(mark, name, this.document.revisionAttributes()), mark.first);
  }
}

export function siblingParagraph(paragraph: XmlElement, direction: 'next' | 'previous'): XmlElement | undefined {
  for (let at = paragraph[direction]; at; at = at[direction]) if (at instanceof XmlElement && at.name === 'w:p') return at;
  return undefined;
}

/** Marks that pair up across paragraphs and must not be lost with one: bookmarks and comment ranges. */
function keptMarkers(paragraph: XmlElement): XmlElement[] {
  const kept: XmlElement[] = [];
  for (const element of paragraph.descendants()) {
    if (pairedMarkers.has(element.name)) kept.push(element);
    else if (element.name === 'w:commentReference' && element.parent) kept.push(element.parent);
  }
  return kept;
}

const pairedMarkers = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd']);

import type { WordDocument } from './document';
import { type ParagraphEditing, siblingParagraph } from './paragraph-editing';
import { XmlElement, type XmlNode } from './xml';

type Verdict = 'accept' | 'reject';

const propertyChanges = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:tblPrExChange',
  'w:numberingChange',
]);
const revisionNames = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel']);
const moveMarkers = new Set(['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd']);
const pairedMarkers = new Set(['w:bookmarkStart', 'w:bookmarkEnd', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:permStart', 'w:permEnd']);

/** Accepts or rejects tracked changes. documented: ISO/IEC 29500-1, 17.13.5 says what each mark means. */
export class Revisions {
  constructor(
    private readonly document: WordDocument,
    private readonly paragraphs: ParagraphEditing,
  ) {}

  /** Settles every revision below an element (a part's root, a paragraph, one mark's parent). */
  settle(root: XmlElement, verdict: Verdict): void {
    const { document } = this;
    // Our own marks of this session first: what they cut is known and comes back exactly. Then the others, as in the file that was opened.
    this.settleSome(root, verdict, (mark) => document.runs.isMarkMadeHere(mark));
    this.settleSome(root, verdict, () => true);
  }

  private settleSome(root: XmlElement, verdict: Verdict, wanted: (mark: XmlElement) => boolean): void {
    const { document } = this;
    const touched = new Set<XmlElement>();
    const inlineKept = verdict === 'accept' ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom'];
    const marks: XmlElement[] = [];
    for (const element of root.descendants()) {
      if ((propertyChanges.has(element.name) || moveMarkers.has(element.name) || revisionNames.has(element.name)) && wanted(element))
        marks.push(element);
    }
    const paragraphMarks: XmlElement[] = [];
    for (const mark of marks) {
      if (!mark.parent) continue;
      const paragraph = mark.ancestor('w:p');
      if (paragraph) touched.add(paragraph);
      const keep = inlineKept.includes(mark.name);
      if (propertyChanges.has(mark.name)) this.settleProperties(mark, verdict);
      else if (moveMarkers.has(mark.name)) document.journal.remove(mark);
      else if (mark.parent.name === 'w:rPr' && mark.parent.parent?.name === 'w:pPr') paragraphMarks.push(mark);
      else if (mark.parent.name === 'w:trPr') this.settleRow(mark, keep, mark.parent);
      else if (mark.parent.name === 'w:tcPr') this.settleCell(mark, verdict);
      else if (mark.parent.name === 'w:rPr' || mark.parent.name === 'w:numPr' || mark.parent.name === 'm:ctrlPr')
        document.journal.remove(mark);
      else if (keep) this.unwrap(mark, paragraph);
      else this.drop(mark, paragraph);
    }
    const stays = (mark: XmlElement): boolean => inlineKept.includes(mark.name);
    for (const mark of paragraphMarks.filter(stays)) this.settleParagraphMark(mark, true, touched);
    for (const mark of paragraphMarks.filter((each) => !stays(each)).reverse()) this.settleParagraphMark(mark, false, touched);
    for (const paragraph of touched) if (paragraph.parent) document.runs.join(paragraph);
  }

  private unwrap(mark: XmlElement, paragraph: XmlElement | undefined): void {
    const { journal, runs } = this.document;
    const { parent, previous, next } = mark;
    if (!parent) return;
    const deletion = mark.name === 'w:del' || mark.name === 'w:moveFrom';
    const children = [...mark.children()];
    for (const child of children) {
      journal.insert(parent, child, mark);
      if (deletion && child instanceof XmlElement) {
        const below = child.name === 'w:r' ? [child] : [...child.descendants('w:r')];
        for (const run of below) runs.toLive(run);
      }
    }
    journal.remove(mark);
    if (paragraph && !runs.isMarkMadeHere(mark)) {
      runs.joinSeam(children[children.length - 1], next);
      if (children[0]?.parent) runs.joinSeam(previous, children[0]);
    }
  }

  private drop(mark: XmlElement, paragraph: XmlElement | undefined): void {
    const { document } = this;
    const { journal } = document;
    const { parent, previous, next } = mark;
    if (!parent) return;
    let from = -1;
    let length = 0;
    if (paragraph) {
      for (const piece of document.text(paragraph).pieces) {
        if (!isBelow(piece.run, mark)) continue;
        if (from < 0) from = piece.start;
        length += piece.text.length;
      }
    }
    for (const marker of [...mark.descendants()]) if (pairedMarkers.has(marker.name)) journal.insert(parent, marker, mark);
    journal.remove(mark);
    if (paragraph && length > 0) document.ranges.shift(paragraph, from, length, 0);
    if (paragraph && !document.runs.isMarkMadeHere(mark)) document.runs.joinSeam(previous, next);
    if (parent.name === 'w:hyperlink' && !parent.first) journal.remove(parent);
  }

  private settleParagraphMark(mark: XmlElement, keep: boolean, touched: Set<XmlElement>): void {
    const { journal } = this.document;
    const properties = mark.parent;
    const holder = properties?.parent;
    const paragraph = holder?.parent;
    if (!properties || !holder || !paragraph) return;
    journal.remove(mark);
    if (!properties.first && !this.paragraphs.wasEmptyInFile(properties)) journal.remove(properties);
    if (!holder.first && !this.paragraphs.wasEmptyInFile(holder)) journal.remove(holder);
    if (keep) return;
    // The mark goes: this paragraph runs on into the next.
    const next = nextOf(paragraph);
    const empty = this.document.text(paragraph).pieces.length === 0;
    if (empty && !(next && this.paragraphs.isNewborn(next) && !this.paragraphs.isNewborn(paragraph))) {
      this.paragraphs.remove(paragraph);
      return;
    }
    if (!next) return;
    this.paragraphs.joinNext(paragraph, next, 'second');
    touched.add(paragraph);
  }

  private settleRow(mark: XmlElement, keep: boolean, properties: XmlElement): void {
    const row = properties.parent;
    if (!row) return;
    if (keep) {
      this.document.journal.remove(mark);
      if (!properties.first) this.document.journal.remove(properties);
      return;
    }
    const table = row.parent;
    this.document.journal.remove(row);
    if (table?.name === 'w:tbl' && !table.child('w:tr')) this.document.journal.remove(table);
  }

  private settleCell(mark: XmlElement, verdict: Verdict): void {
    const cell = mark.parent?.parent;
    const goes = (mark.name === 'w:cellIns') === (verdict === 'reject');
    if (goes && cell?.name === 'w:tc') this.document.journal.remove(cell);
    else this.document.journal.remove(mark);
  }

  /** A change of form: accepting forgets the old one, rejecting brings it back. */
  private settleProperties(change: XmlElement, verdict: Verdict): void {
    const { journal } = this.document;
    const properties = change.parent;
    if (!properties) return;
    journal.remove(change);
    if (verdict === 'reject' && change.name !== 'w:numberingChange') {
      const old = [...change.elements()][0];
      // What a property list holds besides properties proper is no part of the change: the mark's form and the section.
      const kept = new Set(['w:rPr', 'w:sectPr', 'w:ins', 'w:del', 'w:headerReference', 'w:footerReference']);
      if (properties.name === 'w:rPr') kept.delete('w:rPr');
      for (const child of [...properties.children()]) if (!(child instanceof XmlElement && kept.has(child.name))) journal.remove(child);
      const marks = [...properties.elements()].filter((child) => child.name === 'w:ins' || child.name === 'w:del');
      const before: XmlNode | undefined = marks.length > 0 ? marks[marks.length - 1]?.next : properties.first;
      for (const child of old ? [...old.children()] : []) journal.insert(properties, child, before);
    }
    if (!properties.first && (properties.name === 'w:rPr' || properties.name === 'w:pPr')) journal.remove(properties);
  }
}

function isBelow(node: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | undefined = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function nextOf(paragraph: XmlElement): XmlElement | undefined {
  const next = siblingParagraph(paragraph, 'next');
  for (let at = paragraph.next; at && at !== next; at = at.next) if (at instanceof XmlElement && at.name === 'w:tbl') return undefined;
  return next;
}

import type { StoredDocument } from './stored-document';
import { makeRuns } from './run-making';
import { type Piece, revisionWrappers } from './paragraph-text';
import { XmlElement, type XmlNode } from './xml';

/** Where new text takes its form and place from, at a border between two characters. */
export type Placement = 'left' | 'right' | 'outside-left' | 'outside-right';

/** What a deletion may take away inside a run; pictures, field marks, note and comment marks stay. */
const deletable = new Set([
  'w:t',
  'w:tab',
  'w:ptab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
  'w:lastRenderedPageBreak',
]);

/** Changes of text inside one paragraph, tracked or not. Ranges held elsewhere are told of each. */
export class TextEditing {
  constructor(private readonly document: StoredDocument) {}

  /** Makes a border between runs at an offset. */
  splitAt(paragraph: XmlElement, offset: number): void {
    const { runs } = this.document;
    let left: Piece | undefined;
    for (const piece of this.document.text(paragraph).pieces) {
      if (piece.text.length === 0) continue;
      const end = piece.start + piece.text.length;
      if (piece.start < offset && offset < end) {
        if (piece.kind === 'text') runs.splitBefore(piece.run, runs.splitText(piece.node, piece.text, offset - piece.start));
        return;
      }
      if (end === offset) left = piece;
      else if (piece.start === offset) {
        if (left?.run === piece.run && left.node.next) runs.splitBefore(piece.run, left.node.next);
        return;
      }
    }
  }

  /** Deletes what lies between two offsets. With tracking on, text of others is marked, and one's own pending insertion is simply removed. */
  delete(paragraph: XmlElement, from: number, to: number): void {
    this.deleteRuns(paragraph, this.runsBetween(paragraph, from, to));
    this.document.runs.join(paragraph);
  }

  /**
   * Puts new text in place of what lies between two offsets, in the form of the first character replaced. A tracked replacement is a
   * deletion followed by an insertion, each with its own id, on one timestamp (said, "verified against Word": eigenpal/docx-editor#722).
   * Gives the offsets of the new text.
   */
  replace(paragraph: XmlElement, from: number, to: number, text: string): { readonly start: number; readonly end: number } {
    const old = this.runsBetween(paragraph, from, to);
    const first = old[0];
    if (!first) return this.insert(paragraph, to, text, 'left');
    let last = first;
    while (last.next instanceof XmlElement && last.next.name === 'w:r' && old.includes(last.next)) last = last.next;
    const start = this.endOf(paragraph, last);
    if (text.length > 0) {
      this.place(last, 'after', makeRuns(this.document, first, text), first);
      this.document.ranges.shift(paragraph, start, 0, text.length);
    }
    const removed = this.deleteRuns(paragraph, old);
    this.document.runs.join(paragraph);
    const moved = removed.filter((range) => range.start < start).reduce((at, range) => at - range.length, start);
    return { start: moved, end: moved + text.length };
  }

  /** Puts text in at an offset. Gives the offsets of the new text. */
  insert(paragraph: XmlElement, offset: number, text: string, placement: Placement): { readonly start: number; readonly end: number } {
    if (text.length === 0) return { start: offset, end: offset };
    this.splitAt(paragraph, offset);
    const { pieces } = this.document.text(paragraph);
    let left: Piece | undefined;
    let right: Piece | undefined;
    for (const piece of pieces) {
      if (piece.text.length === 0) continue;
      if (piece.start + piece.text.length <= offset) left = piece;
      else if (!right) right = piece;
    }
    const anchor = (placement === 'left' || placement === 'outside-right' ? left : right) ?? left ?? right;
    const form = this.formOf(left, right, placement);
    if (!anchor) {
      this.placeInEmpty(paragraph, makeRuns(this.document, form?.run, text, paragraph));
    } else {
      const side = anchor === left ? 'after' : 'before';
      const outside = placement.startsWith('outside');
      this.place(anchor.run, side, makeRuns(this.document, form?.run, text, paragraph), form?.run, outside);
    }
    this.document.runs.join(paragraph);
    this.document.ranges.shift(paragraph, offset, 0, text.length);
    return { start: offset, end: offset + text.length };
  }

  /**
   * Which character new text takes its form from. assumed: the one before it (as when typing), the first of a range for "Start"; outside
   * a link's edge never the link's.
   */
  private formOf(left: Piece | undefined, right: Piece | undefined, placement: Placement): Piece | undefined {
    const linkOf = (piece: Piece | undefined): XmlElement | undefined => piece?.run.ancestor('w:hyperlink');
    if (placement === 'right') return textual(right) ?? textual(left);
    if (placement === 'outside-left' && linkOf(left) && linkOf(left) !== linkOf(right)) return textual(right);
    if (placement === 'outside-right' && linkOf(left) && linkOf(left) !== linkOf(right)) return textual(right);
    if (placement === 'outside-left' && !left && linkOf(right)) return undefined;
    return textual(left) ?? textual(right);
  }

  /** The runs that make up a stretch of text, cut so that they hold nothing else, marks left out. */
  runsBetween(paragraph: XmlElement, from: number, to: number): XmlElement[] {
    if (to <= from) return [];
    this.splitAt(paragraph, from);
    this.splitAt(paragraph, to);
    const touched = new Set<XmlElement>();
    for (const piece of this.document.text(paragraph).pieces) {
      if (piece.text.length > 0 && piece.kind !== 'mark' && piece.start >= from && piece.start + piece.text.length <= to)
        touched.add(piece.run);
    }
    const runs: XmlElement[] = [];
    for (const run of touched) runs.push(...this.withoutMarks(run));
    return runs;
  }

  /** Cuts a run where text gives way to marks, and gives the pieces that are text. */
  private withoutMarks(run: XmlElement): XmlElement[] {
    const found: XmlElement[] = [];
    let current = run;
    let kind: boolean | undefined;
    for (const node of [...run.elements()]) {
      if (node.name === 'w:rPr') continue;
      const isText = deletable.has(node.name) || node.name === 'w:delText';
      if (kind !== undefined && isText !== kind) current = this.document.runs.splitBefore(current, node);
      kind = isText;
      if (isText && found[found.length - 1] !== current) found.push(current);
    }
    return found;
  }

  private deleteRuns(paragraph: XmlElement, runs: readonly XmlElement[]): readonly { readonly start: number; readonly length: number }[] {
    const { document } = this;
    const { journal, ranges } = document;
    const removed: XmlElement[] = [];
    let mark: XmlElement | undefined;
    const attributes = document.tracking ? { 'w:author': document.author, 'w:date': document.timestamp() } : {};
    for (const run of runs) {
      const wrapper = revisionOf(run);
      if (wrapper?.name === 'w:del' || wrapper?.name === 'w:moveFrom') continue;
      if (!document.tracking || (wrapper?.name === 'w:ins' && wrapper.attribute('w:author') === document.author)) {
        removed.push(run);
        continue;
      }
      if (!mark || mark.next !== run) {
        mark = document.runs.create(run, 'w:del', { 'w:id': document.newRevisionId(), ...attributes });
        document.runs.rememberMark(mark);
        if (run.parent) journal.insert(run.parent, mark, run);
      }
      journal.append(mark, run);
      document.runs.toDeleted(run);
    }
    const gone: { start: number; length: number }[] = [];
    for (const run of removed.reverse()) {
      const { start, length } = this.extent(paragraph, run);
      const { parent } = run;
      journal.remove(run);
      removeWhenEmpty(document, parent);
      ranges.shift(paragraph, start, length, 0);
      gone.push({ start, length });
    }
    return gone;
  }

  /** Sets new runs beside an existing one, under a revision mark of our own when tracking is on, never inside a deletion. */
  place(anchor: XmlElement, side: 'before' | 'after', newRuns: readonly XmlElement[], form: XmlElement | undefined, outside = false): void {
    const { document } = this;
    const { journal } = document;
    let at: XmlElement = anchor;
    for (;;) {
      const { parent } = at;
      if (!parent || parent.name === 'w:p') break;
      const own = parent.name === 'w:ins' && document.tracking && parent.attribute('w:author') === document.author;
      if (own) {
        this.put(at, side, newRuns);
        if (form) for (const run of newRuns) document.runs.adopt(run, form);
        return;
      }
      const edge = side === 'after' ? !nextElement(at) : !previousElement(at);
      if (revisionWrappers.has(parent.name)) {
        // assumed: text put into somebody else's insertion, or a deletion, splits it and stands between the halves.
        if (!edge) this.splitWrapper(parent, side === 'after' ? at.next : at);
        at = side === 'before' && !edge ? ((parent.next as XmlElement | undefined) ?? parent) : parent;
        continue;
      }
      if (outside && edge && (parent.name === 'w:hyperlink' || parent.name === 'w:fldSimple')) {
        at = parent;
        continue;
      }
      break;
    }
    if (document.tracking) {
      const mark = document.runs.create(at, 'w:ins', document.revisionAttributes());
      document.runs.rememberMark(mark);
      for (const run of newRuns) journal.append(mark, run);
      this.put(at, side, [mark]);
    } else {
      this.put(at, side, newRuns);
      if (form) for (const run of newRuns) document.runs.adopt(run, form);
    }
  }

  private put(at: XmlElement, side: 'before' | 'after', nodes: readonly XmlElement[]): void {
    const { parent } = at;
    if (!parent) return;
    const before: XmlNode | undefined = side === 'before' ? at : at.next;
    for (const node of nodes) this.document.journal.insert(parent, node, before);
  }

  private splitWrapper(wrapper: XmlElement, before: XmlNode | undefined): void {
    if (!before) return;
    const second = this.document.runs.splitContainer(wrapper, before);
    this.document.journal.setAttribute(second, 'w:id', this.document.newRevisionId());
  }

  private placeInEmpty(paragraph: XmlElement, newRuns: readonly XmlElement[]): void {
    const { document } = this;
    const mark = document.tracking ? document.runs.create(paragraph, 'w:ins', document.revisionAttributes()) : undefined;
    if (mark) {
      document.runs.rememberMark(mark);
      document.journal.append(paragraph, mark);
    }
    for (const run of newRuns) document.journal.append(mark ?? paragraph, run);
  }

  /** Where a run's characters stand in its paragraph. */
  extent(paragraph: XmlElement, run: XmlElement): { readonly start: number; readonly length: number } {
    let start = -1;
    let length = 0;
    for (const piece of this.document.text(paragraph).pieces) {
      if (piece.run !== run) continue;
      if (start < 0) start = piece.start;
      length += piece.text.length;
    }
    return { start: Math.max(0, start), length };
  }

  private endOf(paragraph: XmlElement, run: XmlElement): number {
    const { start, length } = this.extent(paragraph, run);
    return start + length;
  }
}

function textual(piece: Piece | undefined): Piece | undefined {
  return piece?.kind === 'mark' ? undefined : piece;
}

function revisionOf(node: XmlElement): XmlElement | undefined {
  for (let at = node.parent; at && at.name !== 'w:p'; at = at.parent) if (revisionWrappers.has(at.name)) return at;
  return undefined;
}

function nextElement(node: XmlElement): XmlElement | undefined {
  for (let at = node.next; at; at = at.next) if (at instanceof XmlElement) return at;
  return undefined;
}

function previousElement(node: XmlElement): XmlElement | undefined {
  for (let at = node.previous; at; at = at.previous) if (at instanceof XmlElement) return at;
  return undefined;
}

/** Takes away revision marks and links that hold nothing any more. */
function removeWhenEmpty(document: StoredDocument, element: XmlElement | undefined): void {
  let at = element;
  while (at && (revisionWrappers.has(at.name) || at.name === 'w:hyperlink') && ![...at.elements()].length) {
    const { parent } = at;
    document.journal.remove(at);
    at = parent;
  }
}

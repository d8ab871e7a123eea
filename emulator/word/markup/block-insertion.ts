import type { LiveRange } from '../live-range';
import { portions, type Span } from '../span';
import { checkWritable, deleteSpan, type InsertLocation } from '../text-operations';
import type { WordSession } from '../word-session';
import { createElement, XmlElement } from '../xml';

/**
 * Sets whole paragraphs and tables in at a place. assumed throughout; Word differs between hosts (word-semantics §10): one paragraph put
 * into the middle of another gives its runs to it; otherwise the paragraph there is cut and the blocks stand between, each with its own style.
 * (said, office-js#2914: Word often loses the last one's style; this emulation keeps it.)
 */
export function insertBlocks(word: WordSession, span: Span, blocks: readonly XmlElement[], location: InsertLocation): LiveRange {
  const { document } = word;
  const { journal } = document;
  for (const { paragraph } of portions(document, span)) checkWritable(word, paragraph);
  const whole = coversWhole(word, span);
  if (location === 'Replace') deleteSpan(word, span);
  const atStart = location === 'Start' || location === 'Before';
  const place = atStart || location === 'Replace' ? span.start : span.end;
  const { paragraph } = place;
  const offset = Math.min(place.offset, document.text(paragraph).length);
  const [only] = blocks;
  if (blocks.length === 0) return word.makeRange(place, place);
  const middle = !whole || location === 'Start' || location === 'End';
  if (blocks.length === 1 && only?.name === 'w:p' && middle && document.text(paragraph).length > 0)
    return insertInline(word, only, paragraph, offset);

  // Where a paragraph is empty, or is replaced as a whole, the first block takes its place.
  const emptied = document.text(paragraph).pieces.every((piece) => piece.text.length === 0 || piece.state === 'deleted');
  let before: XmlElement | undefined;
  if (offset === 0 && (atStart || emptied)) before = paragraph;
  else if (offset < document.text(paragraph).length && location !== 'After')
    before = word.paragraphs.split(paragraph, offset, (of, at) => word.text.splitAt(of, at));
  const parent = paragraph.parent;
  if (!parent) return word.makeRange(place, place);
  let previous: XmlElement = paragraph;
  for (const block of blocks) {
    if (before) journal.insert(parent, block, before);
    else journal.insertAfter(previous, block);
    previous = block;
  }
  if (document.tracking) for (const block of blocks) trackBlock(word, block);
  if (previous.name === 'w:tbl' && !(previous.next instanceof XmlElement && previous.next.name === 'w:p')) {
    journal.insertAfter(previous, createElement(paragraph, 'w:p'));
  }
  const [first] = document.paragraphs(parent).filter((each) => blocks.some((block) => block === each || isBelow(each, block)));
  const inserted = document.paragraphs(parent).filter((each) => blocks.some((block) => block === each || isBelow(each, block)));
  const last = inserted[inserted.length - 1];
  if (
    emptied &&
    document.text(paragraph).pieces.length === 0 &&
    (location === 'Replace' || location === 'End' || location === 'Start') &&
    previous.name === 'w:p' &&
    first
  ) {
    word.paragraphs.remove(paragraph);
  }
  return first && last
    ? word.makeRange({ paragraph: first, offset: 0 }, { paragraph: last, offset: document.text(last).length })
    : word.makeRange(place, place);
}

function coversWhole(word: WordSession, span: Span): boolean {
  return span.start.offset === 0 && span.end.offset >= word.document.text(span.end.paragraph).length;
}

function isBelow(node: XmlElement, ancestor: XmlElement): boolean {
  for (let at: XmlElement | undefined = node.parent; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function insertInline(word: WordSession, source: XmlElement, paragraph: XmlElement, offset: number): LiveRange {
  const { document } = word;
  const { journal } = document;
  const length = document.text(source).length;
  word.text.splitAt(paragraph, offset);
  const { pieces } = document.text(paragraph);
  const left = [...pieces].reverse().find((piece) => piece.text.length > 0 && piece.start + piece.text.length <= offset);
  const content = [...source.elements()].filter((child) => child.name !== 'w:pPr');
  let at: XmlElement | undefined = left?.run;
  while (at?.parent && at.parent !== paragraph) at = at.parent;
  for (const child of content) {
    if (at) journal.insertAfter(at, child);
    else journal.insert(paragraph, child, paragraph.child('w:pPr')?.next ?? (paragraph.child('w:pPr') ? undefined : paragraph.first));
    at = child;
    if (document.tracking && child.name === 'w:r') at = wrapInserted(word, child);
    else if (document.tracking) for (const run of [...child.descendants('w:r')]) wrapInserted(word, run);
  }
  document.ranges.shift(paragraph, offset, 0, length);
  return word.makeRange({ paragraph, offset }, { paragraph, offset: offset + length });
}

function wrapInserted(word: WordSession, run: XmlElement): XmlElement {
  const { document } = word;
  if (run.parent?.name === 'w:ins' || !run.parent) return run;
  const mark = createElement(run, 'w:ins', document.revisionAttributes());
  document.runs.rememberMark(mark);
  document.journal.insert(run.parent, mark, run);
  document.journal.append(mark, run);
  return mark;
}

function trackBlock(word: WordSession, block: XmlElement): void {
  const { document } = word;
  if (block.name === 'w:tbl') {
    for (const row of [...block.descendants('w:tr')]) {
      let properties = row.child('w:trPr');
      if (!properties) {
        properties = createElement(row, 'w:trPr');
        document.journal.insert(row, properties, row.child('w:tblPrEx')?.next ?? row.first);
      }
      document.journal.append(properties, createElement(row, 'w:ins', document.revisionAttributes()));
    }
  } else word.paragraphs.markParagraph(block, 'w:ins');
  for (const run of [...block.descendants('w:r')]) wrapInserted(word, run);
}

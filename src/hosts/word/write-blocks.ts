import type { Landing, Writing } from '../../core/host';
import { Problem } from '../../core/problem';
import type { Block } from '../../core/proposal';
import { paragraphWords } from './paragraph-words';
import type { Turn } from './word-session';

type Where = Extract<Writing, { writing: 'blocks' }>['where'];

/** What was put in, for reading back and for taking out again. */
interface Inserted {
  readonly block: number;
  readonly text: string;
  readonly piece: Word.Paragraph | Word.Table;
}

/** Kept for `restore`. */
export interface BlocksUndo {
  readonly inserted: readonly Inserted[];
  /** The paragraph that was there and got the first piece, with the words and style it had. */
  readonly filled: { readonly paragraph: Word.Paragraph; readonly style: string; readonly text: string } | undefined;
  /** Where a part of a paragraph, or several, gave way, and what was there. */
  readonly replaced: { readonly place: Word.Range; readonly text: string } | undefined;
}

const headings = ['Heading1', 'Heading2', 'Heading3'] as const;

/** Sets blocks one after the other, each after the last thing put in. */
class BlockWriter {
  readonly inserted: Inserted[] = [];
  /** True while `last` is an item of a list written here: the next paragraph would become one too. */
  private inList = false;

  constructor(
    private last: Word.Paragraph | Word.Table,
    /** Goes before `last` instead of after it, for the very first piece. */
    private before: boolean,
    /** An empty paragraph to fill first, so that no blank line stays above. */
    private empty: Word.Paragraph | undefined,
    private readonly bodyStyle: string | undefined,
  ) {}

  write(block: Block, index: number): void {
    switch (block.block) {
      case 'heading': {
        const paragraph = this.paragraph(block.text, index);
        paragraph.styleBuiltIn = headings[block.level - 1] as Word.BuiltInStyleName;
        return;
      }
      case 'paragraph':
        this.plain(this.paragraph(block.text, index));
        return;
      case 'list':
        this.list(block.items, block.ordered, index);
        return;
      case 'table': {
        const rows = block.rows.map((row) => [...row]);
        const columns = Math.max(1, ...rows.map(({ length }) => length));
        const values = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
        if (this.before || this.empty) this.plain(this.paragraph('', index));
        const table = this.last.insertTable(rows.length, columns, 'After', values);
        table.styleBuiltIn = 'TableGrid' as Word.BuiltInStyleName;
        table.headerRowCount = 1;
        this.inserted.push({ block: index, text: '', piece: table });
        this.last = table;
        this.inList = false;
      }
    }
  }

  private paragraph(text: string, index: number): Word.Paragraph {
    const paragraph = this.next(text);
    if (this.inList) paragraph.detachFromList();
    this.inList = false;
    this.inserted.push({ block: index, text, piece: paragraph });
    this.last = paragraph;
    return paragraph;
  }

  private next(text: string): Word.Paragraph {
    const { empty } = this;
    if (empty) {
      this.empty = undefined;
      this.before = false;
      if (text !== '') empty.insertText(text, 'Start');
      return empty;
    }
    const where = this.before ? 'Before' : 'After';
    this.before = false;
    return this.last.insertParagraph(text, where);
  }

  /** A new paragraph takes its look from the one beside it: a heading's must not go on. */
  private plain(paragraph: Word.Paragraph): void {
    if (this.bodyStyle === undefined) paragraph.styleBuiltIn = 'Normal' as Word.BuiltInStyleName;
    else paragraph.style = this.bodyStyle;
  }

  /** A list of Word's own: the first item starts it, the others go in at its end, which needs no round trip for its id. */
  private list(items: readonly string[], ordered: boolean, index: number): void {
    const [first, ...others] = items;
    if (first === undefined) return;
    const paragraph = this.paragraph(first, index);
    this.plain(paragraph);
    const list = paragraph.startNewList();
    if (ordered) list.setLevelNumbering(0, 'Arabic', [0, '.']);
    else list.setLevelBullet(0, 'Solid');
    for (const item of others) {
      const next = list.insertParagraph(item, 'End');
      this.inserted.push({ block: index, text: item, piece: next });
      this.last = next;
    }
    this.inList = true;
  }
}

/**
 * Writes a letter with Word's own styles, lists and tables: one round trip to learn the place, one to write and read back.
 * @throws Problem nothing-selected, document-protected, write-failed
 */
export async function writeBlocks(
  { context, sync, commit }: Turn,
  blocks: readonly Block[],
  where: Where,
): Promise<{ readonly landing: Landing; readonly undo: BlocksUndo }> {
  const { document } = context;
  const { body } = document;
  const selection = document.getSelection();
  const anchor =
    where === 'top' ? body.paragraphs.getFirst() : where === 'end' ? body.paragraphs.getLast() : selection.paragraphs.getLast();
  anchor.load('text,style,styleBuiltIn,isListItem,tableNestingLevel');
  selection.load('text,isEmpty');
  context.trackedObjects.add([anchor, selection]);
  await sync();
  if (where === 'replace-selection' && selection.isEmpty) throw new Problem('nothing-selected');

  commit();
  const isEmpty = paragraphWords(anchor.text).text.trim() === '' && anchor.tableNestingLevel === 0;
  const isBody =
    !/^(Heading|Title|Subtitle|Toc)/.test(anchor.styleBuiltIn) && !anchor.isListItem && anchor.tableNestingLevel === 0 && !isEmpty;
  const selected = paragraphWords(selection.text).text;
  const replacing = where === 'replace-selection';
  const isWhole = replacing && selected === paragraphWords(anchor.text).text && anchor.tableNestingLevel === 0;
  const fills = isWhole || (isEmpty && !replacing);
  const writer = new BlockWriter(anchor, where === 'top', fills ? anchor : undefined, isBody ? anchor.style : undefined);
  const undo: BlocksUndo = {
    inserted: writer.inserted,
    filled: fills ? { paragraph: anchor, style: anchor.style, text: isWhole ? selected : '' } : undefined,
    replaced: replacing && !isWhole ? { place: selection, text: selection.text } : undefined,
  };
  if (isWhole) selection.delete();
  blocks.forEach((block, index) => writer.write(block, index));
  if (undo.replaced) selection.delete();
  for (const { piece } of writer.inserted) {
    context.trackedObjects.add(piece);
    if ('outlineLevel' in piece) piece.load('text');
    else piece.load('rowCount');
  }
  await sync();

  const isIn = ({ piece, text }: Inserted): boolean =>
    'outlineLevel' in piece ? paragraphWords(piece.text).text.trim() === paragraphWords(text).text.trim() : piece.rowCount > 0;
  const ids = blocks.map((_block, index) => ({ id: `block-${index}`, pieces: writer.inserted.filter(({ block }) => block === index) }));
  return {
    landing: {
      landed: ids.filter(({ pieces }) => pieces.every(isIn)).map(({ id }) => id),
      missed: ids.filter(({ pieces }) => !pieces.every(isIn)).map(({ id }) => ({ id, why: 'not-found-after' as const })),
      readBackAt: Date.now(),
      trackingRestored: true,
      undo: { passages: [] },
    },
    undo,
  };
}

/** Takes out what was put in, unless somebody has edited it since and `overwrite` is not given. A replaced selection's words come back at its place, without their look: Word gives no way to keep it but one that empties its undo list. */
export async function removeBlocks(
  { sync, commit, release }: Turn,
  undo: BlocksUndo,
  overwrite: boolean,
): Promise<{ readonly removed: number; readonly edited: number }> {
  for (const { piece } of undo.inserted) if ('outlineLevel' in piece) piece.load('text');
  await sync();
  const edited = undo.inserted.filter(
    ({ piece, text }) => 'outlineLevel' in piece && paragraphWords(piece.text).text.trim() !== paragraphWords(text).text.trim(),
  );
  if (edited.length > 0 && !overwrite) return { removed: 0, edited: edited.length };
  commit();
  undo.replaced?.place.insertText(undo.replaced.text, 'Start');
  for (const { piece } of undo.inserted) {
    // The paragraph that was there before stays, as it was.
    if (undo.filled && piece === undo.filled.paragraph) {
      piece.insertText(undo.filled.text, 'Replace');
      piece.style = undo.filled.style;
    } else piece.delete();
    release([piece]);
  }
  await sync();
  return { removed: undo.inserted.length, edited: 0 };
}

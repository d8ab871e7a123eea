import { wordEdits } from '../../core/diff';
import { documentTitle } from '../../core/document-title';
import type { OpenItem } from '../../core/host';
import type { Passage } from '../../core/passage';
import { Problem } from '../../core/problem';
import { currentTexts, editedWords, paragraphWords, textLines } from './paragraph-words';
import type { ParagraphWords } from './paragraph-words';
import type { Handle, PassageHandles } from './passage-handles';
import { abilities, canTrack } from './word-abilities';
import type { Turn } from './word-session';

function roleOf(paragraph: Word.Paragraph): Passage['role'] {
  const style = paragraph.styleBuiltIn;
  if (style === 'Title' || style === 'Subtitle') return 'title';
  if (style.startsWith('Heading')) return 'heading';
  if (paragraph.tableNestingLevel > 0) return 'table-cell';
  return paragraph.isListItem ? 'list-item' : 'body';
}

function lockOf(paragraph: Word.Paragraph, words: string | undefined): Passage['locked'] {
  if (words === undefined) return 'tracked';
  // A table of contents is written by Word itself: what we put in would be gone at its next update.
  if (/^Toc\d$/.test(paragraph.styleBuiltIn)) return 'field';
  const control = paragraph.parentContentControlOrNullObject;
  return !control.isNullObject && control.cannotEdit ? 'content-control' : undefined;
}

interface Read {
  readonly paragraph: Word.Paragraph;
  readonly words: ParagraphWords;
  readonly locked: Passage['locked'];
}

/**
 * Asks for the text with changes accepted and rejected. A selection may begin and end inside a paragraph, so its first and last paragraphs are asked for
 * themselves and stand in for its own first and last lines.
 */
function reviewedTexts(
  range: Word.Range,
  selected: Word.ParagraphCollection | undefined,
): (version: 'Current' | 'Original' | 'Selected', count: number) => string {
  const ask = (version: 'Current' | 'Original'): readonly OfficeExtension.ClientResult<string>[] => [
    range.getReviewedText(version),
    ...(selected ? [selected.getFirst().getReviewedText(version), selected.getLast().getReviewedText(version)] : []),
  ];
  const asked = { Current: ask('Current'), Original: ask('Original') };
  return (version, count) => {
    if (version === 'Selected') return asked.Current[0]?.value ?? '';
    const [whole, first, last] = asked[version].map(({ value }) => value);
    if (whole === undefined || first === undefined || last === undefined) return whole ?? '';
    return count === 1 ? first : [first, ...textLines(whole).slice(1, count - 1), last].join('\n');
  };
}

/** The part of a paragraph that is selected, as offsets into its words; the whole of it when that cannot be told for certain. */
function selectedPart(
  reads: readonly Read[],
  index: number,
  selected: readonly string[],
): { readonly start: number; readonly end: number } {
  const text = reads[index]?.words.text ?? '';
  const whole = { start: 0, end: text.length };
  if (selected.length !== reads.length) return whole;
  const part = selected[index] ?? '';
  if (part === '' || part.length >= text.length) return whole;
  if (reads.length === 1) {
    const at = text.indexOf(part);
    return at >= 0 && text.indexOf(part, at + 1) < 0 ? { start: at, end: at + part.length } : whole;
  }
  if (index === 0 && text.endsWith(part)) return { start: text.length - part.length, end: text.length };
  if (index === reads.length - 1 && text.startsWith(part)) return { start: 0, end: part.length };
  return whole;
}

/**
 * Reads the document or the selection in one round trip, whatever its length. The paragraphs are tracked: Word keeps them for us while the officer types and
 * moves about (documented: word.trackedobjects; a collection is tracked with its items, said in office-js#2436).
 * @throws Problem nothing-open, nothing-selected
 */
export async function readDocument({ context, sync, release }: Turn, handles: PassageHandles, scope: OpenItem['scope']): Promise<OpenItem> {
  const { document } = context;
  const selection = scope === 'selection' ? document.getSelection() : undefined;
  const range = selection ?? document.body.getRange('Whole');
  const { paragraphs } = range;
  context.trackedObjects.add(paragraphs);
  paragraphs.load(
    'items/text,items/styleBuiltIn,items/isListItem,items/tableNestingLevel,items/parentContentControlOrNullObject/cannotEdit',
  );
  const reviewed = canTrack() ? reviewedTexts(range, selection === undefined ? undefined : paragraphs) : undefined;
  selection?.load('isEmpty,text');
  await sync();
  if (selection?.isEmpty) throw new Problem('nothing-selected');

  const raws = paragraphs.items.map(({ text }) => text);
  const texts = reviewed
    ? currentTexts(raws, reviewed('Current', raws.length), reviewed('Original', raws.length))
    : raws.map((raw) => ({ text: paragraphWords(raw).text, tracked: false }));
  const reads = paragraphs.items.map((paragraph, index): Read => {
    const words = paragraphWords(paragraph.text);
    const current = texts[index]?.text;
    const isCurrent = current === undefined || current === words.text;
    return { paragraph, words: isCurrent ? words : editedWords(words, wordEdits(words.text, current)), locked: lockOf(paragraph, current) };
  });

  const times = new Map<string, number>();
  for (const { words } of reads) times.set(words.text, (times.get(words.text) ?? 0) + 1);
  const selected = selection ? textLines(reviewed ? reviewed('Selected', raws.length) : selection.text) : [];
  const name = handles.nextReading();
  const found = reads.flatMap(({ paragraph, words, locked }, index): readonly Handle[] => {
    const part = selection ? selectedPart(reads, index, selected) : { start: 0, end: words.text.length };
    const text = words.text.slice(part.start, part.end);
    if (text.trim() === '') return [];
    const passage: Passage = { id: `${name}.${index}`, text, role: roleOf(paragraph), ...(locked === undefined ? {} : { locked }) };
    return [{ passage, paragraph, words, offset: part.start, unique: times.get(words.text) === 1 }];
  });
  handles.add(release, paragraphs, found);
  const passages = found.map(({ passage }) => passage);
  if (selection && passages.length === 0) throw new Problem('nothing-selected');
  return { kind: 'document', title: documentTitle(passages), scope, passages, abilities: abilities() };
}

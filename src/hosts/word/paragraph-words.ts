import { applyEdits } from '../../core/edit';
import type { Edit } from '../../core/edit';

/**
 * The words of a paragraph as people see them, and where in them something stands that is not a word (a note's number, a picture).
 * Offsets of edits are into `text`; a mark at offset n stands before the character n.
 */
export interface ParagraphWords {
  readonly text: string;
  readonly marks: readonly number[];
  /** Where words marked as deleted stand between those of `text`: a search does not cross them either, as long as they are there. */
  readonly cuts: readonly number[];
}

/** Characters Word puts into a text for things that are not text: said, office-js#4997 and #2749 (U+0002 for a note); the others as in Word's desktop object model. */
const objectMark = /[\u0000-\u0008\u000e-\u001d\ufffc]/g;
/** Whether a paragraph's text ends with its own mark is unknown (word-semantics §1): taken off when it is there. */
const paragraphEnd = /[\r\n\u0007]+$/;

/** Takes what Office says a paragraph's text is; gives its words. */
export function paragraphWords(raw: string): ParagraphWords {
  const body = raw.replace(paragraphEnd, '');
  const marks: number[] = [];
  let removed = 0;
  const text = body.replace(objectMark, (_mark, offset: number) => {
    marks.push(offset - removed);
    removed += 1;
    return '';
  });
  return { text, marks, cuts: [] };
}

/** Takes a paragraph's words and edits of them; gives the words after the edits, with a cut wherever words went. Marks in a replaced stretch move to its end. */
export function editedWords(words: ParagraphWords, edits: readonly Edit[]): ParagraphWords {
  const grown = ({ span, replacement }: Edit): number => replacement.length - (span.end - span.start);
  const moved = (offset: number): number => edits.reduce((at, edit) => (edit.span.end <= offset ? at + grown(edit) : at), offset);
  const cuts = edits
    .filter(({ span }) => span.end > span.start)
    .map(({ span }) =>
      edits.reduce((at, edit) => (edit.span.end <= span.start && edit.span.start < span.start ? at + grown(edit) : at), span.start),
    );
  return { text: applyEdits(words.text, edits), marks: words.marks.map(moved), cuts: [...words.cuts.map(moved), ...cuts] };
}

/** Takes the text of a range; gives the words of each paragraph. The sign between paragraphs is not documented and differs: any of them may come. */
export function textLines(text: string): readonly string[] {
  return text.split(/\r\n|\r\u0007|[\r\n\u0007]/).map((line) => paragraphWords(line).text);
}

/** One paragraph of a document that holds tracked changes. */
export interface CurrentText {
  /** The words with tracked deletions left out; undefined when they could not be told apart from the deleted ones. */
  readonly text: string | undefined;
  /** True when the paragraph holds tracked changes. */
  readonly tracked: boolean;
}

function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length && at < part.length; index += 1) if (whole[index] === part[at]) at += 1;
  return at === part.length;
}

/** The line at which a text stands, blank lines passed over that belong to no paragraph: the ends of a table's rows are such on some hosts. */
function lineOf(lines: readonly string[], at: number, text: string): number | undefined {
  let line = at;
  while (lines[line] === '' && text !== '') line += 1;
  return lines[line] === text || lines[line]?.startsWith(`${text}\t`) === true ? line : undefined;
}

/** How far to look for a text that is not where it should be: beyond this it is somewhere else. */
const farthest = 50;

/** A text that is too long to be there by chance, further on: what stands before it is no paragraph's. */
function laterLineOf(lines: readonly string[], at: number, text: string): number | undefined {
  if (text.length < 20) return undefined;
  const found = lines.slice(at, at + farthest).indexOf(text);
  return found < 0 ? undefined : at + found;
}

/**
 * On the web a paragraph's text holds words that are marked as deleted (said, office-js#1267), and the text with changes accepted comes for the whole
 * document only, when one round trip must do. Takes the raw texts in order, and the document's reviewed text both ways; gives the current words of each.
 * How a host writes a table into that text is not documented (word-semantics §1): cells may be joined by tabs, and rows end in a line of their own.
 * A wrong guess here does no harm: before writing, each touched paragraph is asked for its own reviewed text and left alone when it differs.
 */
export function currentTexts(raws: readonly string[], current: string, original: string): readonly CurrentText[] {
  const words = raws.map((raw) => paragraphWords(raw).text);
  const lines = [...textLines(current)];
  // Both ways alike is no proof that nothing is tracked: words put back beside their own deletion read the same accepted and rejected.
  const alike = current === original;
  if (alike && lines.join('') === words.join('')) return words.map((text) => ({ text, tracked: false }));
  const earlier = new Set(textLines(original).flatMap((line) => [line, ...line.split('\t')]));
  let at = 0;
  return words.map((text, index) => {
    const nextStandsHere = words[index + 1] !== undefined && words[index + 1] !== '' && words[index + 1] === lines[at];
    const here = lineOf(lines, at, text) ?? (nextStandsHere ? undefined : laterLineOf(lines, at, text));
    if (here !== undefined) {
      const rest = lines[here] === text ? undefined : lines[here]?.slice(text.length + 1);
      if (rest === undefined) at = here + 1;
      else {
        at = here;
        lines[at] = rest;
      }
      return { text, tracked: !earlier.has(text) };
    }
    const worded = lines.findIndex((line, one) => one >= at && line !== '');
    // A blank line is a paragraph of which every word is deleted, or none at all when the next words are this one's.
    for (const one of [worded, at]) {
      const line = lines[one];
      if (line === undefined || nextStandsHere || line === words[index + 1] || !isWithin(line, text)) continue;
      if (one !== at && line.length * 2 < text.length) continue;
      at = one + 1;
      return { text: line, tracked: true };
    }
    // With nothing tracked to be seen, a host that words the whole otherwise than its paragraphs must not make every one of them untouchable.
    return alike ? { text, tracked: false } : { text: undefined, tracked: true };
  });
}

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

/**
 * On the web a paragraph's text holds words that are marked as deleted (said, office-js#1267), and the text with changes accepted comes for the whole
 * document only, when one round trip must do. Takes the raw texts in order, and the document's reviewed text both ways; gives the current words of each.
 * A wrong guess here does no harm: before writing, each touched paragraph is asked for its own reviewed text and left alone when it differs.
 */
export function currentTexts(raws: readonly string[], current: string, original: string): readonly CurrentText[] {
  const words = raws.map((raw) => paragraphWords(raw).text);
  const lines = textLines(current);
  // Both ways alike is no proof that nothing is tracked: words put back beside their own deletion read the same accepted and rejected.
  if (current === original && lines.join('') === words.join('')) return words.map((text) => ({ text, tracked: false }));
  const earlier = new Set(textLines(original));
  let at = 0;
  return words.map((text, index) => {
    const line = lines[at];
    if (line === text) {
      at += 1;
      return { text, tracked: !earlier.has(text) };
    }
    const nextStandsHere = words[index + 1] !== undefined && words[index + 1] !== '' && words[index + 1] === line;
    if (line !== undefined && !nextStandsHere && isWithin(line, text)) {
      at += 1;
      return { text: line, tracked: true };
    }
    return { text: undefined, tracked: true };
  });
}

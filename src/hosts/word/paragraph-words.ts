/**
 * The words of a paragraph as people see them, and where in them something stands that is not a word (a note's number, a picture).
 * Offsets of edits are into `text`; a mark at offset n stands before the character n.
 */
export interface ParagraphWords {
  readonly text: string;
  readonly marks: readonly number[];
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
  return { text, marks };
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
  if (current === original) return words.map((text) => ({ text, tracked: false }));
  const lines = textLines(current);
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

import { XmlElement } from './xml';
import { trimBlanks } from './xml-text';

type RevisionState = 'none' | 'inserted' | 'deleted';

/** A stretch of a paragraph: the characters one element inside a run stands for, or a mark of no width. */
export interface Piece {
  readonly node: XmlElement;
  readonly run: XmlElement;
  /** text: w:t or w:delText, can be cut. character: one character, such as a tab. mark: no width, or a note mark; edits leave it alone. */
  readonly kind: 'text' | 'character' | 'mark';
  readonly text: string;
  readonly start: number;
  readonly state: RevisionState;
  /** The w:ins, w:del, w:moveTo or w:moveFrom nearest above, when there is one. */
  readonly revision: XmlElement | undefined;
}

/** What a paragraph says, as a line of characters; offsets count UTF-16 units and include words marked as deleted. */
export interface ParagraphText {
  readonly pieces: readonly Piece[];
  /** All characters, deleted ones too: assumed from a report on Word on the web (OfficeDev/office-js#1267). */
  readonly text: string;
  readonly length: number;
  readonly hasDeletions: boolean;
}

/** What holds runs inside a paragraph. w:sdt is stepped through to its content. */
const runContainers = new Set([
  'w:hyperlink',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);
export const revisionWrappers = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** The mark Word puts in a text for a footnote or endnote number: said, OfficeDev/office-js#4997 and #2749. */
export const noteMark = '\u0002';

/** Reads a w:p. Text boxes, pictures, equations and field codes are not part of the text. */
export function readParagraph(paragraph: XmlElement): ParagraphText {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let at = 0;
  let hasDeletions = false;
  // One entry per open complex field: true while we are in its code. assumed: a field counts in the text as its result.
  const fields: boolean[] = [];
  let inCode = false;
  const readRun = (run: XmlElement, state: RevisionState, revision: XmlElement | undefined): void => {
    for (let node = run.first; node; node = node.next) {
      if (!(node instanceof XmlElement) || node.name === 'w:rPr') continue;
      if (node.name === 'w:fldChar') {
        const type = node.attribute('w:fldCharType');
        if (type === 'begin') fields.push(true);
        else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
        else if (type === 'end') fields.pop();
        inCode = fields.includes(true);
      }
      let kind: Piece['kind'] = 'mark';
      let text = '';
      if (!inCode) {
        if (node.name === 'w:t' || node.name === 'w:delText') {
          kind = 'text';
          text = textOf(node);
        } else {
          text = characterOf(node) ?? '';
          if (text !== '' && text !== noteMark) kind = 'character';
        }
      }
      pieces.push({ node, run, kind, text, start: at, state, revision });
      at += text.length;
      if (text !== '') texts.push(text);
      if (state === 'deleted') hasDeletions = true;
    }
  };
  const readContainer = (container: XmlElement, state: RevisionState, revision: XmlElement | undefined): void => {
    for (let child = container.first; child; child = child.next) {
      if (!(child instanceof XmlElement)) continue;
      const { name } = child;
      if (name === 'w:r') readRun(child, state, revision);
      else if (name === 'w:ins' || name === 'w:moveTo') readContainer(child, state === 'deleted' ? state : 'inserted', child);
      else if (name === 'w:del' || name === 'w:moveFrom') readContainer(child, 'deleted', child);
      else if (runContainers.has(name)) readContainer(child, state, revision);
    }
  };
  readContainer(paragraph, 'none', undefined);
  return { pieces, text: texts.join(''), length: at, hasDeletions };
}

/** Word drops white space at the ends of a w:t that does not say xml:space="preserve". documented: ISO/IEC 29500-1, 17.3.3.31. */
function textOf(node: XmlElement): string {
  const text = node.text;
  return node.attribute('xml:space') === 'preserve' ? text : trimBlanks(text);
}

function characterOf(node: XmlElement): string | undefined {
  switch (node.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br': {
      const type = node.attribute('w:type');
      // assumed: the characters of Word's desktop object model stand for breaks.
      return type === 'page' ? '\f' : type === 'column' ? '\u000e' : '\v';
    }
    case 'w:cr':
      return '\v';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return String.fromCharCode(Number.parseInt(node.attribute('w:char') ?? '', 16) || 0x25a1);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return noteMark;
    default:
      return undefined;
  }
}

/** The text with revisions accepted ("Current") or rejected ("Original"). Note marks and hidden text: see getReviewedText. */
export function reviewedText(paragraph: ParagraphText, version: 'Current' | 'Original', from = 0, to = paragraph.length): string {
  let text = '';
  for (const piece of paragraph.pieces) {
    if (version === 'Current' ? piece.state === 'deleted' : !existedBefore(piece)) continue;
    if (piece.start + piece.text.length <= from || piece.start >= to) continue;
    text += piece.text.slice(Math.max(0, from - piece.start), to - piece.start);
  }
  return text;
}

/** A deletion inside an insertion was never in the original. */
function existedBefore(piece: Piece): boolean {
  for (let at = piece.run.parent; at && at.name !== 'w:p'; at = at.parent) if (at.name === 'w:ins' || at.name === 'w:moveTo') return false;
  return true;
}

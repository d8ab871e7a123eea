import { addressOfLink } from '../objects/hyperlink';
import { noteMark } from '../paragraph-text';
import type { WordApplication } from '../word-application';
import type { XmlElement } from '../xml';
import type { Pictures } from './picture';
import { applyStyle, type RunStyles } from './run-style';

/** Where a piece of text on the screen stands in its paragraph. */
export interface ShownPiece {
  readonly node: Node;
  readonly start: number;
  readonly length: number;
}

const shownPieces = new WeakMap<Element, readonly ShownPiece[]>();
const shownParagraphs = new WeakMap<Element, XmlElement>();

export function piecesOf(element: Element): readonly ShownPiece[] {
  return shownPieces.get(element) ?? [];
}

export function paragraphOf(element: Element): XmlElement | undefined {
  return shownParagraphs.get(element);
}

/** Builds the screen's form of paragraphs. Text only ever goes in as text. */
export class ParagraphView {
  constructor(
    private readonly application: WordApplication,
    private readonly styles: RunStyles,
    private readonly pictures: Pictures,
    /** The comments open at a paragraph's start, and the number a note has. */
    private readonly context: { openComments(paragraph: XmlElement): readonly string[]; noteNumber(reference: XmlElement): string },
  ) {}

  build(paragraph: XmlElement): HTMLElement {
    const { document: word } = this.application;
    const style = word.styles.paragraphStyle(paragraph);
    const builtIn = word.styles.builtInName(style);
    const level = /^Heading([1-6])$/.exec(builtIn)?.[1];
    const element = document.createElement(level === undefined ? 'p' : `h${level}`);
    element.classList.add('paragraph', ...(builtIn === 'Title' ? ['title'] : []));
    shownParagraphs.set(element, paragraph);
    const place = word.numbering.placeOf(paragraph);
    const definition = place && word.numbering.level(place.listId, place.level);
    applyStyle(element, this.styles.paragraph(paragraph, definition));
    if (place && place.label !== '') {
      const label = this.label(place.label);
      const indent = element.style.textIndent;
      if (indent.startsWith('-')) label.style.minWidth = indent.slice(1); // the text then starts where the lines below it do
      element.append(label);
    }
    const changed = this.fill(element, paragraph);
    const mark = paragraph.path('w:pPr', 'w:rPr');
    if (mark?.child('w:ins') || mark?.child('w:del')) {
      const sign = document.createElement('span');
      sign.className = mark.child('w:del') ? 'mark deleted' : 'mark inserted';
      sign.contentEditable = 'false';
      sign.textContent = '¶';
      sign.setAttribute('aria-hidden', 'true');
      element.append(sign);
    }
    if (changed || mark?.child('w:ins') || mark?.child('w:del')) element.classList.add('changed');
    return element;
  }

  private label(text: string): HTMLElement {
    const label = document.createElement('span');
    label.className = 'label';
    label.contentEditable = 'false';
    label.textContent = text;
    return label;
  }

  /** Puts the runs in. Gives whether there are tracked changes. */
  private fill(element: HTMLElement, paragraph: XmlElement): boolean {
    const { document: word } = this.application;
    const pieces: ShownPiece[] = [];
    const open = new Set(this.context.openComments(paragraph));
    const text = word.text(paragraph);
    const markers = open.size > 0 || paragraphHasMarkers(paragraph) ? commentsByRun(paragraph, open) : undefined;
    let changed = false;
    let lastRun: XmlElement | undefined;
    let holder: HTMLElement = element;
    for (const piece of text.pieces) {
      if (piece.run !== lastRun) {
        lastRun = piece.run;
        const parent = this.wrap(element, piece.run, piece.state, piece.revision, markers?.get(piece.run));
        holder = document.createElement('span');
        applyStyle(holder, this.styles.of(piece.run, paragraph));
        parent.append(holder);
        if (piece.state !== 'none') changed = true;
      }
      if (piece.text === noteMark) {
        const note = document.createElement('sup');
        note.className = 'note-mark';
        note.contentEditable = 'false';
        note.textContent = this.context.noteNumber(piece.node);
        holder.append(note);
        pieces.push({ node: note, start: piece.start, length: 1 });
      } else if (piece.text === '\v' || piece.text === '\f' || piece.text === '\u000e') {
        const line = document.createElement('br');
        holder.append(line);
        pieces.push({ node: line, start: piece.start, length: 1 });
      } else if (piece.text !== '') {
        const node = document.createTextNode(piece.text);
        holder.append(node);
        pieces.push({ node, start: piece.start, length: piece.text.length });
      } else if (
        piece.node.name === 'w:drawing' ||
        piece.node.name === 'w:pict' ||
        piece.node.name === 'w:object' ||
        piece.node.name === 'mc:AlternateContent'
      ) {
        holder.append(this.drawing(piece.node));
      }
    }
    const last = pieces[pieces.length - 1];
    if (!last || last.node.nodeName === 'BR') {
      // An empty last line has no height, and no place for the cursor, without this.
      const filler = document.createElement('br');
      filler.className = 'filler';
      element.append(filler);
    }
    shownPieces.set(element, pieces);
    return changed;
  }

  /** Opens the link, revision and comment around a run, reusing the ones its neighbour has. */
  private wrap(
    element: HTMLElement,
    run: XmlElement,
    state: string,
    revision: XmlElement | undefined,
    comments: readonly string[] | undefined,
  ): HTMLElement {
    let parent: HTMLElement = element;
    const enter = (key: string, make: () => HTMLElement): void => {
      const last = parent.lastElementChild;
      if (last instanceof HTMLElement && last.dataset['key'] === key && last === parent.lastChild) parent = last;
      else {
        const made = make();
        made.dataset['key'] = key;
        parent.append(made);
        parent = made;
      }
    };
    if (comments && comments.length > 0) {
      enter(`c${comments.join(',')}`, () => {
        const mark = document.createElement('span');
        mark.className = 'commented';
        return mark;
      });
    }
    const link = run.ancestor('w:hyperlink');
    if (link) {
      const address = addressOfLink(this.application.session, link);
      enter(`l${address}`, () => {
        const anchor = document.createElement('span');
        anchor.className = 'link';
        anchor.setAttribute('role', 'link');
        anchor.title = address;
        return anchor;
      });
    }
    if (state !== 'none' && revision) {
      const who = revision.attribute('w:author') ?? '';
      const when = revision.attribute('w:date') ?? '';
      enter(`r${state}${who}${when}${revision.attribute('w:id') ?? ''}`, () => {
        const mark = document.createElement(state === 'deleted' ? 'del' : 'ins');
        mark.className = state === 'deleted' ? 'deleted' : 'inserted';
        mark.title = `${state === 'deleted' ? 'Deleted' : 'Inserted'} by ${who}${when === '' ? '' : `, ${when.replace('T', ' ').replace('Z', '')}`}`;
        return mark;
      });
    }
    return parent;
  }

  private drawing(node: XmlElement): HTMLElement {
    const box = document.createElement('span');
    box.contentEditable = 'false';
    const content = [...node.descendants('w:txbxContent')][0];
    if (!content) {
      box.append(this.pictures.draw(node));
      return box;
    }
    box.className = 'text-box';
    for (const paragraph of content.elements('w:p')) {
      const line = document.createElement('span');
      line.textContent = this.application.document.text(paragraph).text;
      box.append(line);
    }
    return box;
  }
}

function paragraphHasMarkers(paragraph: XmlElement): boolean {
  for (const element of paragraph.elements())
    if (element.name === 'w:commentRangeStart' || element.name === 'w:commentRangeEnd') return true;
  return false;
}

function commentsByRun(paragraph: XmlElement, open: Set<string>): ReadonlyMap<XmlElement, readonly string[]> {
  const found = new Map<XmlElement, readonly string[]>();
  for (const element of paragraph.descendants()) {
    const id = element.attribute('w:id') ?? '';
    if (element.name === 'w:commentRangeStart') open.add(id);
    else if (element.name === 'w:commentRangeEnd') open.delete(id);
    else if (element.name === 'w:r' && open.size > 0) found.set(element, [...open]);
  }
  return found;
}

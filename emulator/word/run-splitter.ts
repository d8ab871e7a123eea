import type { Journal } from './journal';
import { createElement, XmlElement, XmlText, type XmlNode } from './xml';
import { trimBlanks } from './xml-text';

interface SplitGroup {
  /** The run as the file wrote it, before we cut it. */
  readonly original: XmlElement;
  readonly textLength: number;
}

/**
 * Cuts runs and puts them together again. A run cut by us remembers what it was, so that when its pieces meet again (a change was
 * rejected) the very bytes come back. Runs the file itself had apart stay apart.
 */
export class RunSplitter {
  private readonly groups = new WeakMap<XmlElement, SplitGroup>();
  /** Links, controls and revision marks we cut in two: both halves have the same token. */
  private readonly cutContainers = new WeakMap<XmlElement, object>();
  private readonly madeHere = new WeakSet<XmlElement>();
  private readonly wasText = new WeakMap<XmlElement, XmlElement>();

  constructor(private readonly journal: Journal) {}

  create(near: XmlElement, name: string, attributes: Readonly<Record<string, string>> = {}, text?: string): XmlElement {
    return createElement(near, name, attributes, text);
  }

  /** A w:t, or w:delText, that keeps its white space. */
  createText(near: XmlElement, name: 'w:t' | 'w:delText', text: string): XmlElement {
    return createElement(near, name, /^[ \t\r\n]|[ \t\r\n]$/.test(text) ? { 'xml:space': 'preserve' } : {}, text);
  }

  /** Marks a new run as of a kind with another, so that the two may be joined. */
  adopt(run: XmlElement, like: XmlElement): void {
    this.groups.set(run, this.groupOf(like));
  }

  private groupOf(run: XmlElement): SplitGroup {
    let group = this.groups.get(run);
    if (!group) this.groups.set(run, (group = { original: run.clone(), textLength: textLengthOf(run) }));
    return group;
  }

  /** Cuts a run before one of its children. Gives the new run, which holds that child and all after it. */
  splitBefore(run: XmlElement, child: XmlNode): XmlElement {
    const group = this.groupOf(run);
    const second = run.clone(false);
    const properties = run.child('w:rPr');
    if (properties) this.journal.append(second, properties.clone());
    for (let node: XmlNode | undefined = child; node;) {
      const following: XmlNode | undefined = node.next;
      this.journal.append(second, node);
      node = following;
    }
    this.journal.insertAfter(run, second);
    this.groups.set(second, group);
    return second;
  }

  /** Cuts a link, control or revision mark before one of its children. Gives the second half. */
  splitContainer(container: XmlElement, before: XmlNode): XmlElement {
    const second = container.clone(false);
    for (let node: XmlNode | undefined = before; node;) {
      const following: XmlNode | undefined = node.next;
      this.journal.append(second, node);
      node = following;
    }
    this.journal.insertAfter(container, second);
    const token = this.cutContainers.get(container) ?? {};
    this.cutContainers.set(container, token);
    this.cutContainers.set(second, token);
    if (this.madeHere.has(container)) this.madeHere.add(second);
    return second;
  }

  private rejoinContainer(first: XmlElement): void {
    const token = this.cutContainers.get(first);
    if (!token) return;
    while (first.next instanceof XmlElement && this.cutContainers.get(first.next) === token) {
      const second = first.next;
      for (const node of [...second.children()]) this.journal.append(first, node);
      this.journal.remove(second);
    }
  }

  /** Cuts a w:t in two inside its run, at an offset into `text` (what the w:t shows). Gives the second w:t. */
  splitText(node: XmlElement, text: string, offset: number): XmlElement {
    const original = node.parent ? this.groupOf(node.parent).original : node;
    const said = saidPreserve(original);
    const name = node.name === 'w:delText' ? 'w:delText' : 'w:t';
    const second = this.createText(node, name, text.slice(offset));
    this.escapeAs(second, node);
    this.setText(node, text.slice(0, offset));
    // All pieces say "preserve" when the whole did, and else only those that need it, so that joining them in a later session can tell.
    if (said) this.journal.setAttribute(second, 'xml:space', 'preserve');
    else if (!/^[ \t\r\n]|[ \t\r\n]$/.test(text.slice(0, offset))) this.journal.setAttribute(node, 'xml:space', undefined);
    this.journal.insertAfter(node, second);
    return second;
  }

  /** Replaces what a w:t or w:delText holds. */
  setText(node: XmlElement, text: string): void {
    for (const child of [...node.children()].slice(1)) this.journal.remove(child);
    if (node.first instanceof XmlText) this.journal.setText(node.first, text);
    else {
      if (node.first) this.journal.remove(node.first);
      this.journal.append(node, XmlText.of(text));
    }
    if (/^[ \t\r\n]|[ \t\r\n]$/.test(text)) this.journal.setAttribute(node, 'xml:space', 'preserve');
  }

  /** Writes a new element's quotes and apostrophes as another element has them. */
  private escapeAs(element: XmlElement, sample: XmlElement): void {
    if (element.first instanceof XmlText && sample.first instanceof XmlText)
      this.journal.setText(element.first, element.first.text, sample.first.source);
  }

  /** w:t to w:delText. documented: ISO/IEC 29500-1, 17.3.3.7. */
  toDeleted(run: XmlElement): void {
    this.groupOf(run); // what it was while alive, should it be cut further while deleted
    for (const node of [...run.elements()]) {
      if (node.name === 'w:t') {
        const deleted = createElement(
          node,
          'w:delText',
          node.attribute('xml:space') === 'preserve' ? { 'xml:space': 'preserve' } : {},
          shownText(node),
        );
        this.escapeAs(deleted, node);
        this.journal.replace(node, deleted);
        this.wasText.set(deleted, node);
      } else if (node.name === 'w:instrText') {
        const deleted = createElement(node, 'w:delInstrText', { 'xml:space': 'preserve' }, node.text);
        this.journal.replace(node, deleted);
        this.wasText.set(deleted, node);
      }
    }
  }

  /** w:delText back to the very w:t it was, when nothing changed in between. */
  toLive(run: XmlElement): void {
    for (const node of [...run.elements()]) {
      const name = node.name === 'w:delText' ? 'w:t' : node.name === 'w:delInstrText' ? 'w:instrText' : undefined;
      if (name === undefined) continue;
      const was = this.wasText.get(node);
      if (was && shownText(was) === node.text) this.journal.replace(node, was.clone());
      else {
        const space = node.attribute('xml:space');
        const live = createElement(node, name, space === undefined ? {} : { 'xml:space': space }, node.text);
        this.escapeAs(live, node);
        this.journal.replace(node, live);
      }
    }
  }

  /** Puts together neighbouring runs below `container` that were one run, all the way down. */
  join(container: XmlElement): void {
    for (let node = container.first; node; node = node.next) {
      if (!(node instanceof XmlElement)) continue;
      if (node.name !== 'w:r') {
        this.rejoinContainer(node);
        if (node.first && node.name !== 'w:pPr') this.join(node);
        continue;
      }
      const group = this.groups.get(node);
      if (!group) continue;
      const pieces: XmlElement[] = [node];
      while (true) {
        const following: XmlNode | undefined = pieces[pieces.length - 1]?.next;
        if (!(following instanceof XmlElement) || following.name !== 'w:r' || this.groups.get(following) !== group) break;
        if (propertiesOf(following) !== propertiesOf(node)) break;
        pieces.push(following);
      }
      node = this.merge(pieces, group);
    }
  }

  /** Remembers a revision mark of this session: what it cut is known, so nothing beside it need be guessed when it goes. */
  rememberMark(mark: XmlElement): void {
    this.madeHere.add(mark);
  }

  isMarkMadeHere(mark: XmlElement): boolean {
    return this.madeHere.has(mark);
  }

  /** Joins two neighbouring runs of equal form at a seam where a revision mark was taken away, in a file cut apart in an earlier session. */
  joinSeam(left: XmlNode | undefined, right: XmlNode | undefined): void {
    if (!(left instanceof XmlElement) || !(right instanceof XmlElement) || left.name !== 'w:r' || right.name !== 'w:r') return;
    if (left.next !== right || left.openTag !== right.openTag || propertiesOf(left) !== propertiesOf(right)) return;
    const plain = (node: XmlNode | undefined): boolean =>
      node instanceof XmlElement && ['w:t', 'w:br', 'w:tab', 'w:lastRenderedPageBreak'].includes(node.name);
    const first = right.first instanceof XmlElement && right.first.name === 'w:rPr' ? right.first.next : right.first;
    // A run that starts with a break is as often a run of its own; one that starts in the middle of a text seldom is.
    if (plain(left.last) && first instanceof XmlElement && first.name === 'w:t') this.gather([left, right]);
  }

  private merge(pieces: readonly XmlElement[], group: SplitGroup): XmlElement {
    const first = pieces[0];
    if (!first) return group.original;
    const original = group.original;
    // Comparing lengths first spares comparing contents for every piece of a paragraph at every edit.
    const complete = pieces.reduce((length, piece) => length + textLengthOf(piece), 0) === group.textLength;
    if (
      complete &&
      normalised(pieces.map(contentOf).join('')) === normalised(contentOf(original)) &&
      propertiesOf(original) === propertiesOf(first) &&
      (pieces.length > 1 || first.toString() !== original.toString())
    ) {
      const restored = original.clone();
      this.journal.insert(first.parent ?? original, restored, first);
      for (const piece of pieces) this.journal.remove(piece);
      return restored;
    }
    if (pieces.length > 1) this.gather(pieces, saidPreserve(original));
    return first;
  }

  private gather(pieces: readonly XmlElement[], said = false): void {
    const first = pieces[0];
    if (!first) return;
    for (const piece of pieces.slice(1)) {
      for (const node of [...piece.children()])
        if (!(node instanceof XmlElement && node.name === 'w:rPr')) this.journal.append(first, node);
      this.journal.remove(piece);
    }
    for (let node = first.first; node; node = node.next) {
      while (
        node instanceof XmlElement &&
        (node.name === 'w:t' || node.name === 'w:delText') &&
        node.next instanceof XmlElement &&
        node.next.name === node.name
      ) {
        const text = shownText(node) + shownText(node.next);
        const sample: string =
          (node.first instanceof XmlText ? node.first.source : '') + (node.next.first instanceof XmlText ? node.next.first.source : '');
        const halves = [node, node.next];
        // "preserve" on a half that has no need of it tells that the whole said so.
        const wholeSaid =
          halves.every((half) => half.attribute('xml:space') === 'preserve') && halves.some((half) => !/^\s|\s$/.test(half.text));
        this.journal.remove(node.next);
        this.setText(node, text);
        if (node.first instanceof XmlText) this.journal.setText(node.first, text, sample);
        if (said || wholeSaid) this.journal.setAttribute(node, 'xml:space', 'preserve');
        else if (!/^\s|\s$/.test(text)) this.journal.setAttribute(node, 'xml:space', undefined);
      }
    }
  }
}

function saidPreserve(original: XmlElement): boolean {
  for (const text of original.elements())
    if (/^w:(?:t|delText)$/.test(text.name) && text.attribute('xml:space') === 'preserve') return true;
  return original.attribute('xml:space') === 'preserve';
}

function shownText(node: XmlElement): string {
  return node.attribute('xml:space') === 'preserve' ? node.text : trimBlanks(node.text);
}

function textLengthOf(run: XmlElement): number {
  let length = 0;
  for (const node of run.elements()) if (node.name === 'w:t' || node.name === 'w:delText') length += shownText(node).length;
  return length;
}

function propertiesOf(run: XmlElement): string {
  return run.child('w:rPr')?.toString() ?? '';
}

/** What a run holds, with each w:t as bare text between marks so that cut texts compare equal to whole ones. */
function contentOf(run: XmlElement): string {
  let content = '';
  for (const node of run.elements()) {
    if (node.name === 'w:rPr') continue;
    content += node.name === 'w:t' || node.name === 'w:delText' ? `\u0001${node.name}${shownText(node)}\u0003` : node.toString();
  }
  return content;
}

function normalised(content: string): string {
  return content.replace(
    /(\u0001w:(?:t|delText))([^\u0003]*)\u0003(?:\1([^\u0003]*)\u0003)+/g,
    (stretch, name: string) => name + stretch.replaceAll(name, '').replaceAll('\u0003', '') + '\u0003',
  );
}

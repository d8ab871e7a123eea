import type { WordApplication } from './word-application';
import type { XmlElement } from './xml';
import { buildComments, buildNotes, edgePart, noteNumbers, openCommentsByParagraph } from './view/page-furniture';
import { type Block, blocksOf, planPages } from './view/page-plan';
import { ParagraphView, paragraphOf } from './view/paragraph-view';
import { Pictures } from './view/picture';
import { placeOf, positionAt } from './view/place-on-screen';
import { RunStyles } from './view/run-style';
import { buildTable } from './view/table-view';
import { takeInput } from './view/typing';
import { comparePositions } from './span';

interface Page {
  readonly element: HTMLElement;
  readonly sheet: HTMLElement;
  blocks: readonly Block[];
  filled: boolean;
}

/** How many pages are drawn at once before the browser gets to breathe. */
const pagesAtOnce = 2;

/**
 * Shows a document as readable pages in `container`, to read, select and type in; a change from anywhere shows at once.
 * Needs pages.css on the page. Gives a function that takes everything down again.
 */
export function showPages(application: WordApplication, container: HTMLElement): () => void {
  const pages = new PageStack(application, container);
  return () => pages.remove();
}

class PageStack {
  private readonly root = document.createElement('div');
  private readonly status = document.createElement('p');
  private pages: Page[] = [];
  private readonly shown = new Map<XmlElement, HTMLElement>();
  private readonly pictures: Pictures;
  private readonly view: ParagraphView;
  private openComments: ReadonlyMap<XmlElement, readonly string[]> = new Map();
  private notes: ReadonlyMap<XmlElement, string> = new Map();
  private structure = -1;
  private settingSelection = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly stops: (() => void)[] = [];

  constructor(
    private readonly application: WordApplication,
    private readonly container: HTMLElement,
  ) {
    this.pictures = new Pictures(application.document);
    this.view = new ParagraphView(application, new RunStyles(application.document), this.pictures, {
      openComments: (paragraph) => this.openComments.get(paragraph) ?? [],
      noteNumber: (reference) => this.notes.get(reference) ?? '*',
    });
    this.root.className = 'pages';
    this.root.contentEditable = 'true';
    this.root.spellcheck = false;
    this.root.setAttribute('role', 'textbox');
    this.root.setAttribute('aria-multiline', 'true');
    this.root.setAttribute('aria-label', 'Document');
    this.status.className = 'pages-status';
    this.status.setAttribute('role', 'status');
    container.append(this.root, this.status);
    this.listen();
    this.draw();
  }

  private listen(): void {
    const on = <Type extends keyof HTMLElementEventMap>(
      target: HTMLElement,
      type: Type,
      listener: (event: HTMLElementEventMap[Type]) => void,
    ): void => {
      target.addEventListener(type, listener);
      this.stops.push(() => target.removeEventListener(type, listener));
    };
    on(this.root, 'beforeinput', (event) => {
      if (event.inputType === 'insertCompositionText') return; // cannot be stopped; taken over when the composition ends
      this.report(takeInput(this.application, event).refused);
    });
    on(this.root, 'compositionend', () => this.redrawAround());
    on(this.root, 'keydown', (event) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      event.preventDefault();
      const done = key === 'y' || event.shiftKey ? this.application.redo() : this.application.undo();
      if (!done) this.report(key === 'y' || event.shiftKey ? 'There is nothing to redo.' : 'There is nothing to undo.');
    });
    const selected = (): void => this.readSelection();
    document.addEventListener('selectionchange', selected);
    this.stops.push(() => document.removeEventListener('selectionchange', selected));
    this.stops.push(
      this.application.subscribe((event) => {
        if (event === 'changed') this.refresh();
        else this.writeSelection();
      }),
    );
  }

  private report(message: string | undefined): void {
    this.status.textContent = message ?? '';
  }

  /** Draws everything anew: the first pages at once, the others when the browser has time. */
  private draw(): void {
    const { document: word } = this.application;
    this.application.document.journal.takeTouched();
    this.structure = word.journal.structure;
    this.openComments = openCommentsByParagraph(this.application);
    this.notes = noteNumbers(this.application);
    this.shown.clear();
    this.root.replaceChildren();
    this.pages = planPages(word, blocksOf(word.body)).map((blocks) => {
      const element = document.createElement('section');
      element.className = 'page';
      const sheet = document.createElement('div');
      sheet.className = 'sheet';
      element.append(sheet);
      this.root.append(element);
      return { element, sheet, blocks, filled: false };
    });
    this.fillMore();
  }

  private fillMore(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    for (const page of this.pages.filter((each) => !each.filled).slice(0, pagesAtOnce)) this.fill(page);
    if (this.pages.some((page) => !page.filled)) this.waiting = setTimeout(() => this.fillMore(), 0);
  }

  private fill(page: Page): void {
    const first = page === this.pages[0];
    const parts: HTMLElement[] = [];
    const header = this.edge('w:headerReference', 'header', first);
    if (header) parts.push(header);
    for (const block of page.blocks) parts.push(this.block(block));
    const paragraphs = page.blocks.flatMap((block) => (block.name === 'w:p' ? [block] : this.application.document.paragraphs(block)));
    const notes = this.notes.size > 0 ? buildNotes(this.application, paragraphs, this.notes) : undefined;
    if (notes) parts.push(notes);
    const footer = this.edge('w:footerReference', 'footer', first);
    if (footer) parts.push(footer);
    page.sheet.replaceChildren(...parts);
    page.element.querySelector('.comments')?.remove();
    const ids = commentsStartingIn(paragraphs);
    const margin = ids.size > 0 ? buildComments(this.application, ids) : undefined;
    if (margin) page.element.append(margin);
    page.filled = true;
  }

  private edge(name: 'w:headerReference' | 'w:footerReference', className: string, first: boolean): HTMLElement | undefined {
    const part = edgePart(this.application, name, first);
    if (!part) return undefined;
    const element = document.createElement(className);
    element.className = className;
    element.contentEditable = 'false';
    for (const block of blocksOf(part)) element.append(this.block(block));
    return element;
  }

  private block(block: Block): HTMLElement {
    if (block.name === 'w:tbl') {
      return buildTable(block, (cell, into) => {
        for (const inner of blocksOf(cell)) into.append(this.block(inner));
      });
    }
    const element = this.view.build(block);
    this.shown.set(block, element);
    return element;
  }

  /** Shows what changed: single paragraphs in place, or the pages anew when paragraphs or tables came or went. */
  private refresh(): void {
    const { journal } = this.application.document;
    const touched = journal.takeTouched();
    if (journal.structure !== this.structure) this.rearrange();
    const pages = new Set<Page>();
    this.openComments = openCommentsByParagraph(this.application);
    for (const paragraph of touched) {
      const old = this.shown.get(paragraph);
      if (!old?.isConnected || paragraphOf(old) !== paragraph) continue;
      const page = this.pages.find((each) => each.element.contains(old));
      old.replaceWith(this.block(paragraph));
      if (page) pages.add(page);
    }
    for (const page of pages) this.refreshMargin(page);
    this.writeSelection(false);
  }

  /** Deals blocks out again but keeps the pages whose blocks are the same. */
  private rearrange(): void {
    const { document: word } = this.application;
    this.structure = word.journal.structure;
    this.notes = noteNumbers(this.application);
    const plan = planPages(word, blocksOf(word.body));
    plan.forEach((blocks, index) => {
      const page = this.pages[index];
      if (page) {
        const same = page.blocks.length === blocks.length && page.blocks.every((block, i) => block === blocks[i] && block.name === 'w:p');
        page.blocks = blocks;
        if (!same) page.filled = false;
        return;
      }
      const element = document.createElement('section');
      element.className = 'page';
      const sheet = document.createElement('div');
      sheet.className = 'sheet';
      element.append(sheet);
      this.root.append(element);
      this.pages.push({ element, sheet, blocks, filled: false });
    });
    for (const page of this.pages.splice(plan.length)) page.element.remove();
    const { selection } = word;
    for (const page of this.pages)
      if (!page.filled && (page.blocks.includes(selection.start.paragraph) || page.blocks.includes(selection.end.paragraph)))
        this.fill(page);
    this.fillMore();
  }

  private refreshMargin(page: Page): void {
    const paragraphs = page.blocks.flatMap((block) => (block.name === 'w:p' ? [block] : this.application.document.paragraphs(block)));
    const ids = commentsStartingIn(paragraphs);
    page.element.querySelector('.comments')?.remove();
    const margin = ids.size > 0 ? buildComments(this.application, ids) : undefined;
    if (margin) page.element.append(margin);
  }

  private redrawAround(): void {
    // The browser wrote the composed text into the page itself: take it over from there.
    const { selection } = this.application.document;
    const shown = this.shown.get(selection.start.paragraph);
    if (!shown) return;
    const label = shown.querySelector('.label')?.textContent ?? '';
    const typed = (shown.textContent ?? '').slice(label.length);
    const { paragraph } = selection.start;
    const before = this.application.document.text(paragraph).text;
    let from = 0;
    while (from < before.length && before[from] === typed[from]) from += 1;
    let tail = 0;
    while (tail < before.length - from && tail < typed.length - from && before[before.length - 1 - tail] === typed[typed.length - 1 - tail])
      tail += 1;
    const inserted = typed.slice(from, typed.length - tail);
    shown.replaceWith(this.block(paragraph));
    if (inserted !== '' || tail + from < before.length) {
      this.application.change((word) => {
        const at = word.text.replace(paragraph, from, before.length - tail, inserted);
        word.document.ranges.place(selection, { paragraph, offset: at.end }, { paragraph, offset: at.end });
        word.selectionMoved = true;
      });
    }
  }

  /** Screen to document. */
  private readSelection(): void {
    if (this.settingSelection) return;
    const chosen = document.getSelection();
    if (!chosen?.anchorNode || !chosen.focusNode || !this.root.contains(chosen.anchorNode) || !this.root.contains(chosen.focusNode)) return;
    const anchor = positionAt(chosen.anchorNode, chosen.anchorOffset);
    const focus = positionAt(chosen.focusNode, chosen.focusOffset);
    if (!anchor || !focus || this.application.document.orderOf(anchor.paragraph) < 0) return;
    const forwards = comparePositions(this.application.document, anchor, focus) <= 0;
    this.application.select({ start: forwards ? anchor : focus, end: forwards ? focus : anchor });
  }

  /** Document to screen. */
  private writeSelection(scroll = true): void {
    const { selection } = this.application.document;
    for (const position of [selection.start, selection.end]) {
      if (this.shown.get(position.paragraph)?.isConnected) continue;
      const page = this.pages.find(
        (each) =>
          !each.filled &&
          each.blocks.some(
            (block) => block === position.paragraph || this.application.document.paragraphs(block).includes(position.paragraph),
          ),
      );
      if (page) this.fill(page);
    }
    const first = this.shown.get(selection.start.paragraph);
    const last = this.shown.get(selection.end.paragraph);
    const chosen = document.getSelection();
    if (!first?.isConnected || !last?.isConnected || !chosen) return;
    const from = placeOf(first, selection.start.offset);
    const to = placeOf(last, selection.end.offset);
    if (chosen.rangeCount > 0) {
      const range = chosen.getRangeAt(0);
      if (
        range.startContainer === from.node &&
        range.startOffset === from.offset &&
        range.endContainer === to.node &&
        range.endOffset === to.offset
      )
        return;
    }
    // The selection event this causes comes later, and must not be taken for the reader's own.
    this.settingSelection = true;
    chosen.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    setTimeout(() => {
      this.settingSelection = false;
    }, 0);
    if (scroll) first.scrollIntoView({ block: 'nearest' });
  }

  remove(): void {
    clearTimeout(this.waiting);
    for (const stop of this.stops) stop();
    this.pictures.release();
    this.container.replaceChildren();
  }
}

function commentsStartingIn(paragraphs: readonly XmlElement[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const paragraph of paragraphs) {
    for (const element of paragraph.descendants()) {
      if (element.name === 'w:commentRangeStart' || element.name === 'w:commentReference') ids.add(element.attribute('w:id') ?? '');
    }
  }
  return ids;
}

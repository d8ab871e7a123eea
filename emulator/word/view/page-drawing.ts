import type { WordApplication } from '../word-application';
import type { XmlElement } from '../xml';
import { buildComments, buildNotes, edgePart, noteNumbers, openCommentsByParagraph } from './page-furniture';
import { type Block, blocksOf, linesOfBlock, linesPerPage, planPages } from './page-plan';
import { ParagraphView } from './paragraph-view';
import { Pictures } from './picture';
import { RunStyles } from './run-style';
import { buildTable } from './table-view';

interface Page {
  readonly element: HTMLElement;
  readonly sheet: HTMLElement;
  blocks: readonly Block[];
  filled: boolean;
}

/** How many pages are drawn at once before the browser gets to breathe. */
const pagesAtOnce = 2;
/** How many changed paragraphs are drawn at once, for the same reason. */
const paragraphsAtOnce = 40;

/** The pages as elements: drawn bit by bit, and afterwards only what changed. */
export class PageDrawing {
  readonly root = document.createElement('div');
  private pages: Page[] = [];
  private readonly shown = new Map<XmlElement, HTMLElement>();
  private readonly pictures: Pictures;
  private readonly view: ParagraphView;
  private openComments: ReadonlyMap<XmlElement, readonly string[]> = new Map();
  private notes: ReadonlyMap<XmlElement, string> = new Map();
  private structure = -1;
  private layout = -1;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly stale = new Set<XmlElement>();
  private redrawing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly application: WordApplication) {
    this.pictures = new Pictures(application.document);
    this.view = new ParagraphView(application, new RunStyles(application.document), this.pictures, {
      openComments: (paragraph) => this.openComments.get(paragraph) ?? [],
      noteNumber: (reference) => this.notes.get(reference) ?? '*',
    });
    this.root.className = 'pages';
  }

  /** Draws everything anew: the first pages at once, the others when the browser has time. */
  draw(): void {
    this.application.document.journal.takeTouched();
    this.notice();
    this.shown.clear();
    this.root.replaceChildren();
    this.pages = planPages(this.application.document, blocksOf(this.application.document.body)).map((blocks) => this.addPage(blocks));
    this.fillMore();
  }

  /** Shows what changed: single paragraphs in place, and pages whose paragraphs or tables came or went. */
  refresh(): void {
    const { journal } = this.application.document;
    const touched = journal.takeTouched();
    const moved = journal.structure !== this.structure;
    const laidOut = journal.layout !== this.layout;
    if (laidOut) this.notice();
    for (const paragraph of touched) this.stale.add(paragraph);
    this.drawStale(paragraphsAtOnce);
    if (moved) this.rearrange();
    if (laidOut) this.refreshLabels();
  }

  /** Draws what changed and is not drawn yet; all of it unless told how much. */
  drawStale(most = Number.POSITIVE_INFINITY): void {
    clearTimeout(this.redrawing);
    this.redrawing = undefined;
    const pages = new Set<Page>();
    const now = [...this.stale].slice(0, most);
    for (const paragraph of now) {
      this.stale.delete(paragraph);
      const old = this.shown.get(paragraph);
      if (!old) continue;
      const page = this.pageOf(old);
      if (!page) this.shown.delete(paragraph);
      else {
        old.replaceWith(this.build(paragraph));
        pages.add(page);
      }
    }
    for (const page of pages) if (page.filled) this.margin(page);
    if (this.stale.size > 0) this.redrawing = setTimeout(() => this.drawStale(paragraphsAtOnce), 0);
  }

  /** The element a paragraph is shown as; its page is drawn first when it was not yet. */
  elementOf(paragraph: XmlElement): HTMLElement | undefined {
    if (this.stale.has(paragraph)) this.drawStale();
    const known = this.shown.get(paragraph);
    if (known?.isConnected) return known;
    const { document: word } = this.application;
    const page = this.pages.find(
      (each) =>
        !each.filled &&
        each.blocks.some((block) => block === paragraph || (block.name === 'w:tbl' && word.paragraphs(block).includes(paragraph))),
    );
    if (page) this.fill(page);
    const drawn = this.shown.get(paragraph);
    return drawn?.isConnected ? drawn : undefined;
  }

  /** Puts a paragraph on the screen again as the document has it. */
  redraw(paragraph: XmlElement): void {
    this.shown.get(paragraph)?.replaceWith(this.build(paragraph));
  }

  release(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.redrawing);
    this.pictures.release();
  }

  private notice(): void {
    const { journal } = this.application.document;
    this.structure = journal.structure;
    this.layout = journal.layout;
    this.openComments = openCommentsByParagraph(this.application);
    this.notes = noteNumbers(this.application);
  }

  private addPage(blocks: readonly Block[], before: HTMLElement | null = null): Page {
    const element = document.createElement('section');
    element.className = 'page';
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    element.append(sheet);
    this.root.insertBefore(element, before);
    return { element, sheet, blocks, filled: false };
  }

  private pageOf(element: HTMLElement): Page | undefined {
    const section = element.closest('.page');
    return this.pages.find((page) => page.element === section);
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
    const text = document.createElement('div');
    text.className = 'sheet-text';
    text.append(...page.blocks.map((block) => this.block(block)));
    parts.push(text);
    const notes = this.notes.size > 0 ? buildNotes(this.application, this.paragraphsOn(page), this.notes) : undefined;
    if (notes) parts.push(notes);
    const footer = this.edge('w:footerReference', 'footer', first);
    if (footer) parts.push(footer);
    page.sheet.replaceChildren(...parts);
    page.filled = true;
    this.margin(page);
  }

  private paragraphsOn(page: Page): readonly XmlElement[] {
    return page.blocks.flatMap((block) => (block.name === 'w:p' ? [block] : this.application.document.paragraphs(block)));
  }

  private margin(page: Page): void {
    page.element.querySelector('.comments')?.remove();
    if (this.application.document.comments.all().length === 0) return;
    const ids = new Set<string>();
    for (const paragraph of this.paragraphsOn(page)) {
      for (const element of paragraph.descendants()) {
        if (element.name === 'w:commentRangeStart' || element.name === 'w:commentReference') ids.add(element.attribute('w:id') ?? '');
      }
    }
    const margin = ids.size > 0 ? buildComments(this.application, ids) : undefined;
    if (margin) page.element.append(margin);
  }

  private edge(name: 'w:headerReference' | 'w:footerReference', className: string, first: boolean): HTMLElement | undefined {
    const part = edgePart(this.application, name, first);
    if (!part) return undefined;
    const element = document.createElement(className);
    element.className = className;
    element.contentEditable = 'false';
    for (const block of blocksOf(part)) element.append(block.name === 'w:tbl' ? this.table(block) : this.view.build(block));
    return element;
  }

  /** A block's element: the one it had, when it is a paragraph that did not change. */
  private block(block: Block): HTMLElement {
    if (block.name === 'w:tbl') return this.table(block);
    if (this.stale.delete(block)) return this.build(block);
    return this.shown.get(block) ?? this.build(block);
  }

  private table(block: Block): HTMLElement {
    return buildTable(block, (cell, into) => {
      for (const inner of blocksOf(cell)) into.append(inner.name === 'w:tbl' ? this.table(inner) : this.build(inner));
    });
  }

  private build(paragraph: XmlElement): HTMLElement {
    const element = this.view.build(paragraph);
    this.shown.set(paragraph, element);
    return element;
  }

  /** Keeps each block on the page it is on; a new one joins the page of the block before it. A page that gets far too long deals all out anew. */
  private rearrange(): void {
    const { document: word } = this.application;
    const blocks = blocksOf(word.body);
    const home = new Map<Block, number>();
    this.pages.forEach((page, index) => page.blocks.forEach((block) => home.set(block, index)));
    const dealt: Block[][] = this.pages.map(() => []);
    let current = 0;
    for (const block of blocks) {
      current = Math.max(current, home.get(block) ?? current);
      dealt[current]?.push(block);
    }
    const tooLong = dealt.some(
      (page, index) =>
        page.length !== this.pages[index]?.blocks.length &&
        page.reduce((lines, block) => lines + linesOfBlock(word, block), 0) > linesPerPage * 2,
    );
    const plan =
      tooLong || this.pages.length === 0 ? planPages(word, blocks) : dealt.filter((page, index) => page.length > 0 || index === 0);
    const kept = tooLong ? [] : this.pages.filter((_, index) => (dealt[index]?.length ?? 0) > 0 || index === 0);
    for (const page of this.pages) if (!kept.includes(page)) page.element.remove();
    this.pages = plan.map((wanted, index) => {
      const page = kept[index];
      if (!page) return this.addPage(wanted);
      const changed =
        page.blocks.length !== wanted.length ||
        page.blocks.some((block, i) => block !== wanted[i]) ||
        wanted.some((block) => block.name === 'w:tbl');
      page.blocks = wanted;
      if (changed && page.filled) this.fill(page);
      return page;
    });
    const present = new Set(word.paragraphs(word.body));
    for (const paragraph of this.shown.keys()) if (!present.has(paragraph)) this.shown.delete(paragraph);
    this.fillMore();
  }

  /** A list item that came or went changes the numbers of those after it. */
  private refreshLabels(): void {
    for (const [paragraph, element] of this.shown) {
      const label = element.querySelector(':scope > .label');
      const wanted = this.application.document.numbering.placeOf(paragraph)?.label ?? '';
      if ((label?.textContent ?? '') === wanted) continue;
      if (label && wanted !== '') label.textContent = wanted;
      else this.redraw(paragraph);
    }
  }
}

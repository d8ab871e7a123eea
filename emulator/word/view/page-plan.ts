import type { WordDocument } from '../document';
import { blockContainers } from '../story';
import type { XmlElement } from '../xml';

/** A paragraph or table that stands directly on a page. */
export type Block = XmlElement;

/** The blocks of the body in order; content controls and the like are stepped through. */
export function blocksOf(container: XmlElement): readonly Block[] {
  const blocks: Block[] = [];
  const walk = (within: XmlElement): void => {
    for (const child of within.elements()) {
      if (child.name === 'w:p' || child.name === 'w:tbl') blocks.push(child);
      else if (child.name === 'mc:AlternateContent') {
        const choice = child.child('mc:Choice') ?? child.child('mc:Fallback');
        if (choice) walk(choice);
      } else if (blockContainers.has(child.name)) walk(child);
    }
  };
  walk(container);
  return blocks;
}

export const linesPerPage = 46;
const charactersPerLine = 88;

/** Deals blocks out to pages: at page breaks and section ends, and else by a rough count of lines. It is a preview, not Word's layout. */
export function planPages(document: WordDocument, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let lines = 0;
  const turn = (): void => {
    if (page.length > 0) pages.push(page);
    page = [];
    lines = 0;
  };
  for (const block of blocks) {
    const isParagraph = block.name === 'w:p';
    if (isParagraph && document.styles.paragraphProperty(block, 'w:pageBreakBefore')) turn();
    const size = linesOfBlock(document, block);
    if (lines > 0 && lines + size > linesPerPage) turn();
    page.push(block);
    lines += size;
    if (isParagraph && endsPage(document, block)) turn();
  }
  turn();
  return pages.length > 0 ? pages : [[]];
}

/** About how many lines a paragraph or table takes. */
export function linesOfBlock(document: WordDocument, block: Block): number {
  if (block.name === 'w:p') return linesOf(document, block);
  return document.paragraphs(block).reduce((sum, paragraph) => sum + linesOf(document, paragraph), 0) / 1.6;
}

function linesOf(document: WordDocument, paragraph: XmlElement): number {
  return Math.max(1, Math.ceil(document.text(paragraph).length / charactersPerLine)) * 1.1 + 0.5;
}

function endsPage(document: WordDocument, paragraph: XmlElement): boolean {
  const type = paragraph.path('w:pPr', 'w:sectPr')
    ? (paragraph.path('w:pPr', 'w:sectPr', 'w:type')?.attribute('w:val') ?? 'nextPage')
    : 'continuous';
  return type !== 'continuous' || document.text(paragraph).text.includes('\f');
}

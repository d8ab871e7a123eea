import type { Passage } from '../../core/passage';
import { placesOfLines } from '../../core/quoted-lines';
import { quoteMarks, signatureMarks } from './mail-marks';

/** One paragraph of a mail, with the text nodes it is made of, in order. */
interface MailParagraph {
  readonly passage: Passage;
  readonly nodes: readonly Text[];
}

/** A mail's HTML, taken apart without running or fetching anything in it. */
export interface MailDocument {
  readonly document: Document;
  readonly paragraphs: readonly MailParagraph[];
}

const blocks = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'BODY',
  'CENTER',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TBODY',
  'TD',
  'TH',
  'THEAD',
  'TR',
  'UL',
]);
const silent = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'NOSCRIPT']);

/**
 * Takes a mail body as Outlook gives it; gives its paragraphs as passages. What is in the quoted thread or the signature is
 * locked. DOMParser runs no script and loads no picture.
 */
export function readMailHtml(html: string): MailDocument {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found: { readonly nodes: readonly Text[]; readonly text: string; readonly quoted: boolean }[] = [];
  let nodes: Text[] = [];
  let inQuote = false;

  const endParagraph = (): void => {
    const text = nodes.map((node) => node.data).join('');
    if (text.trim() !== '') found.push({ nodes, text, quoted: inQuote });
    nodes = [];
  };
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        nodes.push(child as Text);
        continue;
      }
      if (child.nodeType !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      if (silent.has(element.tagName)) continue;
      if (element.tagName === 'BR') {
        endParagraph();
        continue;
      }
      const isBlock = blocks.has(element.tagName);
      if (isBlock) endParagraph();
      if (element.matches(quoteMarks)) {
        endParagraph();
        inQuote = true;
      }
      walk(element);
      if (isBlock) endParagraph();
    }
  };
  walk(document.body);
  endParagraph();
  const places = placesOfLines(found.map(({ text }) => text));
  const paragraphs = found.map(({ nodes: own, text, quoted }, index) => ({
    nodes: own,
    passage: passageOf(`mail-${index}`, text, own.find(({ data }) => data.trim() !== '') ?? own[0], quoted || places[index] !== 'own'),
  }));
  return { document, paragraphs };
}

function passageOf(id: string, text: string, first: Text | undefined, inQuote: boolean): Passage {
  const parent = first?.parentElement ?? null;
  const locked = inQuote || isInSignature(first);
  return { id, text, role: roleOf(parent), ...(locked ? { locked: 'quoted' } : {}) };
}

function isInSignature(first: Text | undefined): boolean {
  return (first?.parentElement?.closest(signatureMarks) ?? null) !== null;
}

function roleOf(parent: Element | null): Passage['role'] {
  const near = parent?.closest('h1, h2, h3, h4, h5, h6, li, td, th');
  if (near === null || near === undefined) return 'body';
  if (near.tagName === 'LI') return 'list-item';
  return near.tagName.startsWith('H') ? 'heading' : 'table-cell';
}

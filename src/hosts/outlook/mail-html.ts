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
/** Where spaces and line breaks are what the writer meant. */
const asWritten = 'pre, textarea, [style*="white-space:pre" i], [style*="white-space: pre" i]';
const silent = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'NOSCRIPT']);

/**
 * Makes one space of what a browser shows as one: classic Outlook, whose HTML is Word's, breaks its source in the middle of sentences, others indent theirs.
 * A reader sees nothing of it (HTML: white space), and it must not end a sentence for us. At the edge of a line it goes, unless the text goes on beyond what
 * we were given, as a selection's does.
 */
function unwrap(nodes: readonly Text[], begins: boolean, ends: boolean): void {
  let spaced = begins;
  for (const node of nodes) {
    if (node.parentElement?.closest(asWritten) !== null && node.parentElement !== null) {
      spaced = false;
      continue;
    }
    const text = node.data.replace(/[ \t\r\n\f]+/g, ' ');
    node.data = spaced && text.startsWith(' ') ? text.slice(1) : text;
    if (node.data !== '') spaced = node.data.endsWith(' ');
  }
  const last = [...nodes].reverse().find(({ data }) => data !== '');
  if (ends && last?.data.endsWith(' ') === true && (last.parentElement?.closest(asWritten) ?? null) === null)
    last.data = last.data.slice(0, -1);
}

/**
 * Takes a mail body as Outlook gives it; gives its paragraphs as passages. What is in the quoted thread or the signature is
 * locked. DOMParser runs no script and loads no picture.
 */
export function readMailHtml(html: string): MailDocument {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const found: { readonly nodes: readonly Text[]; readonly text: string; readonly quoted: boolean }[] = [];
  let nodes: Text[] = [];
  let inQuote = false;
  let begins = false;

  const endParagraph = (ends = true): void => {
    if (nodes.some(({ data }) => data.trim() !== '')) {
      unwrap(nodes, begins, ends);
      found.push({ nodes, text: nodes.map((node) => node.data).join(''), quoted: inQuote });
    }
    begins = true;
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
  endParagraph(false);
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

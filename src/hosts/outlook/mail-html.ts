import type { Passage } from '../../core/passage';

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
/** Where Outlook, new Outlook, the web, Gmail and Apple Mail begin the quoted thread. No API tells; these are the marks they leave. */
const quoteMarks =
  '#divRplyFwdMsg, #appendonsend, [id^="x_divRplyFwdMsg"], .gmail_quote, blockquote[type="cite"], [name="_MailOriginal"], #mail-editor-reference-message-container';
const signatureMarks = '#Signature, [id^="x_Signature"], .signature, #ms-outlook-mobile-signature, [data-signature]';
const quoteLine = /^(?:-{2,} ?Original Message ?-{2,}|From: .{3,}|On .{6,80} wrote:)$/i;

/**
 * Takes a mail body as Outlook gives it; gives its paragraphs as passages. What is in the quoted thread or the signature is
 * locked. DOMParser runs no script and loads no picture.
 */
export function readMailHtml(html: string): MailDocument {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const paragraphs: MailParagraph[] = [];
  let nodes: Text[] = [];
  let inQuote = false;

  const endParagraph = (): void => {
    const text = nodes.map((node) => node.data).join('');
    if (text.trim() !== '') {
      inQuote ||= quoteLine.test(text.trim());
      paragraphs.push({ nodes, passage: passageOf(`mail-${paragraphs.length}`, text, nodes[0], inQuote) });
    }
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
  return { document, paragraphs };
}

function passageOf(id: string, text: string, first: Text | undefined, inQuote: boolean): Passage {
  const parent = first?.parentElement ?? null;
  const locked = inQuote || (parent?.closest(signatureMarks) ?? null) !== null;
  return { id, text, role: roleOf(parent), ...(locked ? { locked: 'quoted' } : {}) };
}

function roleOf(parent: Element | null): Passage['role'] {
  const near = parent?.closest('h1, h2, h3, h4, h5, h6, li, td, th');
  if (near === null || near === undefined) return 'body';
  if (near.tagName === 'LI') return 'list-item';
  return near.tagName.startsWith('H') ? 'heading' : 'table-cell';
}

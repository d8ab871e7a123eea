import type { Block } from './proposal';

/** A place only the officer can fill, as a stretch of a text. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/**
 * Takes Markdown as our skeletons and models write it; gives blocks of plain words. Only headings, paragraphs, lists and tables are
 * known; emphasis marks go, a link keeps its words and its address in brackets. HTML is not read: it stays the characters it is.
 * A line break inside a paragraph joins, two spaces or a backslash before it start a new paragraph. Never throws.
 */
export function parseBlocks(markdown: string): readonly Block[] {
  const lines = hideEscapes(markdown.replace(/\r\n?/g, '\n')).split('\n');
  const blocks: Block[] = [];
  let paragraph = '';
  const endParagraph = (): void => {
    if (paragraph !== '') blocks.push({ block: 'paragraph', text: paragraph });
    paragraph = '';
  };
  // A list goes on over blank lines (templates leave them where a condition was) until something else starts.
  let list: { ordered: boolean; items: string[] } | undefined;
  const endList = (): void => {
    if (list !== undefined) blocks.push({ block: 'list', ordered: list.ordered, items: list.items });
    list = undefined;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const bare = line.trim();
    if (bare === '') {
      endParagraph();
      continue;
    }
    if (/^(?:```|~~~)/.test(bare) || /^(?:-{3,}|\*{3,}|_{3,})$/.test(bare)) {
      endParagraph();
      endList();
      continue;
    }
    const heading = /^(#{1,6})[ \t]+(.*)$/.exec(bare);
    if (heading !== null) {
      endParagraph();
      endList();
      const level = Math.min(3, (heading[1] ?? '').length) as 1 | 2 | 3;
      blocks.push({ block: 'heading', level, text: plainWords((heading[2] ?? '').replace(/[ \t]#{1,6}$/, '')) });
      continue;
    }
    const bullet = /^(?:[-*+\u2022]|(\d{1,3})[.)])[ \t]+(.*)$/.exec(bare);
    if (bullet !== null) {
      endParagraph();
      const ordered = bullet[1] !== undefined;
      if (list !== undefined && list.ordered !== ordered) endList();
      list ??= { ordered, items: [] };
      list.items.push(plainWords(bullet[2] ?? ''));
      continue;
    }
    if (bare.startsWith('|') && /^\|?[ \t]*:?-{2,}/.test((lines[index + 1] ?? '').trim())) {
      endParagraph();
      endList();
      const rows = [readRow(bare)];
      index += 2;
      while ((lines[index] ?? '').trim().startsWith('|')) {
        rows.push(readRow((lines[index] ?? '').trim()));
        index += 1;
      }
      index -= 1;
      const columns = rows[0]?.length ?? 0;
      blocks.push({ block: 'table', rows: rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? '')) });
      continue;
    }
    if (list !== undefined && paragraph === '' && /^[ \t]{2,}/.test(line) && (lines[index - 1] ?? '').trim() !== '') {
      list.items.push(`${list.items.pop() ?? ''} ${plainWords(bare)}`.trim());
      continue;
    }
    endList();
    const words = plainWords(bare.replace(/^>[ \t]?/, '').replace(/\\$/, ''));
    paragraph = paragraph === '' ? words : `${paragraph} ${words}`;
    if (/(?: {2}|\\)$/.test(line)) endParagraph();
  }
  endParagraph();
  endList();
  return blocks.filter((block) => block.block !== 'paragraph' || block.text !== '').map((block) => mapWords(block, showEscapes));
}

/** Takes blocks; gives Markdown that `parseBlocks` reads back as the same blocks. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  // Two lists in a row would join: a rule parts them and is dropped on reading.
  return blocks
    .map(
      (block, index) =>
        `${block.block === 'list' && blocks[index - 1]?.block === 'list' ? '---\n\n' : ''}${blockMarkdown(mapWords(block, escapeWords))}`,
    )
    .join('\n\n');
}

/** Takes blocks; gives the same as plain text: one line a paragraph, heading, list item or table row (cells parted by tabs). */
export function plainText(blocks: readonly Block[]): string {
  return blocks.flatMap(blockLines).join('\n');
}

/** Takes a text; gives the places in square brackets that only the officer can fill, such as "[date of the visit]". */
export function findGaps(text: string): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const match of text.matchAll(/\[([^[\]\n]{2,120})\]/g)) {
    const label = match[1] ?? '';
    // "[1]" is a mark of a list or a source, and no gap.
    if (/[A-Za-z]{2}/.test(label)) gaps.push({ start: match.index, end: match.index + match[0].length, label });
  }
  return gaps;
}

function blockMarkdown(block: Block): string {
  if (block.block === 'heading') return `${'#'.repeat(block.level)} ${block.text}`;
  if (block.block === 'list') return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
  if (block.block === 'paragraph') return block.text;
  const [head = [], ...rows] = block.rows;
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function blockLines(block: Block): readonly string[] {
  if (block.block === 'list') return block.items.map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `- ${item}`));
  if (block.block === 'table') return block.rows.map((row) => row.join('\t'));
  return [block.text];
}

function readRow(line: string): readonly string[] {
  const inner = line.replace(/^\|/, '').replace(/\|[ \t]*$/, '');
  return inner.split(/\|/).map((cell) => plainWords(cell.trim()));
}

function plainWords(words: string): string {
  return words
    .replace(/!?\[([^[\]]{1,300})\]\(([^()\s]{1,500})\)/g, (_, label: string, address: string) =>
      address.replace(/^(?:https?:\/\/|mailto:|tel:)/, '') === label.replace(/^https?:\/\//, '') ? label : `${label} (${address})`,
    )
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000}?)\1/g, '$2')
    .replace(/(^|[\s("'])[*_](?=[^\s*_])([^*_\n]{1,2000}?)[*_](?=$|[\s)"'.,;:!?])/g, '$1$2')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
    .trim();
}

function mapWords(block: Block, change: (words: string) => string): Block {
  if (block.block === 'list') return { ...block, items: block.items.map(change) };
  if (block.block === 'table') return { ...block, rows: block.rows.map((row) => row.map(change)) };
  return { ...block, text: change(block.text) };
}

// While Markdown is read, an escaped character is a private-use one, so that nothing takes it for a mark.
const escapable = '\\`*_{}[]()#+-.!|>~\u2022';

function hideEscapes(markdown: string): string {
  return markdown.replace(/\\([\\`*_{}[\]()#+\-.!|>~\u2022])/g, (_, character: string) =>
    String.fromCharCode(0xe010 + escapable.indexOf(character)),
  );
}

function showEscapes(words: string): string {
  return words.replace(/[\uE010-\uE023]/g, (mark) => escapable.charAt(mark.charCodeAt(0) - 0xe010));
}

function escapeWords(words: string): string {
  return words
    .replace(/[\\`*_|#[\]]/g, '\\$&')
    .replace(/^([>+\-~\u2022])/, '\\$1')
    .replace(/^(\d{1,3})([.)])/, (_, digits: string, mark: string) => (mark === '.' ? `${digits}\\.` : `${digits}\\)`));
}

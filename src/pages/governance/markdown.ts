/** A piece of a governance document. The gateway writes a small part of Markdown; anything else is a paragraph of plain words, never HTML. */
export type MarkdownBlock =
  | { readonly block: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | { readonly block: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface MarkdownPage {
  readonly title: string;
  readonly blocks: readonly MarkdownBlock[];
}

/** Takes a document's Markdown; gives its title ("# …") and its pieces in order. */
export function readMarkdown(source: string): MarkdownPage {
  const blocks: MarkdownBlock[] = [];
  let title = '';
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < lines.length;) {
    const line = (lines[at] ?? '').trim();
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    if (heading !== null) {
      const text = heading[2] ?? '';
      if (heading[1] === '#') title = text;
      else blocks.push({ block: 'heading', level: heading[1] === '##' ? 2 : 3, text });
      at += 1;
    } else if (line.startsWith('|')) {
      const rows: string[][] = [];
      for (; (lines[at] ?? '').trim().startsWith('|'); at += 1) rows.push(cellsOf(lines[at] ?? ''));
      const [head = [], ...rest] = rows.filter((row) => !row.every((cell) => /^:?-{2,}:?$/.test(cell)));
      blocks.push({ block: 'table', head, rows: rest });
    } else if (line.startsWith('- ')) {
      const items: string[] = [];
      for (; (lines[at] ?? '').trim().startsWith('- '); at += 1) items.push((lines[at] ?? '').trim().slice(2));
      blocks.push({ block: 'list', items });
    } else {
      if (line !== '') blocks.push({ block: 'paragraph', text: line });
      at += 1;
    }
  }
  return { title, blocks };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

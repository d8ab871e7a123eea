import type { Block } from './proposal';

/** Takes blocks of plain words; gives one wrapping HTML element. Every word is escaped: nothing of a model's reply is ever markup. */
export function blocksHtml(blocks: readonly Block[]): string {
  return `<div>${blocks.map(blockHtml).join('')}</div>`;
}

function blockHtml(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `<p><b>${escape(block.text)}</b></p>`;
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return `<table border="1" cellpadding="4" cellspacing="0">${block.rows
        .map((row, index) => {
          // The first row says what the columns are.
          const tag = index === 0 && block.rows.length > 1 ? 'th' : 'td';
          return `<tr>${row.map((cell) => `<${tag}${tag === 'th' ? ' align="left"' : ''}>${escape(cell)}</${tag}>`).join('')}</tr>`;
        })
        .join('')}</table>`;
  }
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/\n/g, '<br>');
}

import { portions, type Span } from '../span';
import { switchedOn } from '../styles';
import type { WordSession } from '../word-session';

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&quot;'));
}

/** getHtml, plainly: paragraphs, headings, list items, bold, italic, underline. documented only as "differs between hosts" (word.range). */
export function writeHtml(word: WordSession, span: Span): string {
  const { document } = word;
  const blocks = portions(document, span).map(({ paragraph, from, to }) => {
    let inner = '';
    for (const piece of document.text(paragraph).pieces) {
      if (piece.state === 'deleted') continue;
      const text = piece.text.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start));
      if (text === '') continue;
      const property = (name: string) => switchedOn(document.styles.runProperty(piece.run, paragraph, name));
      let html = escape(text).replaceAll('\v', '<br>').replaceAll('\u0002', '');
      if (property('w:b')) html = `<b>${html}</b>`;
      if (property('w:i')) html = `<i>${html}</i>`;
      const underline = document.styles.runProperty(piece.run, paragraph, 'w:u')?.attribute('w:val') ?? 'none';
      inner += underline === 'none' ? html : `<u>${html}</u>`;
    }
    const level = /^Heading([1-6])$/.exec(document.styles.builtInName(document.styles.paragraphStyle(paragraph)))?.[1];
    const place = document.numbering.placeOf(paragraph);
    if (place) return place.bullet ? `<ul><li>${inner}</li></ul>` : `<ol start="${place.siblingIndex + 1}"><li>${inner}</li></ol>`;
    return level === undefined ? `<p>${inner}</p>` : `<h${level}>${inner}</h${level}>`;
  });
  return `<html><body>${blocks.join('').replaceAll('</ul><ul>', '')}</body></html>`;
}

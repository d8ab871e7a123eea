import { isApostrophe, isDigit, isLetter } from './characters';
import type { Span } from './span';

function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isApostrophe(code)) return isLetter(before) && isLetter(after);
  if (code === 45 || code === 0x2010 || code === 0x2011)
    return (isLetter(before) || isDigit(before)) && (isLetter(after) || isDigit(after));
  // 1,906.45 and 8.30 are one word; so are the parts of "s.42" kept apart.
  return (code === 44 || code === 46) && isDigit(before) && isDigit(after);
}

/**
 * Takes a text; gives its words in order: runs of letters and digits, with the apostrophes, hyphens, and decimal points inside them.
 * Linear in the length of the text.
 */
export function splitWords(text: string): readonly Span[] {
  const words: Span[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < length) {
      code = text.charCodeAt(at);
      if (isLetter(code) || isDigit(code) || (at + 1 < length && isInner(text, at))) at += 1;
      else break;
    }
    words.push({ start, end: at });
  }
  return words;
}

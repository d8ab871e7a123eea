import type { Span } from './span';

/**
 * Characters that stand alone wherever they are: brackets, double quotes, dashes and dots of a pause. A bracket inside a word
 * ("letter(s)") is apart too, so that a change of the word leaves its brackets.
 */
const alone = '()[]{}<>"“”„«»—–…|';
/** Characters that belong to a word only when something of a word follows at once: 12/12/2026, £412.60, and/or, don't, name@example.org. */
const inner = ".,:;!?'’‘`";

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function endOfToken(text: string, start: number): number {
  const first = text.charAt(start);
  if (alone.includes(first) || inner.includes(first)) return start + 1;
  let end = start + 1;
  while (end < text.length) {
    const character = text.charAt(end);
    if (isSpace(character) || alone.includes(character)) break;
    if (inner.includes(character)) {
      const next = text.charAt(end + 1);
      if (next === '' || isSpace(next) || alone.includes(next) || inner.includes(next)) break;
    }
    end += 1;
  }
  return end;
}

/**
 * Takes a text; gives the spans of its tokens in order, white space left out. A token is what a reader takes as one thing: a word with
 * its apostrophe or hyphen, a date, an amount, an address of the web; the punctuation around it stands apart. Never splits a
 * surrogate pair, because only white space and punctuation of the basic plane end a token. Linear in the text.
 */
export function tokenSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let position = 0;
  while (position < text.length) {
    if (isSpace(text.charAt(position))) {
      position += 1;
      continue;
    }
    const end = endOfToken(text, position);
    spans.push({ start: position, end });
    position = end;
  }
  return spans;
}

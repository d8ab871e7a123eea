import { occursIn } from '../pattern-judge';
import { isDigit, isLetter } from '../characters';
import type { Span } from '../span';
import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

function isLocal(code: number): boolean {
  return (
    isLetter(code) ||
    isDigit(code) ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 39 ||
    code === 37 ||
    code === 0x2019
  );
}

function isDomain(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 46 || code === 45;
}

function find(text: string): Span[] {
  const spans: Span[] = [];
  let reached = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    // RFC 5321 section 4.5.3.1: 64 units before the @, 255 after it.
    while (start > reached && at - start < 64 && isLocal(text.charCodeAt(start - 1))) start -= 1;
    while (start < at && (text.charCodeAt(start) === 39 || text.charCodeAt(start) === 0x2019)) start += 1;
    let end = at + 1;
    while (end < text.length && end - at < 256 && isDomain(text.charCodeAt(end))) end += 1;
    while (end > at + 1 && !isLetter(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(end - 1))) end -= 1;
    const lastDot = at + text.slice(at, end).lastIndexOf('.');
    if (start < at && lastDot > at + 1 && end - lastDot > 2 && isLetter(text.charCodeAt(lastDot + 1))) {
      spans.push({ start, end });
      reached = end;
    }
  }
  return spans;
}

/** "poppy dot nightingale at postbox dot example", "ola (at) inbox (dot) example": as people spell them out. */
const spelt =
  /\b[a-z0-9_-]{1,40}(?: [[(]?(?:dot|underscore|dash|hyphen)[\])]? [a-z0-9_-]{1,40}){0,4} [[(]?at[\])]? [a-z0-9-]{1,40}(?: [[(]?dot[\])]? [a-z]{2,20}){1,4}\b/gi;
const saysDot = /\bdot\b/i;
/** "find us at marlbrook dot gov dot uk": a site, and nobody's address. */
const site = /^(?:us|me|look|see|find|visit|online|page|is|site|website) at /i;

/** Email addresses. */
export const email: Recogniser = {
  id: 'email',
  kind: 'email',
  examples: [
    { text: 'Write to ola.martins@inbox.example, or ring.', found: ['ola.martins@inbox.example'] },
    { text: 'user@xn--80ak6aa92e.com', found: ['user@xn--80ak6aa92e.com'] },
    { text: 'my email is info@inbox.', found: [] },
    { text: 'poppy dot nightingale at postbox dot example', found: ['poppy dot nightingale at postbox dot example'] },
    { text: 'meet @ 5pm, or look at marlbrook dot gov dot uk', found: [] },
  ],
  find: (text) =>
    occursIn(text, saysDot)
      ? joinSpans(
          find(text),
          matchSpans(text, spelt, (found) => !site.test(found)),
        )
      : find(text),
};

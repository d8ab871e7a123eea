import { isDigit, isLetter } from '../characters';
import type { Span } from '../span';
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

/** Email addresses. */
export const email: Recogniser = {
  id: 'email',
  kind: 'email',
  examples: [
    { text: 'Write to ola.martins@inbox.example, or ring.', found: ['ola.martins@inbox.example'] },
    { text: 'user@xn--80ak6aa92e.com', found: ['user@xn--80ak6aa92e.com'] },
    { text: 'my email is info@inbox.', found: [] },
    { text: 'meet @ 5pm', found: [] },
  ],
  find,
};

import { joinSpans, matchSpans } from './recogniser';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

const four = /(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?/g;
const run = /[0-9A-Fa-f:.]{2,64}(?:\/\d{1,3})?/g;

function isFour(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** RFC 4291 section 2.2: eight groups, or fewer with one "::"; the last two may be written as an IPv4 address. */
function isSix(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || /:::/.test(text)) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === '') continue;
    const parts = half.split(':');
    for (const [at, part] of parts.entries()) {
      const isLast = index === halves.length - 1 && at === parts.length - 1;
      if (isLast && isFour(part)) groups += 2;
      else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) groups += 1;
      else return false;
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

function isWordChar(text: string, at: number): boolean {
  return at >= 0 && at < text.length && /[A-Za-z0-9_]/.test(text[at] ?? '');
}

/** Addresses of computers, of both kinds, with their mask. */
export const ipAddress: Recogniser = {
  id: 'ip-address',
  kind: 'other',
  examples: [
    { text: 'IPs: 192.168.1.1, 10.0.0.1, 2001:db8::1', found: ['192.168.1.1', '10.0.0.1', '2001:db8::1'] },
    { text: 'Connect to [2001:db8::1]:8080', found: ['2001:db8::1'] },
    { text: 'Ratio 1:2:3:4, version 1.2.3', found: [] },
    { text: '300.168.1.1', found: [] },
    { text: 'Call at 10:30', found: [] },
  ],
  find: (text) => joinSpans(text.indexOf(':') < 0 ? [] : findSix(text), text.indexOf('.') < 0 ? [] : matchSpans(text, four, isFourAlone)),
};

function isFourAlone(found: string, start: number, text: string): boolean {
  const end = start + found.length;
  return isFour(found.split('/')[0] ?? '') && !isWordChar(text, start - 1) && text[start - 1] !== '.' && !/[A-Za-z_]/.test(text[end] ?? '');
}

function findSix(text: string): Span[] {
  const spans: Span[] = [];
  run.lastIndex = 0;
  for (let match = run.exec(text); match !== null; match = run.exec(text)) {
    const span = sixIn(match[0], match.index, text);
    if (span !== undefined) spans.push(span);
  }
  return spans;
}

function sixIn(found: string, start: number, text: string): Span | undefined {
  if (found.indexOf(':') < 0 || (found.match(/:/g) ?? []).length < 2) return undefined;
  const slash = found.indexOf('/');
  const mask = slash < 0 ? '' : found.slice(slash);
  const from = isWordChar(text, start - 1) && found.startsWith('::') ? 0 : isWordChar(text, start - 1) ? -1 : 0;
  if (from < 0) return undefined;
  let address = slash < 0 ? found : found.slice(0, slash);
  while (/[.]$/.test(address) || (/:$/.test(address) && !/::$/.test(address))) address = address.slice(0, -1);
  const end = start + address.length;
  if (!isSix(address) || (address === '::' && mask === '') || isWordChar(text, end)) return undefined;
  return { start, end: mask !== '' && slash === address.length ? end + mask.length : end };
}

import { isApostrophe, isCapital, isDigit, isLetter, isLineBreak, isSpace } from './characters';
import { overlaps, type Span } from './span';

/** Words that must be left as they are, and why. */
export interface ProtectedSpan extends Span {
  readonly why: 'quotation' | 'law' | 'address' | 'reference' | 'statute';
}

const longestQuotation = 1200;
/** What ends the name of an Act or instrument; its year follows. */
const lawEnds = new Set(['act', 'acts', 'regulations', 'order', 'rules', 'measure', 'code']);
const notInName = /^(?:under|in|by|see|the|of|with|for|this|that|as|and|to|on|a|an|our|your|section)$/i;
const formalOpenings = [
  'notice is hereby given',
  'take notice',
  'the council hereby gives notice',
  'this notice is given',
  'this notice is issued',
  'this notice is served',
];

/** The quotations of a text: straight or curly double marks, and curly single ones; none crosses a blank line or 1,200 characters. */
function findQuotations(text: string, found: ProtectedSpan[]): void {
  let open = -1;
  let closer = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (open >= 0) {
      if (code === closer && !(closer === 0x2019 && isLetter(text.charCodeAt(at + 1)))) {
        found.push({ start: open, end: at + 1, why: 'quotation' });
        open = -1;
      } else if (at - open > longestQuotation || (isLineBreak(code) && isLineBreak(text.charCodeAt(at + 1)))) open = -1;
      continue;
    }
    if (code === 34 || code === 0x201c || code === 0xab) {
      open = at;
      closer = code === 34 ? 34 : code === 0x201c ? 0x201d : 0xbb;
    } else if (
      (code === 0x2018 || code === 39) &&
      (at === 0 || isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 40) &&
      isLetter(text.charCodeAt(at + 1))
    ) {
      // Straight single marks quote only when a closing one is on the same line.
      if (code === 0x2018) {
        open = at;
        closer = 0x2019;
      } else {
        const end = closingApostrophe(text, at + 1);
        if (end > 0) {
          found.push({ start: at, end, why: 'quotation' });
          at = end - 1;
        }
      }
    }
  }
}

function closingApostrophe(text: string, from: number): number {
  const limit = Math.min(text.length, from + 300);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) return 0;
    if (!isApostrophe(code)) continue;
    const before = text.charCodeAt(at - 1);
    if (isSpace(before)) return 0;
    if (!isLetter(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at + 1))) return at + 1;
  }
  return 0;
}

/** "Housing Act 1996", "Care and Support (Charging) Regulations 2014": capitals back from "Act" with the small words between them. */
function findLaws(text: string, words: readonly Span[], found: ProtectedSpan[]): void {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.end - word.start > 11 || !isCapital(text.charCodeAt(word.start))) continue;
    if (!lawEnds.has(text.slice(word.start, word.end).toLowerCase())) continue;
    let first = index;
    for (let back = index - 1; back >= 0 && index - back < 14; back -= 1) {
      const before = words[back];
      if (before === undefined || words[back + 1] === undefined) break;
      const gap = text.slice(before.end, words[back + 1]?.start);
      if (gap.length > 3 || /[.;:!?\n\r]/.test(gap)) break;
      if (isCapital(text.charCodeAt(before.start))) first = back;
      else if (!/^(?:and|of|the|for|in|to|by|etc|on|or|with)$/.test(text.slice(before.start, before.end))) break;
    }
    // "Under the Housing Act 1996": the sentence's first word is no part of the name.
    while (first < index - 1 && notInName.test(text.slice(words[first]?.start, words[first]?.end))) first += 1;
    const opening = words[first];
    if (opening === undefined || first === index) continue;
    const next = words[index + 1];
    const year =
      next !== undefined &&
      next.end - next.start === 4 &&
      /^(?:1|2)\d{3}$/.test(text.slice(next.start, next.end)) &&
      next.start - word.end <= 2;
    if (!year && first === index - 1 && /^(?:The|This|An?|That|Which|Under)$/.test(text.slice(opening.start, opening.end))) continue;
    found.push({ start: opening.start, end: year && next !== undefined ? next.end : word.end, why: 'law' });
  }
}

const addressPiece = /[^\s@<>()",;]{1,64}@[^\s@<>()",;]{3,190}|\b(?:https?:\/\/|www\.)[^\s<>"]{3,1000}/gi;

/** References such as BB/2026/4471 or MB40217756: letters and digits run together, no spaces. */
function findReferences(text: string, words: readonly Span[], found: ProtectedSpan[]): void {
  for (const { start, end } of words) {
    if (end - start < 5 || end - start > 40) continue;
    let digits = 0;
    let capitals = 0;
    let small = 0;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) digits += 1;
      else if (isCapital(code)) capitals += 1;
      else if (isLetter(code)) small += 1;
    }
    if (digits >= 3 && capitals > 0 && small === 0) found.push({ start, end, why: 'reference' });
  }
}

function findFormalNotices(text: string, sentences: readonly Span[], found: ProtectedSpan[]): void {
  for (const { start, end } of sentences) {
    const opening = text.slice(start, Math.min(end, start + 40)).toLowerCase();
    if (formalOpenings.some((words) => opening.startsWith(words))) found.push({ start, end, why: 'statute' });
  }
}

/**
 * Takes a text with its words and sentences; gives what no check may fault and no rewrite may touch, in order: quotations, the names of
 * laws, mail and web addresses, references, and notices in fixed statutory form. Linear in the text.
 */
export function findProtectedSpans(text: string, words: readonly Span[], sentences: readonly Span[]): readonly ProtectedSpan[] {
  const found: ProtectedSpan[] = [];
  findQuotations(text, found);
  findLaws(text, words, found);
  if (text.includes('@') || text.includes('://') || text.toLowerCase().includes('www.')) {
    addressPiece.lastIndex = 0;
    for (let match = addressPiece.exec(text); match !== null; match = addressPiece.exec(text))
      found.push({ start: match.index, end: match.index + match[0].length, why: 'address' });
  }
  findReferences(text, words, found);
  findFormalNotices(text, sentences, found);
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** True when the span shares a character with one of the protected ones. `spans` in order of start. */
export function isProtected(spans: readonly ProtectedSpan[], span: Span, why?: readonly ProtectedSpan['why'][]): boolean {
  // Spans seldom overlap and none is long: a binary search to the last that begins before the end, then a short look back.
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - 8; index -= 1) {
    const candidate = spans[index];
    if (candidate !== undefined && overlaps(candidate, span) && (why === undefined || why.includes(candidate.why))) return true;
  }
  return false;
}

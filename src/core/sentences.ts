import { isApostrophe, isCapital, isDigit, isLetter, isLineBreak, isSpace } from './characters';
import type { Span } from './span';

/** Never the last word of a sentence: a full stop after these belongs to the word. */
const neverLast = new Set(
  (
    'mr mrs ms mx miss dr prof rev revd fr cllr cllrs sir st messrs hon lt col sgt pc supt insp v vs no nos para paras ref refs reg regs art arts sch schs ' +
    'sec cl pt ch vol fig figs app approx est dept tel fax ext p pp eg ie e.g i.e cf viz c ca inc incl max min wk wks yr yrs hr hrs mins'
  ).split(' '),
);

/** May end a sentence or not: they do when a capital follows that does not look like the rest of a name or date. */
const perhapsLast = new Set(
  'etc ltd plc co bros jr sr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m rd ave ln'.split(
    ' ',
  ),
);

const numberWords = new Set([
  'no',
  'nos',
  'para',
  'paras',
  'ref',
  'refs',
  'art',
  'arts',
  'sec',
  'cl',
  'pt',
  'ch',
  'vol',
  'fig',
  'figs',
  'ext',
  'p',
  'pp',
  'tel',
  'sch',
  'reg',
  'regs',
  'app',
]);

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function isCloser(code: number): boolean {
  return code === 34 || code === 41 || code === 93 || code === 0x201d || code === 0xbb || isApostrophe(code);
}

function isBullet(code: number): boolean {
  return (
    code === 45 ||
    code === 42 ||
    code === 0x2022 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0xb7 ||
    code === 0x25aa ||
    code === 0x25cf
  );
}

/** The word that ends at `end` (the full stop's place), lower case, dots inside it kept ("e.g"). Looks back 12 units at most. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && !isDigit(code) && code !== 46) break;
    start -= 1;
  }
  return text.slice(start, end);
}

function fullStopEnds(text: string, at: number, next: number): boolean {
  const nextCode = text.charCodeAt(next);
  const nextIsLower = isLetter(nextCode) && !isCapital(nextCode) && nextCode < 0x250;
  if (nextIsLower) return false;
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  // "No." answers a question unless a number follows; "p." and the like need one too.
  if (numberWords.has(lower)) return !(isDigit(nextCode) || (lower.length <= 2 && isCapital(nextCode) && lower !== 'no'));
  if (neverLast.has(lower)) return false;
  // Initials: "J. Okoro", "A. B. Lane". A lone "I" is a pronoun.
  if (word.length === 1 && isCapital(word.charCodeAt(0)) && word !== 'I') return false;
  if (word.length <= 6 && word.indexOf('.') > 0 && isCapital(word.charCodeAt(0)) && isCapital(nextCode)) return false;
  if (perhapsLast.has(lower) && isDigit(nextCode)) return false;
  // "1. Send the form": a list number at the start of a line.
  if (word.length > 0 && word.length <= 3 && isDigit(word.charCodeAt(0)) && isLineStart(text, at - word.length)) return false;
  return true;
}

function isLineStart(text: string, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && at - back < 8 && isSpace(text.charCodeAt(back)) && !isLineBreak(text.charCodeAt(back))) back -= 1;
  return back < 0 || isLineBreak(text.charCodeAt(back));
}

/** A line break inside a sentence: mail programs wrap long lines, and the next one goes on in small letters. */
function isWrap(text: string, lineStart: number, at: number): boolean {
  if (at - lineStart < 45) return false;
  let next = at + 1;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(next) === 10) next += 1;
  const code = text.charCodeAt(next);
  if (!isLetter(code) || isCapital(code) || code > 0x24f) return false;
  const before = text.charCodeAt(at - 1);
  return isLetter(before) || isDigit(before) || before === 44 || before === 32;
}

/**
 * Takes a text; gives its sentences in order, without the white space around them. Full stops in abbreviations, titles, initials, numbers,
 * references and web addresses do not end one; line breaks do, unless a mail program wrapped the line.
 * Linear in the length of the text.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  const length = text.length;
  let start = -1;
  let lastSolid = 0;
  let lineStart = 0;
  const close = (end: number): void => {
    if (start >= 0 && end > start) sentences.push({ start, end });
    start = -1;
  };
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      if (start >= 0 && !isWrap(text, lineStart, at)) close(lastSolid);
      lineStart = at + 1;
      continue;
    }
    if (isSpace(code)) continue;
    if (start < 0) {
      // A bullet and its space are no part of the sentence.
      if (isBullet(code) && at + 1 < length && isSpace(text.charCodeAt(at + 1))) continue;
      start = at;
    }
    lastSolid = at + 1;
    if (!isTerminator(code)) continue;
    let end = at + 1;
    while (end < length && (isTerminator(text.charCodeAt(end)) || isCloser(text.charCodeAt(end)))) end += 1;
    const following = text.charCodeAt(end);
    if (end < length && !isSpace(following) && code !== 0x3002) {
      at = end - 1;
      lastSolid = end;
      continue;
    }
    let next = end;
    while (next < length && next - end < 4 && isSpace(text.charCodeAt(next)) && !isLineBreak(text.charCodeAt(next))) next += 1;
    const ends =
      next >= length ||
      isLineBreak(text.charCodeAt(next)) ||
      (code === 46 && end === at + 1 ? fullStopEnds(text, at, next) : endsBefore(text, next));
    at = end - 1;
    lastSolid = end;
    if (ends && !(next < length && isLineBreak(text.charCodeAt(next)) && code === 46 && isWrappedAbbreviation(text, at, next))) close(end);
  }
  close(lastSolid);
  return sentences;
}

/** After "!", "?", "…" or a closing quotation mark a small letter goes on with the sentence: '"Go," he said.' */
function endsBefore(text: string, next: number): boolean {
  const code = text.charCodeAt(next);
  return !(isLetter(code) && !isCapital(code) && code < 0x250);
}

function isWrappedAbbreviation(text: string, at: number, next: number): boolean {
  const code = text.charCodeAt(next + 1);
  return neverLast.has(wordBefore(text, at).toLowerCase()) && isLetter(code);
}

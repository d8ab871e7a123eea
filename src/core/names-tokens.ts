import { isApostrophe, isCapital, isDigit, isLetter, isLineBreak, isSpace } from './characters';
import { keptWord, type KeptWord } from './kept-words';
import { foldWord } from './names-lexicon';

/** How a word is written: small, Capital, UPPER, a single capital letter, or with digits. */
export type Shape = 'lower' | 'capital' | 'upper' | 'initial' | 'number';

/** A word of a text, as the finder of names sees it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written, without a possessive 's. */
  readonly text: string;
  readonly folded: string;
  /** The folded word, by which tables about words find it. */
  readonly word: KeptWord;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** True at the start of a line, a sentence, a quotation or a list item: a capital there says nothing. */
  readonly opens: boolean;
  /** True when it is the first word of its line. */
  readonly firstOfLine: boolean;
  readonly possessive: boolean;
}

function isJoin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joins = isApostrophe(code) || code === 45 || code === 0x2010 || code === 0x2011 || code === 96;
  return joins && isLetter(text.charCodeAt(at + 1)) && isLetter(text.charCodeAt(at - 1));
}

function shapeOf(word: string): Shape {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isDigit(code)) return 'number';
    if (isApostrophe(code) || code === 45 || (code >= 0x300 && code < 0x370)) continue;
    letters += 1;
    // Capitals beyond Latin A, such as Ọ and Ẹ: a letter that has another small form.
    if (isCapital(code) || (code >= 0x1e00 && code < 0x1f00 && (code & 1) === 0)) capitals += 1;
  }
  const first = word.charCodeAt(0);
  const startsCapital = isCapital(first) || (first >= 0x1e00 && first < 0x1f00 && (first & 1) === 0);
  if (!startsCapital) {
    // d'Souza, al-Sayegh, O'Neill written o'Neill
    return capitals > 0 && letters > 3 ? 'capital' : 'lower';
  }
  if (letters === 1) return 'initial';
  return capitals === letters ? 'upper' : 'capital';
}

function opensAfter(gap: string, isFirst: boolean): boolean {
  if (isFirst) return true;
  for (let at = gap.length - 1; at >= 0; at -= 1) {
    const code = gap.charCodeAt(at);
    if (isLineBreak(code) || code === 9) return true;
    // . ! ? : … and opening quotation marks and bullets
    if (code === 46 || code === 33 || code === 63 || code === 58 || code === 0x2026 || code === 0x201c || code === 0x2022 || code === 34)
      return true;
  }
  return false;
}

let lastText = '';
let lastTokens: readonly Token[] = [];

/** Takes a text; gives its words in order. Linear in the length of the text. Names and addresses read the same text in turn: it is split once. */
export function splitTokens(text: string): readonly Token[] {
  if (text === lastText) return lastTokens;
  lastTokens = tokensOf(text);
  lastText = text;
  return lastTokens;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let reached = 0;
  const length = text.length;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1;
    while (at < length && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at)) || isJoin(text, at))) at += 1;
    let end = at;
    let possessive = false;
    if (end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) && (text[end - 1] === 's' || text[end - 1] === 'S')) {
      end -= 2;
      possessive = true;
    }
    const written = text.slice(start, end);
    // Nobody's name is that long: such runs are encoded files, or an attempt to slow us down.
    const isEndless = written.length > 60;
    const word = keptWord(isEndless ? '' : foldWord(written));
    const gap = text.slice(reached, start);
    const firstOfLine = tokens.length === 0 || gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
    const previous = tokens[tokens.length - 1];
    const afterAbbreviation =
      previous !== undefined && (gap === '. ' || gap === '.') && (previous.shape === 'initial' || abbreviations.has(previous.folded));
    tokens.push({
      start,
      end,
      text: written,
      folded: word.text,
      word,
      shape: isEndless ? 'number' : shapeOf(written),
      gap,
      opens: !afterAbbreviation && opensAfter(gap, tokens.length === 0),
      firstOfLine,
      possessive,
    });
    reached = at;
  }
  return tokens;
}

const abbreviations = new Set('mr mrs ms dr prof rev revd fr st cllr hon sgt capt gen col lt maj mx'.split(' '));

/** True when only spaces (or none) stand between the token and the one before, on one line. */
export function isAdjacent(token: Token): boolean {
  const { gap } = token;
  if (gap.length === 0 || gap.length > 3) return false;
  for (let at = 0; at < gap.length; at += 1) {
    const code = gap.charCodeAt(at);
    if (!isSpace(code) || isLineBreak(code) || code === 9) return false;
  }
  return true;
}

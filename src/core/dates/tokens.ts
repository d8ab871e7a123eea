import { isApostrophe, isCapital, isDigit, isLetter, isSpace } from '../characters';
import { keptWord, type KeptWord } from '../kept-words';
import { smallLetters } from '../small-letters';

/** A word, a run of digits or one mark, small enough that a date grammar can be written over it by hand. */
export interface Token {
  /** Lower case, with straight apostrophes. */
  readonly text: string;
  /** The same for tables about words; digits are not kept. */
  readonly word: KeptWord;
  readonly start: number;
  readonly end: number;
  /** The value of a run of digits (cut at 15 digits), else -1. */
  readonly number: number;
  readonly capital: boolean;
  /** True when white space, or the start of the text, is right before. */
  readonly spaced: boolean;
}

/** Takes a text; gives its tokens in order. "17th" is two tokens with no space between, and so is "8am". Linear. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const small = smallLetters(text);
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at += 1;
      continue;
    }
    const start = at;
    let number = -1;
    at += 1;
    if (isDigit(code)) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at += 1;
      number = at - start <= 15 ? Number(text.slice(start, at)) : 1e15;
    } else if (isLetter(code)) {
      while (at < text.length && (isLetter(text.charCodeAt(at)) || isInnerApostrophe(text, at))) at += 1;
    }
    // Very long runs of letters are no date words: the first 24 are kept so that nothing is copied twice.
    const raw = small(start, Math.min(at, start + 24));
    const word = number < 0 ? keptWord(raw.indexOf('\u2019') < 0 ? raw : raw.split('\u2019').join("'")) : { text: raw, number: -1 };
    tokens.push({
      text: word.text,
      word,
      start,
      end: at,
      number,
      capital: isCapital(code),
      spaced,
    });
    spaced = false;
  }
  return tokens;
}

function isInnerApostrophe(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1));
}

const past: Token = { text: '', word: { text: '', number: -1 }, start: 0, end: 0, number: -1, capital: false, spaced: false };

/** The token there, or an empty one past the end: grammars can look ahead without asking. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? past;
}

import type { CheckedText } from './checked-text';
import { isCapital, isLetter } from './characters';
import type { Span } from './span';

const silentH = /^(?:hour|honest|honour|heir)/;
const youSound = /^(?:uni(?!m|n)|use|usu|user|utili|uk\b|eu(?!.{0,2}$)|one\b|once\b|ubiq|ut[ei])/;
const vowelLetters = 'aefhilmnorsx';

/** Takes the word after an indefinite article; gives "a" or "an". Capitals alone are read as letters: "an MP", "a UK home". */
export function articleFor(word: string): 'a' | 'an' {
  const lower = word.toLowerCase();
  if (/^[A-Z]{2,5}s?\d*$/.test(word)) return vowelLetters.includes(lower.charAt(0)) && word !== 'UK' ? 'an' : 'a';
  if (/^(?:8|11(?!\d)|18(?!\d))/.test(word)) return 'an';
  if (silentH.test(lower)) return 'an';
  if (youSound.test(lower)) return 'a';
  return /^[aeiouà-æè-ïò-öù-ü]/.test(lower) ? 'an' : 'a';
}

export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A replacement made to fit its place, and the span it now takes. */
export interface Fitted {
  readonly span: Span;
  readonly replacement: string;
}

const determiners = /^(?:a|an|the|your|our|my|his|her|their|its|this|that|some|any|no|each|every)\s/i;

/**
 * Takes a text, a stretch of it and the words to go there; gives the stretch and words that read naturally: the capital kept, an article
 * before it made to agree, a doubled determiner avoided, and for a deletion one space (and a comma after it) taken along.
 * Undefined when the words cannot stand there.
 */
export function fitReplacement(document: CheckedText, span: Span, words: string): Fitted | undefined {
  const { text } = document;
  const first = text.charCodeAt(span.start);
  if (words === '') return fitDeletion(text, span);
  // "there is a large number of": "there is many" would not agree.
  if (
    /^(?:many|most|some|several)\b/.test(words) &&
    /(?:is|was|has been|'s|’s) $/.test(text.slice(Math.max(0, span.start - 9), span.start))
  )
    return undefined;
  let replacement = words;
  const quote = text.slice(span.start, span.end);
  const shouts = quote.length > 3 && quote === quote.toUpperCase() && /[A-Z]{3}/.test(quote);
  if (isCapital(first) && !shouts && isLetter(replacement.charCodeAt(0))) replacement = capitalise(replacement);
  let { start } = span;
  const before = /(^|[^A-Za-z])(an?|the)(\s)$/i.exec(text.slice(Math.max(0, span.start - 6), span.start));
  if (before !== null) {
    const article = before[2] ?? '';
    const own = determiners.exec(replacement);
    if (own !== null || /^(?:people|benefits|everyday|care and)\b/i.test(replacement)) {
      if (own === null && article.toLowerCase() === 'the') return { span, replacement };
      // "a considerable number of" keeps only the determiner of what comes in.
      start = span.start - article.length - 1;
      if (isCapital(text.charCodeAt(start))) replacement = capitalise(replacement);
    } else if (article.toLowerCase() !== 'the') {
      const right = articleFor(/^[A-Za-z0-9À-ɏ]+/.exec(replacement)?.[0] ?? '');
      if (right !== article.toLowerCase()) {
        start = span.start - article.length - 1;
        replacement = `${article.charAt(0) === 'A' ? capitalise(right) : right} ${replacement}`;
      }
    }
  }
  return { span: { start, end: span.end }, replacement };
}

function fitDeletion(text: string, span: Span): Fitted {
  let { start, end } = span;
  const sentenceStart = start === 0 || /[\n.!?]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start));
  if (sentenceStart) {
    // The next word takes the capital.
    if (text.charAt(end) === ',') end += 1;
    while (end < text.length && text.charAt(end) === ' ') end += 1;
    const next = text.charAt(end);
    return next === '' ? { span: { start, end }, replacement: '' } : { span: { start, end: end + 1 }, replacement: next.toUpperCase() };
  }
  if (text.charAt(start - 1) === ' ') start -= 1;
  else if (text.charAt(end) === ' ') end += 1;
  // ", clearly," leaves one comma or none.
  if (text.charAt(start - 1) === ',' && text.charAt(end) === ',') end += 1;
  return { span: { start, end }, replacement: '' };
}

/** True when a word that can be past or participle is a participle where it stands: after a form of be or have, adverbs between, or before "by". */
export function isParticiplePlace(document: CheckedText, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4) && document.joint(index + 1) === 0; index -= 1) {
    const word = document.word(index);
    if (/^(?:is|are|was|were|be|been|being|am|has|have|had|having|get|gets|got)$/.test(word)) return true;
    if (!word.endsWith('ly') && !/^(?:not|also|then|now|never|been|often|later|first|already|just|so|and|or)$/.test(word)) break;
  }
  return document.joint(at + 1) === 0 && document.word(at + 1) === 'by';
}

import { isDigit, isLetter } from './characters';
import { findProtectedSpans, isProtected, type ProtectedSpan } from './protected-spans';
import { splitSentences } from './sentences';
import type { Span } from './span';
import type { PhraseMatch, WordStream } from './phrase-trie';
import { splitWords } from './words';

/** A text read once for all checks: its sentences, words and what must be left alone. Also the word stream the phrase trie walks. */
export class CheckedText implements WordStream {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly words: readonly Span[];
  readonly count: number;
  /** True when the text is a whole letter or message, so that what it leaves out can be told. */
  readonly letter: boolean;
  private readonly lower: string[];
  private readonly joints: Uint8Array;
  private readonly sentenceOfWord: Int32Array;
  private readonly firstWordOfSentence: Int32Array;
  private found: readonly ProtectedSpan[] | undefined;
  private readonly matchesByCheck = new Map<string, readonly FoundPhrase[]>();

  constructor(text: string, letter = false) {
    this.text = text;
    this.letter = letter;
    this.sentences = splitSentences(text);
    this.words = splitWords(text);
    this.count = this.words.length;
    this.lower = new Array<string>(this.count);
    this.joints = new Uint8Array(this.count);
    this.sentenceOfWord = new Int32Array(this.count);
    this.firstWordOfSentence = new Int32Array(this.sentences.length + 1).fill(this.count);
    let sentence = -1;
    let reached = 0;
    for (let index = 0; index < this.count; index += 1) {
      const { start, end } = this.words[index] as Span;
      let word = text.slice(start, end).toLowerCase();
      if (word.includes('’')) word = word.replace(/’/g, "'");
      this.lower[index] = word;
      let joint = 0;
      while (sentence + 1 < this.sentences.length && (this.sentences[sentence + 1] as Span).start <= start) {
        sentence += 1;
        joint = 2;
        this.firstWordOfSentence[sentence] = index;
      }
      if (joint === 0) joint = jointBetween(text, reached, start);
      this.joints[index] = joint;
      this.sentenceOfWord[index] = sentence;
      reached = end;
    }
    for (let index = this.sentences.length - 1; index >= 0; index -= 1) {
      if (this.firstWordOfSentence[index] === this.count)
        this.firstWordOfSentence[index] = this.firstWordOfSentence[index + 1] ?? this.count;
    }
  }

  /** What no check may fault; found when first asked for, since most paragraphs never ask. */
  get protectedSpans(): readonly ProtectedSpan[] {
    return (this.found ??= findProtectedSpans(this.text, this.words, this.sentences));
  }

  word(index: number): string {
    return this.lower[index] ?? '';
  }

  joint(index: number): number {
    return this.joints[index] ?? 2;
  }

  /** The sentence a word stands in, as an index into `sentences`. */
  sentenceOf(word: number): number {
    return this.sentenceOfWord[word] ?? -1;
  }

  /** The words of a sentence, as indexes, end exclusive. */
  wordsOf(sentence: number): readonly [number, number] {
    return [this.firstWordOfSentence[sentence] ?? this.count, this.firstWordOfSentence[sentence + 1] ?? this.count];
  }

  sentenceText(sentence: number): string {
    const span = this.sentences[sentence];
    return span === undefined ? '' : this.text.slice(span.start, span.end);
  }

  /** From the first to the last of some words, in characters. */
  spanOf(from: number, to: number): Span {
    return { start: this.words[from]?.start ?? 0, end: this.words[to - 1]?.end ?? 0 };
  }

  isProtected(span: Span): boolean {
    return isProtected(this.protectedSpans, span);
  }

  /** Hands the phrase matches over, once, sorted out by check. */
  setMatches(check: string, matches: readonly FoundPhrase[]): void {
    this.matchesByCheck.set(check, matches);
  }

  matchesOf(check: string): readonly FoundPhrase[] {
    return this.matchesByCheck.get(check) ?? [];
  }
}

/** A phrase of a check found in the text. `rule` indexes that check's own phrases. */
export interface FoundPhrase extends PhraseMatch {
  readonly phrase: number;
}

function jointBetween(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // Space, slash, hyphen, a full stop inside "e.g.", a pound sign and brackets of "section 42(2)" keep words together.
    if (code === 32 || code === 47 || code === 45 || code === 163 || code === 0xa0 || code === 10 || code === 13) continue;
    if (code === 46 && at + 1 === to && at === from && (isLetter(text.charCodeAt(to)) || isDigit(text.charCodeAt(to)))) continue;
    return 1;
  }
  return 0;
}

import { splitSentences } from '../sentences';
import type { Span } from '../span';
import { tokenise, type Token } from './tokens';

/** A text made ready for reading dates, so that several readers share the work. */
export interface TokenisedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

/** Takes a text, and its sentences where they are known already. Linear. */
export function tokenisedText(text: string, sentences: readonly Span[] = splitSentences(text)): TokenisedText {
  return { text, tokens: tokenise(text), sentences };
}

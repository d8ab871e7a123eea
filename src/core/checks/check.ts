import type { CheckedText } from '../checked-text';
import type { Finding, FindingKind } from '../finding';

/** A finding before the whole letter is known. A weak one is shown only when stronger ones stand beside it: in a good letter it is noise. */
export interface RoughFinding extends Finding {
  readonly weak?: boolean;
}

/** A pattern of phrase-trie.ts and what to say about it. */
export interface Phrase {
  readonly pattern: string;
  /** Words to put there; `$1` is what the first class or gap took. Empty to delete. Absent when only a person can put it right. */
  readonly to?: string;
  readonly safe?: boolean;
  readonly weak?: boolean;
  readonly why?: string;
  readonly title?: string;
  /** The words as they must be written, for acronyms. */
  readonly caseSensitive?: string;
  readonly source?: string;
  /** How to keep out a place where the words mean something else. */
  readonly unless?: (document: CheckedText, from: number, to: number) => boolean;
}

/** One thing looked for. Its examples are run by a test: every bad one must be found by it, no good one may be. */
export interface Check {
  /** The file's name. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly examples: { readonly bad: readonly string[]; readonly good: readonly string[] };
  /** Phrases found for it by the one walk all checks share. */
  readonly phrases?: readonly Phrase[];
  /** Takes one paragraph; gives what it found there. */
  readonly find: (document: CheckedText) => readonly RoughFinding[];
}

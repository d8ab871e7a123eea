import { CheckedText, type FoundPhrase } from './checked-text';
import { buildPhraseTrie, type PhraseTrie } from './phrase-trie';
import type { Span } from './span';
import { wordClasses } from './word-classes';

/** Phrases with whose they are: a check's id. */
interface PhraseOwner {
  readonly id: string;
  readonly phrases?: readonly { readonly pattern: string }[];
}

/** Owners of this name find nothing of their own: what lies in their phrases is nobody else's to find either. */
export const keptWhole = '(kept)';

/**
 * Takes whose phrases to look for; gives a function that reads a text once, finds all of them in one walk and hands each owner its own, longest first
 * where several begin at one word. The phrases are compiled at the first text, so that a bundle that only imports this pays nothing.
 */
export function phraseReader(owners: () => readonly PhraseOwner[]): (text: string) => CheckedText {
  let trie: PhraseTrie | undefined;
  let places: readonly { readonly id: string; readonly phrase: number; readonly pattern: string }[] = [];
  return (text) => {
    if (trie === undefined) {
      places = owners().flatMap(({ id, phrases = [] }) => phrases.map(({ pattern }, phrase) => ({ id, phrase, pattern })));
      trie = buildPhraseTrie(
        places.map(({ pattern }) => pattern),
        wordClasses,
      );
    }
    const document = new CheckedText(text);
    const byOwner = new Map<string, FoundPhrase[]>();
    const kept: Span[] = [];
    for (const match of trie.matches(document)) {
      const place = places[match.rule];
      if (place === undefined) continue;
      if (place.id === keptWhole) {
        kept.push({ start: match.from, end: match.to });
        continue;
      }
      let list = byOwner.get(place.id);
      if (list === undefined) byOwner.set(place.id, (list = []));
      list.push({ rule: match.rule, from: match.from, to: match.to, captures: match.captures, phrase: place.phrase });
    }
    for (const [id, matches] of byOwner) {
      const standing =
        kept.length === 0 ? matches : matches.filter(({ from, to }) => !kept.some((term) => from >= term.start && to <= term.end));
      document.setMatches(
        id,
        standing.sort((one, other) => one.from - other.from || other.to - one.to || one.phrase - other.phrase),
      );
    }
    return document;
  };
}

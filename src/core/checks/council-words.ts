import { collect } from '../collect';
import type { CheckedText, FoundPhrase } from '../checked-text';
import type { Council } from '../council';
import { buildPhraseTrie } from '../phrase-trie';
import { patternOf } from '../plain-english';
import { wordClasses } from '../word-classes';
import type { Check, Phrase } from './check';
import { phraseCheck } from './phrase-check';

const made = new WeakMap<object, Check>();

/** Takes a council's settings; gives the check of the words it has banned, the same one each time for the same settings. */
export function councilWordsCheck(council: Council): Check {
  const known = made.get(council.bannedWords);
  if (known !== undefined) return known;
  const phrases: readonly Phrase[] = collect(council.bannedWords, ({ from, to, why }): readonly Phrase[] => {
    const pattern = patternOf(from);
    return pattern === ''
      ? []
      : [{ pattern, ...(to === undefined ? {} : { to }), ...(why === undefined ? {} : { why }), safe: to !== undefined }];
  });
  const trie = buildPhraseTrie(
    phrases.map(({ pattern }) => pattern),
    wordClasses,
  );
  const check = phraseCheck({
    id: 'council-words',
    kind: 'jargon',
    title: 'Not our council’s word',
    why: 'Your council has asked staff to avoid this.',
    source: `${council.name}: house words`,
    phrases,
    examples: { bad: [], good: [] },
  });
  const withMatches: Check = {
    ...check,
    find: (document: CheckedText) => {
      const matches: FoundPhrase[] = trie.matches(document).map((match) => ({ ...match, phrase: match.rule }));
      document.setMatches(
        'council-words',
        matches.sort((one, other) => one.from - other.from || other.to - one.to),
      );
      return check.find(document);
    },
  };
  made.set(council.bannedWords, withMatches);
  return withMatches;
}

import { CheckedText, type FoundPhrase } from '../checked-text';
import { blame } from '../checks/blame';
import type { Check } from '../checks/check';
import { overPressure } from '../checks/over-pressure';
import { stigmatising } from '../checks/stigmatising';
import { threat } from '../checks/threat';
import { buildPhraseTrie, type PhraseTrie } from '../phrase-trie';
import { wordClasses } from '../word-classes';
import type { OutgoingMessage, SendConcern } from './outgoing-message';

/** The checks that matter at the moment of sending. Few, because Outlook loads this file when the officer presses Send. */
const checks: readonly Check[] = [threat, blame, stigmatising, overPressure];
/** More than this and a warning becomes a list nobody reads. */
const most = 2;

const owners = checks.flatMap((check) =>
  (check.phrases ?? []).map((phrase, index) => ({ check: check.id, pattern: phrase.pattern, phrase: index })),
);
let trie: PhraseTrie | undefined;

/** Words that blame or threaten, quoted, with what could stand there. */
export function wordsHurt(message: OutgoingMessage): readonly SendConcern[] {
  const concerns: SendConcern[] = [];
  for (const paragraph of message.body.split(/\n+/)) {
    if (paragraph.trim() === '') continue;
    const document = readPhrases(paragraph);
    for (const check of checks) {
      for (const { quote, title, why, replacement, weak } of check.find(document)) {
        if (weak === true) continue;
        concerns.push({
          concern: 'hurts',
          quote: quote.slice(0, 160),
          why: `${title}. ${why}`,
          advice: replacement === undefined || replacement === '' ? 'Look at these words again.' : `You could write: ${replacement}`,
        });
      }
    }
    if (concerns.length >= most) break;
  }
  return concerns.slice(0, most);
}

function readPhrases(text: string): CheckedText {
  trie ??= buildPhraseTrie(
    owners.map(({ pattern }) => pattern),
    wordClasses,
  );
  const document = new CheckedText(text);
  const byCheck = new Map<string, FoundPhrase[]>();
  for (const match of trie.matches(document)) {
    const owner = owners[match.rule];
    if (owner === undefined) continue;
    byCheck.set(owner.check, [...(byCheck.get(owner.check) ?? []), { ...match, phrase: owner.phrase }]);
  }
  for (const [check, matches] of byCheck)
    document.setMatches(
      check,
      matches.sort((one, other) => one.from - other.from || other.to - one.to),
    );
  return document;
}

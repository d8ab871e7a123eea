import { plainEnglishPhrases } from '../plain-english';
import { phraseCheck, readPhrases } from './phrase-check';
import { comparison } from './blame-lists/comparison';
import { disbelief } from './blame-lists/disbelief';
import { leftUndone } from './blame-lists/left-undone';
import { ownDoing } from './blame-lists/own-doing';
import { toldBefore } from './blame-lists/told-before';
import type { CheckedText } from '../checked-text';

/** "We failed to": owning a mistake is the opposite of blaming. */
function ownMistake(document: CheckedText, from: number): boolean {
  if (/^you/.test(document.word(from))) return false;
  for (let index = from - 1; index >= from - 3 && index >= 0 && document.joint(index + 1) !== 2; index -= 1) {
    if (/^(?:we|i|council|service|team|us)$/.test(document.word(index))) return true;
  }
  return false;
}

/** "Whether you should have to pay", "you should have received it": no reproach. */
function onlyHaving(document: CheckedText, _from: number, to: number): boolean {
  return /^(?:to|an?|the|your|at|any|no|all|some|until|received|had|got|been|enough|help|access)$/.test(document.word(to));
}

const frames = readPhrases(leftUndone + toldBefore + disbelief + comparison + ownDoing);

/** Blame: words that put the reader in the wrong. Rubric 3, respect. */
export const blame = phraseCheck({
  id: 'blame',
  kind: 'blame',
  title: 'Sounds like blame',
  why: 'This puts the reader in the wrong. Say what happened, or what is still needed, without judging.',
  source: 'Tone guide: respect and non-blame',
  phrases: [
    ...plainEnglishPhrases('blaming').map((phrase) => ({
      ...phrase,
      ...(phrase.pattern.startsWith('failed to') ? { unless: ownMistake } : {}),
      ...(phrase.pattern === 'you should have' ? { unless: onlyHaving } : {}),
    })),
    ...frames.map((phrase) =>
      /^you should(?:\|ought <adv>\? to\?)? have$/.test(phrase.pattern)
        ? { ...phrase, unless: onlyHaving }
        : /fail|^letting\|let /.test(phrase.pattern) && !phrase.pattern.includes('understand')
          ? { ...phrase, unless: ownMistake }
          : phrase,
    ),
  ],
  examples: {
    bad: [
      'You have failed to send us your bank statements.',
      'You claim that you posted the form.',
      'Your refusal to let us in caused the delay.',
      'I find it hard to believe your version of events.',
      'You should have told us sooner.',
      'Other tenants manage to pay on time.',
      'It is your responsibility to contact this office.',
    ],
    good: [
      'We have not received your bank statements yet.',
      'We failed to ring you back, and I am sorry.',
      'You told us that you posted the form.',
      'We looked at whether you should have to pay it back.',
      'Please ring us on 01632 960119.',
    ],
  },
});

import { collect } from '../collect';
import type { CheckedText } from '../checked-text';
import { plainEnglishPhrases } from '../plain-english';
import type { Phrase } from './check';
import { phraseCheck, readPhrases } from './phrase-check';
import { verbPhrases } from '../rewrite/simple-words';
import { wordyPhrases } from './wordy-lists/phrases';
import { wordyShapes } from './wordy-lists/shapes';
import { plainVerbs, unsafeVerbs, weakVerbs } from './wordy-lists/verbs';

/** "look forward to", "for the purposes of the Act": the words mean something else. */
function otherMeaning(document: CheckedText, from: number, to: number): boolean {
  if (document.word(from) === 'forward')
    return (
      /^(?:look|looking|looks|looked|put|bring|move|step|go|going|moving)$/.test(document.word(from - 1)) && document.joint(from) === 0
    );
  if (document.word(from) === 'for' && document.word(to - 1) === 'of')
    return /^(?:act|section|regulation|regulations|schedule)$/.test(document.word(to + 1)) || document.word(to) === 'section';
  // Nothing "can be got".
  if (document.word(from) === 'obtained') return /^(?:is|are|was|were|be|been|being)$/.test(document.word(from - 1));
  return document.word(from) === 'commence' && document.word(from + 1) === 'ment';
}

function plainVerbPhrases(): readonly Phrase[] {
  return collect(plainVerbs, ([long, short]) =>
    verbPhrases(long, short).map((phrase) => ({ ...phrase, safe: !unsafeVerbs.has(long), weak: weakVerbs.has(long) })),
  );
}

/** Wordiness: long ways to say short things. */
export const wordy = phraseCheck({
  id: 'wordy',
  kind: 'wordy',
  title: 'A longer way to say it',
  why: 'Fewer words carry the same meaning here.',
  source: 'GOV.UK style: words to avoid',
  phrases: [
    ...plainEnglishPhrases('wordy').map((phrase) => ({ ...phrase, unless: otherMeaning })),
    ...plainVerbPhrases(),
    ...readPhrases(wordyPhrases + wordyShapes),
  ],
  examples: {
    bad: [
      'We wrote in order to help.',
      'We will commence the works.',
      'Please be advised that we are closed.',
      'Having had the opportunity to go back over the entirety of the file, we agree.',
    ],
    good: ['We wrote to help.', 'We look forward to seeing you.', 'We will start the work on 4 May.'],
  },
});

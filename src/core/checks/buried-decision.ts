import type { Check } from './check';
import { isDecision, isLetter } from './letter-shape';
import { findingAt } from './phrase-check';

/** A decision that first appears after 100 words. Whole letters only. */
export const buriedDecision: Check = {
  id: 'buried-decision',
  kind: 'buried-decision',
  examples: {
    bad: [
      `Dear Mrs Lane\n\n${'We read what you sent us and talked to the school about it. '.repeat(10)}\n\nWe have decided to refuse your request.`,
    ],
    good: [`Dear Mrs Lane\n\nWe have agreed your request.\n\n${'We read what you sent us and talked to the school about it. '.repeat(10)}`],
  },
  find: (document) => {
    if (!isLetter(document)) return [];
    for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
      const words = document.sentenceText(sentence);
      if (words.length > 600 || !isDecision(words)) continue;
      const [from, to] = document.wordsOf(sentence);
      if (from < 110) return [];
      return [
        findingAt(document, from, to, {
          check: 'buried-decision',
          kind: 'buried-decision',
          title: 'Decision comes late',
          why: `The decision first appears after ${String(from)} words. Put it in the first lines, then the reasons.`,
          source: 'Tone guide: directness',
        }),
      ];
    }
    return [];
  },
};

import { collect } from '../collect';
import type { Check } from './check';
import { findingAt } from './phrase-check';

const most = 25;

/** Sentences over 25 words. GOV.UK checks every sentence that is longer. */
export const longSentence: Check = {
  id: 'long-sentence',
  kind: 'long-sentence',
  examples: {
    bad: [
      'We are writing to you about the two payments that have not reached us since you moved to the new flat in March because we would like to agree with you what you can afford.',
    ],
    good: ['Two payments have not reached us. Please ring us so that we can agree what you can afford.'],
  },
  find: (document) =>
    collect(document.sentences, (_, sentence) => {
      const [from, to] = document.wordsOf(sentence);
      if (to - from <= most) return [];
      return [
        findingAt(document, from, to, {
          check: 'long-sentence',
          kind: 'long-sentence',
          title: `Long sentence: ${String(to - from)} words`,
          why: 'Split it in two, one idea in each. Sentences over 25 words are hard to follow.',
          source: 'GOV.UK style: sentence length',
          weak: to - from <= 32,
        }),
      ];
    }),
};

import type { Check } from './check';
import { findingAt } from './phrase-check';

const most = 90;

/** Paragraphs over 90 words (the tone guide says 80; lists of names and addresses run over harmlessly). */
export const longParagraph: Check = {
  id: 'long-paragraph',
  kind: 'long-paragraph',
  examples: {
    bad: [`${'We looked at what you sent us about the room. '.repeat(10)}`],
    good: ['We looked at what you sent us. It shows that the room is damp.'],
  },
  find: (document) => {
    if (document.count <= most || document.sentences.length < 2) return [];
    return [
      findingAt(document, 0, document.wordsOf(0)[1], {
        check: 'long-paragraph',
        kind: 'long-paragraph',
        title: `Long paragraph: ${String(document.count)} words`,
        why: 'Break it where the topic changes, or use a short list.',
        source: 'Tone guide: clarity',
        weak: document.count <= 130,
      }),
    ];
  },
};

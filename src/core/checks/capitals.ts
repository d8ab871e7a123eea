import type { Check } from './check';
import { findingAt } from './phrase-check';

/** Three or more words in a row in capitals, headings of one line apart: they read as shouting, and screen readers may spell them. */
export const capitals: Check = {
  id: 'capitals',
  kind: 'capitals',
  examples: { bad: ['You MUST PAY NOW or we will write again.'], good: ['Ring the NHS on 111.', 'HOUSING BENEFIT'] },
  find: (document) => {
    if (!/[A-Z]{2}/.test(document.text) || !/[a-z]/.test(document.text)) return [];
    const shouted = (at: number): boolean => {
      const { start, end } = document.spanOf(at, at + 1);
      const word = document.text.slice(start, end);
      return (word.length > 1 || word === 'I' || word === 'A') && word === word.toUpperCase() && /^[A-Z'’-]+$/.test(word);
    };
    for (let at = 0; at < document.count; at += 1) {
      if (!shouted(at)) continue;
      let end = at + 1;
      while (end < document.count && document.joint(end) !== 2 && shouted(end)) end += 1;
      const span = document.spanOf(at, end);
      if (end - at >= 3 && !document.isProtected(span) && span.end - span.start > 8) {
        return [
          findingAt(document, at, end, {
            check: 'capitals',
            kind: 'capitals',
            title: 'Capitals read as shouting',
            why: 'Use ordinary letters. Capitals are harder to read and some screen readers spell them out.',
            source: 'GOV.UK style: capitalisation',
          }),
        ];
      }
      at = end;
    }
    return [];
  },
};

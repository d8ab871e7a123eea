import type { Check } from './check';
import { asksOf, isLetter } from './letter-shape';
import { findingAt } from './phrase-check';

/** Four or more things asked for in running text. Whole letters only. */
export const severalAsks: Check = {
  id: 'several-asks',
  kind: 'several-asks',
  examples: {
    bad: [
      'Dear Ms Lane\n\nPlease send us your payslips. Please fill in the form. Please ring the school about the meeting. You need to tell us your new address. You must also send the bank statements for May. Please bring your passport when you come and see us next week. Please ask if you need help.',
    ],
    good: [
      'Dear Ms Lane\n\nThank you for your letter about the meeting and what the school told you about it last week. We read it all and we agree with nearly everything in it. Please send us your payslips by 4 June. Ring us on 01632 960119 if you want to talk.',
    ],
  },
  find: (document) => {
    if (!isLetter(document)) return [];
    const asks = asksOf(document);
    if (asks.length < 6) return [];
    const [from, to] = document.wordsOf(asks[3] ?? 0);
    return [
      findingAt(document, from, to, {
        check: 'several-asks',
        kind: 'several-asks',
        title: `${String(asks.length)} things asked for`,
        why: 'Put what the reader must do in one short list, the most important first.',
        source: 'Tone guide: directness and next step',
      }),
    ];
  },
};

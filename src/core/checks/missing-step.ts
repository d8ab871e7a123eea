import type { Check } from './check';
import { asksOf, hasContact, hasDate, isLetter, needsNothing } from './letter-shape';
import { findingAt } from './phrase-check';

const body =
  'We looked at your form and at the letter from your doctor, and talked about both with the team that runs the scheme in your area this week. ';

/** No next step, no date beside it, or no way to reach anyone. Whole letters only. */
export const missingStep: Check = {
  id: 'missing-step',
  kind: 'missing-step',
  examples: {
    bad: [`Dear Mr Lane\n\n${body.repeat(2)}`, `Dear Mr Lane\n\n${body.repeat(2)}Please send us your payslips. Ring us on 01632 960119.`],
    good: [`Dear Mr Lane\n\n${body.repeat(2)}Please send us your payslips by 4 June 2027, or ring us on 01632 960119.`],
  },
  find: (document) => {
    if (!isLetter(document) || document.text.length > 20_000) return [];
    const about = { check: 'missing-step', kind: 'missing-step', source: 'Tone guide: directness and next step' } as const;
    const asks = asksOf(document);
    const last = Math.max(0, document.sentences.length - 1);
    const [from, to] = document.wordsOf(asks[asks.length - 1] ?? last);
    if (to <= from) return [];
    const missing: [string, string] | undefined = needsNothing(document.text)
      ? undefined
      : asks.length === 0
        ? ['No next step', 'Say what the reader should do next, or that there is nothing they need to do.']
        : !hasDate(document.text)
          ? ['Next step has no date', 'Put the date beside what you ask for.']
          : undefined;
    const found = missing === undefined ? [] : [findingAt(document, from, to, { ...about, title: missing[0], why: missing[1] })];
    if (!hasContact(document.text))
      found.push(
        findingAt(document, from, to, {
          ...about,
          title: 'No way to reach you',
          why: 'Give a name or team, a phone number or an email address, and when you can be reached.',
        }),
      );
    return found;
  },
};

import { digitsOf, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b(?:GB ?)?\d{3} ?\d{4} ?\d{2}(?: ?\d{3})?\b/g;
const cue = /\bVAT\b[^.\n]{0,24}$/i;

/** HMRC: the first seven digits weighted 8 to 2, and the last two, make 0 (or 42, "9755") modulo 97. */
function checks(digits: string): boolean {
  let sum = Number(digits.slice(7, 9));
  for (let at = 0; at < 7; at += 1) sum += Number(digits[at]) * (8 - at);
  return sum % 97 === 0 || (sum + 55) % 97 === 0;
}

/** VAT registration numbers, which name a sole trader as surely as a reference does; bare digits only when the text is nothing else. */
export const vatNumber: Recogniser = {
  id: 'vat-number',
  kind: 'other',
  examples: [
    { text: 'VAT no. GB 980 7806 84', found: ['GB 980 7806 84'] },
    { text: '980780684', found: ['980780684'] },
    { text: '802311781', found: [] },
    { text: 'Passport 980780684', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found, start) => {
      if (!checks(digitsOf(found))) return false;
      return found.startsWith('GB') || cue.test(justBefore(text, start)) || text.trim() === found;
    }),
};

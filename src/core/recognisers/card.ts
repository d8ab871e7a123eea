import { digitsOf, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b\d(?:[ -]?\d){11,18}\b/g;
const cue = /\b(?:card|visa|mastercard|amex|credit|debit)\b[^\n]{0,40}$/i;
const denied = /\bnot\b[^\n]{0,20}$/i;

/** ISO/IEC 7812-1, Annex B: the Luhn check. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Payment card numbers: 12 to 19 digits that pass the Luhn check and begin as a card does. */
export const card: Recogniser = {
  id: 'card',
  kind: 'card',
  examples: [
    { text: 'Asked for his card 4111 1111 1111 1111 and his code', found: ['4111 1111 1111 1111'] },
    { text: '371449635398431', found: ['371449635398431'] },
    { text: 'my credit card number is 4012-8888-8888-1882', found: [] },
    { text: 'Code 50012345678', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found, start) => {
      const digits = digitsOf(found);
      if (!passesLuhn(digits) || /^(\d)\1+$/.test(digits)) return false;
      const before = justBefore(text, start);
      if (denied.test(before)) return false;
      if (cue.test(before)) return true;
      return digits.length >= 13 && /^(?:[3-6]|1\d{14}|2[2-7])/.test(digits);
    }),
};

import { digitsOf, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b\d{5}[ -]?\d{5}\b/g;
const cue = /\b(?:utr|unique taxpayer|tax(?:payer)? ref(?:erence)?|self[- ]assessment)\b[^\n]{0,32}$/i;
const otherNumber =
  /\b(?:order|orders|invoice|ticket|receipt|transaction|booking|parcel|purchase|po|job|works|quote|meter|tracking|barcode|code|serial)\b[^\n]{0,24}$/i;
const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];

/** HMRC: the first digit is a weighted modulus 11 check of the other nine. */
function checks(digits: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at + 1]), 0);
  return '21987654321'[sum % 11] === digits[0];
}

/** Unique taxpayer references. */
export const utr: Recogniser = {
  id: 'utr',
  kind: 'utr',
  examples: [
    { text: 'UTR: 19558 39661', found: ['19558 39661'] },
    { text: '1955839661', found: ['1955839661'] },
    { text: '2955839661', found: [] },
    { text: 'His unique taxpayer reference is 29558 39661', found: ['29558 39661'] },
    { text: 'Order 1955839661 is on its way', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found, start) => {
      const before = justBefore(text, start);
      return cue.test(before) || (checks(digitsOf(found)) && !otherNumber.test(before));
    }),
};

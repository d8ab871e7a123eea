import { digitsOf, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/g;
const cue = /\b(?:nhs|patient|hospital)\b[^\n]{0,40}$/i;
const otherNumber =
  /\b(?:order|orders|invoice|ticket|receipt|transaction|booking|parcel|purchase|po|job|works|quote|meter|tracking|barcode|code|serial)\b[^\n]{0,24}$/i;

/** NHS Data Dictionary, NHS NUMBER: the tenth digit is a modulus 11 check of the first nine. */
function checks(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** NHS numbers: ten digits whose check digit is right, or ten digits said to be one. Numbers of orders and the like are left. */
export const nhsNumber: Recogniser = {
  id: 'nhs-number',
  kind: 'nhs-number',
  examples: [
    { text: 'NHS number 943 476 5870', found: ['943 476 5870'] },
    { text: '9434765870', found: ['9434765870'] },
    { text: '9434765871', found: [] },
    { text: 'NHS no. 943 476 5871 (as read out)', found: ['943 476 5871'] },
    { text: 'Your order 9434765870 has been posted', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found, start) => {
      const before = justBefore(text, start);
      if (cue.test(before)) return true;
      return checks(digitsOf(found)) && !otherNumber.test(before);
    }),
};

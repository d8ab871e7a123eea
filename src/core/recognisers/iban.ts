import { matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b/g;
// Lengths by country: the IBAN Registry of SWIFT.
const lengths: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BR: 29, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22, DK: 18, DO: 28, EE: 20, ES: 24,
  FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28,
  LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, MU: 30, NL: 18, NO: 15, PK: 24, PL: 28, PS: 29, PT: 25, QA: 29, RO: 24,
  RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, VG: 24, XK: 20,
}; // prettier-ignore

/** ISO 13616: the remainder of the rearranged number by 97 is 1. */
function checks(iban: string): boolean {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** International bank account numbers. A British one is masked even with a wrong check: nothing else looks like it. */
export const iban: Recogniser = {
  id: 'iban',
  kind: 'iban',
  examples: [
    { text: 'Remit GB93 QZXW 0400 7560 4277 15', found: ['GB93 QZXW 0400 7560 4277 15'] },
    { text: 'DE89370400440532013000', found: ['DE89370400440532013000'] },
    { text: 'DE89370400440532013001', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found) => {
      const compact = found.replace(/[ -]/g, '');
      return compact.length === lengths[compact.slice(0, 2)] && (checks(compact) || /^GB\d{2}[A-Z]{4}\d{14}$/.test(compact));
    }),
};

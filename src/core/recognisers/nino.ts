import { justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi;
const cue = /\b(?:ni|nino|n\.i\.|national insurance)\b/i;

/** HMRC, National Insurance Manual NIM39110: letters and pairs of letters that are never given. */
function couldBeGiven(prefix: string): boolean {
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/.test(prefix) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)$/.test(prefix);
}

/** National Insurance numbers. ZZ and QQ are never given, but stand in for real ones on forms: taken where the words before say so. */
export const nino: Recogniser = {
  id: 'nino',
  kind: 'nino',
  examples: [
    { text: 'Her NI number is BC 40 17 92 D.', found: ['BC 40 17 92 D'] },
    { text: 'tw987654a', found: ['tw987654a'] },
    { text: 'NI number (ZZ 61 40 82 C)', found: ['ZZ 61 40 82 C'] },
    { text: 'FQ 00 00 00 C', found: [] },
    { text: 'BG123612A', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found, start) => {
      const prefix = found.slice(0, 2).toUpperCase();
      return couldBeGiven(prefix) || ((prefix === 'ZZ' || prefix === 'QQ') && cue.test(justBefore(text, start)));
    }),
};

import { justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /\b[A-Z]\d{11}[0-9A-Z]\b/g;
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const cue = /\b(?:upn|unique pupil)\b[^\n]{0,24}$/i;

/**
 * Department for Education, "Unique pupil numbers: guidance": a check letter (the other twelve weighted 2 to 13, modulus 23, temporary
 * numbers ending in a letter), then the local authority's number, then the school, year and serial.
 */
function checks(upn: string): boolean {
  const last = upn[12] ?? '';
  let sum = 0;
  for (let at = 1; at < 12; at += 1) sum += Number(upn[at]) * (at + 1);
  sum += 13 * (/\d/.test(last) ? Number(last) : letters.indexOf(last));
  const authority = Number(upn.slice(1, 4));
  return authority >= 200 && letters[sum % 23] === upn[0];
}

/** Unique pupil numbers. In a list headed "UPN" a wrong check letter is a misprint, not somebody else's number. */
export const upn: Recogniser = {
  id: 'upn',
  kind: 'upn',
  examples: [
    { text: 'B801200005001', found: ['B801200005001'] },
    { text: 'A801200005001', found: [] },
    { text: 'UPN A801200005001', found: ['A801200005001'] },
    { text: 'E000200005001', found: [] },
  ],
  find: (text) => {
    const listed = /\bUPN\b/.test(text);
    return matchSpans(
      text,
      pattern,
      (found, start) => checks(found) || cue.test(justBefore(text, start)) || (listed && /^[A-HJ-NP-RT-Z][2-9]/.test(found)),
    );
  },
};

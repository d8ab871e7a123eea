import { matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

// The letters each position may hold: Royal Mail, "Programmers' guide to the Postcode Address File". ZZ99 is the pseudo-postcode area of the NHS; no ZZ is ever given out, so invented addresses use it.
const pattern =
  /\b(?:GIR[ \u00a0]?0AA|ZZ[0-9]{1,2}[ \u00a0]?[0-9][A-Z]{2}|(?:[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][0-9]{1,2})[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})\b/gi;

/** British postcodes. */
export const postcode: Recogniser = {
  id: 'postcode',
  kind: 'postcode',
  examples: [
    { text: 'Her home is in ZZ99 3WZ now.', found: ['ZZ99 3WZ'] },
    { text: 'M11AA', found: ['M11AA'] },
    { text: 'From SW1A 1AA to EC1A 1BB', found: ['SW1A 1AA', 'EC1A 1BB'] },
    { text: 'VA1 1AA', found: [] },
    { text: 'M1 1CA', found: [] },
  ],
  find: (text) =>
    matchSpans(text, pattern, (found) => !/^[a-z]{1,2}\d{1,2} \d(?:st|nd|rd|th)$/i.test(found) && !/\d(?:am|pm|st|nd|rd|th)$/.test(found)),
};

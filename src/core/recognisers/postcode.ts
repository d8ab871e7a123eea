import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

// The letters each position may hold: Royal Mail, "Programmers' guide to the Postcode Address File". ZZ99 is the pseudo-postcode area of the NHS; no ZZ is ever given out, so invented addresses use it.
const pattern =
  /\b(?:GIR[ \u00a0]?0AA|ZZ[0-9]{1,2}[ \u00a0]?[0-9][A-Z]{2}|(?:[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][0-9]{1,2})[ \u00a0]{0,2}[0-9][ABD-HJLNP-UW-Z]{2})\b/gi;

/** Read out letter by letter: "Z Z 9 9 2 L T". */
const readOut = /\b[A-Z](?: [A-Z0-9]){4,6}\b/gi;

function isReadOut(found: string): boolean {
  const compact = found.replace(/ /g, '');
  pattern.lastIndex = 0;
  return pattern.exec(compact)?.[0] === compact;
}

/** British postcodes. */
export const postcode: Recogniser = {
  id: 'postcode',
  kind: 'postcode',
  examples: [
    { text: 'Her home is in ZZ99 3WZ now.', found: ['ZZ99 3WZ'] },
    { text: 'M11AA', found: ['M11AA'] },
    { text: 'From SW1A 1AA to EC1A 1BB', found: ['SW1A 1AA', 'EC1A 1BB'] },
    { text: 'It is Z Z 9 9 2 L T.', found: ['Z Z 9 9 2 L T'] },
    { text: 'VA1 1AA', found: [] },
    { text: 'M1 1CA', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(
        text,
        pattern,
        (found) => !/^[a-z]{1,2}\d{1,2} \d(?:st|nd|rd|th)$/i.test(found) && !/\d(?:am|pm|st|nd|rd|th)$/.test(found),
      ),
      matchSpans(text, readOut, isReadOut),
    ),
};

import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const month =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)';
const date = `(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of| day of)? ${month}\\.?,? (?:19|20)?\\d{2}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2})`;
const said = new RegExp(
  `\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born|né|b\\.)[ :=(\\t]{0,4}(?:is|was|as|on|in|of)?[ :(]{0,3}(?:on )?(${date})(?!\\d)`,
  'gi',
);
// A date in brackets straight after a name is when that person was born: "Aisha (2 May 2019)", "Tyrell Campbell-Joseph, 17 Sept 2012, is staying".
const bracketed = new RegExp(`[A-Z][a-z\\u00c0-\\u024f'’-]{1,30}(?: [A-Z][a-z\\u00c0-\\u024f'’-]{1,30})?,? \\((${date})(?!\\d)[),]`, 'g');
const apposed = new RegExp(`[A-Z][a-z\\u00c0-\\u024f'’-]{1,30} [A-Z][A-Za-z\\u00c0-\\u024f'’-]{1,30}, (${date}),`, 'g');

function yearOf(text: string): number {
  const four = /(?:19|20)\d{2}/.exec(text);
  if (four !== null) return Number(four[0]);
  const two = /(\d{2})$/.exec(text);
  return two === null ? 0 : 1900 + Number(two[1]);
}

/** Dates of birth: dates that the words, a form or a place after a name give as one. Other dates are left readable. */
export const dateOfBirth: Recogniser = {
  id: 'date-of-birth',
  kind: 'date-of-birth',
  examples: [
    { text: 'DOB 29.02.1984. Seen 1 May 2026.', found: ['29.02.1984'] },
    { text: 'was born on 31 August 2020', found: ['31 August 2020'] },
    { text: 'Your daughter Aisha (2 May 2019) has a place', found: ['2 May 2019'] },
    { text: 'The panel met on 3 December 2026.', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, said, undefined, 1),
      matchSpans(text, bracketed, (found) => yearOf(found) < 2024, 1),
      matchSpans(text, apposed, (found) => yearOf(found) < 2024, 1),
    ),
};

import { joinSpans, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

// DVLA: five of the surname (9 fills), decade, month (plus 50 for women), day, year, two initials (9 fills), a digit, two check signs.
const surname = /^(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999)$/i;
/** What follows the surname: digits are rarer than letters, so it is looked for first. */
const rest = /\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d(?:[A-Z]{2}|[A-Z]9|99)[0-9A-Z][A-Z]{2}(?:\d{2})?\b/gi;
/** In the groups of the card, when the words say so. */
const grouped =
  /\b(?:driving|driver'?s?|dvla)\b[^.\n]{0,30}?\b([A-Z]{2,5}9{0,3} \d{6} (?=[A-Z0-9]{0,4}\d)[A-Z0-9]{5}(?: [A-Z0-9]{2})?)(?![A-Z0-9])/gi;
const loose = /\b(?:driving|driver'?s?|dvla)\b[^.\n]{0,30}?\b((?=[A-Z0-9]{0,5}\d)[A-Z][A-Z0-9]{4}\d[A-Z0-9]{9,10})\b/gi;

function isAfterSurname(_found: string, start: number, text: string): boolean {
  return start >= 5 && surname.test(text.slice(start - 5, start)) && !/\w/.test(text[start - 6] ?? '');
}

/** Driving licence numbers of Great Britain. */
export const drivingLicence: Recogniser = {
  id: 'driving-licence',
  kind: 'driving-licence',
  examples: [
    { text: 'driving licence CHAUD807146HI9AB has six points', found: ['CHAUD807146HI9AB'] },
    { text: 'MORGA657054SM9IJ', found: ['MORGA657054SM9IJ'] },
    { text: 'driving licence no MORGA 657054 SM9IJ 35 was shown', found: ['MORGA 657054 SM9IJ 35'] },
    { text: 'MORGA600054SM9IJ', found: [] },
    { text: 'MORGA601324SM9IJ', found: [] },
    { text: 'MORGA6570544SM9IJ', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, rest, isAfterSurname).map(({ start, end }) => ({ start: start - 5, end })),
      matchSpans(text, loose, undefined, 1),
      matchSpans(text, grouped, undefined, 1),
    ),
};

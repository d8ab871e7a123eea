import { occursIn } from '../pattern-judge';
import { joinSpans, justBefore, matchSpans } from './recogniser';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

const month =
  '(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|[Mm]ay|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
export const writtenDate = `(?:\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})|\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}[. ](?:I{1,3}|I?[VX]|VI{1,3}|XI{1,2})[. ](?:19|20)\\d{2}|${day}(?: of| day of)? ${month}\\.?,? (?:(?:19|20)?\\d{2}|['’]\\d{2})|\\d{1,2}-${month}-(?:19|20)?\\d{2}|${month}\\.? ${day},? (?:19|20)\\d{2})`;
const units = 'one|two|three|four|five|six|seven|eight|nine';
const unitOrdinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ordinal = `(?:${unitOrdinals}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twenty|thirty)[- ](?:${unitOrdinals})|twentieth|thirtieth|${day})`;
const below = `(?:(?:${tens})(?:[- ](?:${units}))?|${teens}|o[h']?[- ](?:${units})|${units})`;
const year = `(?:(?:19|20)\\d{2}|['’]?\\d{2}|nineteen[- ](?:hundred(?: and)? )?${below}|two thousand(?:(?: and)? ${below})?|twenty[- ](?:${teens}|(?:${tens})(?:[- ](?:${units}))?)|${below})`;
/** "the ninth of August 1951", "twenty-first of the fourth, eighty-eight", as people say it on the telephone. */
const spoken = `(?:the )?${ordinal},? (?:(?:day )?of )?(?:${month}|the ${ordinal}),? ${year}`;
/** Bare digits and digits parted by spaces: only where the words say what they are. */
const bare = '(?:\\d{2} \\d{2} (?:19|20)?\\d{2}|\\d{2}(?:0[1-9]|1[0-2])(?:19|20)?\\d{2})';
/** Between "born" and the day: who, where. Not what else they did. */
const between =
  "(?:(?! ?(?:moved|died|came|joined|started|arrived|seen|visited|registered|since|until|met|meeting|interview|left|married|and then)\\b)[ :,(\\t-]{1,2}[A-Za-z\\u00c0-\\u024f'’-]{1,20}){0,5}?";
const label = 'd\\.? ?o\\.? ?b\\.?|date of birth|birth ?date|birthday|born|né|b\\.|dyddiad geni|ganwyd|ganed';
const said = new RegExp(`\\b(?:${label})(?=[ :=(\\t?\\n-]|is|was)`, 'gi');
/** What follows a label: on its line, or on the next after a question, the speaker's name before it. */
const given = new RegExp(
  `(?:[ :=(\\t]{0,4}(?:is|was|as|on|in|of)?[ :(]{0,3}(?:on )?|${between}(?:,| (?:on|ar|is|was|as|yw)|[:=(]){0,2} ?|[^\\n.?]{0,20}\\?[ \\t]{0,3}\\n(?:[\\[(]?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?[\\])]? ?[-–]? ?)?(?:[^\\n:]{1,40}: ?)?(?:(?:yeah|yes|yep|ok|okay|sure|um|er|well|right|hi)[,.]? )?(?:it['’]?s |its |that['’]?s |it is )?)(${writtenDate}|${spoken}|${bare})(?!\\d|[- ](?:${units})\\b)`,
  'iy',
);

function findLabelled(text: string): Span[] {
  const spans: Span[] = [];
  said.lastIndex = 0;
  for (let match = said.exec(text); match !== null; match = said.exec(text)) {
    given.lastIndex = match.index + match[0].length;
    const found = given.exec(text);
    const born = found?.[1];
    if (found === null || born === undefined) continue;
    const end = found.index + found[0].length;
    spans.push({ start: end - born.length, end });
    said.lastIndex = end;
  }
  return spans;
}

/** "He is 77 on 4 July": an age and the day are a date of birth. */
const comingOfAge = new RegExp(
  `\\b(?:he|she|who|they|I)(?: is| was| will be| am| are| turns| turned|['’]s|['’]ll be|['’]m) (\\d{1,3} on (?:the )?${day}(?: of)? ${month})\\b`,
  'gi',
);
// A date in brackets straight after a name is when that person was born: "Aisha (2 May 2019)", "Tyrell Campbell-Joseph, 17 Sept 2012, is staying".
const bracketed = new RegExp(
  `[A-Z][A-Za-z\\u00c0-\\u024f'’-]{1,30}(?: [A-Z][A-Za-z\\u00c0-\\u024f'’-]{1,30})?,? \\((?:b\\.? ?)?(${writtenDate})(?!\\d)[),]`,
  'g',
);
const apposed = new RegExp(
  `[A-Z][a-z\\u00c0-\\u024f'’-]{1,30} [A-Z][A-Za-z\\u00c0-\\u024f'’-]{1,30},? (${writtenDate})(?=[,.;)]|\\s*$|\\s*\\n)`,
  'g',
);
const wholeDate = new RegExp(`^\\s*(${writtenDate})\\s*$`);
const bornHeading = /^\s*(?:d\.?o\.?b\.?|date of birth|birth date|born)\s*$/i;

// Who wrote or met on a day, or a place's name: no birthday.
const signed = /\b(?:signed|dated|act|order|cllr|court|until|since|report|letter|email) [^,\n]{0,30},? $/i;

/** Takes a date as written; gives its year. */
export function yearOf(text: string): number {
  const four = /(?:19|20)\d{2}/.exec(text);
  if (four !== null) return Number(four[0]);
  const two = Number(/(\d{2})$/.exec(text)?.[1] ?? 0);
  // "3/11/26" after a name is when something happened; people over 97 are born in four figures.
  return two < 30 ? 2000 + two : 1900 + two;
}

const saysBorn = /\b(?:dob|d\.o\.b|birth|born)\b/i;

/** The cells under a heading such as "DOB": columns by tab, bar, or comma. */
function inColumns(text: string): Span[] {
  const spans: Span[] = [];
  if (!occursIn(text, saysBorn)) return spans;
  let separator = '';
  let column = -1;
  let at = 0;
  for (const line of text.split('\n')) {
    const heading =
      line.length < 400 ? (['\t', '|', ','].find((sign) => line.split(sign).some((cell) => bornHeading.test(cell))) ?? '') : '';
    if (heading !== '') {
      separator = heading;
      column = line.split(heading).findIndex((cell) => bornHeading.test(cell));
    } else if (column >= 0) {
      const cells = line.length < 2000 ? line.split(separator) : [];
      if (cells.length <= column) column = -1;
      else {
        const found = wholeDate.exec(cells[column] ?? '')?.[1];
        const start = at + cells.slice(0, column).join(separator).length + (column > 0 ? 1 : 0);
        if (found !== undefined) spans.push({ start: text.indexOf(found, start), end: text.indexOf(found, start) + found.length });
      }
    }
    at += line.length + 1;
  }
  return spans;
}

/** Dates of birth: dates that the words, a form or a place after a name give as one. Other dates are left readable. */
export const dateOfBirth: Recogniser = {
  id: 'date-of-birth',
  kind: 'date-of-birth',
  examples: [
    { text: 'DOB 29.02.1984. Seen 1 May 2026.', found: ['29.02.1984'] },
    { text: 'was born on 31 August 2020', found: ['31 August 2020'] },
    { text: 'Your daughter Aisha (2 May 2019) has a place', found: ['2 May 2019'] },
    { text: 'born on the ninth of August 1951', found: ['the ninth of August 1951'] },
    { text: 'Dob 3-Feb-62, and 17 / 06 / 1995 is another day', found: ['3-Feb-62'] },
    { text: 'Date of birth?\nCaller: Twenty-first of the fourth, eighty-eight.', found: ['Twenty-first of the fourth, eighty-eight'] },
    { text: 'dob 020911, and she turns 18 on 4 July', found: ['020911', '18 on 4 July'] },
    { text: 'Ganwyd Gethin ar 12 Mawrth 2009. Born in Leeds, 3 May 1971', found: ['12 Mawrth 2009', '3 May 1971'] },
    { text: 'Her date of birth?\n[09:04] Customer: 4th of may 1944', found: ['4th of may 1944'] },
    { text: 'DOB: 2014/08/03, born 2.XI.2016', found: ['2014/08/03', '2.XI.2016'] },
    { text: 'Born here, she moved on 4 May 2019.', found: [] },
    { text: 'The panel met on 3 December 2026.', found: [] },
  ],
  find: (text) =>
    joinSpans(
      findLabelled(text),
      matchSpans(text, comingOfAge, undefined, 1),
      matchSpans(text, bracketed, (found) => yearOf(found) < 2024, 1),
      matchSpans(text, apposed, (found, start) => yearOf(found) < 2024 && !signed.test(justBefore(text, start, 80)), 1),
      inColumns(text),
    ),
};

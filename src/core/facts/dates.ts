import { mayMatch } from '../pattern-judge';
import type { Fact } from '../fact';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const month =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?';
const weekday = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "((?:19|20)\\d{2}|['’]\\d{2})";

const isoTime = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\dA-Za-z-])/g;
const dayMonth = new RegExp(
  `(?:${weekday},? (?:the )?)?\\b${day}(?: day)?(?: of)?[ -]?${month}(?:,? ?(?:in the year )?-?${year})?(?!\\d)`,
  'gi',
);
const monthDay = new RegExp(`(?:${weekday},? )?\\b${month} ${day}\\b(?!:)(?:,? ${year})?(?!\\d)`, 'g');
const sharedMonth = new RegExp(
  `\\b${day}(?:,| and| to| or| ?[-–]| &)(?= ?\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:,|and|or|to|-|–) ?\\d{1,2}(?:st|nd|rd|th)?)? ${month}(?:,? ${year})?)`,
  'gi',
);
const monthYear = new RegExp(`\\b${month},? ${year}(?!\\d)`, 'g');
const monthAlone =
  /\b(January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:in|by|since|until|from|last|next|early|late|mid|end of|of) (May)\b/g;
const numeric = /(^|[^\d./-])(\d{1,2})([./-])(\d{1,2})\3(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const monthNumber = /(^|[^\d./£€$-])(\d{1,2})\/(\d{4}|\d{2})(?![\d/-])/g;
const namedDays: readonly (readonly [RegExp, string])[] = [
  [/\bChristmas Day\b/gi, '--12-25'],
  [/\bBoxing Day\b/gi, '--12-26'],
  [/\bChristmas Eve\b/gi, '--12-24'],
  [/\bNew Year['’]?s Day\b/gi, '--01-01'],
  [/\bNew Year['’]?s Eve\b/gi, '--12-31'],
  [/\bGood Friday\b/gi, 'good-friday'],
  [/\bEaster Monday\b/gi, 'easter-monday'],
];
const weekdayAlone =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Weds|Thurs|Tue|Wed|Thu|Thur|Fri|Sat(?= ?(?:[-–,&]|and ))|Sun(?= ?(?:[-–,&]|and ))|Sat(?=\)|\b [0-9])|Sun(?=\)|\b [0-9]))s?\b/g;

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function monthOf(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function fullYear(written: string | undefined): string {
  if (written === undefined || written === '') return '-';
  const digits = written.replace(/\D/g, '');
  return digits.length === 4 ? digits : String(Number(digits) < 70 ? 2000 + Number(digits) : 1900 + Number(digits));
}

function isDay(dayNumber: number, monthNumberOfYear: number): boolean {
  return dayNumber >= 1 && dayNumber <= 31 && monthNumberOfYear >= 1 && monthNumberOfYear <= 12;
}

/**
 * Takes a text; gives its dates in British reading, in no order, perhaps overlapping. A value is "2026-12-11", "--12-11" without a year,
 * "2026-12" or "--12" for a month, "weekday-5" for a Friday.
 */
export function findDates(text: string): Fact[] {
  const facts: Fact[] = [];
  const add = (start: number, written: string, value: string): void => {
    facts.push({ kind: 'date', text: written, span: { start, end: start + written.length }, value });
  };
  const each = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    if (!mayMatch(pattern, text)) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) use(match);
  };
  const ymd = (yearText: string | undefined, monthNumberOfYear: number, dayNumber: number): string =>
    `${fullYear(yearText)}-${two(monthNumberOfYear)}-${two(dayNumber)}`;

  each(isoTime, (match) => {
    if (isDay(Number(match[3]), Number(match[2])) && !/[A-Za-z0-9_]/.test(text[match.index - 1] ?? ''))
      add(match.index, match[0], `${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`);
  });
  each(dayMonth, (match) => {
    const [written, dayText, monthText, yearText] = match;
    const number = monthOf(monthText ?? '');
    if (isDay(Number(dayText), number)) add(match.index, written.replace(/[.,\s]{1,8}$/, ''), ymd(yearText, number, Number(dayText)));
  });
  each(monthDay, (match) => {
    const [written, monthText, dayText, yearText] = match;
    const number = monthOf(monthText ?? '');
    if (isDay(Number(dayText), number)) add(match.index, written, ymd(yearText, number, Number(dayText)));
  });
  each(sharedMonth, (match) => {
    const number = monthOf(match[2] ?? '');
    const dayText = match[1] ?? '';
    if (isDay(Number(dayText), number))
      add(match.index, match[0].replace(/[\s,&–-]{1,8}$|(?: and| to| or)$/g, ''), ymd(match[3], number, Number(dayText)));
  });
  each(monthYear, (match) => {
    const year = fullYear(match[2]);
    const number = monthOf(match[1] ?? '');
    // "the end of November 2027" is its last day.
    const isEnd = /\bend of $/i.test(text.slice(Math.max(0, match.index - 7), match.index));
    const last = isEnd ? `-${two(new Date(Date.UTC(Number(year), number, 0)).getUTCDate())}` : '';
    add(match.index, match[0], `${year}-${two(number)}${last}`);
  });
  each(monthAlone, (match) => {
    const name = match[1] ?? match[2] ?? '';
    add(match.index + match[0].length - name.length, name, `--${two(monthOf(name))}`);
  });
  each(numeric, (match) => {
    const [whole, before, one, , other, yearText] = match;
    let dayNumber = Number(one);
    let monthNumberOfYear = Number(other);
    if (monthNumberOfYear > 12 && dayNumber <= 12) [dayNumber, monthNumberOfYear] = [monthNumberOfYear, dayNumber];
    const length = (before ?? '').length;
    if (isDay(dayNumber, monthNumberOfYear)) add(match.index + length, whole.slice(length), ymd(yearText, monthNumberOfYear, dayNumber));
  });
  each(monthNumber, (match) => {
    const length = (match[1] ?? '').length;
    const written = match[0].slice(length);
    const first = Number(match[2]);
    const second = match[3] ?? '';
    if (second.length === 4 && first >= 1 && first <= 12 && Number(second) > 1900 && Number(second) < 2100)
      add(match.index + length, written, `${second}-${two(first)}`);
    else if (second.length === 2 && first >= 1 && first <= 12 && Number(second) > 12 && Number(second) <= 31)
      add(match.index + length, written, `--${two(first)}-${second}`);
    else if (second.length === 2 && first >= 13 && first <= 31 && Number(second) <= 12 && Number(second) > 0)
      add(match.index + length, written, `--${second}-${two(first)}`);
  });
  for (const [pattern, value] of namedDays) each(pattern, (match) => add(match.index, match[0], value));
  each(weekdayAlone, (match) => add(match.index, match[0], `weekday-${weekdayNames.indexOf(match[0].slice(0, 3).toLowerCase())}`));
  return facts;
}

/** True when two date values can be one day: one may leave out the year. */
export function areOneDate(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith('--') || other.startsWith('--'))
    return one.replace(/^(?:-|\d{4})-/, '') === other.replace(/^(?:-|\d{4})-/, '') && one.length - other.length !== 0;
  return false;
}

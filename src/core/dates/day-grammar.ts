import { easterSunday } from '../bank-holidays';
import { addMonths, civil, dayNumber, daysInMonth, realDay, weekdayOf, type DayNumber } from './calendar';
import { readNumber, readOrdinal } from './number-words';
import { tokenAt, type Token } from './tokens';
import { looseWeekdays, monthWords, unitWords, weekdayWords } from './vocabulary';

/** What the words are read against. */
export interface Reading {
  readonly reference: DayNumber;
  /** Where no year or week is said: the nearest day before the reference rather than after. */
  readonly past: boolean;
  /** 3/12 is March: for text known to be American. British otherwise. */
  readonly monthFirst: boolean;
}

/** How the words name the day; `calendar` has a year in it. */
export type DayForm = 'calendar' | 'no-year' | 'numeric' | 'weekday' | 'relative' | 'day-of-month' | 'named' | 'period-end' | 'offset';

/** One day read from the tokens, up to but not including `next`. */
export interface DayRead {
  readonly day: DayNumber;
  readonly next: number;
  readonly form: DayForm;
}

const datesWithAYear = 2100;

function fullYear(token: Token): number | undefined {
  const length = token.end - token.start;
  if (token.number < 0) return undefined;
  if (length === 4 && token.number >= 1800 && token.number <= datesWithAYear) return token.number;
  return undefined;
}

function shortYear(token: Token): number | undefined {
  return token.end - token.start === 2 && token.number >= 0 ? (token.number <= 69 ? 2000 : 1900) + token.number : fullYear(token);
}

function withoutYear(month: number, day: number, reading: Reading): DayNumber | undefined {
  const { year } = civil(reading.reference);
  if (reading.past) {
    // "You were asked to return it by 5 December", said in November: the day just ahead is meant, not last year's.
    const ahead = [year, year + 1]
      .map((candidate) => realDay(candidate, month, day))
      .find((found) => found !== undefined && found > reading.reference);
    const behind = realDay(year, month, day) ?? 0;
    if (ahead !== undefined && ahead - reading.reference < 60 && (behind > reading.reference || behind === ahead)) return ahead;
  }
  for (const candidate of reading.past ? [year, year - 1, year - 4] : [year, year + 1, year + 2, year + 3, year + 4]) {
    const found = realDay(candidate, month, day);
    if (found !== undefined && (reading.past ? found <= reading.reference : found >= reading.reference)) return found;
  }
  return undefined;
}

function monthAt(tokens: readonly Token[], at: number): number | undefined {
  return monthWords.get(tokenAt(tokens, at).text);
}

/** A weekday word: short forms that are also words need a capital or a number after. */
export function weekdayAt(tokens: readonly Token[], at: number): { readonly weekday: number; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  const weekday = weekdayWords.get(token.text);
  if (weekday === undefined) return undefined;
  const following = tokenAt(tokens, at + 1);
  if (looseWeekdays.has(token.text) && !token.capital && following.number < 0 && !weekdayCues.has(tokenAt(tokens, at - 1).text))
    return undefined;
  if (following.text === '.' && !following.spaced && looseWeekdays.has(token.text) && tokenAt(tokens, at + 2).number >= 0)
    return { weekday, next: at + 2 };
  return { weekday, next: at + 1 };
}

const weekdayCues = new Set('by on this next last before until til till every each cob eod from of coming the'.split(' '));

/** Reads a year after a month: ", 2026", "2026", "of this year", "'26". */
function yearAfter(tokens: readonly Token[], at: number, year: number): { readonly year: number; readonly next: number } | undefined {
  let next = at;
  const dot = tokenAt(tokens, next);
  if (dot.text === '.' && !dot.spaced) next += 1;
  if (tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === 'of' || tokenAt(tokens, next).text === 'in') next += 1;
  const token = tokenAt(tokens, next);
  const written = fullYear(token);
  if (written !== undefined) {
    // "on 5 December 2030 people came" is not told from a year; "by 4 December, 2000 letters" is rare.
    return { year: written, next: next + 1 };
  }
  if (token.text === "'" || token.text === '\u2018') {
    const short = tokenAt(tokens, next + 1);
    if (!short.spaced && short.end - short.start === 2 && short.number >= 0) return { year: 2000 + short.number, next: next + 2 };
  }
  if (next === at && token.number >= 20 && token.number <= 45 && token.end - token.start === 2 && endsThere(tokens, at + 1)) {
    return { year: 2000 + token.number, next: at + 1 };
  }
  const which = token.text;
  if ((which === 'this' || which === 'next' || which === 'last') && tokenAt(tokens, next + 1).text === 'year') {
    return { year: year + (which === 'next' ? 1 : which === 'last' ? -1 : 0), next: next + 2 };
  }
  return undefined;
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  const text = tokenAt(tokens, at).text;
  return (
    text === '' ||
    text === '.' ||
    text === ',' ||
    text === ')' ||
    text === ';' ||
    text === '?' ||
    text === '!' ||
    text === '-' ||
    text === '\u2013' ||
    text === 'to' ||
    text === 'and'
  );
}

function dated(day: number, month: number, at: number, tokens: readonly Token[], reading: Reading): DayRead | undefined {
  const year = yearAfter(tokens, at, civil(reading.reference).year);
  if (year !== undefined) {
    const found = realDay(year.year, month, day);
    return found === undefined ? undefined : { day: found, next: year.next, form: 'calendar' };
  }
  const found = withoutYear(month, day, reading);
  return found === undefined ? undefined : { day: found, next: at, form: 'no-year' };
}

/** "26 November 2026", "the 26th of Nov", "twenty-second of December". */
function dayThenMonth(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  let next = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(tokens, next);
  const number = ordinal ?? readNumber(tokens, next);
  if (number === undefined || number.value < 1 || number.value > 31 || number.value % 1 !== 0) return undefined;
  next = number.next;
  const of = tokenAt(tokens, next).text;
  if (of === 'of' || of === '-' || of === '/' || of === '.') next += 1;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  const month = monthAt(tokens, next);
  if (month === undefined) return relativeMonthDay(tokens, next, number.value, of === 'of', reading);
  // "3 may apply": a small "may" after a bare number is the verb, "3 of the may" is nothing.
  if (tokenAt(tokens, next).text === 'may' && !tokenAt(tokens, next).capital && ordinal === undefined && of !== 'of') return undefined;
  if (tokenAt(tokens, next).text === 'march' && !tokenAt(tokens, next).capital && ordinal === undefined && of !== 'of') return undefined;
  let after = next + 1;
  const joint = tokenAt(tokens, after).text;
  if (
    (joint === '-' || joint === '/' || joint === '.') &&
    shortYear(tokenAt(tokens, after + 1)) !== undefined &&
    !tokenAt(tokens, after + 1).spaced
  ) {
    after += 1;
    const year = shortYear(tokenAt(tokens, after)) ?? 0;
    const found = realDay(year, month, number.value);
    return found === undefined ? undefined : { day: found, next: after + 1, form: 'calendar' };
  }
  return dated(number.value, month, after, tokens, reading);
}

/** "the 4th of this month", "the 3rd prox.", "the 9th inst". */
function relativeMonthDay(tokens: readonly Token[], at: number, day: number, of: boolean, reading: Reading): DayRead | undefined {
  const word = tokenAt(tokens, at).text;
  let months: number | undefined;
  let next = at + 1;
  if (word === 'inst' || word === 'instant') months = 0;
  else if (word === 'prox' || word === 'proximo') months = 1;
  else if (word === 'ult' || word === 'ultimo') months = -1;
  else if (
    of &&
    (word === 'this' || word === 'next' || word === 'last' || word === 'month') &&
    (word === 'month' || tokenAt(tokens, at + 1).text === 'month')
  ) {
    months = word === 'next' ? 1 : word === 'last' ? -1 : 0;
    next = word === 'month' ? at + 1 : at + 2;
    if (word === 'month') return ofTheMonth(day, next, reading);
  }
  if (months === undefined) return undefined;
  const dot = tokenAt(tokens, next);
  if (dot.text === '.' && !dot.spaced && (word.startsWith('inst') || word.startsWith('prox') || word.startsWith('ult'))) next += 1;
  const { year, month } = civil(addMonths(reading.reference - civil(reading.reference).day + 1, months));
  const found = realDay(year, month, day);
  return found === undefined ? undefined : { day: found, next, form: 'day-of-month' };
}

/** "December 8th, 2026", "dec 8". */
function monthThenDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const name = tokenAt(tokens, at);
  let next = at + 1;
  if (
    tokenAt(tokens, next).text === '.' ||
    tokenAt(tokens, next).text === ',' ||
    tokenAt(tokens, next).text === '/' ||
    tokenAt(tokens, next).text === '-'
  )
    next += 1;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  const ordinal = readOrdinal(tokens, next);
  const number = ordinal ?? readNumber(tokens, next);
  if (number === undefined || number.value < 1 || number.value > 31 || number.value % 1 !== 0) return undefined;
  if (
    !name.capital &&
    (name.text === 'may' || name.text === 'march' || name.text === 'mar' || name.text === 'sep') &&
    ordinal === undefined
  )
    return undefined;
  return dated(number.value, month, number.next, tokens, reading);
}

/** 3/12/26, 11-12-2026, 1.2.27, 2026-12-11, and 22/04 with no year. */
function numericDate(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const first = tokenAt(tokens, at);
  const mark = tokenAt(tokens, at + 1);
  const second = tokenAt(tokens, at + 2);
  if (first.number < 0 || second.number < 0 || (mark.text !== '/' && mark.text !== '-' && mark.text !== '.')) return undefined;
  if (mark.spaced || second.spaced || second.end - second.start > 2) return undefined;
  // Part of a longer number ("0800/12/3", "v1.2.3") is no date.
  const before = tokenAt(tokens, at - 1);
  if (
    !first.spaced &&
    before.text !== '' &&
    before.text !== '(' &&
    before.text !== ':' &&
    before.text !== '"' &&
    before.text !== '@' &&
    before.text !== '-' &&
    before.text !== '\u2013'
  )
    return undefined;
  const mark2 = tokenAt(tokens, at + 3);
  const third = tokenAt(tokens, at + 4);
  if (mark2.text === mark.text && !mark2.spaced && !third.spaced && third.number >= 0) {
    const year = first.end - first.start === 4 ? first.number : shortYear(third);
    if (year === undefined || year < 1800 || year > datesWithAYear) return undefined;
    const [day, month] = first.end - first.start === 4 ? [third.number, second.number] : order(first.number, second.number, reading);
    const found = realDay(year, month, day);
    const tail = tokenAt(tokens, at + 5);
    if (
      !tail.spaced &&
      (tail.text === '/' || tail.text === '-' || tail.text === '.') &&
      tokenAt(tokens, at + 6).number >= 0 &&
      !tokenAt(tokens, at + 6).spaced
    )
      return undefined;
    return found === undefined || first.end - first.start === 3 ? undefined : { day: found, next: at + 5, form: 'calendar' };
  }
  if (mark.text !== '/' || first.end - first.start > 2) return undefined;
  if (mark2.text === '/' && !mark2.spaced) return undefined;
  const [day, month] = order(first.number, second.number, reading);
  const found = withoutYear(month, day, reading);
  return found === undefined ? undefined : { day: found, next: at + 3, form: 'numeric' };
}

function order(first: number, second: number, reading: Reading): readonly [number, number] {
  if (reading.monthFirst) return first <= 12 ? [second, first] : [first, second];
  return second <= 12 ? [first, second] : [second, first];
}

function nextWeekday(weekday: number, reading: Reading): DayNumber {
  const ahead = (weekday - weekdayOf(reading.reference) + 7) % 7;
  if (reading.past) return reading.reference - (ahead === 0 ? 7 : 7 - ahead);
  return reading.reference + (ahead === 0 ? 7 : ahead);
}

/** Monday of the reference's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** Weekdays in all their British forms; `at` may stand on "a week on", "this", "next" or the weekday itself. */
function weekdayForms(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  let next = at;
  let word = tokenAt(tokens, next).text;
  let extra = 0;
  const weeks = word === 'a' ? { value: 1, next: at + 1 } : readNumber(tokens, at);
  const weekUnit = weeks === undefined ? undefined : unitWords.get(tokenAt(tokens, weeks.next).text);
  if (weeks !== undefined && weeks.value < 500 && (weekUnit === 'week' || weekUnit === 'fortnight')) {
    extra = Math.round(weeks.value) * (weekUnit === 'week' ? 7 : 14);
    next = weeks.next + 1;
    if (tokenAt(tokens, next).text === 'on' || tokenAt(tokens, next).text === 'from') next += 1;
    word = tokenAt(tokens, next).text;
    const relative = word === 'today' ? 0 : word === 'tomorrow' ? 1 : undefined;
    if (relative !== undefined) return { day: reading.reference + relative + extra, next: next + 1, form: 'relative' };
    const weekday = weekdayAt(tokens, next);
    if (weekday === undefined) return undefined;
    return { day: nextWeekday(weekday.weekday, { ...reading, past: false }) + extra, next: weekday.next, form: 'weekday' };
  }
  if (
    word === 'the' &&
    (weekdayAt(tokens, at + 1) !== undefined || tokenAt(tokens, at + 1).text === 'following' || tokenAt(tokens, at + 1).text === 'coming')
  )
    next = at + 1;
  word = tokenAt(tokens, next).text;
  let shift: 'this' | 'next' | 'last' | undefined;
  if (word === 'this' || word === 'coming' || word === 'upcoming') shift = 'this';
  else if (word === 'next' || word === 'following') shift = 'next';
  else if (word === 'last' || word === 'previous' || word === 'past') shift = 'last';
  if (shift !== undefined) next += 1;
  if (shift === 'this' && tokenAt(tokens, next).text === 'coming') next += 1;
  const weekday = weekdayAt(tokens, next);
  if (weekday === undefined) return undefined;
  next = weekday.next;
  if (shift === 'last') return { day: nextWeekday(weekday.weekday, { ...reading, past: true }), next, form: 'weekday' };
  const plain = nextWeekday(weekday.weekday, shift === undefined ? reading : { ...reading, past: false });
  if (
    shift === 'next' ||
    (tokenAt(tokens, next).text === 'of' && tokenAt(tokens, next + 1).text === 'next' && tokenAt(tokens, next + 2).text === 'week')
  ) {
    const day = mondayOf(reading.reference) + 7 + ((weekday.weekday + 6) % 7);
    return { day, next: shift === 'next' ? next : next + 3, form: 'weekday' };
  }
  const ahead = tokenAt(tokens, next).text;
  if (ahead === 'week' || ahead === 'fortnight') {
    const after = nextWeekday(weekday.weekday, { ...reading, past: false });
    return { day: after + (ahead === 'week' ? 7 : 14), next: next + 1, form: 'weekday' };
  }
  if (ahead === 'next' && tokenAt(tokens, next + 1).text === 'week') {
    return { day: mondayOf(reading.reference) + 7 + ((weekday.weekday + 6) % 7), next: next + 2, form: 'weekday' };
  }
  if (ahead === 'after' && tokenAt(tokens, next + 1).text === 'next') return { day: plain + 7, next: next + 2, form: 'weekday' };
  return { day: plain, next, form: 'weekday' };
}

/** "Thursday 26 November", "Friday, 4th", "monday the twenty seventh". */
function weekdayAndDate(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return undefined;
  let next = weekday.next;
  if (tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === '(') next += 1;
  const date = numericDate(tokens, next, reading) ?? dayThenMonth(tokens, next, reading) ?? monthThenDay(tokens, next, reading);
  if (date !== undefined) {
    if (date.form !== 'no-year' && date.form !== 'numeric') return date;
    // The weekday says which year or, with an ambiguous number, which order was meant.
    return weekdayOf(date.day) === weekday.weekday || date.form === 'no-year' ? date : date;
  }
  if (tokenAt(tokens, next).text === 'the') next += 1;
  const ordinal = readOrdinal(tokens, next);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31) return undefined;
  return dayInMonth(ordinal.value, ordinal.next, { ...reading }, weekday.weekday);
}

/** The next such day of a month from the reference on (or back, for the past); a weekday picks the month where both can be had. */
function dayInMonth(day: number, next: number, reading: Reading, weekday?: number): DayRead | undefined {
  const here = civil(reading.reference);
  const start = dayNumber(here.year, here.month, 1);
  let first: DayNumber | undefined;
  for (let step = 0; step < 8; step += 1) {
    const { year, month } = civil(addMonths(start, reading.past ? -step : step));
    const found = realDay(year, month, day);
    if (found === undefined || (reading.past ? found > reading.reference : found < reading.reference)) continue;
    if (weekday === undefined || weekdayOf(found) === weekday) return { day: found, next, form: 'day-of-month' };
    first = first ?? found;
  }
  return first === undefined ? undefined : { day: first, next, form: 'day-of-month' };
}

/** "the 14th of the month": this month's if it is still to come. */
function ofTheMonth(day: number, next: number, reading: Reading): DayRead | undefined {
  return dayInMonth(day, next, reading);
}

const relativeDays = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['tomorrow', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tomo', 1],
  ['yesterday', -1],
]);

function relativeDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const shift = relativeDays.get(tokenAt(tokens, at).text);
  if (shift !== undefined) {
    const ahead = tokenAt(tokens, at + 1).text;
    const more = shift >= 0 && ahead === 'week' ? 7 : shift >= 0 && ahead === 'fortnight' ? 14 : 0;
    return { day: reading.reference + shift + more, next: more > 0 ? at + 2 : at + 1, form: 'relative' };
  }
  let next = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  if (tokenAt(tokens, next).text !== 'day') return undefined;
  next += 1;
  const way = tokenAt(tokens, next).text;
  const sign = way === 'after' ? 1 : way === 'before' ? -1 : 0;
  if (sign === 0) return undefined;
  return { day: sign, next: next + 1, form: 'offset' };
}

/** Days with a name, as [month, day] or days from Easter Sunday. Longest first. */
const namedDays: readonly { readonly words: readonly string[]; readonly on: readonly [number, number] | number }[] = [
  { words: ['new', "year's", 'eve'], on: [12, 31] },
  { words: ['new', 'years', 'eve'], on: [12, 31] },
  { words: ['new', "year's", 'day'], on: [1, 1] },
  { words: ['new', 'years', 'day'], on: [1, 1] },
  { words: ['christmas', 'eve'], on: [12, 24] },
  { words: ['xmas', 'eve'], on: [12, 24] },
  { words: ['christmas', 'day'], on: [12, 25] },
  { words: ['xmas', 'day'], on: [12, 25] },
  { words: ['boxing', 'day'], on: [12, 26] },
  { words: ['good', 'friday'], on: -2 },
  { words: ['easter', 'monday'], on: 1 },
  { words: ['easter', 'sunday'], on: 0 },
  { words: ['bonfire', 'night'], on: [11, 5] },
  { words: ['remembrance', 'day'], on: [11, 11] },
  { words: ["valentine's", 'day'], on: [2, 14] },
  { words: ['halloween'], on: [10, 31] },
  { words: ['christmas'], on: [12, 25] },
  { words: ['xmas'], on: [12, 25] },
  { words: ['hogmanay'], on: [12, 31] },
];

function namedDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  for (const { words, on } of namedDays) {
    if (tokenAt(tokens, at).text !== words[0] || !words.every((word, index) => tokenAt(tokens, at + index).text === word)) continue;
    const next = at + words.length;
    const { year } = civil(reading.reference);
    const written = yearAfter(tokens, next, year);
    const on2 = (candidate: number): DayNumber =>
      typeof on === 'number' ? easterSunday(candidate) + on : dayNumber(candidate, on[0], on[1]);
    if (written !== undefined) return { day: on2(written.year), next: written.next, form: 'named' };
    const years = reading.past ? [year, year - 1] : [year, year + 1];
    const found = years.map(on2).find((day) => (reading.past ? day <= reading.reference : day >= reading.reference));
    return found === undefined ? undefined : { day: found, next, form: 'named' };
  }
  return undefined;
}

/** "the start of December", "the beginning of next week", "within the week" is for the caller. Gives the first day. */
function periodStart(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  let next = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  const word = tokenAt(tokens, next).text;
  if ((word !== 'start' && word !== 'beginning') || tokenAt(tokens, next + 1).text !== 'of') return undefined;
  next += 2;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  const which = tokenAt(tokens, next).text;
  const shift = which === 'next' || which === 'following' ? 1 : 0;
  if (shift > 0 || which === 'this') next += 1;
  const here = civil(reading.reference);
  const unit = unitWords.get(tokenAt(tokens, next).text);
  if (unit === 'week') return { day: mondayOf(reading.reference) + 7 * shift, next: next + 1, form: 'period-end' };
  if (unit === 'month') return { day: addMonths(dayNumber(here.year, here.month, 1), shift), next: next + 1, form: 'period-end' };
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, next + 1, here.year);
  const chosen = year?.year ?? (dayNumber(here.year, month, 1) >= reading.reference ? here.year : here.year + 1);
  return { day: dayNumber(chosen, month, 1), next: year?.next ?? next + 1, form: 'period-end' };
}

/** "the end of the week", "end of October", "month end", "the financial year end". Gives the last day (Friday of a week). */
function periodEnd(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  let next = at;
  const skip = (word: string): void => {
    if (tokenAt(tokens, next).text === word) next += 1;
  };
  skip('the');
  skip('very');
  if (tokenAt(tokens, next).text === 'last' && tokenAt(tokens, next + 1).text === 'day' && tokenAt(tokens, next + 2).text === 'of')
    next += 3;
  else if (tokenAt(tokens, next).text === 'end' && tokenAt(tokens, next + 1).text === 'of') next += 2;
  else if (tokenAt(tokens, next).text === 'close' && tokenAt(tokens, next + 1).text === 'of') next += 2;
  else return leadingPeriodEnd(tokens, next, reading);
  skip('the');
  let shift = 0;
  const which = tokenAt(tokens, next).text;
  if (which === 'this' || which === 'next' || which === 'last' || which === 'current' || which === 'following' || which === 'coming') {
    shift = which === 'next' || which === 'following' || which === 'coming' ? 1 : which === 'last' ? -1 : 0;
    next += 1;
  }
  if (tokenAt(tokens, next).text === 'financial' || tokenAt(tokens, next).text === 'tax' || tokenAt(tokens, next).text === 'calendar') {
    if (tokenAt(tokens, next).text !== 'calendar' && tokenAt(tokens, next + 1).text === 'year')
      return financialYearEnd(next + 2, reading, shift);
    next += 1;
  }
  const unit = unitWords.get(tokenAt(tokens, next).text);
  if (unit === 'week')
    return {
      day:
        mondayOf(reading.reference) +
        4 +
        shift * 7 +
        (weekdayOf(reading.reference) === 6 || weekdayOf(reading.reference) === 0 ? (shift === 0 ? 7 : 0) : 0),
      next: next + 1,
      form: 'period-end',
    };
  const here = civil(reading.reference);
  if (unit === 'month') {
    const { year, month } = civil(addMonths(dayNumber(here.year, here.month, 1), shift));
    return { day: dayNumber(year, month, daysInMonth(year, month)), next: next + 1, form: 'period-end' };
  }
  if (unit === 'year') return { day: dayNumber(here.year + shift, 12, 31), next: next + 1, form: 'period-end' };
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, next + 1, here.year);
  const candidates = reading.past ? [here.year, here.year - 1] : [here.year, here.year + 1];
  const chosen =
    year?.year ??
    candidates.find((candidate) =>
      reading.past
        ? dayNumber(candidate, month, 1) <= reading.reference
        : dayNumber(candidate, month, daysInMonth(candidate, month)) >= reading.reference,
    );
  return chosen === undefined
    ? undefined
    : { day: dayNumber(chosen, month, daysInMonth(chosen, month)), next: year?.next ?? next + 1, form: 'period-end' };
}

function leadingPeriodEnd(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const first = tokenAt(tokens, at).text;
  const here = civil(reading.reference);
  let next = at + 1;
  if (tokenAt(tokens, next).text === '-') next += 1;
  const hasEnd = (index: number): boolean => tokenAt(tokens, index).text === 'end';
  if (first === 'month' && hasEnd(next))
    return { day: dayNumber(here.year, here.month, daysInMonth(here.year, here.month)), next: next + 1, form: 'period-end' };
  if (first === 'year' && hasEnd(next)) return financialYearEnd(next + 1, reading, 0);
  if ((first === 'financial' || first === 'tax') && tokenAt(tokens, at + 1).text === 'year' && hasEnd(at + 2))
    return financialYearEnd(at + 3, reading, 0);
  return undefined;
}

function financialYearEnd(next: number, reading: Reading, shift: number): DayRead {
  const here = civil(reading.reference);
  const year = reading.reference > dayNumber(here.year, 3, 31) ? here.year + 1 : here.year;
  return { day: dayNumber(year + shift, 3, 31), next, form: 'period-end' };
}

/** "the 14th": only with "the" or a cue the caller has seen, since "14th Floor" is no date. */
export function readDayOfMonth(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const next = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  const token = tokenAt(tokens, next);
  const ordinal = readOrdinal(tokens, next);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31 || (token.number < 0 && next === at)) return undefined;
  const of = tokenAt(tokens, ordinal.next).text;
  if (token.number < 0 && ordinalNouns(tokenAt(tokens, ordinal.next), of)) return undefined;
  if (token.number >= 0 && nounAfterOrdinal.has(of)) return undefined;
  return dayInMonth(ordinal.value, ordinal.next, reading);
}

const nounAfterOrdinal = new Set(
  'floor century time place attempt stage day week month year birthday anniversary avenue street road edition grade person child letter visit reminder party tier street item of'.split(
    ' ',
  ),
);

function ordinalNouns(following: Token, text: string): boolean {
  // Written-out ordinals are mostly "the first letter": a date only when nothing follows that they could count.
  return (
    following.number >= 0 ||
    nounAfterOrdinal.has(text) ||
    (text !== '' &&
      /^[a-z]/u.test(text) &&
      text !== 'and' &&
      text !== 'at' &&
      text !== 'or' &&
      text !== 'to' &&
      text !== 'by' &&
      text !== 'if' &&
      text !== 'please')
  );
}

/** A first look at one token: false when no day can begin there. */
export function mayStartDay(token: Token): boolean {
  return token.number >= 0 || starters.has(token.text);
}

/**
 * Reads one day at a token, longest form first; undefined when none begins there. Every branch looks at a bounded number of tokens, so
 * reading a whole text is linear.
 */
export function readPlainDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const token = tokenAt(tokens, at);
  if (!mayStartDay(token)) return undefined;
  const named = namedDay(tokens, at, reading);
  if (named !== undefined) return named;
  const plain =
    numericDate(tokens, at, reading) ??
    weekdayAndDate(tokens, at, reading) ??
    dayThenMonth(tokens, at, reading) ??
    monthThenDay(tokens, at, reading) ??
    weekdayForms(tokens, at, reading) ??
    periodEnd(tokens, at, reading) ??
    periodStart(tokens, at, reading);
  if (plain !== undefined) return plain;
  if (token.text === 'the' && (weekdayAndDate(tokens, at + 1, reading) !== undefined || namedDay(tokens, at + 1, reading) !== undefined)) {
    return weekdayAndDate(tokens, at + 1, reading) ?? namedDay(tokens, at + 1, reading);
  }
  const relative = relativeDay(tokens, at, reading);
  return relative?.form === 'offset' ? undefined : relative;
}

/**
 * Reads one day at a token, as `readPlainDay` does, and "the day before the hearing on Tuesday 8 December" too: there the day is named
 * within the next few words of the same sentence.
 */
export function readDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const first = tokenAt(tokens, at).text;
  const relative = first === 'the' || first === 'day' ? relativeDay(tokens, at, reading) : undefined;
  if (relative?.form !== 'offset') return readPlainDay(tokens, at, reading);
  for (let look = relative.next; look < relative.next + 8; look += 1) {
    const word = tokenAt(tokens, look).text;
    if (word === '' || word === '.' || word === ';') break;
    const other = readPlainDay(tokens, look, reading);
    if (other !== undefined) return { day: other.day + relative.day, next: other.next, form: other.form };
  }
  return undefined;
}

const starters = new Set(
  [
    'the a one this next last previous past coming upcoming following day end close start beginning month year financial tax',
    'new christmas xmas boxing good easter bonfire remembrance halloween hogmanay',
    "valentine's",
    [...relativeDays.keys()].join(' '),
    [...monthWords.keys()].join(' '),
    [...weekdayWords.keys()].join(' '),
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty',
  ]
    .join(' ')
    .split(' '),
);

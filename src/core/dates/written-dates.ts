import { addMonths, civil, dayNumber, type DayNumber, realDay, weekdayOf } from './calendar';
import { readNumber, readOrdinal } from './number-words';
import type { DayRead, Reading } from './reading';
import { type Token, tokenAt } from './tokens';
import { monthWords } from './vocabulary';

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

export function monthAt(tokens: readonly Token[], at: number): number | undefined {
  return monthWords.get(tokenAt(tokens, at).text);
}

/** Reads a year after a month: ", 2026", "2026", "of this year", "'26". */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
  year: number,
): { readonly year: number; readonly next: number } | undefined {
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
export function dayThenMonth(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
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
export function monthThenDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
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
export function numericDate(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
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

export function order(first: number, second: number, reading: Reading): readonly [number, number] {
  if (reading.monthFirst) return first <= 12 ? [second, first] : [first, second];
  return second <= 12 ? [first, second] : [second, first];
}

/** The next such day of a month from the reference on (or back, for the past); a weekday picks the month where both can be had. */
export function dayInMonth(day: number, next: number, reading: Reading, weekday?: number): DayRead | undefined {
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

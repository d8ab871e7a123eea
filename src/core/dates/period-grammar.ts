import { addMonths, civil, dayNumber, type DayNumber } from './calendar';
import type { Reading } from './reading';
import { mondayOf } from './weekdays';
import { readNumber, readOrdinal } from './number-words';
import { tokenAt, type Token } from './tokens';
import { looseMonths, monthWords, unitWords, type Unit } from './vocabulary';

/** A stretch of days; `end` is the day after the last. */
export interface PeriodRead {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly next: number;
}

function wholeUnit(
  unit: Unit | 'quarter',
  day: DayNumber,
  shift: number,
): { readonly start: DayNumber; readonly end: DayNumber } | undefined {
  const { year, month } = civil(day);
  if (unit === 'week') {
    const start = mondayOf(day) + 7 * shift;
    return { start, end: start + 7 };
  }
  if (unit === 'month') {
    const start = addMonths(dayNumber(year, month, 1), shift);
    return { start, end: addMonths(start, 1) };
  }
  if (unit === 'year') return { start: dayNumber(year + shift, 1, 1), end: dayNumber(year + shift + 1, 1, 1) };
  if (unit === 'quarter') {
    const start = addMonths(dayNumber(year, month - ((month - 1) % 3), 1), shift * 3);
    return { start, end: addMonths(start, 3) };
  }
  return undefined;
}

/** A year in digits or words: "2018", "nineteen ninety six", "two thousand and fifteen". */
export function readYear(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  if (token.number >= 1900 && token.number <= 2100 && token.end - token.start === 4) return { value: token.number, next: at + 1 };
  const first = readNumber(tokens, at);
  if (first === undefined || token.number >= 0) return undefined;
  if (first.value === 2 && tokenAt(tokens, first.next).text === 'thousand') {
    const and = tokenAt(tokens, first.next + 1).text === 'and' ? first.next + 2 : first.next + 1;
    const rest = readNumber(tokens, and);
    return rest !== undefined && rest.value < 100 ? { value: 2000 + rest.value, next: rest.next } : undefined;
  }
  if (first.value !== 19 && first.value !== 20) return undefined;
  const rest = readNumber(tokens, first.next);
  return rest !== undefined && rest.value >= 10 && rest.value < 100 && tokenAt(tokens, first.next).number < 0
    ? { value: first.value * 100 + rest.value, next: rest.next }
    : undefined;
}

function unitAt(tokens: readonly Token[], at: number): Unit | 'quarter' | undefined {
  const { text } = tokenAt(tokens, at);
  return text === 'quarter' || text === 'qtr' ? 'quarter' : text === 'second' ? undefined : unitWords.get(text);
}

/** "June 2018", "june of 1992", "2017 april", "this August", "in October". */
function monthPeriod(tokens: readonly Token[], at: number, reading: Reading): PeriodRead | undefined {
  let next = at;
  const led = tokenAt(tokens, at).text;
  const relative = led === 'this' || led === 'next' || led === 'last';
  if (relative) next += 1;
  const before = readYear(tokens, next);
  if (before !== undefined) {
    const mark = tokenAt(tokens, before.next).text === '-' ? 1 : 0;
    const month = monthWords.get(tokenAt(tokens, before.next + mark).text);
    const following = tokenAt(tokens, before.next + mark + 1);
    if (month !== undefined && following.number < 0)
      return {
        start: dayNumber(before.value, month, 1),
        end: addMonths(dayNumber(before.value, month, 1), 1),
        next: before.next + mark + 1,
      };
  }
  const name = tokenAt(tokens, next);
  const month = monthWords.get(name.text);
  if (month === undefined) return undefined;
  next += 1;
  const dot = tokenAt(tokens, next).text;
  const link = dot === 'of' || dot === ',' || dot === '-' || dot === 'in' ? next + 1 : next;
  const year = readYear(tokens, link);
  if (year !== undefined)
    return { start: dayNumber(year.value, month, 1), end: addMonths(dayNumber(year.value, month, 1), 1), next: year.next };
  if (looseMonths.has(name.text) && !(relative || (name.capital && name.text !== 'may' && name.text !== 'march'))) return undefined;
  const here = civil(reading.reference);
  const shift =
    led === 'next' && here.month >= month
      ? 1
      : led === 'last' && here.month <= month
        ? -1
        : !relative && here.month > month && !reading.past
          ? 1
          : 0;
  const start = dayNumber(here.year + shift, month, 1);
  return { start, end: addMonths(start, 1), next };
}

/** "2019 H2", "q3 2019", "2019-q1", "1st quarter of 2013". */
function quarterOrHalf(tokens: readonly Token[], at: number): PeriodRead | undefined {
  let next = at;
  let year = readYear(tokens, next);
  if (year !== undefined) next = year.next + (tokenAt(tokens, year.next).text === '-' ? 1 : 0);
  const letter = tokenAt(tokens, next).text;
  let count: number | undefined;
  let months = 3;
  if ((letter === 'q' || letter === 'h') && !tokenAt(tokens, next + 1).spaced) {
    count = tokenAt(tokens, next + 1).number;
    months = letter === 'q' ? 3 : 6;
    next += 2;
  } else {
    const start = tokenAt(tokens, next).text === 'the' ? next + 1 : next;
    const ordinal = readOrdinal(tokens, start);
    const unit = ordinal === undefined ? '' : tokenAt(tokens, ordinal.next).text;
    if (ordinal === undefined || (unit !== 'quarter' && unit !== 'half')) return undefined;
    count = ordinal.value;
    months = unit === 'quarter' ? 3 : 6;
    next = ordinal.next + 1;
  }
  if (count === undefined || count < 1 || count > 12 / months) return undefined;
  if (year === undefined) {
    const link =
      tokenAt(tokens, next).text === 'of' || tokenAt(tokens, next).text === 'in' || tokenAt(tokens, next).text === '-' ? next + 1 : next;
    year = readYear(tokens, link);
    if (year === undefined) return undefined;
    next = year.next;
  }
  const start = dayNumber(year.value, (count - 1) * months + 1, 1);
  return { start, end: addMonths(start, months), next };
}

/** "this week", "the following quarter", "next 3 days", "last couple of weeks", "the year", "later this week", "end of this year". */
function relativePeriod(tokens: readonly Token[], at: number, reading: Reading): PeriodRead | undefined {
  let next = at;
  let half: 'early' | 'late' | undefined;
  const first = tokenAt(tokens, next).text;
  if (first === 'earlier' || first === 'early') half = 'early';
  else if (first === 'later' || first === 'late') half = 'late';
  else if (first === 'end' && tokenAt(tokens, next + 1).text === 'of') half = 'late';
  if (half !== undefined) next += 1;
  if (tokenAt(tokens, next).text === 'in' || tokenAt(tokens, next).text === 'of') next += 1;
  const the = tokenAt(tokens, next).text === 'the' || tokenAt(tokens, next).text === 'all';
  if (the) next += 1;
  const which = tokenAt(tokens, next).text;
  const shift =
    which === 'this' || which === 'current'
      ? 0
      : which === 'next' || which === 'coming' || which === 'following' || which === 'upcoming'
        ? 1
        : which === 'last' || which === 'previous' || which === 'past'
          ? -1
          : undefined;
  if (shift !== undefined) next += 1;
  if (shift !== undefined && shift !== 0) {
    let countAt = next;
    const couple = tokenAt(tokens, countAt).text === 'couple' || tokenAt(tokens, countAt).text === 'few';
    const number = couple
      ? { value: tokenAt(tokens, countAt).text === 'few' ? 3 : 2, next: countAt + (tokenAt(tokens, countAt + 1).text === 'of' ? 2 : 1) }
      : readNumber(tokens, countAt);
    if (number !== undefined) {
      countAt = number.next;
      const unit = unitAt(tokens, countAt);
      const days =
        unit === 'day' ? number.value : unit === 'week' ? number.value * 7 : unit === 'fortnight' ? number.value * 14 : undefined;
      const months = unit === 'month' ? number.value : unit === 'year' ? number.value * 12 : undefined;
      if ((days !== undefined && days < 40000) || (months !== undefined && months < 4000)) {
        const from = shift > 0 ? reading.reference + 1 : reading.reference;
        const other = days !== undefined ? from + shift * days : addMonths(from, shift * Math.round(months ?? 0));
        return shift > 0 ? { start: from, end: other, next: countAt + 1 } : { start: other, end: from, next: countAt + 1 };
      }
    }
  }
  if (shift === undefined && !the && half === undefined) return undefined;
  const unit = unitAt(tokens, next);
  if (unit === undefined || unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'fortnight') return undefined;
  const whole = wholeUnit(unit, reading.reference, shift ?? 0);
  if (whole === undefined || (shift === undefined && half === undefined && unit !== 'year')) return undefined;
  if (half === undefined) return { ...whole, next: next + 1 };
  const middle = unit === 'year' ? dayNumber(civil(whole.start).year, 7, 1) : whole.start + Math.floor((whole.end - whole.start) / 2);
  if (half === 'late' && unit === 'week' && (shift ?? 0) === 0)
    return { start: Math.max(middle, reading.reference), end: whole.end, next: next + 1 };
  return half === 'early' ? { start: whole.start, end: middle, next: next + 1 } : { start: middle, end: whole.end, next: next + 1 };
}

/** "week 10", "first week of 2019": ISO weeks. */
function isoWeek(tokens: readonly Token[], at: number, reading: Reading): PeriodRead | undefined {
  if (tokenAt(tokens, at).text === 'week' && tokenAt(tokens, at + 1).number >= 1 && tokenAt(tokens, at + 1).number <= 53) {
    const start = mondayOf(dayNumber(civil(reading.reference).year, 1, 4)) + (tokenAt(tokens, at + 1).number - 1) * 7;
    return { start, end: start + 7, next: at + 2 };
  }
  const ordinal = readOrdinal(tokens, at);
  if (ordinal === undefined || tokenAt(tokens, ordinal.next).text !== 'week' || tokenAt(tokens, ordinal.next + 1).text !== 'of')
    return undefined;
  const year = readYear(tokens, ordinal.next + 2);
  if (year === undefined || ordinal.value > 53) return undefined;
  const start = mondayOf(dayNumber(year.value, 1, 4)) + (ordinal.value - 1) * 7;
  return { start, end: start + 7, next: year.next };
}

const seasons = new Set(['winter', 'spring', 'summer', 'autumn', 'fall']);

/** "this summer", "winter": named, without a day of their own. */
export function readSeason(tokens: readonly Token[], at: number): number | undefined {
  const led = tokenAt(tokens, at).text;
  if (led === 'this' || led === 'next' || led === 'last') return seasons.has(tokenAt(tokens, at + 1).text) ? at + 2 : undefined;
  return seasons.has(led) && led !== 'fall' && led !== 'spring' ? at + 1 : undefined;
}

/** Reads a week, month, quarter or year, or some days on end; undefined when none begins at the token. */
export function readPeriodOfDays(tokens: readonly Token[], at: number, reading: Reading): PeriodRead | undefined {
  const found =
    quarterOrHalf(tokens, at) ?? isoWeek(tokens, at, reading) ?? monthPeriod(tokens, at, reading) ?? relativePeriod(tokens, at, reading);
  if (found !== undefined) return found;
  const token = tokenAt(tokens, at);
  const year = readYear(tokens, at);
  if (year === undefined) return undefined;
  // A bare number is a year only where the words around say so, or it is written in words.
  const before = tokenAt(tokens, at - 1).text;
  const plain = token.number < 0 || yearCues.has(before);
  return plain ? { start: dayNumber(year.value, 1, 1), end: dayNumber(year.value + 1, 1, 1), next: year.next } : undefined;
}

const yearCues = new Set('in since before after by until till than of from during year not'.split(' '));

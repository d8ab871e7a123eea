import { addMonths, civil, dayNumber, daysInMonth, weekdayOf } from '../dates/calendar';
import { readDay } from '../dates/day-grammar';
import type { DayRead, Reading } from '../dates/reading';
import { tokenAt, type Token } from '../dates/tokens';
import { monthWords, weekdayWords } from '../dates/vocabulary';
import { mondayOf } from '../dates/weekdays';
import { addWorkingDays, isWorkingDay } from '../dates/working-days';

const upTo = new Set(['by', 'before', 'until', 'till']);
const ordinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 5],
]);
const partsOfDay = new Set(['morning', 'afternoon', 'evening']);

/**
 * "this afternoon", "the weekend" (its Friday, the last day to act), "mid-December" (the 15th), "the back end of next week" (its Friday): days that
 * people ask for without naming them. Takes tokens from a place; gives the day.
 */
export function looseDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const word = (offset: number): string => tokenAt(tokens, at + offset).text;
  const start = word(0) === 'the' || word(0) === 'this' ? 1 : 0;
  if (word(0) === 'this' && partsOfDay.has(word(1))) return { day: reading.reference, next: at + 2, form: 'relative' };
  if (word(start) === 'weekend' && upTo.has(word(-1))) {
    const monday = mondayOf(reading.reference);
    // On a Saturday or Sunday the weekend meant is the next one.
    const weekday = weekdayOf(reading.reference);
    const next = weekday === 0 || weekday === 6 ? 7 : 0;
    return { day: monday + 4 + next, next: at + start + 1, form: 'relative' };
  }
  const ordinal = ordinals.get(word(start));
  if (ordinal !== undefined) return ordinalWeekday(tokens, at + start + 1, ordinal, reading);
  if (word(start) === 'back' && word(start + 1) === 'end' && word(start + 2) === 'of') {
    const monday = mondayOf(reading.reference);
    if (word(start + 3) === 'next' && word(start + 4) === 'week') return { day: monday + 11, next: at + start + 5, form: 'relative' };
    if ((word(start + 3) === 'the' || word(start + 3) === 'this') && word(start + 4) === 'week')
      return { day: monday + 4, next: at + start + 5, form: 'relative' };
  }
  const dashed = word(0) === 'mid' && (word(1) === '-' || word(1) === '\u2013');
  const middle = word(start) === 'middle' && word(start + 1) === 'of';
  if (word(0) !== 'mid' && !middle) return undefined;
  const place = middle ? start + 2 : dashed ? 2 : 1;
  const month = monthWords.get(word(place));
  if (month === undefined) return undefined;
  const here = civil(reading.reference);
  const said = tokenAt(tokens, at + place + 1).number;
  if (said >= 2000 && said <= 2100) return { day: dayNumber(said, month, 15), next: at + place + 2, form: 'relative' };
  const day = dayNumber(here.year, month, 15);
  return { day: day >= reading.reference ? day : dayNumber(here.year + 1, month, 15), next: at + place + 1, form: 'relative' };
}

/** "first Friday in December", "last Monday of January 2027": the tokens begin with the weekday. */
function ordinalWeekday(tokens: readonly Token[], at: number, ordinal: number, reading: Reading): DayRead | undefined {
  const weekday = weekdayWords.get(tokenAt(tokens, at).text);
  const link = tokenAt(tokens, at + 1).text;
  const month = monthWords.get(tokenAt(tokens, at + 2).text);
  if (weekday === undefined || month === undefined || (link !== 'in' && link !== 'of')) return undefined;
  const here = civil(reading.reference);
  const said = tokenAt(tokens, at + 3).number;
  const isYear = said >= 2000 && said <= 2100;
  const year = isYear ? said : month >= here.month ? here.year : here.year + 1;
  const length = daysInMonth(year, month);
  let day = 1 + ((weekday - weekdayOf(dayNumber(year, month, 1)) + 7) % 7) + 7 * (ordinal - 1);
  while (day > length) day -= 7;
  return { day: dayNumber(year, month, day), next: at + (isYear ? 4 : 3), form: 'relative' };
}

/** "the last working day of the month", "the first working day after Christmas". Takes tokens from a place; gives the day. */
export function workingDayForm(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const start = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  const which = tokenAt(tokens, start).text;
  if (which !== 'last' && which !== 'first' && which !== 'next') return undefined;
  const working = tokenAt(tokens, start + 1).text;
  if ((working !== 'working' && working !== 'business') || tokenAt(tokens, start + 2).text !== 'day') return undefined;
  const link = tokenAt(tokens, start + 3).text;
  if (which === 'next' && link !== 'after') return { day: addWorkingDays(reading.reference, 1), next: start + 3, form: 'relative' };
  let next = start + 4;
  if (link === 'after' || link === 'before') {
    for (let look = next; look < next + 5; look += 1) {
      const day = readDay(tokens, look, reading);
      if (day !== undefined) return { day: addWorkingDays(day.day, link === 'after' ? 1 : -1), next: day.next, form: 'relative' };
    }
    return undefined;
  }
  if (link !== 'of' && link !== 'in') return undefined;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  let shift = 0;
  const said = tokenAt(tokens, next).text;
  if (said === 'this' || said === 'next' || said === 'last') {
    shift = said === 'next' ? 1 : said === 'last' ? -1 : 0;
    next += 1;
  }
  const here = civil(reading.reference);
  const named = monthWords.get(tokenAt(tokens, next).text);
  const isWeek = tokenAt(tokens, next).text === 'week';
  if (isWeek) {
    const monday = mondayOf(reading.reference) + 7 * shift;
    return { day: which === 'last' ? addWorkingDays(monday + 5, -1) : addWorkingDays(monday - 1, 1), next: next + 1, form: 'relative' };
  }
  if (named === undefined && tokenAt(tokens, next).text !== 'month') return undefined;
  const first =
    named === undefined
      ? addMonths(dayNumber(here.year, here.month, 1), shift)
      : dayNumber(named >= here.month ? here.year : here.year + 1, named, 1);
  const { year, month } = civil(first);
  const day = which === 'first' ? addWorkingDays(first - 1, 1) : lastWorkingDay(dayNumber(year, month, daysInMonth(year, month)));
  return { day, next: next + 1, form: 'relative' };
}

function lastWorkingDay(day: number): number {
  return isWorkingDay(day) ? day : addWorkingDays(day, -1);
}

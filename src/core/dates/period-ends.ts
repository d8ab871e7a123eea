import { addMonths, civil, dayNumber, daysInMonth, weekdayOf } from './calendar';
import type { DayRead, Reading } from './reading';
import { type Token, tokenAt } from './tokens';
import { unitWords } from './vocabulary';
import { mondayOf } from './weekdays';
import { monthAt, yearAfter } from './written-dates';

/** "the start of December", "the beginning of next week", "within the week" is for the caller. Gives the first day. */
export function periodStart(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
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
export function periodEnd(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
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

import { civil, dayNumber, weekdayOf, type DayNumber } from './dates/calendar';

/**
 * Bank holidays of England and Wales: the Banking and Financial Dealings Act 1971 with the yearly proclamations, as listed at
 * gov.uk/bank-holidays. England and Wales share them. One-off days and moves are in the table; a day proclaimed later must be added there.
 */
const oneOff: Readonly<
  Record<number, { readonly added: readonly (readonly [number, number])[]; readonly moved?: 'early-may' | 'spring' }>
> = {
  2012: {
    added: [
      [6, 4],
      [6, 5],
    ],
    moved: 'spring',
  },
  2020: { added: [[5, 8]], moved: 'early-may' },
  2022: {
    added: [
      [6, 2],
      [6, 3],
      [9, 19],
    ],
    moved: 'spring',
  },
  2023: { added: [[5, 8]] },
};

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function firstMonday(year: number, month: number): DayNumber {
  const first = dayNumber(year, month, 1);
  return first + ((8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): DayNumber {
  const last = dayNumber(year, month, 31);
  return last - ((weekdayOf(last) + 6) % 7);
}

function substitute(day: DayNumber): DayNumber {
  const weekday = weekdayOf(day);
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
}

function computeYear(year: number): ReadonlySet<DayNumber> {
  const special = oneOff[year];
  const easter = easterSunday(year);
  const days = [substitute(dayNumber(year, 1, 1)), easter - 2, easter + 1, lastMonday(year, 8)];
  if (special?.moved !== 'early-may') days.push(firstMonday(year, 5));
  if (special?.moved !== 'spring') days.push(lastMonday(year, 5));
  const christmas = substitute(dayNumber(year, 12, 25));
  // When Christmas Day is a Sunday its substitute is Tuesday 27, because Monday 26 is Boxing Day itself; on a Saturday, Monday 27 and Tuesday 28.
  const christmasDay = weekdayOf(dayNumber(year, 12, 25));
  days.push(christmasDay === 0 ? dayNumber(year, 12, 27) : christmas);
  days.push(christmasDay === 6 ? dayNumber(year, 12, 28) : christmasDay === 5 ? dayNumber(year, 12, 28) : dayNumber(year, 12, 26));
  for (const [month, day] of special?.added ?? []) days.push(dayNumber(year, month, day));
  return new Set(days);
}

const years = new Map<number, ReadonlySet<DayNumber>>();

/** The bank holidays of one year in England and Wales, as day numbers. Computed by rule for any year; proclaimed days are known to 2026. */
export function bankHolidays(year: number): ReadonlySet<DayNumber> {
  let days = years.get(year);
  if (days === undefined) {
    days = computeYear(year);
    // Bounded, because a hostile text can name any year.
    if (years.size < 400) years.set(year, days);
  }
  return days;
}

export function isBankHoliday(day: DayNumber): boolean {
  return bankHolidays(civil(day).year).has(day);
}

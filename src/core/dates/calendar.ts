/** A day as a whole number: days since 1 January 1970, so that adding days is adding. Only the Gregorian calendar; no time zones. */
export type DayNumber = number;

/** Takes a year, a month from 1 and a day from 1; gives its day number (Howard Hinnant's days_from_civil). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The reverse of `dayNumber`: year, month from 1, day from 1. */
export function civil(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}

/** 0 is Sunday, 6 is Saturday, as in JavaScript's Date. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number, or undefined when there is no such day (30 February). */
export function realDay(year: number, month: number, day: number): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** The same day number so many months on, or that month's last day when it has none: the corresponding date rule. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civil(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Gives `2026-11-23`. */
export function isoOf(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

const isoForm = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u;

/** Takes an ISO date, or a date and time of which only the date is read; undefined when it is not one. */
export function dayOfIso(iso: string): DayNumber | undefined {
  const parts = isoForm.exec(iso)?.groups;
  return parts === undefined ? undefined : realDay(Number(parts['year']), Number(parts['month']), Number(parts['day']));
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Gives `Monday 23 November 2026`, the GOV.UK way of writing a date (style guide, Dates). */
export function inWords(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civil(day);
  return `${weekdayNames[weekdayOf(day)] ?? ''} ${dayOfMonth} ${monthNames[month - 1] ?? ''} ${year}`;
}

import { isBankHoliday } from '../bank-holidays';
import { weekdayOf, type DayNumber } from './calendar';

/** Monday to Friday, less the bank holidays of England and Wales. */
export function isWorkingDay(day: DayNumber): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day);
}

/** The day itself if it is a working day, else the next one. */
export function workingDayOnOrAfter(day: DayNumber): DayNumber {
  let reached = day;
  while (!isWorkingDay(reached)) reached += 1;
  return reached;
}

/**
 * Takes a day and a whole number of working days (negative counts back); gives the day reached. The day after is day 1, or the next
 * working day where it is not one. Numbers beyond 4,000 are cut to that, so that a hostile "999999999 working days" costs nothing.
 */
export function addWorkingDays(day: DayNumber, count: number): DayNumber {
  const step = count < 0 ? -1 : 1;
  let left = Math.min(Math.abs(Math.trunc(count)), 4000);
  let reached = day;
  while (left > 0) {
    reached += step;
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/** How many working days lie after the first day, up to and including the second; 0 when the second is not later. */
export function workingDaysBetween(from: DayNumber, to: DayNumber): number {
  let count = 0;
  for (let day = from + 1; day <= to && count < 4000; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}

import type { DayNumber } from './calendar';

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

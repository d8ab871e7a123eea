import clockData from './data/clocks.json';
import { addMonths, civil, dayOfIso, inWords, isoOf, weekdayOf, type DayNumber } from './dates/calendar';
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter } from './dates/working-days';
import { isBankHoliday } from './bank-holidays';
import { Problem } from './problem';

/** A period set by law or code. The model never computes a date: this does, from a day the officer confirmed. */
export interface Clock {
  readonly id: string;
  readonly what: string;
  readonly trigger: string;
  readonly count: number;
  readonly unit: string;
  readonly countingRule: string;
  readonly law: string;
  readonly confidence: string;
  readonly nation: string;
  readonly note?: string;
}

/** When a clock runs out, and how that was counted, step by step, in plain words. */
export interface ComputedClock {
  /** ISO date; with a time (to the minute, UTC as given) for clocks of hours whose start has one. */
  readonly due: string;
  readonly rule: string;
  readonly law: string;
  readonly confidence: string;
  readonly steps: readonly string[];
}

const clocks: readonly Clock[] = clockData.clocks;

/** Every clock, in the order of the list. */
export function listClocks(): readonly Clock[] {
  return clocks;
}

/** Takes words such as "homelessness review" or an id; gives the clocks that name any of them, the most words first. */
export function findClocks(words: string): readonly Clock[] {
  const wanted = words
    .toLowerCase()
    .split(/[^a-z0-9-]+/u)
    .filter((word) => word.length > 2);
  return clocks
    .map((clock) => {
      const text = `${clock.id} ${clock.what} ${clock.trigger} ${clock.law}`.toLowerCase();
      return { clock, hits: clock.id === words ? 99 : wanted.filter((word) => text.includes(word)).length };
    })
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits)
    .map(({ clock }) => clock);
}

/**
 * Takes a clock's id and the ISO date (or date and time) its trigger happened; gives the day it runs out. Bank holidays are those of England
 * and Wales.
 * @throws Problem bad-input when there is no such clock or the trigger is no ISO date
 */
export function computeClock(clockId: string, trigger: string): ComputedClock {
  const clock = clocks.find(({ id }) => id === clockId);
  const day = dayOfIso(trigger);
  if (clock === undefined || day === undefined)
    throw new Problem('bad-input', { technical: clock === undefined ? 'clock' : 'trigger date' });
  const steps = [`${capital(clock.trigger)}: ${inWords(day)}.`];
  const due = clock.unit === 'hours' ? afterHours(clock, trigger, day, steps) : isoOf(dueDay(clock, day, steps));
  if (clock.note !== undefined) steps.push(`Note: ${clock.note}.`);
  return {
    due,
    rule: `${String(clock.count)} ${clock.unit}; ${clock.countingRule}`,
    law: clock.law,
    confidence: clock.confidence,
    steps,
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function dueDay(clock: Clock, day: DayNumber, steps: string[]): DayNumber {
  const first = clock.countingRule.includes("('beginning with')");
  if (clock.unit === 'working days') return afterWorkingDays(clock, day, steps);
  if (clock.unit === 'clear days before' || clock.unit === 'clear working days before') return before(clock, day, steps);
  if (clock.unit === 'month' || clock.unit === 'months') return afterMonths(clock, day, steps);
  const days = clock.count * (clock.unit === 'weeks' ? 7 : 1);
  const due = day + days - (first ? 1 : 0);
  steps.push(`${first ? 'That day is day 1' : 'The day after is day 1'}, so day ${String(days)} is ${inWords(due)}.`);
  return due;
}

function afterWorkingDays(clock: Clock, day: DayNumber, steps: string[]): DayNumber {
  const due = addWorkingDays(day, clock.count);
  const holidays: string[] = [];
  for (let reached = day + 1; reached <= due; reached += 1) {
    const weekday = weekdayOf(reached);
    if (isBankHoliday(reached) && weekday !== 0 && weekday !== 6) holidays.push(inWords(reached));
  }
  steps.push(`Day 1 is ${inWords(addWorkingDays(day, 1))}. Weekends are left out.`);
  if (holidays.length > 0) steps.push(`Bank holidays left out: ${holidays.join('; ')}.`);
  steps.push(`Working day ${String(clock.count)} is ${inWords(due)}.`);
  return due;
}

function before(clock: Clock, day: DayNumber, steps: string[]): DayNumber {
  const working = clock.unit === 'clear working days before';
  const due = working ? addWorkingDays(day, -(clock.count + 1)) : day - (clock.count + 1);
  steps.push(`${String(clock.count)} clear ${working ? 'working ' : ''}days must lie between, so the last day to act is ${inWords(due)}.`);
  return due;
}

function afterMonths(clock: Clock, day: DayNumber, steps: string[]): DayNumber {
  const same = addMonths(day, clock.count);
  steps.push(
    civil(same).day === civil(day).day
      ? `The same day number ${String(clock.count)} ${clock.unit} later is ${inWords(same)}.`
      : `That month has no day ${String(civil(day).day)}, so its last day counts: ${inWords(same)}.`,
  );
  if (isWorkingDay(same)) return same;
  const due = workingDayOnOrAfter(same);
  steps.push(`That is not a working day, so the clock runs to ${inWords(due)}.`);
  return due;
}

const timeOfDay = /T(?<hours>\d{2}):(?<minutes>\d{2})/u;

function afterHours(clock: Clock, trigger: string, day: DayNumber, steps: string[]): string {
  const time = timeOfDay.exec(trigger)?.groups;
  if (time === undefined) {
    const due = day + Math.ceil(clock.count / 24);
    steps.push(`${String(clock.count)} clock hours, weekends included, end on ${inWords(due)}, at the hour the council became aware.`);
    return isoOf(due);
  }
  const hours = Number(time['hours']) + clock.count;
  const due = day + Math.floor(hours / 24);
  const clockTime = `${String(hours % 24).padStart(2, '0')}:${time['minutes'] ?? '00'}`;
  steps.push(`${String(clock.count)} clock hours, weekends included, end on ${inWords(due)} at ${clockTime}.`);
  return `${isoOf(due)}T${clockTime}`;
}

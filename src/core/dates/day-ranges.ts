import { addMonths, civil, isoOf, type DayNumber } from './calendar';
import { readDay, readDayOfMonth } from './day-grammar';
import type { Moment, MomentReading } from './moment';
import { readPeriodOfDays, readSeason } from './period-grammar';
import { joiners } from './time-ranges';
import { tokenAt, type Token } from './tokens';

function endOf(
  tokens: readonly Token[],
  at: number,
  reading: MomentReading,
): { readonly start: DayNumber; readonly next: number; readonly form: string } | undefined {
  if (tokenAt(tokens, at).text === 'now') return { start: reading.reference, next: at + 1, form: 'relative' };
  const day = readDay(tokens, at, reading);
  if (day !== undefined) return { start: day.day, next: day.next, form: day.form };
  const period = readPeriodOfDays(tokens, at, reading);
  return period === undefined ? undefined : { start: period.start, next: period.next, form: 'period' };
}

/** Ranges of days: two days joined, an open side ("since", "after", "before"), or a whole week, month, quarter or year. */
export function readRange(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  const lead = tokenAt(tokens, at).text;
  const led = lead === 'from' || lead === 'between';
  const first = endOf(tokens, led ? at + 1 : at, reading);
  const joint = first?.next ?? -1;
  if (first !== undefined && joiners.has(tokenAt(tokens, joint).text) && (tokenAt(tokens, joint).text !== 'and' || lead === 'between')) {
    const second = endOf(tokens, joint + 1, reading);
    if (second !== undefined) {
      const start = first.start > second.start && first.form === 'numeric' ? addMonths(first.start, -12) : first.start;
      return { kind: 'range', from: at, next: second.next, date: isoOf(start), endDate: isoOf(second.start) };
    }
    // "november 19-20"
    const last = tokenAt(tokens, joint + 1);
    if (first.form === 'no-year' && last.number > civil(first.start).day && last.number <= 31) {
      return {
        kind: 'range',
        from: at,
        next: joint + 2,
        date: isoOf(first.start),
        endDate: isoOf(first.start + last.number - civil(first.start).day),
      };
    }
  }
  const number = tokenAt(tokens, led ? at + 1 : at).number;
  const numberJoint = led ? at + 2 : at + 1;
  if (first === undefined && number >= 1 && number <= 31 && joiners.has(tokenAt(tokens, numberJoint).text)) {
    const second = readDay(tokens, numberJoint + 1, reading);
    if (second !== undefined && (second.form === 'no-year' || second.form === 'calendar') && civil(second.day).day > number) {
      return {
        kind: 'range',
        from: at,
        next: second.next,
        date: isoOf(second.day - civil(second.day).day + number),
        endDate: isoOf(second.day),
      };
    }
  }
  const open = openSide(tokens, at);
  if (open !== undefined) {
    const period = readPeriodOfDays(tokens, open.next, reading);
    const day =
      readDay(tokens, open.next, reading) ??
      (tokenAt(tokens, open.next).text === 'the' ? readDayOfMonth(tokens, open.next, reading) : undefined);
    if (day !== undefined && (day.form === 'no-year' || day.form === 'calendar' || day.form === 'named')) {
      return open.side === 'before'
        ? { kind: 'range', from: at, next: day.next, endDate: isoOf(day.day) }
        : { kind: 'range', from: at, next: day.next, date: isoOf(day.day) };
    }
    if (period !== undefined) {
      if (open.side === 'before') return { kind: 'range', from: at, next: period.next, endDate: isoOf(period.start) };
      return { kind: 'range', from: at, next: period.next, date: isoOf(open.side === 'after' ? period.end : period.start) };
    }
  }
  const period = readPeriodOfDays(tokens, at, reading);
  if (period !== undefined) return { kind: 'range', from: at, next: period.next, date: isoOf(period.start), endDate: isoOf(period.end) };
  const season = readSeason(tokens, at);
  return season === undefined ? undefined : { kind: 'range', from: at, next: season };
}

function openSide(
  tokens: readonly Token[],
  at: number,
): { readonly side: 'before' | 'after' | 'since'; readonly next: number } | undefined {
  const first = tokenAt(tokens, at).text;
  const second = tokenAt(tokens, at + 1).text;
  if (first === 'before') return { side: 'before', next: at + 1 };
  if (first === 'after') return { side: 'after', next: at + 1 };
  if (first === 'since') return { side: 'since', next: at + 1 };
  if (first === 'starting') return { side: 'since', next: second === 'on' || second === 'from' ? at + 2 : at + 1 };
  if (first === 'later' && second === 'than') return { side: 'after', next: at + 2 };
  if (first === 'no' && second === 'later' && tokenAt(tokens, at + 2).text === 'than') return { side: 'before', next: at + 3 };
  return undefined;
}

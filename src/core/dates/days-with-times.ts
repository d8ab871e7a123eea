import { addMonths, civil, isoOf } from './calendar';
import { readDay, readDayOfMonth } from './day-grammar';
import { clock, dayParts, readPart } from './day-parts';
import type { Moment, MomentReading } from './moment';
import type { DayRead } from './reading';
import { timeAfter } from './sets';
import { readTime } from './time-grammar';
import { readTimeRange } from './time-ranges';
import { tokenAt, type Token } from './tokens';

/** A day with the time that stands beside it, either way round. */
export function readDayAndTime(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  let start = at;
  if (tokenAt(tokens, start).text === 'on') start += 1;
  const first = tokenAt(tokens, at);
  const now =
    first.text === 'now'
      ? at + 1
      : first.text === 'right' && tokenAt(tokens, at + 1).text === 'now'
        ? at + 2
        : first.text === 'at' && tokenAt(tokens, at + 1).text === 'present'
          ? at + 2
          : first.text === 'at' && tokenAt(tokens, at + 2).text === 'present'
            ? at + 3 + (tokenAt(tokens, at + 3).text === 'time' ? 1 : 0)
            : undefined;
  if (now !== undefined) return { kind: 'datetime', from: at, next: now, date: isoOf(reading.reference), time: clock(reading.seconds) };
  const end = first.text === 'end' && tokenAt(tokens, at + 1).text === 'of' ? readDay(tokens, at + 2, reading) : undefined;
  if (end !== undefined && end.form !== 'period-end')
    return { kind: 'datetime', from: at, next: end.next, date: isoOf(end.day), time: '23:59:59' };
  const day = dayAt(tokens, start, reading);
  if (day !== undefined) return dayWithTime(tokens, start, day, reading);
  if (first.text === 'last' && tokenAt(tokens, at + 1).text === 'night')
    return { kind: 'datetime-range', from: at, next: at + 2, date: isoOf(reading.reference - 1), time: '20:00:00', endTime: '23:59:59' };
  const late = first.text === 'late' || first.text === 'early' || first.text === 'later' || first.text === 'earlier';
  if ((late ? tokenAt(tokens, at + 1).text : first.text) === 'this') {
    const part = readPart(tokens, late ? at : at + 1);
    if (part !== undefined)
      return {
        kind: 'datetime-range',
        from: at,
        next: part.next,
        date: isoOf(reading.reference),
        time: clock(part.from * 3600),
        endTime: clock(part.to * 3600),
      };
  }
  return undefined;
}

function dayAt(tokens: readonly Token[], at: number, reading: MomentReading): DayRead | undefined {
  const which = tokenAt(tokens, at).text;
  const shift = which === 'this' || which === 'next' ? 1 : 0;
  const plain = readDay(tokens, at, reading) ?? (which === 'the' ? readDayOfMonth(tokens, at, reading) : undefined);
  if (plain !== undefined || shift === 0) return plain;
  const dated = readDay(tokens, at + 1, reading);
  if (dated === undefined || (dated.form !== 'numeric' && dated.form !== 'no-year')) return undefined;
  const { year } = civil(reading.reference);
  const here = addMonths(dated.day, (year - civil(dated.day).year) * 12);
  return { ...dated, day: which === 'next' ? addMonths(here, 12) : here };
}

function dayWithTime(tokens: readonly Token[], at: number, day: DayRead, reading: MomentReading): Moment {
  const date = isoOf(day.day);
  const marked = tokenAt(tokens, day.next).text === '(' ? day.next + 3 : day.next;
  const span = readTimeRange(tokens, marked, reading);
  if (span !== undefined) return { ...span, kind: 'datetime-range', from: at, date };
  const part = readPart(tokens, marked);
  if (part !== undefined)
    return { kind: 'datetime-range', from: at, next: part.next, date, time: clock(part.from * 3600), endTime: clock(part.to * 3600) };
  const time = timeAfter(tokens, marked) ?? (tokenAt(tokens, marked).number < 0 ? readTime(tokens, marked, true) : undefined);
  if (time !== undefined) return { kind: 'datetime', from: at, next: time.next, date, time: clock(time.seconds), either: time.either };
  return { kind: 'date', from: at, next: day.next, date };
}

/** A time of day, with the day that follows it if one does. */
export function readTimeAndDay(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  const lead = tokenAt(tokens, at).text;
  const led = lead === 'at' || lead === 'around';
  const time = readTime(tokens, led ? at + 1 : at, led);
  if (time === undefined) return undefined;
  const on = tokenAt(tokens, time.next).text === 'on' || tokenAt(tokens, time.next).text === ',' ? time.next + 1 : time.next;
  const day = readDay(tokens, on, reading);
  if (day !== undefined) {
    const part = readPart(tokens, day.next);
    const afternoon = part !== undefined && part.from >= 12 && time.either ? 43200 : 0;
    return {
      kind: 'datetime',
      from: at,
      next: part?.next ?? day.next,
      date: isoOf(day.day),
      time: clock((time.seconds + afternoon) % 86400),
      either: time.either && part === undefined,
    };
  }
  if (tokenAt(tokens, time.next).text === 'this' && dayParts.has(tokenAt(tokens, time.next + 1).text)) {
    return {
      kind: 'datetime',
      from: at,
      next: time.next + 2,
      date: isoOf(reading.reference),
      time: clock(time.seconds),
      either: time.either,
    };
  }
  return { kind: 'time', from: at, next: time.next, time: clock(time.seconds), either: time.either };
}

import { addMonths, civil, isoOf, type DayNumber } from './calendar';
import { readDay, readDayOfMonth } from './day-grammar';
import type { DayRead, Reading } from './reading';
import { weekdayAt } from './weekdays';
import { readNumber } from './number-words';
import { readPeriodOfDays, readSeason } from './period-grammar';
import { readTime, type TimeRead } from './time-grammar';
import { tokenAt, type Token } from './tokens';
import { unitWords, type Unit } from './vocabulary';

/** What a stretch of words says about time. Days are ISO; times are `HH:MM:SS`; `either` allows twelve hours later. */
export interface Moment {
  readonly kind: 'date' | 'time' | 'datetime' | 'range' | 'time-range' | 'datetime-range' | 'duration' | 'set';
  readonly from: number;
  readonly next: number;
  readonly date?: string;
  readonly time?: string;
  readonly endDate?: string;
  readonly endTime?: string;
  readonly either?: boolean;
  readonly seconds?: number;
}

export interface MomentReading extends Reading {
  /** Seconds after midnight of the reference. */
  readonly seconds: number;
}

const unitSeconds: Readonly<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  fortnight: 1209600,
  month: 2592000,
  year: 31536000,
};
const dayParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['morning', [8, 12]],
  ['mornings', [8, 12]],
  ['afternoon', [12, 16]],
  ['evening', [16, 20]],
  ['night', [20, 24]],
]);

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const within = Math.min(seconds, 86399);
  return `${two(within / 3600)}:${two((within % 3600) / 60)}:${two(within % 60)}`;
}

/** "morning", "early in the morning", "later in the afternoon", "in the evening": hours from and to. */
function readPart(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number; readonly next: number } | undefined {
  let next = at;
  let half: 'early' | 'late' | undefined;
  const first = tokenAt(tokens, next).text;
  if (first === 'early' || first === 'earlier') half = 'early';
  else if (first === 'late' || first === 'later') half = 'late';
  if (half !== undefined) next += 1;
  if (tokenAt(tokens, next).text === 'in') next += 1;
  if (tokenAt(tokens, next).text === 'the' || tokenAt(tokens, next).text === 'this') next += 1;
  const hours = dayParts.get(tokenAt(tokens, next).text);
  if (hours === undefined) return undefined;
  const middle = (hours[0] + hours[1]) / 2;
  return { from: half === 'late' ? middle : hours[0], to: half === 'early' ? middle : hours[1], next: next + 1 };
}

function readDuration(tokens: readonly Token[], at: number): Moment | undefined {
  const first = tokenAt(tokens, at).text;
  const done = (seconds: number, next: number): Moment => ({ kind: 'duration', from: at, next, seconds });
  if (first === 'all' || first === 'whole' || first === 'another' || first === 'half') {
    const skip = first === 'half' && (tokenAt(tokens, at + 1).text === 'an' || tokenAt(tokens, at + 1).text === 'a') ? 2 : 1;
    const unit = unitWords.get(tokenAt(tokens, at + skip).text);
    return unit === undefined || (first === 'half' && unit === 'minute')
      ? undefined
      : done(unitSeconds[unit] * (first === 'half' ? 0.5 : 1), at + skip + 1);
  }
  if (first === '\u00bd') {
    const unit = unitWords.get(tokenAt(tokens, at + 1).text);
    return unit === undefined ? undefined : done(unitSeconds[unit] / 2, at + 2);
  }
  let next = at;
  let count: number;
  const few = first === 'a' ? tokenAt(tokens, at + 1).text : first;
  if (few === 'few' || few === 'several' || few === 'some' || few === 'couple') {
    count = few === 'couple' ? 2 : 3;
    next = first === 'a' ? at + 2 : at + 1;
    if (tokenAt(tokens, next).text === 'of') next += 1;
  } else {
    const number = readNumber(tokens, at);
    if (number === undefined) return undefined;
    count = number.value;
    next = number.next;
    if (tokenAt(tokens, next).text === 'and' && tokenAt(tokens, at).number < 0) {
      const second = tokenAt(tokens, next + 1).text;
      const article = second === 'a' ? 1 : 0;
      const part = tokenAt(tokens, next + 1 + article).text;
      const more = readNumber(tokens, next + 1);
      if (part === 'half' || part === 'quarter') {
        count += part === 'half' ? 0.5 : 0.25;
        next += 2 + article;
      } else if (more !== undefined && more.value < 10 && unitWords.has(tokenAt(tokens, more.next).text)) {
        count += more.value;
        next = more.next;
      }
    }
    if (tokenAt(tokens, next).text === '-') next += 1;
  }
  const token = tokenAt(tokens, next);
  const unit =
    token.text === 'nights' || token.text === 'night'
      ? 'day'
      : token.text === 'd' && !token.spaced
        ? 'day'
        : token.text === 'second'
          ? 'second'
          : unitWords.get(token.text);
  if (unit === undefined) return undefined;
  next += 1;
  if (tokenAt(tokens, next).text === 'and' && tokenAt(tokens, next + 1).text === 'half')
    return done(unitSeconds[unit] * (count + 0.5), next + 2);
  if (tokenAt(tokens, next).text === 'and' && tokenAt(tokens, next + 1).text === 'a' && tokenAt(tokens, next + 2).text === 'half')
    return done(unitSeconds[unit] * (count + 0.5), next + 3);
  return done(unitSeconds[unit] * count, next);
}

/** "two months ago", "30 min later", "in 3 days", "two days after today": a duration that is counted from somewhere. */
function counted(tokens: readonly Token[], duration: Moment, reading: MomentReading): Moment | undefined {
  const seconds = duration.seconds ?? 0;
  const way = tokenAt(tokens, duration.next).text;
  let sign = way === 'ago' || way === 'earlier' ? -1 : way === 'later' || way === 'hence' ? 1 : 0;
  let next = duration.next + 1;
  let base = reading.reference;
  if (sign === 0 && (way === 'after' || way === 'before' || way === 'from')) {
    const day = tokenAt(tokens, next).text === 'now' ? { day: reading.reference, next: next + 1 } : readDay(tokens, next, reading);
    if (day === undefined) return undefined;
    sign = way === 'before' ? -1 : 1;
    base = day.day;
    ({ next } = day);
  }
  if (sign === 0 || seconds > 86400 * 40000) return undefined;
  if (seconds % 86400 !== 0) {
    const at = reading.seconds + sign * seconds;
    const day = base + Math.floor(at / 86400);
    return { kind: 'datetime', from: duration.from, next, date: isoOf(day), time: clock(((at % 86400) + 86400) % 86400) };
  }
  const months = seconds % 31536000 === 0 ? (seconds / 31536000) * 12 : seconds % 2592000 === 0 ? seconds / 2592000 : undefined;
  const day = months !== undefined && seconds > 0 ? addMonths(base, sign * months) : base + (sign * seconds) / 86400;
  return { kind: 'date', from: duration.from, next, date: isoOf(day) };
}

const setWords = new Set(
  'daily weekly fortnightly monthly quarterly annually yearly biweekly everyday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);

function readSet(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  const first = tokenAt(tokens, at).text;
  let next: number | undefined;
  if (setWords.has(first)) next = at + 1;
  else if (first === 'every' || first === 'each') {
    const number = readNumber(tokens, at + 1);
    const skip = tokenAt(tokens, at + 1).text === 'other' || tokenAt(tokens, at + 1).text === 'single' ? at + 2 : (number?.next ?? at + 1);
    const day = weekdayAt(tokens, skip);
    if (unitWords.has(tokenAt(tokens, skip).text) || dayParts.has(tokenAt(tokens, skip).text)) next = skip + 1;
    else if (day !== undefined) ({ next } = day);
  } else {
    const day = weekdayAt(tokens, at);
    if (
      day !== undefined &&
      (tokenAt(tokens, day.next).text === 'mornings' ||
        tokenAt(tokens, day.next).text === 'evenings' ||
        tokenAt(tokens, day.next).text === 'afternoons')
    )
      next = day.next + 1;
  }
  if (next === undefined) return undefined;
  const time = timeAfter(tokens, next);
  return {
    kind: 'set',
    from: at,
    next: time?.next ?? next,
    ...(time === undefined ? {} : { time: clock(time.seconds) }),
    date: isoOf(reading.reference),
  };
}

function timeAfter(tokens: readonly Token[], at: number): TimeRead | undefined {
  let next = at;
  const word = tokenAt(tokens, next).text;
  const bare = word === 'at' || word === '@' || word === 'for' || word === 'around' || word === 'about';
  if (bare || word === ',' || word === '-') next += 1;
  return readTime(tokens, next, bare || word === '');
}

/** A day with the time that stands beside it, either way round. */
function readDayAndTime(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
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

const joiners = new Set(['to', '-', '\u2013', 'until', 'till', 'and']);

/** "5 to 6pm", "from 3 in the morning until 5pm", "19:00 - 21:00". */
function readTimeRange(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  const lead = tokenAt(tokens, at).text;
  const led = lead === 'from' || lead === 'between';
  const start0 = led ? at + 1 : at;
  // "5 to 6pm" is a range here, not five minutes to six.
  const hour = readNumber(tokens, start0);
  const plainHour =
    hour !== undefined && hour.value >= 1 && hour.value <= 24 && hour.value % 1 === 0 && tokenAt(tokens, hour.next).text === 'to';
  const first: TimeRead | undefined =
    plainHour && hour !== undefined
      ? { seconds: (hour.value % 24) * 3600, next: hour.next, either: hour.value <= 12 }
      : readTime(tokens, start0, true);
  if (
    first === undefined ||
    !joiners.has(tokenAt(tokens, first.next).text) ||
    (tokenAt(tokens, first.next).text === 'and' && lead !== 'between')
  )
    return undefined;
  const second = readTime(tokens, first.next + 1, led || !first.either || plainHour);
  if (second === undefined) return undefined;
  const start =
    first.either && !second.either && second.seconds >= 43200 && first.seconds < 43200 && second.seconds - first.seconds >= 43200
      ? first.seconds + 43200
      : first.seconds;
  const after = tokenAt(tokens, second.next).text;
  const day = after === 'on' ? readDay(tokens, second.next + 1, reading) : readDay(tokens, second.next, reading);
  const times = { time: clock(start), endTime: clock(second.seconds), either: first.either && second.either };
  if (day !== undefined) return { kind: 'datetime-range', from: at, next: day.next, date: isoOf(day.day), ...times };
  return { kind: 'time-range', from: at, next: second.next, ...times };
}

/** A time of day, with the day that follows it if one does. */
function readTimeAndDay(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
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
function readRange(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
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

/** Reads the longest thing said about time at a token; undefined when nothing is. Bounded look-ahead, so a text is read in linear time. */
export function readMoment(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
  const found = [
    readSet(tokens, at, reading),
    readTimeRange(tokens, at, reading),
    readRange(tokens, at, reading),
    readDayAndTime(tokens, at, reading),
    readTimeAndDay(tokens, at, reading),
  ];
  const duration = readDuration(tokens, at);
  if (duration !== undefined) found.push(counted(tokens, duration, reading), duration);
  const part = readPart(tokens, at);
  if (part !== undefined && (tokenAt(tokens, at).text !== 'the' || part.next > at + 2)) {
    const first = tokenAt(tokens, at).text;
    if (first === 'in' || first === 'early' || first === 'late' || first === 'later' || first === 'earlier') {
      const time = timeAfter(tokens, part.next);
      found.push(
        time === undefined
          ? { kind: 'time-range', from: at, next: part.next, time: clock(part.from * 3600), endTime: clock(part.to * 3600) }
          : { kind: 'time', from: at, next: time.next, time: clock(time.seconds + (part.from >= 12 && time.either ? 43200 : 0)) },
      );
    }
  }
  let best: Moment | undefined;
  for (const moment of found) if (moment !== undefined && (best === undefined || moment.next > best.next)) best = moment;
  return best;
}

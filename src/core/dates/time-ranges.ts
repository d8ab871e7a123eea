import { isoOf } from './calendar';
import { readDay } from './day-grammar';
import { clock } from './day-parts';
import type { Moment, MomentReading } from './moment';
import { readNumber } from './number-words';
import { readTime, type TimeRead } from './time-grammar';
import { tokenAt, type Token } from './tokens';

/** What joins the ends of a range. */
export const joiners = new Set(['to', '-', '\u2013', 'until', 'till', 'and']);

/** "5 to 6pm", "from 3 in the morning until 5pm", "19:00 - 21:00". */
export function readTimeRange(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
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

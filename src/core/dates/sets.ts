import { isoOf } from './calendar';
import { clock, dayParts } from './day-parts';
import type { Moment, MomentReading } from './moment';
import { readNumber } from './number-words';
import { readTime, type TimeRead } from './time-grammar';
import { tokenAt, type Token } from './tokens';
import { unitWords } from './vocabulary';
import { weekdayAt } from './weekdays';

const setWords = new Set(
  'daily weekly fortnightly monthly quarterly annually yearly biweekly everyday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);

/** "every Monday at 9", "daily": what comes again and again. */
export function readSet(tokens: readonly Token[], at: number, reading: MomentReading): Moment | undefined {
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

/** The time that stands after a day, "at" and the like before it. */
export function timeAfter(tokens: readonly Token[], at: number): TimeRead | undefined {
  let next = at;
  const word = tokenAt(tokens, next).text;
  const bare = word === 'at' || word === '@' || word === 'for' || word === 'around' || word === 'about';
  if (bare || word === ',' || word === '-') next += 1;
  return readTime(tokens, next, bare || word === '');
}

import { addMonths, isoOf } from './calendar';
import { readDay } from './day-grammar';
import { clock } from './day-parts';
import type { Moment, MomentReading } from './moment';
import { readNumber } from './number-words';
import { tokenAt, type Token } from './tokens';
import { unitWords, type Unit } from './vocabulary';

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

/** "three weeks", "half an hour", "a couple of days": a length of time. */
export function readDuration(tokens: readonly Token[], at: number): Moment | undefined {
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
export function counted(tokens: readonly Token[], duration: Moment, reading: MomentReading): Moment | undefined {
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

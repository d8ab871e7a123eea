import { type DayNumber, weekdayOf } from './calendar';
import { readNumber } from './number-words';
import type { DayRead, Reading } from './reading';
import { type Token, tokenAt } from './tokens';
import { looseWeekdays, unitWords, weekdayWords } from './vocabulary';

/** A weekday word: short forms that are also words need a capital or a number after. */
export function weekdayAt(tokens: readonly Token[], at: number): { readonly weekday: number; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  const weekday = weekdayWords.get(token.text);
  if (weekday === undefined) return undefined;
  const following = tokenAt(tokens, at + 1);
  if (looseWeekdays.has(token.text) && !token.capital && following.number < 0 && !weekdayCues.has(tokenAt(tokens, at - 1).text))
    return undefined;
  if (following.text === '.' && !following.spaced && looseWeekdays.has(token.text) && tokenAt(tokens, at + 2).number >= 0)
    return { weekday, next: at + 2 };
  return { weekday, next: at + 1 };
}

const weekdayCues = new Set('by on this next last before until til till every each cob eod from of coming the'.split(' '));

function nextWeekday(weekday: number, reading: Reading): DayNumber {
  const ahead = (weekday - weekdayOf(reading.reference) + 7) % 7;
  if (reading.past) return reading.reference - (ahead === 0 ? 7 : 7 - ahead);
  return reading.reference + (ahead === 0 ? 7 : ahead);
}

/** Monday of the reference's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) + 6) % 7);
}

/** Weekdays in all their British forms; `at` may stand on "a week on", "this", "next" or the weekday itself. */
export function weekdayForms(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  let next = at;
  let word = tokenAt(tokens, next).text;
  let extra = 0;
  const weeks = word === 'a' ? { value: 1, next: at + 1 } : readNumber(tokens, at);
  const weekUnit = weeks === undefined ? undefined : unitWords.get(tokenAt(tokens, weeks.next).text);
  if (weeks !== undefined && weeks.value < 500 && (weekUnit === 'week' || weekUnit === 'fortnight')) {
    extra = Math.round(weeks.value) * (weekUnit === 'week' ? 7 : 14);
    next = weeks.next + 1;
    if (tokenAt(tokens, next).text === 'on' || tokenAt(tokens, next).text === 'from') next += 1;
    word = tokenAt(tokens, next).text;
    const relative = word === 'today' ? 0 : word === 'tomorrow' ? 1 : undefined;
    if (relative !== undefined) return { day: reading.reference + relative + extra, next: next + 1, form: 'relative' };
    const weekday = weekdayAt(tokens, next);
    if (weekday === undefined) return undefined;
    return { day: nextWeekday(weekday.weekday, { ...reading, past: false }) + extra, next: weekday.next, form: 'weekday' };
  }
  if (
    word === 'the' &&
    (weekdayAt(tokens, at + 1) !== undefined || tokenAt(tokens, at + 1).text === 'following' || tokenAt(tokens, at + 1).text === 'coming')
  )
    next = at + 1;
  word = tokenAt(tokens, next).text;
  let shift: 'this' | 'next' | 'last' | undefined;
  if (word === 'this' || word === 'coming' || word === 'upcoming') shift = 'this';
  else if (word === 'next' || word === 'following') shift = 'next';
  else if (word === 'last' || word === 'previous' || word === 'past') shift = 'last';
  if (shift !== undefined) next += 1;
  if (shift === 'this' && tokenAt(tokens, next).text === 'coming') next += 1;
  const weekday = weekdayAt(tokens, next);
  if (weekday === undefined) return undefined;
  next = weekday.next;
  if (shift === 'last') return { day: nextWeekday(weekday.weekday, { ...reading, past: true }), next, form: 'weekday' };
  const plain = nextWeekday(weekday.weekday, shift === undefined ? reading : { ...reading, past: false });
  if (
    shift === 'next' ||
    (tokenAt(tokens, next).text === 'of' && tokenAt(tokens, next + 1).text === 'next' && tokenAt(tokens, next + 2).text === 'week')
  ) {
    const day = mondayOf(reading.reference) + 7 + ((weekday.weekday + 6) % 7);
    return { day, next: shift === 'next' ? next : next + 3, form: 'weekday' };
  }
  const ahead = tokenAt(tokens, next).text;
  if (ahead === 'week' || ahead === 'fortnight') {
    const after = nextWeekday(weekday.weekday, { ...reading, past: false });
    return { day: after + (ahead === 'week' ? 7 : 14), next: next + 1, form: 'weekday' };
  }
  if (ahead === 'next' && tokenAt(tokens, next + 1).text === 'week') {
    return { day: mondayOf(reading.reference) + 7 + ((weekday.weekday + 6) % 7), next: next + 2, form: 'weekday' };
  }
  if (ahead === 'after' && tokenAt(tokens, next + 1).text === 'next') return { day: plain + 7, next: next + 2, form: 'weekday' };
  return { day: plain, next, form: 'weekday' };
}

import { oncePerWord } from '../kept-words';
import { namedDay, relativeDay, relativeDays } from './named-days';
import { readOrdinal } from './number-words';
import { periodEnd, periodStart } from './period-ends';
import type { DayRead, Reading } from './reading';
import { type Token, tokenAt } from './tokens';
import { monthWords, weekdayWords } from './vocabulary';
import { weekdayAt, weekdayForms } from './weekdays';
import { dayInMonth, dayThenMonth, monthThenDay, numericDate } from './written-dates';

/** "Thursday 26 November", "Friday, 4th", "monday the twenty seventh". */
function weekdayAndDate(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return undefined;
  let next = weekday.next;
  if (tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === '(') next += 1;
  const date = numericDate(tokens, next, reading) ?? dayThenMonth(tokens, next, reading) ?? monthThenDay(tokens, next, reading);
  if (date !== undefined) return date;
  if (tokenAt(tokens, next).text === 'the') next += 1;
  const ordinal = readOrdinal(tokens, next);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31) return undefined;
  return dayInMonth(ordinal.value, ordinal.next, reading, weekday.weekday);
}

/** "the 14th": only with "the" or a cue the caller has seen, since "14th Floor" is no date. */
export function readDayOfMonth(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const next = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  const token = tokenAt(tokens, next);
  const ordinal = readOrdinal(tokens, next);
  if (ordinal === undefined || ordinal.value < 1 || ordinal.value > 31 || (token.number < 0 && next === at)) return undefined;
  const of = tokenAt(tokens, ordinal.next).text;
  if (token.number < 0 && ordinalNouns(tokenAt(tokens, ordinal.next), of)) return undefined;
  if (token.number >= 0 && nounAfterOrdinal.has(of)) return undefined;
  return dayInMonth(ordinal.value, ordinal.next, reading);
}

const nounAfterOrdinal = new Set(
  'floor century time place attempt stage day week month year birthday anniversary avenue street road edition grade person child letter visit reminder party tier street item of'.split(
    ' ',
  ),
);

function ordinalNouns(following: Token, text: string): boolean {
  // Written-out ordinals are mostly "the first letter": a date only when nothing follows that they could count.
  return (
    following.number >= 0 ||
    nounAfterOrdinal.has(text) ||
    (text !== '' &&
      /^[a-z]/u.test(text) &&
      text !== 'and' &&
      text !== 'at' &&
      text !== 'or' &&
      text !== 'to' &&
      text !== 'by' &&
      text !== 'if' &&
      text !== 'please')
  );
}

/** A first look at one token: false when no day can begin there. */
export function mayStartDay(token: Token): boolean {
  return token.number >= 0 || mayStart(token.word);
}

/**
 * Reads one day at a token, longest form first; undefined when none begins there. Every branch looks at a bounded number of tokens, so
 * reading a whole text is linear.
 */
export function readPlainDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const token = tokenAt(tokens, at);
  if (!mayStartDay(token)) return undefined;
  const named = namedDay(tokens, at, reading);
  if (named !== undefined) return named;
  const plain =
    numericDate(tokens, at, reading) ??
    weekdayAndDate(tokens, at, reading) ??
    dayThenMonth(tokens, at, reading) ??
    monthThenDay(tokens, at, reading) ??
    weekdayForms(tokens, at, reading) ??
    periodEnd(tokens, at, reading) ??
    periodStart(tokens, at, reading);
  if (plain !== undefined) return plain;
  if (token.text === 'the' && (weekdayAndDate(tokens, at + 1, reading) !== undefined || namedDay(tokens, at + 1, reading) !== undefined)) {
    return weekdayAndDate(tokens, at + 1, reading) ?? namedDay(tokens, at + 1, reading);
  }
  const relative = relativeDay(tokens, at, reading);
  return relative?.form === 'offset' ? undefined : relative;
}

/**
 * Reads one day at a token, as `readPlainDay` does, and "the day before the hearing on Tuesday 8 December" too: there the day is named
 * within the next few words of the same sentence.
 */
export function readDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const first = tokenAt(tokens, at).text;
  const relative = first === 'the' || first === 'day' ? relativeDay(tokens, at, reading) : undefined;
  if (relative?.form !== 'offset') return readPlainDay(tokens, at, reading);
  for (let look = relative.next; look < relative.next + 8; look += 1) {
    const word = tokenAt(tokens, look).text;
    if (word === '' || word === '.' || word === ';') break;
    const other = readPlainDay(tokens, look, reading);
    if (other !== undefined) return { day: other.day + relative.day, next: other.next, form: other.form };
  }
  return undefined;
}

const starters = new Set(
  [
    'the a one this next last previous past coming upcoming following day end close start beginning month year financial tax',
    'new christmas xmas boxing good easter bonfire remembrance halloween hogmanay',
    "valentine's",
    [...relativeDays.keys()].join(' '),
    [...monthWords.keys()].join(' '),
    [...weekdayWords.keys()].join(' '),
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth',
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty',
  ]
    .join(' ')
    .split(' '),
);
const mayStart = oncePerWord((text) => starters.has(text));

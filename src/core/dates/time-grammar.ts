import { readNumber } from './number-words';
import { tokenAt, type Token } from './tokens';

/** A time of day in seconds after midnight. `either` means morning or afternoon was not said, so twelve hours later is meant as often. */
export interface TimeRead {
  readonly seconds: number;
  readonly next: number;
  readonly either: boolean;
}

const namedTimes = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
  ['lunchtime', 12],
  ['lunch', 12],
  ['teatime', 17],
]);

/** Words for the end of a working day and the like; they place a deadline in a day and have no hour of their own. */
const dayParts: readonly { readonly words: readonly string[]; readonly hour: number }[] = [
  { words: ['close', 'of', 'business'], hour: 17 },
  { words: ['close', 'of', 'play'], hour: 17 },
  { words: ['end', 'of', 'business'], hour: 17 },
  { words: ['end', 'of', 'play'], hour: 17 },
  { words: ['end', 'of', 'the', 'working', 'day'], hour: 17 },
  { words: ['end', 'of', 'the', 'day'], hour: 17 },
  { words: ['end', 'of', 'day'], hour: 17 },
  { words: ['end', 'of'], hour: 17 },
  { words: ['cob'], hour: 17 },
  { words: ['cop'], hour: 17 },
  { words: ['eod'], hour: 17 },
  { words: ['eop'], hour: 17 },
  { words: ['first', 'thing', 'on'], hour: 9 },
  { words: ['first', 'thing'], hour: 9 },
  { words: ['last', 'thing'], hour: 17 },
  { words: ['lunchtime'], hour: 12 },
  { words: ['lunch', 'time'], hour: 12 },
];

/** "close of play", "COB", "first thing": gives the token after it. */
export function readDayPart(tokens: readonly Token[], at: number): TimeRead | undefined {
  const start = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  for (const { words, hour } of dayParts) {
    if (words.every((word, index) => tokenAt(tokens, start + index).text === word)) {
      return { seconds: hour * 3600, next: start + words.length, either: false };
    }
  }
  return undefined;
}

/** Reads "am", "p.m.", "a", " in the evening" after an hour: the hours to add and the token after; undefined when nothing is said. */
function meridiem(tokens: readonly Token[], at: number): { readonly half: 'am' | 'pm'; readonly next: number } | undefined {
  const token = tokenAt(tokens, at);
  if (token.text === 'am' || token.text === 'pm') {
    return { half: token.text, next: at + 1 };
  }
  if (token.text === 'a' || token.text === 'p') {
    const dotted = tokenAt(tokens, at + 1).text === '.' && tokenAt(tokens, at + 2).text === 'm';
    if (dotted) {
      const closed = tokenAt(tokens, at + 3).text === '.' && !tokenAt(tokens, at + 3).spaced ? at + 4 : at + 3;
      return { half: token.text === 'a' ? 'am' : 'pm', next: closed };
    }
    if (tokenAt(tokens, at + 1).text === 'm' && tokenAt(tokens, at + 1).spaced)
      return { half: token.text === 'a' ? 'am' : 'pm', next: at + 2 };
    if (!token.spaced) return { half: token.text === 'a' ? 'am' : 'pm', next: at + 1 };
  }
  let next = at;
  if (token.text === 'in' || token.text === 'at') next += 1;
  if (tokenAt(tokens, next).text === 'the' || tokenAt(tokens, next).text === 'this') next += 1;
  if (next === at && token.text !== 'tonight') return undefined;
  const part = tokenAt(tokens, next).text;
  if (part === 'morning') return { half: 'am', next: next + 1 };
  if (part === 'afternoon' || part === 'evening' || part === 'night') return { half: 'pm', next: next + 1 };
  return undefined;
}

function clock(hour: number, minute: number, second: number, half: 'am' | 'pm' | undefined, next: number): TimeRead | undefined {
  if (hour > 24 || minute > 59 || second > 59 || (half !== undefined && hour > 12 && half === 'am')) return undefined;
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return { seconds: (shifted % 24) * 3600 + minute * 60 + second, next, either: half === undefined && hour >= 1 && hour <= 12 };
}

/** "half past five", "quarter to nine", "20 min past eight", "one minute to midnight". */
function pastOrTo(tokens: readonly Token[], at: number): TimeRead | undefined {
  let minutes: number | undefined;
  let next = at;
  const word = tokenAt(tokens, next).text;
  if (word === 'a' && tokenAt(tokens, next + 1).text === 'quarter') next += 1;
  if (tokenAt(tokens, next).text === 'half') minutes = 30;
  else if (tokenAt(tokens, next).text === 'quarter') minutes = 15;
  if (minutes !== undefined) next += 1;
  else {
    const number = readNumber(tokens, next);
    if (number === undefined || number.value < 1 || number.value > 59) return undefined;
    minutes = number.value;
    next = number.next;
    const unit = tokenAt(tokens, next).text;
    if (unit === 'minute' || unit === 'minutes' || unit === 'min' || unit === 'mins') next += 1;
    else if (minutes % 5 !== 0) return undefined;
  }
  const way = tokenAt(tokens, next).text;
  const named = namedTimes.get(tokenAt(tokens, next + 1).text);
  if (way !== 'past' && way !== 'to' && way !== 'before') {
    // "half five" is half past five in Britain.
    const hour = word === 'half' ? readNumber(tokens, next) : undefined;
    return hour !== undefined && hour.value >= 1 && hour.value <= 12
      ? clock(hour.value, 30, 0, meridiem(tokens, hour.next)?.half, meridiem(tokens, hour.next)?.next ?? hour.next)
      : undefined;
  }
  const hour = named === undefined ? readNumber(tokens, next + 1) : { value: named, next: next + 2 };
  if (hour === undefined || hour.value > 24) return undefined;
  let after = hour.next;
  if (tokenAt(tokens, after).text === "o'clock" || tokenAt(tokens, after).text === 'oclock') after += 1;
  const half = named === undefined ? meridiem(tokens, after) : undefined;
  const base = clock(hour.value, 0, 0, half?.half, half?.next ?? after);
  if (base === undefined) return undefined;
  const seconds = (base.seconds + (way === 'past' ? minutes : -minutes) * 60 + 86400) % 86400;
  return { seconds, next: base.next, either: base.either && named === undefined };
}

/**
 * Reads a time of day at a token: "4pm", "4.00 p.m.", "16:30", "1600 hours", "five o'clock", "half past ten", "12 noon", "midnight".
 * A bare number is no time unless `bare` is set (the words before said "at").
 */
export function readTime(tokens: readonly Token[], at: number, bare = false): TimeRead | undefined {
  const token = tokenAt(tokens, at);
  const named = namedTimes.get(token.text);
  if (named !== undefined) return { seconds: named * 3600, next: at + 1, either: false };
  const relative = pastOrTo(tokens, at);
  if (relative !== undefined) return relative;
  const hour = readNumber(tokens, at);
  if (hour === undefined || hour.value < 0) return undefined;
  const decimal = hour.value % 1 !== 0;
  if (token.number >= 0 && (hour.next === at + 1 || decimal)) return digitTime(tokens, at, token, bare);
  if (hour.value > 12 || decimal) return undefined;
  return wordTime(tokens, hour.value, hour.next, bare);
}

function wordTime(tokens: readonly Token[], hour: number, at: number, bare: boolean): TimeRead | undefined {
  let next = at;
  const after = tokenAt(tokens, next).text;
  if (after === "o'clock" || after === 'oclock') {
    next += 1;
    const half = meridiem(tokens, next);
    return clock(hour, 0, 0, half?.half, half?.next ?? next);
  }
  const half = meridiem(tokens, next);
  if (half !== undefined) return clock(hour, 0, 0, half.half, half.next);
  if (namedTimes.has(after) && hour === 12) return { seconds: (namedTimes.get(after) ?? 0) * 3600, next: next + 1, either: false };
  if (tokenAt(tokens, next).text === '-') next += 1;
  const minute = readNumber(tokens, next);
  if (minute !== undefined && tokenAt(tokens, next).number < 0 && minute.value >= 10 && minute.value <= 59) {
    const said = meridiem(tokens, minute.next);
    if (said !== undefined || bare) return clock(hour, minute.value, 0, said?.half, said?.next ?? minute.next);
  }
  return bare ? clock(hour, 0, 0, undefined, at) : undefined;
}

function digitTime(tokens: readonly Token[], at: number, token: Token, bare: boolean): TimeRead | undefined {
  const mark = tokenAt(tokens, at + 1);
  const minute = tokenAt(tokens, at + 2);
  const width = token.end - token.start;
  if (
    (mark.text === ':' || mark.text === '.') &&
    !mark.spaced &&
    !minute.spaced &&
    minute.number >= 0 &&
    minute.end - minute.start === 2 &&
    width <= 2
  ) {
    let next = at + 3;
    let second = 0;
    const seconds = tokenAt(tokens, at + 4);
    if (tokenAt(tokens, next).text === ':' && !seconds.spaced && seconds.number >= 0 && seconds.end - seconds.start === 2) {
      second = seconds.number;
      next = at + 5;
    }
    const half = meridiem(tokens, next);
    if (mark.text === '.' && half === undefined && !bare && token.number > 0 && !hoursAfter(tokens, next)) return undefined;
    if (
      mark.text === '.' &&
      tokenAt(tokens, next).text === '.' &&
      tokenAt(tokens, next + 1).number >= 0 &&
      !tokenAt(tokens, next + 1).spaced
    )
      return undefined;
    return clock(token.number, minute.number, second, half?.half, half?.next ?? (hoursAfter(tokens, next) ? next + 1 : next));
  }
  const after = tokenAt(tokens, at + 1).text;
  if (after === "o'clock" || after === 'oclock') {
    const half = meridiem(tokens, at + 2);
    return clock(token.number, 0, 0, half?.half, half?.next ?? at + 2);
  }
  if (after === 'noon' || after === 'midday' || after === 'midnight') {
    return token.number === 12 ? { seconds: (namedTimes.get(after) ?? 0) * 3600, next: at + 2, either: false } : undefined;
  }
  if (after === '.' && !mark.spaced && (minute.text === 'am' || minute.text === 'pm') && !minute.spaced)
    return clock(token.number, 0, 0, minute.text, at + 3);
  const half = meridiem(tokens, at + 1);
  if (half !== undefined) {
    if (width === 4) return clock(Math.floor(token.number / 100), token.number % 100, 0, half.half, half.next);
    return width <= 2 ? clock(token.number, 0, 0, half.half, half.next) : undefined;
  }
  if (after === 'ish' && !mark.spaced && width <= 2) return { seconds: token.number * 3600, next: at + 2, either: false };
  if (width === 4 && hoursAfter(tokens, at + 1)) return clock(Math.floor(token.number / 100), token.number % 100, 0, undefined, at + 2);
  return bare && width <= 2 && token.number <= 24 ? clock(token.number, 0, 0, undefined, at + 1) : undefined;
}

function hoursAfter(tokens: readonly Token[], at: number): boolean {
  const word = tokenAt(tokens, at).text;
  return word === 'hours' || word === 'hrs';
}

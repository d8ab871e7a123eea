import { addMonths, isoOf, type DayNumber } from '../dates/calendar';
import { readDay, readDayOfMonth } from '../dates/day-grammar';
import type { Reading } from '../dates/reading';
import { readNumber } from '../dates/number-words';
import { tokenAt, type Token } from '../dates/tokens';
import { unitWords, type Unit } from '../dates/vocabulary';
import { addWorkingDays, isWorkingDay } from '../dates/working-days';
import type { SentenceSigns } from './sentence-signs';

/** A deadline read from the tokens `from` up to `next`, with how it was counted. */
export interface DeadlineRead {
  readonly day: DayNumber;
  readonly from: number;
  readonly next: number;
  readonly rule: string;
}

interface Amount {
  readonly count: number;
  readonly unit: Unit;
  readonly clear: boolean;
  readonly working: boolean;
  readonly next: number;
}

const leads = new Set([
  'within',
  'in',
  'inside',
  'of',
  'by',
  'than',
  'after',
  'until',
  'have',
  'has',
  'allow',
  'allows',
  'due',
  'is',
  'be',
  'give',
  'least',
]);
const anchorWords = new Set('of from after before beginning starting following since'.split(' '));
const counters: Readonly<Record<Unit, number>> = { day: 1, week: 7, fortnight: 14, month: 0, year: 0, hour: 0, minute: 0, second: 0 };

/** "20 clear working days", "a fortnight", "a couple of weeks", "one calendar month". */
function readAmount(tokens: readonly Token[], at: number, theCounts: boolean): Amount | undefined {
  let next = at;
  let count: number;
  const article = tokenAt(tokens, next).text;
  if (
    (article === 'a' || article === 'an' || article === 'another' || (theCounts && article === 'the')) &&
    tokenAt(tokens, next + 1).text !== 'hundred'
  ) {
    const couple = tokenAt(tokens, next + 1).text === 'couple';
    count = couple ? 2 : 1;
    next += couple ? (tokenAt(tokens, next + 2).text === 'of' ? 3 : 2) : 1;
  } else {
    const number = readNumber(tokens, next);
    if (number === undefined || number.value % 1 !== 0 || number.value > 40000) return undefined;
    count = number.value;
    next = number.next;
    // "28 (twenty-eight) days"
    if (tokenAt(tokens, next).text === '(') {
      const again = readNumber(tokens, next + 1);
      if (again !== undefined && tokenAt(tokens, again.next).text === ')') next = again.next + 1;
    }
    if (tokenAt(tokens, next).text === '-') next += 1;
  }
  let clear = false;
  let working = false;
  for (let steps = 0; steps < 4; steps += 1) {
    const word = tokenAt(tokens, next).text;
    if (word === 'clear') clear = true;
    else if (word === 'working' || word === 'business') working = true;
    else if (
      word !== 'calendar' &&
      word !== 'full' &&
      word !== 'consecutive' &&
      word !== 'whole' &&
      word !== 'further' &&
      word !== 'more' &&
      word !== 'school'
    )
      break;
    next += 1;
  }
  const word = tokenAt(tokens, next).text;
  const unit = word === 'h' ? undefined : unitWords.get(word);
  if (unit === undefined || unit === 'minute' || unit === 'second') return undefined;
  next += 1;
  if (tokenAt(tokens, next).text === "'" || tokenAt(tokens, next).text === '\u2019') next += 1;
  return { count, unit, clear, working, next };
}

function plural(amount: Amount): string {
  return `${amount.count} ${amount.clear ? 'clear ' : ''}${amount.working ? 'working ' : ''}${amount.unit}${amount.count === 1 ? '' : 's'}`;
}

function forward(amount: Amount, from: DayNumber, countsFirst: boolean): DayNumber {
  const extra = (amount.clear ? 1 : 0) - (countsFirst ? 1 : 0);
  if (amount.working) {
    // The named day is day 1 where it is a working day; otherwise the next one is.
    const start = countsFirst && !isWorkingDay(from) ? from : from;
    return addWorkingDays(start, amount.count + (countsFirst && !isWorkingDay(from) ? (amount.clear ? 1 : 0) : extra));
  }
  if (amount.unit === 'month' || amount.unit === 'year') {
    return addMonths(from, amount.count * (amount.unit === 'year' ? 12 : 1)) - (countsFirst ? 1 : 0);
  }
  if (amount.unit === 'hour') return from + Math.floor(amount.count / 24);
  return from + amount.count * counters[amount.unit] + extra;
}

function backward(amount: Amount, from: DayNumber): DayNumber {
  if (amount.working) return addWorkingDays(from, -(amount.count + (amount.clear ? 1 : 0)));
  if (amount.unit === 'month' || amount.unit === 'year') return addMonths(from, -amount.count * (amount.unit === 'year' ? 12 : 1));
  if (amount.unit === 'hour') return from - Math.floor(amount.count / 24);
  return from - amount.count * counters[amount.unit] - (amount.clear ? 1 : 0);
}

const hereWords = new Set(
  'this today now receipt receiving receive getting above below letter email notice issue service notification hearing being reading date your referral message decision report being sending'.split(
    ' ',
  ),
);

/** Finds what the period is counted from, in the words after "of", "from", "after", "before". */
function readAnchor(
  tokens: readonly Token[],
  at: number,
  signs: SentenceSigns,
  reading: Reading,
): { readonly day: DayNumber; readonly next: number } | undefined {
  const limit = Math.min(signs.to, at + 16);
  let here = -1;
  for (let index = at; index < limit; index += 1) {
    const { text } = tokenAt(tokens, index);
    if (text === ';' || text === '?' || (text === '.' && index > at + 1)) break;
    // A comma ends the phrase unless it goes on with "which" and its date.
    if (
      text === ',' &&
      tokenAt(tokens, index + 1).text !== 'which' &&
      tokenAt(tokens, index + 1).text !== 'that' &&
      tokenAt(tokens, index + 1).number < 0
    )
      break;
    if (index > at && (text === 'and' || text === 'to' || text === 'or' || text === 'unless' || text === 'if' || text === 'by')) break;
    const day = readDay(tokens, index, reading) ?? (text === 'the' ? readDayOfMonth(tokens, index, reading) : undefined);
    if (day !== undefined) return { day: day.day, next: day.next };
    if (hereWords.has(text)) here = index;
  }
  if (here < 0) return undefined;
  return { day: reading.reference, next: here + 1 };
}

/**
 * Reads a period that ends on one day: "within 14 days of this letter", "28 days beginning with 16 November", "no later than 5 clear working
 * days before the hearing on 9 December", "in two weeks' time". Counting rules: the day after the start is day 1, "beginning with" counts the
 * day itself, clear days leave out both ends.
 */
export function readPeriod(tokens: readonly Token[], at: number, signs: SentenceSigns, reading: Reading): DeadlineRead | undefined {
  let next = at;
  const lead = tokenAt(tokens, at).text;
  const led = leads.has(lead);
  if (led) next += 1;
  if (tokenAt(tokens, next).text === 'at' && tokenAt(tokens, next + 1).text === 'least') next += 2;
  if (tokenAt(tokens, next).text === 'least' || tokenAt(tokens, next).text === 'most') next += 1;
  const the = tokenAt(tokens, next).text === 'the' || tokenAt(tokens, next).text === 'a' ? next + 1 : next;
  if (tokenAt(tokens, the).text === 'period' && tokenAt(tokens, the + 1).text === 'of') next = the + 2;
  const nextWord = tokenAt(tokens, the).text;
  const ahead = nextWord === 'next' || nextWord === 'coming' || nextWord === 'following';
  if (ahead) next = the + 1;
  const amount = readAmount(tokens, next, lead === 'within');
  if (amount === undefined || amount.count === 0) return undefined;
  // "for three weeks from Monday" says how long something lasts; "for 10 days starting tomorrow" has a last day all the same.
  const begins = tokenAt(tokens, amount.next).text;
  if ((lead === 'for' || tokenAt(tokens, at - 1).text === 'for') && begins !== 'beginning' && begins !== 'starting') return undefined;
  if (begins === 'of' && !led) return undefined;
  // "£20 a week, starting Friday" is a rate.
  if (begins === ',' && tokenAt(tokens, next).text === 'a') return undefined;
  next = amount.next;
  if (tokenAt(tokens, next).text === 'time') next += 1;
  if (tokenAt(tokens, next).text === 'notice') next += 1;
  const future: Reading = { ...reading, past: false };
  const word = tokenAt(tokens, next).text;
  if (anchorWords.has(word) || word === ',' || word === 'and') {
    const counted = anchored(tokens, word, next, amount, signs, { ...reading, past: signs.past && reading.past });
    if (counted !== undefined) return { ...counted, from: leadStart(tokens, at) };
    if (anchorWords.has(word) && word !== 'of' && !(lead === 'within' || lead === 'in')) return undefined;
    if (anchorWords.has(word) && word !== 'from') return undefined;
  }
  if (word === 'ago' || word === 'old' || word === 'earlier' || word === 'later' || word === 'late' || word === 'long') return undefined;
  if (signs.standing || signs.past) return undefined;
  const told =
    lead === 'within' ||
    lead === 'inside' ||
    (lead === 'in' && (tokenAt(tokens, amount.next).text === 'time' || amount.working || tellsAhead(signs, amount))) ||
    ahead;
  const allowed = (lead === 'have' || lead === 'has' || lead === 'allow' || lead === 'give') && grants(tokens, next, signs);
  if (!told && !allowed) return undefined;
  const day = forward(amount, future.reference, false);
  return { day, from: leadStart(tokens, at), next, rule: `${plural(amount)} from ${isoOf(future.reference)}, the day of the letter` };
}

function leadStart(tokens: readonly Token[], at: number): number {
  const before = tokenAt(tokens, at - 1).text;
  const two = tokenAt(tokens, at - 2).text;
  if (tokenAt(tokens, at).text === 'than' && (before === 'later' || before === 'more') && (two === 'no' || two === 'not')) return at - 2;
  return at;
}

/** "in 5 working days" tells a deadline in a sentence that asks or looks ahead, not in "in 10 years he never wrote". */
function tellsAhead(signs: SentenceSigns, amount: Amount): boolean {
  return amount.unit !== 'year' && (signs.asks || signs.limit || signs.ahead);
}

function grants(tokens: readonly Token[], at: number, signs: SentenceSigns): boolean {
  const word = tokenAt(tokens, at).text;
  const next = tokenAt(tokens, at + 1).text;
  if (
    word === 'to' ||
    word === 'left' ||
    word === '' ||
    word === '.' ||
    word === 'until' ||
    word === ',' ||
    (word === 'in' && next === 'which') ||
    (word === 'for' && next === 'your')
  ) {
    const owner = tokenAt(tokens, signs.from).text;
    return owner !== '' && !signs.past;
  }
  return false;
}

function anchored(
  tokens: readonly Token[],
  word: string,
  at: number,
  amount: Amount,
  signs: SentenceSigns,
  reading: Reading,
): Omit<DeadlineRead, 'from'> | undefined {
  let next = at + 1;
  let countsFirst = false;
  if (word === 'beginning' || word === 'starting') {
    const preposition = tokenAt(tokens, next).text;
    if (preposition === 'with' || preposition === 'on' || preposition === 'from') next += 1;
    countsFirst = true;
  } else if (word === ',' || word === 'and') {
    const begins = tokenAt(tokens, next).text;
    if (begins !== 'beginning' && begins !== 'starting') return undefined;
    return anchored(tokens, begins, next, amount, signs, reading);
  } else if (word === 'following' && tokenAt(tokens, next).text === 'on') next += 1;
  // "the day after this letter" as a start: one day on.
  let shift = 0;
  const dayAt = tokenAt(tokens, next).text === 'the' ? next + 1 : next;
  if (tokenAt(tokens, dayAt).text === 'day' && tokenAt(tokens, dayAt + 1).text === 'after') {
    shift = 1;
    next = dayAt + 2;
  }
  const anchor = readAnchor(tokens, next, signs, reading);
  if (anchor === undefined) return undefined;
  const start = anchor.day + shift;
  const day = word === 'before' ? backward(amount, start) : forward(amount, start, countsFirst);
  const how = word === 'before' ? 'before' : countsFirst ? 'beginning with' : 'after';
  return { day, next: anchor.next, rule: `${plural(amount)} ${how} ${isoOf(start)}` };
}

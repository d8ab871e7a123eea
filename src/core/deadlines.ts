import { dayOfIso, isoOf, addMonths } from './dates/calendar';
import { mayStartDay, readDay, readDayOfMonth } from './dates/day-grammar';
import type { DayRead, Reading } from './dates/reading';
import { readDayPart, readTime } from './dates/time-grammar';
import { tokenisedText, type TokenisedText } from './dates/tokenised-text';
import { tokenAt, type Token } from './dates/tokens';
import { looseDay, workingDayForm } from './deadlines/loose-days';
import { readPeriod, type DeadlineRead } from './deadlines/period';
import { pastAt, readSigns, type SentenceSigns } from './deadlines/sentence-signs';
import { oncePerWord } from './kept-words';
import { Problem } from './problem';
import type { Span } from './span';

/** A day by which something is to happen, with the words that say so and how it was counted. */
export interface Deadline {
  readonly span: Span;
  readonly text: string;
  /** ISO date. */
  readonly date: string;
  readonly rule: string;
}

const directCues = new Set(
  'by before until till til latest due deadline expires expire expiring closes closing close shut shuts ends ending end lapses lapse'
    .split(' ')
    .concat(["'til", 'payable', 'closed', 'ended', 'expired']),
);
const weakCues = new Set(['on', 'for', 'is', 'at', ',', ':', 'to', 'of', 'was', 'falls', 'fell', 'the']);
const tellsOfThePast = new Set('since dated of from born after letter email'.split(' '));

/** What stands right before a date: how many tokens back the cue begins, and how strong it is. */
function cueBefore(tokens: readonly Token[], at: number, signs: SentenceSigns): { readonly from: number; readonly strong: boolean } {
  let from = at;
  for (let back = at - 1; back >= signs.from && at - back <= 5; back -= 1) {
    const { text } = tokenAt(tokens, back);
    const before = tokenAt(tokens, back - 1).text;
    if (text === 'than' && (before === 'later' || before === 'sooner'))
      return { from: Math.max(signs.from, back - 2), strong: before === 'later' };
    if (text === 'before' && before === 'or' && tokenAt(tokens, back - 2).text === 'on') return { from: back - 2, strong: true };
    if (text === 'to' && before === 'up') return { from: back - 1, strong: true };
    if (text === 'including' && before === 'and') return { from: Math.max(signs.from, back - 3), strong: true };
    if (text === 'to' && before === 'prior') return { from: back - 1, strong: true };
    if (text === 'of' && (before === 'ahead' || before === 'advance')) return { from: back - 1, strong: true };
    if (text === 'than' && before === 'later') return { from: back - 2, strong: true };
    if (directCues.has(text)) return { from: back, strong: true };
    if (text === 'out' && before.startsWith('run')) return { from: back, strong: true };
    if (!weakCues.has(text)) break;
    if (text === 'on' && from === at) from = back;
  }
  return { from, strong: false };
}

/** A time or "close of play" before or after the date belongs to the deadline's words. */
function withTime(tokens: readonly Token[], at: number): { readonly next: number } | undefined {
  const time = readDayPart(tokens, at) ?? readTime(tokens, at);
  if (time === undefined) return undefined;
  let { next } = time;
  if (tokenAt(tokens, next).text === 'sharp') next += 1;
  while (tokenAt(tokens, next).text === 'on' || tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === 'of') next += 1;
  return { next };
}

const joiners = new Set(['to', '-', '\u2013', '\u2014', 'until', 'till', 'and', 'through', 'til']);

/** "from 23 November to 4 December", "between 1 and 18 December 2026", "26/11/26 - 24/12/26": dated at its end. */
function readSpanOfDays(
  tokens: readonly Token[],
  at: number,
  reading: Reading,
  plain: DayRead | undefined,
): (DeadlineRead & { readonly weekdaysOnly: boolean; readonly led: boolean }) | undefined {
  const lead = tokenAt(tokens, at).text;
  const led = lead === 'from' || lead === 'between';
  const start = led ? at + 1 : at;
  const now: DayRead | undefined =
    tokenAt(tokens, start).text === 'now' ? { day: reading.reference, next: start + 1, form: 'relative' } : undefined;
  let first = now ?? (start === at ? plain : readDay(tokens, start, reading));
  let joint = first?.next ?? -1;
  if (first === undefined) {
    // "between 1 and 18 December": the month is said once.
    const number = tokenAt(tokens, start).number;
    const suffix = tokenAt(tokens, start + 1).text;
    const after = suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th' ? start + 2 : start + 1;
    const article = tokenAt(tokens, start).text === 'the' ? readDayOfMonth(tokens, start, reading) : undefined;
    if (article !== undefined) joint = article.next;
    else if (number >= 1 && number <= 31) joint = after;
    else return undefined;
  }
  if (joiners.has(tokenAt(tokens, joint).text) === false) return undefined;
  if (tokenAt(tokens, joint).text === 'and' && lead !== 'between') return undefined;
  let next = joint + 1;
  if (tokenAt(tokens, next).text === 'the' && first === undefined) next += 0;
  const end = readDay(tokens, next, reading);
  if (end === undefined || (first === undefined && end.form !== 'no-year' && end.form !== 'calendar')) return undefined;
  first = first ?? end;
  next = end.next;
  let { day } = end;
  if (first.day > day && end.form === 'no-year') day = addMonths(day, 12);
  const weekdaysOnly = first.form === 'weekday' && end.form === 'weekday';
  return { day, from: at, next, rule: `the end of the period, ${isoOf(day)}`, weekdaysOnly, led };
}

interface Seen {
  readonly deadline: DeadlineRead;
}

function readDated(tokens: readonly Token[], at: number, signs: SentenceSigns, reading: Reading): Seen | undefined {
  const plain = readDay(tokens, at, reading);
  const range = readSpanOfDays(tokens, at, reading, plain);
  if (range !== undefined && range.next <= signs.to + 1) {
    if (range.weekdaysOnly || (range.day < reading.reference && signs.past)) return { deadline: { ...range, rule: '' } };
    const cue = cueBefore(tokens, at, signs);
    const told = range.day >= reading.reference || cue.strong;
    return { deadline: told ? range : { ...range, rule: '' } };
  }
  const time = plain === undefined ? withTime(tokens, at) : undefined;
  const start = time?.next ?? at;
  const cue = cueBefore(tokens, at, signs);
  const day =
    workingDayForm(tokens, start, reading) ??
    looseDay(tokens, start, reading) ??
    plain ??
    (time === undefined ? undefined : readDay(tokens, start, reading)) ??
    (cue.strong || tokenAt(tokens, start).text === 'the' ? readDayOfMonth(tokens, start, reading) : undefined);
  if (day === undefined) return undefined;
  let { next } = day;
  const later =
    tokenAt(tokens, next).text === ',' || tokenAt(tokens, next).text === 'at' ? withTime(tokens, next + 1) : withTime(tokens, next);
  if (later !== undefined) next = later.next;
  const before = tokenAt(tokens, cue.from - 1).text;
  if (!acceptable(tokens, day, cue, time !== undefined, before, signs, reading))
    return { deadline: { day: day.day, from: at, next, rule: '' } };
  return { deadline: { day: day.day, from: cue.from, next, rule: `the date written, ${isoOf(day.day)}` } };
}

function acceptable(
  tokens: readonly Token[],
  day: DayRead,
  cue: { readonly from: number; readonly strong: boolean },
  timed: boolean,
  before: string,
  signs: SentenceSigns,
  reading: Reading,
): boolean {
  const ahead = day.day >= reading.reference;
  const direct = tokenAt(tokens, cue.from).text;
  if (cue.strong) {
    // "until" tells how long something lasted when the day is gone by: "we lived there until 3 May 2024".
    if (!ahead && (direct === 'until' || direct === 'till' || direct === 'before')) return signs.asks && !signs.past && before !== 'not';
    return true;
  }
  if (tellsOfThePast.has(before) || day.form === 'numeric') return false;
  // "I sent it on 2 November", said in late November, is not next year's day.
  if (day.form === 'no-year' && day.day - reading.reference > 183) return false;
  const own = tokenAt(tokens, cue.from - 1).text;
  if (own === 'every' || own === 'each' || own === 'since' || own === 'dated' || own === 'not') return false;
  if (signs.limit) return ahead || day.form !== 'calendar' || !signs.past;
  if (!ahead) return false;
  if (day.form === 'weekday' || day.form === 'relative')
    return (signs.asks || timed || cue.from <= signs.from + 1) && standsAlone(tokens, cue.from, day);
  return signs.asks && !signs.past;
}

const owners = new Set('our your the black every a an my their his her each'.split(' '));
const followers = new Set(
  ', . ? ! ; : ) - please if at by and or for would works is to because so morning afternoon evening night then noon week fortnight midday unless when before after latest lunch lunchtime am pm with in on ta thanks'.split(
    ' ',
  ),
);

/** "Our Friday drop-in", "the Monday club": a weekday that only names something. */
function standsAlone(tokens: readonly Token[], from: number, day: DayRead): boolean {
  if (day.form !== 'weekday') return true;
  const { text } = tokenAt(tokens, day.next);
  if (owners.has(tokenAt(tokens, from).text) || owners.has(tokenAt(tokens, from - 1).text)) return text === '' || text === '.';
  return text === '' || followers.has(text) || tokenAt(tokens, day.next).number >= 0;
}

/**
 * Finds deadlines in a text and computes each against the day of the letter or message.
 * @param reference ISO date (or date and time) of the letter: "today".
 * @param options `nation` is taken for later differences; the bank holidays of England and Wales are the same.
 * @throws Problem bad-input when the reference is no ISO date. Counting rules: Interpretation Act practice and CPR 2.8 for clear days.
 */
export function findDeadlines(
  text: string,
  reference: string,
  _options: { readonly nation?: 'England' | 'Wales' } = {},
): readonly Deadline[] {
  return deadlinesIn(tokenisedText(text), reference);
}

/** As `findDeadlines`, of a text that was made ready before. */
export function deadlinesIn({ text, tokens, sentences }: TokenisedText, reference: string): readonly Deadline[] {
  const day = dayOfIso(reference);
  if (day === undefined) throw new Problem('bad-input', { technical: 'reference date' });
  const found: Deadline[] = [];
  let token = 0;
  for (const sentence of sentences) {
    while (token < tokens.length && tokenAt(tokens, token).start < sentence.start) token += 1;
    const from = token;
    while (token < tokens.length && tokenAt(tokens, token).start < sentence.end) token += 1;
    if (token > from && namesTime(tokens, from, token)) readSentence(text, tokens, readSigns(tokens, from, token), day, found);
  }
  return found;
}

/** Words besides those of a day that a deadline can begin with: what leads a period, and parts of a day. */
const starters = new Set(
  (
    'within in inside of by than after until have has allow allows due is be give least from between period noon midday midnight lunchtime lunch teatime close end cob cop eod eop half quarter ' +
    'mid middle weekend back this first second third fourth last zero fifty forty sixty seventy eighty ninety hundred another an'
  ).split(' '),
);

const startsOther = oncePerWord((text) => starters.has(text));

function mayStart(token: Token): boolean {
  return mayStartDay(token) || startsOther(token.word);
}

/** A sentence with no number and no word of time names no deadline. */
const timeWords = new Set(
  (
    'today tonight tonite tomorrow tomorow tommorow tommorrow tmrw tmr tomo day days week weeks wk wks fortnight month months year years yr hour hours hr hrs cob cop eod eop christmas xmas boxing ' +
    'easter hogmanay halloween good monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun january february march april may june july august ' +
    'morning afternoon evening september october november december jan feb mar apr jun jul aug sep sept oct nov dec weekend eve first second third fourth fifth sixth seventh eighth ninth tenth wensday wednsday'
  ).split(' '),
);

const speaksOfTime = oncePerWord((text) => timeWords.has(text) || text.endsWith('th') || text.endsWith("'s"));

function namesTime(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.number >= 0 || speaksOfTime(token.word)) return true;
  }
  return false;
}

function readSentence(text: string, tokens: readonly Token[], signs: SentenceSigns, day: number, found: Deadline[]): void {
  const reading: Reading = { reference: day, past: signs.past, monthFirst: false };
  let at = signs.from;
  while (at < signs.to) {
    if (!mayStart(tokenAt(tokens, at))) {
      at += 1;
      continue;
    }
    const read =
      readPeriod(tokens, at, signs, reading) ?? readDated(tokens, at, signs, { ...reading, past: pastAt(tokens, at, signs) })?.deadline;
    if (read === undefined) {
      at += 1;
      continue;
    }
    if (read.rule !== '') {
      const last = Math.min(read.next, tokens.length) - 1;
      const start = tokenAt(tokens, read.from).start;
      const end = tokenAt(tokens, Math.max(last, read.from)).end;
      found.push({ span: { start, end }, text: text.slice(start, end), date: isoOf(read.day), rule: read.rule });
    }
    at = Math.max(read.next, at + 1);
  }
}

import { dayOfIso, isoOf } from './dates/calendar';
import { mayStartDay, readDay, readDayOfMonth } from './dates/day-grammar';
import type { DayForm } from './dates/reading';
import type { Moment } from './dates/moment';
import { readMoment } from './dates/moments';
import { tokenisedText, type TokenisedText } from './dates/tokenised-text';
import { tokenAt, tokenise } from './dates/tokens';
import { pastAt, readSigns, type SentenceSigns } from './deadlines/sentence-signs';
import { Problem } from './problem';
import type { Span } from './span';

/** A day a text names. */
export interface FoundDate {
  readonly span: Span;
  readonly text: string;
  /** ISO date. */
  readonly date: string;
  readonly kind: DayForm;
}

/**
 * Finds the days a text names, in any British form, computed against the day of the letter.
 * @param reference ISO date (or date and time): "today".
 * @throws Problem bad-input when the reference is no ISO date.
 */
export function findDates(
  text: string,
  reference: string,
  options: { readonly past?: boolean; readonly monthFirst?: boolean } = {},
): readonly FoundDate[] {
  return datesIn(tokenisedText(text), reference, options);
}

/** As `findDates`, of a text that was made ready before. */
export function datesIn(
  { text, tokens, sentences }: TokenisedText,
  reference: string,
  options: { readonly past?: boolean; readonly monthFirst?: boolean } = {},
): readonly FoundDate[] {
  const day = dayOfIso(reference);
  if (day === undefined) throw new Problem('bad-input', { technical: 'reference date' });
  const found: FoundDate[] = [];
  let sentence = -1;
  let from = 0;
  let to = 0;
  /** Of the sentence `from` to `to`; most have no date, and theirs are never read. */
  let signs: SentenceSigns | undefined;
  let at = 0;
  while (at < tokens.length) {
    while (at >= to && sentence + 1 < sentences.length) {
      sentence += 1;
      const end = sentences[sentence]?.end ?? text.length;
      from = to;
      to = Math.max(at, to);
      while (to < tokens.length && tokenAt(tokens, to).start < end) to += 1;
      signs = undefined;
    }
    if (!mayStartDay(tokenAt(tokens, at))) {
      at += 1;
      continue;
    }
    signs ??= readSigns(tokens, from, to);
    const reading = { reference: day, past: options.past ?? pastAt(tokens, at, signs), monthFirst: options.monthFirst === true };
    const read = readDay(tokens, at, reading) ?? (tokenAt(tokens, at).text === 'the' ? readDayOfMonth(tokens, at, reading) : undefined);
    if (read === undefined) {
      at += 1;
      continue;
    }
    const start = tokenAt(tokens, at).start;
    const end = tokenAt(tokens, read.next - 1).end;
    found.push({ span: { start, end }, text: text.slice(start, end), date: isoOf(read.day), kind: read.form });
    at = Math.max(read.next, at + 1);
  }
  return found;
}

/** A day, time, range, length of time or repetition that a text names. */
export interface FoundMoment {
  readonly span: Span;
  readonly text: string;
  readonly moment: Moment;
}

/**
 * Finds everything a text says about time: days, times, both together, ranges, lengths of time and repetitions.
 * @param reference ISO date and time: "now".
 * @throws Problem bad-input when the reference is no ISO date.
 */
export function findMoments(text: string, reference: string, options: { readonly monthFirst?: boolean } = {}): readonly FoundMoment[] {
  const day = dayOfIso(reference);
  if (day === undefined) throw new Problem('bad-input', { technical: 'reference date' });
  const clock = /T(?<hours>\d{2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?/u.exec(reference)?.groups;
  const seconds = Number(clock?.['hours'] ?? 0) * 3600 + Number(clock?.['minutes'] ?? 0) * 60 + Number(clock?.['seconds'] ?? 0);
  const tokens = tokenise(text);
  const reading = { reference: day, past: false, monthFirst: options.monthFirst === true, seconds };
  const found: FoundMoment[] = [];
  let at = 0;
  while (at < tokens.length) {
    const moment = readMoment(tokens, at, reading);
    if (moment === undefined || moment.next <= at) {
      at += 1;
      continue;
    }
    const start = tokenAt(tokens, at).start;
    const end = tokenAt(tokens, moment.next - 1).end;
    found.push({ span: { start, end }, text: text.slice(start, end), moment });
    at = moment.next;
  }
  return found;
}

import { datesIn } from '../dates';
import { dayOfIso, type DayNumber } from '../dates/calendar';
import { tokenisedText } from '../dates/tokenised-text';
import { deadlinesIn } from '../deadlines';
import { oncePerWord } from '../kept-words';
import type { Span } from '../span';
import type { Signals } from './signals';

/** A day that a message names, in its own words; `hard` when words like "by" make it a deadline. */
export interface DatedWords {
  readonly text: string;
  readonly date: string;
  readonly hard: boolean;
  readonly day: DayNumber;
}

const timeWords = new Set(
  (
    'today tonight tomorrow tomorow tommorow tmrw week weeks fortnight month months days day hours hour weekend christmas xmas easter monday tuesday wednesday thursday friday saturday sunday ' +
    'mon tue tues wed weds thu thurs fri sat sun january february march april may june july august september october november december cob eod noon'
  ).split(' '),
);

const isTime = oncePerWord((text) => timeWords.has(text) || (text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57));

/** Most messages name no time at all; reading dates is then left out. */
export function namesTime(signals: Signals): boolean {
  return signals.words.some((word) => isTime(word));
}

/** The nearest day to come that the message names: words like "by" first, then any other day. */
export function nearestDate(text: string, sentences: readonly Span[], receivedAt: string, received: DayNumber): DatedWords | undefined {
  if (received === 0) return undefined;
  const read = tokenisedText(text, sentences);
  const ahead = (found: { readonly text: string; readonly date: string }, hard: boolean): DatedWords | undefined => {
    const day = dayOfIso(found.date) ?? 0;
    return day >= received && day - received < 400 ? { text: found.text, date: found.date, hard, day } : undefined;
  };
  let best: DatedWords | undefined;
  for (const found of deadlinesIn(read, receivedAt)) {
    const dated = ahead(found, true);
    if (dated !== undefined && (best === undefined || dated.day < best.day)) best = dated;
  }
  if (best !== undefined) return best;
  for (const found of datesIn(read, receivedAt)) {
    const dated = ahead(found, false);
    if (dated !== undefined && (best === undefined || dated.day < best.day)) best = dated;
  }
  return best;
}

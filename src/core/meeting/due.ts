import { dayOfIso, isoOf } from '../dates/calendar';
import { mondayOf } from '../dates/weekdays';
import { findDates } from '../dates';
import { findDeadlines } from '../deadlines';

/** When something is due: the words, and the day where they name one. */
export interface Due {
  readonly due: string | null;
  readonly dueText: string;
}

const sameDay =
  /\b(?:straight away|right away|right now|immediately|this (?:morning|afternoon|evening)|tonight|today|before lunch|by (?:lunch(?:time)?|noon|midday|close|end of play|one|two|three|four|five|six|\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm)?)|(?:when|as soon as) (?:we|I) (?:hang up|finish|get (?:back|off))|after this(?: (?:call|meeting))?(?=[.,;!]|$)|in (?:a|half a|one|two) (?:minutes?|moment|mo|sec(?:ond)?|bit|while|hours?)|at (?:half past |quarter (?:past|to) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|lunch(?:time)?|\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm))|by (?:half past|quarter (?:past|to)) [a-z]{3,6}|now)\b/i;
const thisWeek = /\b(?:by the end of |later |during )?this week\b/i;
const nextWeek = /\b(?:by the end of |early |during )?next week\b/i;
const vague =
  /\b(?:in|by|before|until|during|early in|at the end of) (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:new year|spring|summer|autumn))\b|\bbefore (?:the )?next (?:meeting|call)\b|\bbefore that\b|\bsoon\b(?! as)|\bas soon as (?:possible|I can)\b/i;

/**
 * Takes the sentence of an action and the meeting's day; gives when it is due. "By" wins over other days, then the last day named.
 * "This week" is its Friday. Words that name no day keep their text and have no date: nothing is guessed.
 */
export function dueOf(sentence: string, meetingDate: string): Due {
  const monday = dayOfIso(meetingDate);
  if (monday === undefined) return { due: null, dueText: '' };
  const deadlines = findDeadlines(sentence, meetingDate);
  const strong = deadlines.filter(({ text }) => /^(?:by|before|no later|until|till|within)/i.test(text));
  const chosen = strong[strong.length - 1];
  if (chosen !== undefined && chosen.date >= meetingDate.slice(0, 10)) return { due: chosen.date, dueText: chosen.text };
  const dates = findDates(sentence, meetingDate, { past: false }).filter(({ date }) => date >= meetingDate.slice(0, 10));
  const last = dates[dates.length - 1];
  if (last !== undefined) return { due: last.date, dueText: wordsAround(sentence, last.span.start, last.span.end) };
  const loose = deadlines.filter(({ date }) => date >= meetingDate.slice(0, 10));
  const lastLoose = loose[loose.length - 1];
  if (lastLoose !== undefined) return { due: lastLoose.date, dueText: lastLoose.text };
  const week = thisWeek.exec(sentence);
  if (week !== null) return { due: isoOf(mondayOf(monday) + 4), dueText: week[0] };
  const following = nextWeek.exec(sentence);
  if (following !== null) return { due: isoOf(mondayOf(monday) + 11), dueText: following[0] };
  const indefinite = vague.exec(sentence);
  if (indefinite !== null) return { due: null, dueText: indefinite[0] };
  const now = sameDay.exec(sentence);
  return now === null ? { due: null, dueText: '' } : { due: meetingDate.slice(0, 10), dueText: now[0] };
}

function wordsAround(sentence: string, start: number, end: number): string {
  const lead = /(?:\bby|\bfrom|\bon|\bbefore|\buntil|\bfor)\s+$/i.exec(sentence.slice(Math.max(0, start - 10), start));
  return sentence.slice(start - (lead?.[0].length ?? 0), end);
}

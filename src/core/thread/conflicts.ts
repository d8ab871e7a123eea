import { findDates } from '../dates';
import { findValues } from '../facts';
import { splitSentences } from '../sentences';
import type { Span } from '../span';
import { stem } from '../stem';
import type { ThreadConflict, ThreadView } from './thread-view';

type Read = ThreadView['messages'][number];

/** Takes words parted by spaces, "word=same thing" for another name of it; gives the thing by the stem of each word, or by the word where it ends in -ing. */
function listed(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(' ').map((entry) => {
      const [word = '', thing = word] = entry.split('=');
      return [word.endsWith('ing') ? word : stem(word), thing];
    }),
  );
}

/**
 * Things that happen on one day: two days for one of them is worth a look. People call one visit a visit, a survey, an inspection and an
 * appointment in one conversation, so these are one thing.
 */
const events = listed(
  'visit survey=visit surveyor=visit inspection=visit inspector=visit appointment=visit viewing=visit assessor=assessment meeting hearing panel interview assessment review conference repair delivery installation deadline court tribunal call walkabout handover training session mediation trial eviction signing assembly surgery decision closure collection ceremony briefing operation admission discharge placement consultation committee works scan transfer',
);
/** Sums of money that are one sum: two figures for one of them is worth a look. */
const sums = listed(
  'arrears rent charge refund deposit balance award fee cost quote=price payment grant compensation bill invoice debt instalment budget fine estimate=price price total loan tax benefit allowance claim contribution salary cap bond credit overpayment underpayment redress',
);
const pastTells =
  /\b(?:since|was|were|had|did|wrote|reported|sent|came|rang|called|visited|spoke|met|held|dated|took place|last|ago|back on|missed|cancelled)\b/i;
/** Words by which a sentence itself says that the day is a new one: what stood before is settled by its writer. */
const moved =
  /\b(?:moved?|rescheduled?|changed|postponed|brought forward|put back|instead(?: of)?|rather than|now (?:on|at|be)|new (?:date|day|time)|rearranged|re-arranged|revised|corrected|correction|should (?:have )?(?:read|said|be)|no longer|amended|updated)\b/i;

interface Mention {
  readonly message: number;
  readonly quote: string;
  readonly span: Span;
  readonly about: ThreadConflict['about'];
  readonly topic: string;
  readonly value: string;
  readonly says: string;
  readonly settles: boolean;
}

/** Longest sentence looked at, in characters: a longer one is a table. */
const longest = 500;

/**
 * Takes messages oldest first; gives the days, times and sums that two messages give differently for the same thing. A message that says itself
 * that something moved is believed of what came before it; everything else is shown and never settled.
 */
export function findConflicts(messages: readonly Read[]): readonly ThreadConflict[] {
  const mentions = messages.flatMap((message, index) => (message.text.trim() === '' ? [] : mentionsOf(message, index)));
  const byTopic = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${mention.about}:${mention.topic}`;
    const together = byTopic.get(key) ?? [];
    // What was said before a move is history.
    if (mention.settles) together.length = 0;
    if (!together.some(({ value, message }) => value === mention.value && message === mention.message)) together.push(mention);
    byTopic.set(key, together);
  }
  const conflicts: ThreadConflict[] = [];
  for (const together of byTopic.values()) {
    const newest = new Map<string, Mention>();
    for (const mention of together) newest.set(mention.value, mention);
    const sides = [...newest.values()].sort((one, other) => one.message - other.message);
    const [first] = sides;
    // Two days in one message are two events, or a choice offered.
    if (first === undefined || sides.length < 2 || new Set(sides.map(({ message }) => message)).size < 2) continue;
    if (sides.length > 4 || sides.some((side) => together.some((other) => other.message === side.message && other.value !== side.value)))
      continue;
    conflicts.push({
      about: first.about,
      topic: first.topic,
      sides: sides.map(({ message, quote, span, says }) => ({ message, quote, span, says })),
    });
  }
  return unrepeated(conflicts);
}

function mentionsOf({ text, receivedAt }: Read, message: number): readonly Mention[] {
  const found: Mention[] = [];
  const today = receivedAt.slice(0, 10);
  for (const span of splitSentences(text)) {
    const quote = text.slice(span.start, span.end);
    if (quote.length > longest || /\?\s*$/u.test(quote)) continue;
    const values = findValues(quote);
    const settles = moved.test(quote);
    const add = (about: Mention['about'], at: number, words: ReadonlyMap<string, string>, value: string, says: string): void => {
      const topic = topicNear(quote, at, words);
      if (topic !== undefined) found.push({ message, quote, span, about, topic, value, says, settles });
    };
    if (today !== '') {
      const dates = findDates(quote, today);
      const wanted = settles ? dates.slice(-1) : dates.length === 1 ? dates : [];
      for (const { date, text: says, span: place } of wanted) if (date >= today) add('date', place.start, events, date, says);
    }
    const amounts = values.filter(({ kind }) => kind === 'amount');
    const sum = settles ? amounts[amounts.length - 1] : amounts.length === 1 ? amounts[0] : undefined;
    if (sum !== undefined && !/\b(?:a|per|each|every) (?:day|week|month|year|fortnight)\b/i.test(quote))
      add('amount', sum.span.start, sums, sum.value, sum.text);
    const times = values.filter(({ kind }) => kind === 'time');
    const time = settles ? times[times.length - 1] : times.length === 1 ? times[0] : undefined;
    if (time !== undefined && !pastTells.test(quote) && !/\b(?:between|from|until|before|after|by|any ?time)\b/i.test(quote))
      add('time', time.span.start, events, time.value, time.text);
  }
  return found;
}

/** The listed word that stands nearest to the figure. */
function topicNear(sentence: string, at: number, words: ReadonlyMap<string, string>): string | undefined {
  let best: { readonly topic: string; readonly far: number } | undefined;
  for (const match of sentence.matchAll(/\p{L}{3,20}/gu)) {
    const word = match[0].toLowerCase();
    const topic = words.get(word.endsWith('ings') ? word.slice(0, -1) : word) ?? (word.endsWith('ing') ? undefined : words.get(stem(word)));
    const far = Math.abs(match.index - at);
    if (topic !== undefined && (best === undefined || far < best.far)) best = { topic, far };
  }
  return best?.topic;
}

/** The same two sentences may differ in day and in time: one notice is enough. */
function unrepeated(conflicts: readonly ThreadConflict[]): readonly ThreadConflict[] {
  const seen = new Set<string>();
  return conflicts.filter(({ sides }) => {
    const key = sides.map(({ message, span }) => `${message}:${span.start}`).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

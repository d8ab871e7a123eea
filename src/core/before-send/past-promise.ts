import { findDates } from '../dates';
import { splitSentences } from '../sentences';
import type { OutgoingMessage, SendConcern } from './outgoing-message';

const looksAhead = /\b(?:will|shall|going to|by|before|until|please|due|must|need to|would like you to)\b|'ll\b/i;
const looksBack =
  /\b(?:was|were|did|had|dated|since|received|wrote|sent|your (?:letter|email|call|message)|letter of|email of|visited|spoke|asked|told|on (?:which|that))\b/i;

/** A date that is promised or asked for and has passed already: last year's letter copied, or a slip of the month. */
export function pastPromise(message: OutgoingMessage): readonly SendConcern[] {
  for (const { start, end } of splitSentences(message.body)) {
    const sentence = message.body.slice(start, end);
    if (!looksAhead.test(sentence) || looksBack.test(sentence)) continue;
    const past = findDates(sentence, message.today, { past: true }).find(
      ({ date, text }) => date < message.today && /\d/.test(text) && /[A-Za-z]{3}|\//.test(text),
    );
    if (past === undefined) continue;
    return [
      {
        concern: 'past-date',
        quote: sentence.trim().slice(0, 160),
        why: `${past.text} has passed.`,
        advice: 'Check the date.',
      },
    ];
  }
  return [];
}

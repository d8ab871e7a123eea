import { findDates } from './dates';
import { findDeadlines } from './deadlines';
import { findRequests } from './requests';
import { splitSentences } from './sentences';

/** A subject made of the draft's own words, and the sentence they stand in. */
export interface SubjectLine {
  readonly subject: string;
  readonly quote: string;
}

/** Longer ones are cut off in a list of messages and on a phone. Characters. */
const longest = 70;
const shortest = 12;
const most = 3;

const decides =
  /\b(?:(?:we|i)(?: have|'ve| can| will|'ll| are able to| am able to)?(?: now)? (?:agreed|decided|approved|arranged|booked|accepted|awarded|granted|offered|cancelled|moved|changed|offer|pay|visit|refund|repair|replace|agree)|(?:is|are|has been|have been|was|were) (?:now )?(?:agreed|approved|arranged|booked|accepted|awarded|granted|cancelled|moved|ready|paid|refunded|repaired|refused))\b/i;
const aboutWhat = /\b(?:about|regarding|concerning|re:) ((?:your|our|the|an?) [^.,;:?!()\n]{3,60})/i;
/** What stands before the point: it goes, and the rest stays word for word. */
const opening =
  /^(?:(?:dear|hello|hi)\b[^,\n]{0,60},\s*)?(?:(?:i am|i'm|we are|we're) (?:writing|emailing|getting in touch)(?: to you)? (?:to (?:say|tell you|let you know|confirm|ask)(?: you)?(?: that| if)?|about|because)|(?:i|we) (?:can|am able to|are able to) (?:confirm|tell you|say)(?: that)?|this is to (?:say|tell you|let you know|confirm)(?: that)?|thank you for [^.]{3,60}\.|(?:i|we)(?: have|'ve)|(?:i|we))\s+/i;
/** Names, numbers and addresses have no place in a subject: it shows on locked phones and in lists. */
const personal = /@|\b(?!20\d\d\b)\d{4,}|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b|£/;

/**
 * Takes the officer's own words of a draft and today's ISO date; gives at most three subjects: what was decided, what is asked with its date, what it is about. Each is
 * words of the draft in their order, never a summary and never a word more than a capital at the start.
 */
export function suggestSubjects(text: string, today: string): readonly SubjectLine[] {
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  const found: SubjectLine[] = [];
  const add = (words: string | undefined, quote: string): void => {
    const subject = words === undefined ? undefined : subjectOf(words, today);
    if (subject !== undefined && !found.some((one) => one.subject === subject)) found.push({ subject, quote });
  };
  for (const sentence of sentences.filter((one) => decides.test(one)).slice(0, 2)) add(afterOpening(sentence), sentence);
  const asks = findRequests(text).map(({ span }) => text.slice(span.start, span.end).trim());
  const dated = asks.filter((ask) => findDeadlines(ask, today).length > 0);
  for (const ask of [...dated, ...asks].slice(0, 2)) add(afterOpening(ask), ask);
  for (const sentence of sentences) {
    const words = aboutWhat.exec(sentence)?.[1];
    if (words !== undefined) add(words, sentence);
  }
  return found.slice(0, most);
}

function afterOpening(sentence: string): string {
  return sentence.replace(opening, '');
}

/** Without the stops and spaces at its end; counted back, since a pattern would begin anew at each of a thousand stops. */
function withoutStops(words: string): string {
  let end = words.length;
  while (end > 0 && /[.!?:;,\s]/.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** Cuts at a clause and never inside a date: half a date is another date. */
function subjectOf(words: string, today: string): string | undefined {
  let subject = withoutStops(words.replace(/\s+/g, ' '));
  if (subject.length > longest) {
    const clause = /^(.{12,70}?)(?:[,;:]| (?:because|so that|as|and|but|which|if|unless) )/.exec(subject)?.[1];
    const space = subject.lastIndexOf(' ', longest);
    const cut = clause ?? subject.slice(0, space);
    const split = findDates(subject, today).some(({ span }) => span.start < cut.length && span.end > cut.length);
    if (split) return undefined;
    subject = withoutStops(cut).replace(/ (?:the|a|an|of|to|by|on|at|for|with|and|or|your|our|in|from)$/i, '');
  }
  if (subject.length < shortest || personal.test(subject)) return undefined;
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}

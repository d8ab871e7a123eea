import { findDeadlines } from '../deadlines';
import type { MailAddress } from '../mailbox';
import { findCommitments, findRequests, type SpokenAct } from '../requests';
import { answersQuestions } from '../tasks/answers-questions';
import type { ThreadAct, ThreadView } from './thread-view';

type Read = ThreadView['messages'][number];

/** "Paul, can you send the photos": the one meant stands first in the sentence. */
const addressed = /^(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}),\s/u;
const greeting =
  /^\s{0,3}(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|(?:[Gg]ood )?(?:[Mm]orning|[Aa]fternoon))\s(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30}){0,2})/u;
/** Sign-offs and manners that ask for nothing in particular. */
const manners =
  /^(?:please (?:do not|don['\u2019]t) hesitate\b|(?:please )?(?:let me know|get in touch|contact (?:me|us)) if you (?:have|need|want) any\b|hope (?:you|this)|(?:please )?see (?:below|attached)|how are you\b|are you well\b)/i;
/** "Say what we will do", "I can see the payment": words of a promise, and none made. */
const spokenOf =
  /\b(?:what|when|how|whether|if|whatever|which)\s(?:i|we)\s?(?:will|can|shall|['\u2019]ll)\b|\b(?:i|we) can (?:see|understand|confirm|tell|hear|imagine|appreciate|remember|only)\b/i;
/** Shown of one message at most: beyond that it is a form or a list. */
const mostOfOne = 12;
/** Characters of a sentence in which its day is looked for. */
const longest = 600;

/** Takes messages oldest first; gives what was asked and promised in them, in order, each with whose it is and by when. */
export function findActs(messages: readonly Read[], officer: { readonly email: string }): readonly ThreadAct[] {
  const isOfficer = ({ email }: MailAddress): boolean => email !== '' && email.toLowerCase() === officer.email.toLowerCase();
  const said = new Set<string>();
  const acts: ThreadAct[] = [];
  messages.forEach((message, index) => {
    if (message.text.trim() === '') return;
    const take = (act: SpokenAct, kind: ThreadAct['act'], mine: boolean, who: string): void => {
      const quote = act.text.trim();
      const key = quote.toLowerCase().replace(/\W+/gu, ' ');
      // The same sentence again is a quote that was not marked as one.
      if (said.has(key) || manners.test(quote)) return;
      said.add(key);
      const due = message.receivedAt === '' ? undefined : findDeadlines(quote.slice(0, longest), message.receivedAt)[0];
      acts.push({
        message: index,
        quote,
        span: act.span,
        act: kind,
        mine,
        who,
        ...(due === undefined ? {} : { due: { date: due.date, text: due.text } }),
      });
    };
    const promises = findCommitments(message.text).filter(({ question, text }) => !question && !spokenOf.test(text));
    const isPromise = (act: SpokenAct): boolean => !act.question && promises.some(({ span }) => span.start === act.span.start);
    for (const act of findRequests(message.text).slice(0, mostOfOne))
      if (!isPromise(act)) {
        const { mine, who } = askedOf(message, act.text, isOfficer);
        take(act, 'asked', mine, who);
      }
    for (const act of promises.slice(0, mostOfOne)) take(act, 'promised', message.own, message.own ? '' : message.from.name);
  });
  return withAnswers(acts, messages, isOfficer);
}

/** Who is asked: whoever the sentence or the greeting names, else the officer if the message is to them, else those it is to. */
function askedOf(
  message: Read,
  sentence: string,
  isOfficer: (person: MailAddress) => boolean,
): { readonly mine: boolean; readonly who: string } {
  const people = [...message.to, ...message.cc];
  const named = (forename: string | undefined): MailAddress | undefined => {
    const first = forename?.split(/\s/u)[0]?.toLowerCase();
    const meant = first === undefined ? [] : people.filter(({ name }) => name.toLowerCase().split(/\s/u).includes(first));
    return meant.length === 1 ? meant[0] : undefined;
  };
  const one =
    named(addressed.exec(sentence.slice(0, 40))?.groups?.['name']) ??
    (message.own ? undefined : named(greeting.exec(message.text.slice(0, 120))?.groups?.['name']));
  if (one !== undefined && !(message.own && isOfficer(one)))
    return isOfficer(one) ? { mine: true, who: '' } : { mine: false, who: one.name };
  const names = message.to
    .filter((person) => !isOfficer(person))
    .map(({ name }) => name)
    .join(', ');
  if (message.own) return { mine: false, who: names };
  // A quoted message may not say whom it was to; what is in the officer's mailbox is first of all for the officer.
  const mine = message.to.length === 0 || message.to.some(isOfficer) || !message.cc.some(isOfficer);
  return mine ? { mine: true, who: '' } : { mine: false, who: names };
}

function withAnswers(
  acts: readonly ThreadAct[],
  messages: readonly Read[],
  isOfficer: (person: MailAddress) => boolean,
): readonly ThreadAct[] {
  return acts.map((act) => {
    if (act.act !== 'asked') return act;
    const asker = messages[act.message];
    const from = asker?.from.email.toLowerCase();
    for (let later = act.message + 1; later < messages.length; later += 1) {
      const message = messages[later];
      if (message === undefined || message.text.trim() === '') continue;
      const byAsked = act.mine ? isOfficer(message.from) : message.from.email.toLowerCase() !== from && !isOfficer(message.from);
      if (byAsked && answersQuestions({ questions: [act.quote], draft: message.text })[0] === true) return { ...act, takenUp: later };
    }
    return act;
  });
}

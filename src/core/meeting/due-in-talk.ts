import { accepted, replyTo } from './answers';
import { dueOf, type Due } from './due';
import type { SaidSentence } from './sentences';

/** "Due 9 October", "He will do so this week": when, in the sentence after. */
const saysWhen =
  /^(?:due|deadline|target|when)\b|^(?:he|she|they|I|we|this|that|it)(?:['\u2019]ll| will| is to) (?:do (?:so|this|that|it)|be (?:done|sent|ready)|have (?:it|that|this))\b/i;
const nextAtMost = 200;

/** In notes, what stands beside an action in one line may have a day of its own: "consultation closes 30 September; RT to read replies in October". */
function ownWords({ speaker, text }: SaidSentence): string {
  const parts = speaker === '' ? text.split(/;\s/u) : [];
  const last = parts[parts.length - 1];
  return last !== undefined && parts.length > 1 && /\b(?:to|will) [a-z]/u.test(last) && !/\b(?:to|will) [a-z]/u.test(parts[0] ?? '')
    ? last
    : text;
}

/** "Next meeting: 7 April", at the end of the notes. */
function nextMeeting(sentences: readonly SaidSentence[], meetingDate: string): Due | undefined {
  const line = sentences
    .slice(-nextAtMost)
    .find(({ text }) =>
      /^\W{0,3}(?:date of )?(?:the )?next (?:meeting|session|core group|time)\b[^.?!]{0,12}[:\u2013-]|^\W{0,3}(?:the )?next (?:meeting|session|core group) (?:is|will be|on)\b/i.test(
        text,
      ),
    );
  const due = line === undefined ? undefined : dueOf(line.text, meetingDate);
  return due?.due === null ? undefined : due;
}

/** Takes the place of an action's sentence; gives when it is due, from its own words, its answer, or the day named shortly before ("before that"). */
export function dueInTalk(sentences: readonly SaidSentence[], at: number, meetingDate: string): Due {
  const said = sentences[at];
  if (said === undefined) return { due: null, dueText: '' };
  const own = dueOf(ownWords(said), meetingDate);
  if (own.due === null && /\bnext (?:meeting|session|core group|time)\b/i.test(said.text)) {
    const next = nextMeeting(sentences, meetingDate);
    if (next !== undefined) return next;
  }
  if (own.due === null && own.dueText === '') {
    const after = sentences.slice(at + 1, at + 3).find(({ turn, text }) => turn === said.turn && saysWhen.test(text));
    if (after !== undefined) return dueOf(after.text, meetingDate);
  }
  // "Could you ring them?" "Yes, this afternoon."
  if (own.due === null && own.dueText === '' && /\?\s*$/u.test(said.text)) {
    const answer = replyTo(sentences, at);
    if (answer !== undefined && accepted.test(answer.reply.text)) return dueOf(answer.reply.text, meetingDate);
  }
  const back = /\b(?:before (?:that|then)|(?:by )?then)\b/i.exec(said.text);
  if (own.due !== null || back === null || /^then\b/i.test(said.text)) return own;
  for (let index = at - 1; index >= 0 && at - index <= 6; index -= 1) {
    const named = dueOf(sentences[index]?.text ?? '', meetingDate);
    if (named.due !== null && named.due > meetingDate.slice(0, 10)) return { due: named.due, dueText: back[0] };
  }
  return own;
}

import { accepted, replyTo } from './answers';
import { dueOf, type Due } from './due';
import type { SaidSentence } from './sentences';

/** Takes the place of an action's sentence; gives when it is due, from its own words, its answer, or the day named shortly before ("before that"). */
export function dueInTalk(sentences: readonly SaidSentence[], at: number, meetingDate: string): Due {
  const said = sentences[at];
  if (said === undefined) return { due: null, dueText: '' };
  const own = dueOf(said.text, meetingDate);
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

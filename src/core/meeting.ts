import { dueInTalk } from './meeting/due-in-talk';
import { ownerOf } from './meeting/owner';
import { peopleOf } from './meeting/people';
import { sentencesOf, type SaidSentence } from './meeting/sentences';
import type { Span } from './span';
import { terms } from './term-weights';
import { parseTranscript, type Turn } from './transcript';

/** Something somebody is to do. `owner` is "not stated" when nobody is named: never a guess. */
export interface MeetingAction {
  readonly owner: string;
  readonly action: string;
  /** ISO date, or null when no day is named. */
  readonly due: string | null;
  readonly dueText: string;
  /** The sentence, word for word. */
  readonly quote: string;
  readonly turn: number;
  /** Where the quote stands in its turn's text. */
  readonly span: Span;
}

const before = /\balready\b/i;
const done =
  /\b(?:i['\u2019]ve done|i have done|that['\u2019]s done|it['\u2019]s done|doing nothing|no need|don['\u2019]t bother|was joking|never mind)\b/i;

/** "Sent it ten minutes ago": an answer to what was just asked. */
const doneBefore =
  /\b(?:just |already )?(?:sent|did|done|ordered|rung|posted|emailed|told) (?:it|that|them|him|her)\b[^.?!]{0,30}\b(?:already|ago|yesterday|this morning|last [a-z]+)/i;

/** Takes a transcript (as text or turns) and the day of the meeting (ISO); gives what people are to do, in the order said. */
export function findActions(transcript: string | readonly Turn[], meetingDate: string): readonly MeetingAction[] {
  const turns = typeof transcript === 'string' ? parseTranscript(transcript) : transcript;
  const people = peopleOf(turns);
  const sentences = sentencesOf(turns);
  const found: MeetingAction[] = [];
  const said = new Set<number>();
  sentences.forEach((sentence, index) => {
    const owner = ownerOf(index, sentences, people);
    const saying = owner === undefined ? undefined : sentences[owner.at];
    if (owner === undefined || saying === undefined || said.has(owner.at)) return;
    if (isTakenBack(sentences, index, sentence.turn)) return;
    said.add(owner.at);
    found.push({
      owner: owner.name,
      action: actionWords(saying.text),
      ...dueInTalk(sentences, owner.at, meetingDate),
      quote: saying.text,
      turn: saying.turn,
      span: saying.span,
    });
  });
  return answeredRequests(found, turns);
}

/** The next two turns say that it is done, or that it was a joke. */
function isTakenBack(sentences: readonly SaidSentence[], index: number, turn: number): boolean {
  const said = sentences[index]?.text ?? '';
  for (let next = index + 1; next < sentences.length && next < index + 5; next += 1) {
    const sentence = sentences[next];
    if (sentence === undefined || sentence.turn > turn + 2) return false;
    // "2. PD: send rota. Due 25 Sept. Closed."
    if (sentence.speaker === '' && sentence.turn === turn && /^(?:status:? )?(?:closed|done|completed?)\s?\.?$/i.test(sentence.text))
      return true;
    if (
      sentence.turn > turn &&
      sentence.speaker !== '' &&
      ((done.test(sentence.text) && !/\?\s*$|\b(?:when|once|until|if|after) (?:it|that)/i.test(sentence.text)) ||
        (sentence.turn === turn + 1 && doneBefore.test(sentence.text)) ||
        (before.test(sentence.text) && shareWord(said, sentence.text)))
    )
      return true;
  }
  return false;
}

/** "I've already told fleet" answers "I'll tell fleet", and not every promise before it. */
function shareWord(one: string, other: string): boolean {
  const words = new Set(terms(one));
  return terms(other).some((word) => word.length > 3 && words.has(word));
}

/** A request that its addressee answers with a promise of their own is one action: the promise. */
function answeredRequests(actions: readonly MeetingAction[], turns: readonly Turn[]): readonly MeetingAction[] {
  return actions.filter((action, index) => {
    const speaker = turns[action.turn]?.speaker;
    if (
      speaker === action.owner ||
      speaker === '' ||
      !/\b(?:can|could|would|will) you\b|, please\b|^(?:please|set|get|send|find)\b/i.test(action.quote)
    )
      return true;
    return !actions
      .slice(index + 1, index + 4)
      .some((later) => later.owner === action.owner && later.turn - action.turn <= 2 && later.turn > action.turn);
  });
}

function actionWords(sentence: string): string {
  const plain = sentence
    .replace(/^(?:(?:so|and|but|then|okay|ok|right|me|yes|yeah|well)[,.]?\s+){1,6}/i, '')
    .replace(/^(?:I|we)(?:['\u2019]ll| will| can|['\u2019]m going to)\s+/u, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1).replace(/[.!]$/u, '');
}

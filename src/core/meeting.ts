import { isAction } from './meeting/action-verbs';
import { dueOf } from './meeting/due';
import { noName, notedOwner } from './meeting/note-owner';
import { peopleOf, type People } from './meeting/people';
import { sentencesOf, type SaidSentence } from './meeting/sentences';
import type { Span } from './span';
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

const promise =
  /\b(?:I|we)(?:['\u2019]ll| will| can|['\u2019]m going to| am going to|['\u2019]re going to)\s+(?:also |just |then |probably |certainly |happily |personally |still )?(?<verb>[a-z]+)/gu;
const directed =
  /^(?:(?:so|and|right|okay|ok|then|well|also|thanks|great|good)[,.]?\s+)?(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?),?\s+(?:(?<ask>(?:can|could|would|will|are) you|you(?:['\u2019]ll| will| do| can| need to|['\u2019]re going to)|please|if you could)\s+)?(?:please\s+|also\s+|just\s+)?(?<verb>[a-z]+)\b/u;
const noted =
  /^(?:[-*\u2022\u2192>]\s{0,3})?(?:\(?\d{1,2}[.)]\s{0,3})?(?:(?:action|ap|a\/p|to do|todo)\s?(?:point)?\s?\d{0,3}\s?[:.\u2013-]\s{0,3})?(?<name>\p{Lu}[\p{L}'\u2019.-]{0,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30}){0,2}|\p{Lu}{2,4})(?:\s?(?:\/|&|and|\+)\s?\p{Lu}[\p{L}]{0,20})?\s(?:to|will|is to|agreed to|offered to|has agreed to|is going to)\s(?<verb>[a-z]+)/u;
const labelled =
  /^(?:[-*\u2022]\s{0,3})?(?:action|ap|a\/p|to do|todo)(?:\s?(?:point)?\s?\d{0,3})?\s?(?:[([](?<owner>[^)\]]{1,40})[)\]])?\s?[:\u2013-]\s{0,3}(?<rest>.{4,400})$/iu;
/** "You'll have a draft by Monday": the speaker's promise, told from the other side. */
const yours =
  /^(?:\p{L}+,? )?(?:you(?:['\u2019]ll| will) (?:have|get|see|receive)|(?:it|that|they|the [a-z]+)(?:['\u2019]ll| will) be (?:with you|in your|on your|in the post|done|ready))\b/iu;
const accepted =
  /^(?:(?:yes|yeah|yep|sure|okay|ok|of course|certainly|absolutely|fine|right|great|i (?:can|could|will|shall)|i['\u2019]ll|will do|happy to|no problem|leave it with me|consider it done|on it|course)\b)/iu;
const everybody =
  /\b(?<who>everybody|everyone|all of (?:us|you)|you all)\b,?\s+(?:please |to |will |needs? to |must |should |has to )?(?<verb>[a-z]+)/iu;
const anyYou = /\b(?:can|could|would|will) you (?:please |just |also )?(?<verb>[a-z]+)|^(?:please|just) (?<order>[a-z]+)/iu;
const done =
  /\b(?:already|i['\u2019]ve done|i have done|that['\u2019]s done|it['\u2019]s done|doing nothing|no need|don['\u2019]t bother|was joking|never mind)\b/iu;

/** Takes a transcript (as text or turns) and the day of the meeting (ISO); gives what people are to do, in the order said. */
export function findActions(transcript: string | readonly Turn[], meetingDate: string): readonly MeetingAction[] {
  const turns = typeof transcript === 'string' ? parseTranscript(transcript) : transcript;
  const people = peopleOf(turns);
  const sentences = sentencesOf(turns);
  const found: MeetingAction[] = [];
  sentences.forEach((sentence, index) => {
    const owner = ownerOf(sentence, index, sentences, people);
    if (owner === undefined) return;
    const said = owner.sentence;
    if (isTakenBack(sentences, index, sentence.turn)) return;
    if (found.some((other) => other.turn === said.turn && other.span.start === said.span.start)) return;
    found.push({
      owner: owner.name,
      action: actionWords(said.text),
      ...dueInTalk(sentences, said, meetingDate),
      quote: said.text,
      turn: said.turn,
      span: said.span,
    });
  });
  return answeredRequests(found, sentences);
}

/** "Before that", "then": the last day named in the few sentences before. */
function dueInTalk(sentences: readonly SaidSentence[], said: SaidSentence, meetingDate: string): ReturnType<typeof dueOf> {
  const own = dueOf(said.text, meetingDate);
  // "Could you ring them?" "Yes, this afternoon."
  if (own.due === null && own.dueText === '' && /\?\s*$/u.test(said.text)) {
    const at = sentences.indexOf(said);
    const answer = sentences.slice(at + 1, at + 4).find(({ turn }) => turn > said.turn);
    if (answer !== undefined && answer.turn === said.turn + 1 && accepted.test(answer.text)) return dueOf(answer.text, meetingDate);
  }
  const back = /\b(?:before (?:that|then)|(?:by )?then)\b/iu.exec(said.text);
  if (own.due !== null || back === null || /^then\b/iu.test(said.text)) return own;
  const at = sentences.indexOf(said);
  for (let index = at - 1; index >= 0 && at - index <= 6; index -= 1) {
    const named = dueOf(sentences[index]?.text ?? '', meetingDate);
    if (named.due !== null && named.due > meetingDate.slice(0, 10)) return { due: named.due, dueText: back[0] };
  }
  return own;
}

function ownerOf(
  sentence: SaidSentence,
  index: number,
  sentences: readonly SaidSentence[],
  people: People,
): { readonly name: string; readonly sentence: SaidSentence } | undefined {
  const { text, speaker } = sentence;
  const own = (name: string): { readonly name: string; readonly sentence: SaidSentence } => ({ name, sentence });
  const label = labelled.exec(text)?.groups;
  if (label !== undefined) {
    const named =
      label['owner'] ??
      noted.exec(label['rest'] ?? '')?.groups?.['name'] ??
      /[([](?<who>\p{Lu}[^)\]]{1,40})[)\]]\s*\.?$/u.exec(text)?.groups?.['who'];
    return own(named === undefined ? 'not stated' : (people.meant(named) ?? named));
  }
  const note = noted.exec(text)?.groups;
  if (
    note !== undefined &&
    !noName.test(note['name'] ?? '') &&
    isAction(note['verb']) &&
    (speaker === '' || people.meant(note['name'] ?? '') !== undefined)
  )
    return own(people.meant(note['name'] ?? '') ?? note['name'] ?? '');
  const inNotes = notedOwner(text, speaker, people);
  if (inNotes !== undefined) return own(inNotes);
  const toldOff = /^(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}),? you (?:do|take|own|handle|pick up) (?:that|this|it)\b/u.exec(text)?.groups?.[
    'name'
  ];
  const before = sentences[index - 1];
  if (toldOff !== undefined && before !== undefined && before.turn === sentence.turn) {
    const name = people.meant(toldOff);
    if (name !== undefined) return { name, sentence: before };
  }
  const told = directed.exec(text)?.groups;
  const toldName = told === undefined ? undefined : people.meant(told['name'] ?? '');
  if (
    told !== undefined &&
    toldName !== undefined &&
    isAction(told['verb']) &&
    (told['ask'] !== undefined || text.includes(',')) &&
    toldName !== speaker
  )
    return own(toldName);
  const all = everybody.exec(text)?.groups;
  if (
    all !== undefined &&
    !/^(?:she|he|they)\b/iu.test(text) &&
    isAction((all['verb'] ?? '').replace(/(?:es|s)$/u, '')) &&
    /\b(?:by|before|please|must|need)\b/iu.test(text)
  )
    return own('Everyone');
  if (speaker !== '' && (promises(text) || (yours.test(text) && dueNamed.test(text)))) return own(speaker);
  const asked = anyYou.exec(text)?.groups;
  if (asked !== undefined && speaker !== '' && isAction(asked['verb'] ?? asked['order'])) {
    const other = otherOfTwo(people, speaker) ?? whoAccepts(sentence, index, sentences);
    if (other !== undefined) return own(other);
  }
  return undefined;
}

const dueNamed =
  /\b(?:by|before|on|today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** Who says yes to a request made to nobody by name: the next to speak. */
function whoAccepts(sentence: SaidSentence, index: number, sentences: readonly SaidSentence[]): string | undefined {
  const next = sentences.slice(index + 1, index + 4).find(({ turn }) => turn > sentence.turn);
  return next !== undefined && next.speaker !== '' && next.speaker !== sentence.speaker && accepted.test(next.text)
    ? next.speaker
    : undefined;
}

/** In a talk of two, "you" is the other one. */
function otherOfTwo(people: People, speaker: string): string | undefined {
  return people.names.length === 2 ? people.names.find((name) => name !== speaker) : undefined;
}

function promises(text: string): boolean {
  if (/\?\s*$/u.test(text)) return false;
  for (const match of text.matchAll(promise)) {
    const verb = match.groups?.['verb'];
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (/\b(?:if|unless|whether|when|what|where|how|which|that|think|hope|said)\s*$/iu.test(before)) continue;
    if (/\b(?:if|unless)\b/iu.test(text.slice(0, match.index)) && !/,\s*$/u.test(before)) continue;
    if (isAction(verb) || verb === 'do')
      return (
        !/\bthink about\b|\bif (?:somebody|someone|you|they)\b|\bdo my best\b/iu.test(text) &&
        !/\b(?:I|we) can (?:ask|see|do that|do it)\b\.?$/iu.test(text)
      );
  }
  return /\bI['\u2019]ve (?:made|set up|booked|arranged)\b.{0,60}\bstarting\b/iu.test(text);
}

/** The next two turns say that it is done, or that it was a joke. */
function isTakenBack(sentences: readonly SaidSentence[], index: number, turn: number): boolean {
  for (let next = index + 1; next < sentences.length && next < index + 5; next += 1) {
    const sentence = sentences[next];
    if (sentence === undefined || sentence.turn > turn + 2) return false;
    if (sentence.turn > turn && done.test(sentence.text)) return true;
  }
  return false;
}

/** A request that its addressee answers with a promise of their own is one action: the promise. */
function answeredRequests(actions: readonly MeetingAction[], sentences: readonly SaidSentence[]): readonly MeetingAction[] {
  return actions.filter((action, index) => {
    const speaker = sentences.find(({ turn }) => turn === action.turn)?.speaker;
    if (speaker === action.owner || speaker === '' || !/\b(?:can|could|would|will) you\b/iu.test(action.quote)) return true;
    return !actions
      .slice(index + 1)
      .some((later) => later.owner === action.owner && later.turn - action.turn <= 2 && later.turn > action.turn);
  });
}

function actionWords(sentence: string): string {
  const plain = sentence
    .replace(/^(?:(?:so|and|but|then|okay|ok|right|me|yes|yeah|well)[,.]?\s+)+/iu, '')
    .replace(/^(?:I|we)(?:['\u2019]ll| will| can|['\u2019]m going to)\s+/u, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1).replace(/[.!]$/u, '');
}

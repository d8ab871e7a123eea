import { dueOf } from './meeting/due';
import { peopleOf, type People } from './meeting/people';
import { baseVerbs } from './requests/base-verbs';
import { splitSentences } from './sentences';
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

/** Something decided. */
export interface MeetingDecision {
  readonly text: string;
  readonly quote: string;
  readonly turn: number;
  readonly span: Span;
}

interface Sentence {
  readonly turn: number;
  readonly speaker: string;
  readonly text: string;
  readonly span: Span;
}

const actionVerbs = new Set([
  ...baseVerbs,
  ...'escalate escalating cover ring speak brief raise push pull nudge line pick drop pop double start finish circulate type scan book bring sort dig redo run lead own host train meet measure inspect visit clear fill mend rebook refer log swap'.split(
    ' ',
  ),
]);
const notActions = new Set(
  'mention be say think see know have go never not always bet admit imagine remember assume hope try love like want need miss lose'.split(
    ' ',
  ),
);

const promise =
  /\b(?:I|we)(?:['\u2019]ll| will| can|['\u2019]m going to| am going to|['\u2019]re going to)\s+(?:also |just |then |probably |certainly |happily |personally |still )?(?<verb>[a-z]+)/gu;
const directed =
  /^(?:(?:so|and|right|okay|ok|then|well|also|thanks|great|good)[,.]?\s+)?(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?),?\s+(?:(?<ask>(?:can|could|would|will|are) you|you(?:['\u2019]ll| will| do| can| need to|['\u2019]re going to)|please|if you could)\s+)?(?:please\s+|also\s+|just\s+)?(?<verb>[a-z]+)\b/u;
const noted =
  /^(?:[-*\u2022\u2192>]\s{0,3})?(?:\(?\d{1,2}[.)]\s{0,3})?(?:(?:action|ap|a\/p|to do|todo)\s?(?:point)?\s?\d{0,3}\s?[:.\u2013-]\s{0,3})?(?<name>\p{Lu}[\p{L}'\u2019.-]{0,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30}){0,2}|\p{Lu}{2,4})(?:\s?(?:\/|&|and|\+)\s?\p{Lu}[\p{L}]{0,20})?\s(?:to|will|is to|agreed to|offered to|has agreed to|is going to)\s(?<verb>[a-z]+)/u;
const labelled =
  /^(?:[-*\u2022]\s{0,3})?(?:action|ap|a\/p|to do|todo)(?:\s?(?:point)?\s?\d{0,3})?\s?(?:[([](?<owner>[^)\]]{1,40})[)\]])?\s?[:\u2013-]\s{0,3}(?<rest>.{4,400})$/iu;
const noName =
  /^(?:agreed|decided|resolved|noted|actions?|need|needs|want|wants|have|has|going|back|due|subject|it|this|that|they|we|he|she|you|everyone|team|officers?)$/iu;
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

function sentencesOf(turns: readonly Turn[]): readonly Sentence[] {
  return turns.flatMap(({ speaker, text }, turn) =>
    splitSentences(text).map((span) => ({ turn, speaker, text: text.slice(span.start, Math.min(span.end, span.start + 600)), span })),
  );
}

/** "Before that", "then": the last day named in the few sentences before. */
function dueInTalk(sentences: readonly Sentence[], said: Sentence, meetingDate: string): ReturnType<typeof dueOf> {
  const own = dueOf(said.text, meetingDate);
  const back = /\b(?:before (?:that|then)|(?:by )?then)\b/iu.exec(said.text);
  if (own.due !== null || back === null || /^then\b/iu.test(said.text)) return own;
  const at = sentences.indexOf(said);
  for (let index = at - 1; index >= 0 && at - index <= 6; index -= 1) {
    const named = dueOf(sentences[index]?.text ?? '', meetingDate);
    if (named.due !== null && named.due > meetingDate.slice(0, 10)) return { due: named.due, dueText: back[0] };
  }
  return own;
}

function isAction(verb: string | undefined): boolean {
  return verb !== undefined && actionVerbs.has(verb) && !notActions.has(verb);
}

function ownerOf(
  sentence: Sentence,
  index: number,
  sentences: readonly Sentence[],
  people: People,
): { readonly name: string; readonly sentence: Sentence } | undefined {
  const { text, speaker } = sentence;
  const own = (name: string): { readonly name: string; readonly sentence: Sentence } => ({ name, sentence });
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
  if (speaker !== '' && promises(text)) return own(speaker);
  const asked = anyYou.exec(text)?.groups;
  if (asked !== undefined && speaker !== '' && isAction(asked['verb'] ?? asked['order'])) {
    const other = otherOfTwo(people, speaker);
    if (other !== undefined) return own(other);
  }
  return undefined;
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
function isTakenBack(sentences: readonly Sentence[], index: number, turn: number): boolean {
  for (let next = index + 1; next < sentences.length && next < index + 5; next += 1) {
    const sentence = sentences[next];
    if (sentence === undefined || sentence.turn > turn + 2) return false;
    if (sentence.turn > turn && done.test(sentence.text)) return true;
  }
  return false;
}

/** A request that its addressee answers with a promise of their own is one action: the promise. */
function answeredRequests(actions: readonly MeetingAction[], sentences: readonly Sentence[]): readonly MeetingAction[] {
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

const decided =
  /\b(?:decision\b|we(?:['\u2019]ve| have)? (?:decided|agreed|resolved)|it was (?:agreed|decided|resolved)|(?:is|are|was|were) (?:agreed|approved|rejected|deferred|carried|noted and agreed)|resolved(?: that|:)|agreed (?:that|to)\b|we(?:['\u2019]re| are)(?: not)? (?:going with|going ahead|applying|doing|stopping|keeping|closing|pausing)|we(?:['\u2019]ll| will) (?:go with|go ahead|keep|stop|pause|close|not|leave it)|let['\u2019]s (?:go with|do|keep|stop|pause|leave|say|agree|stick)|nothing goes|we pause|that['\u2019]s agreed|the motion (?:is|was) carried)/iu;
const agreedAlone = /^(?:agreed|decided|approved|carried)[.!:]?$/iu;

/** Takes a transcript; gives what was decided, as said. */
export function findDecisions(transcript: string | readonly Turn[]): readonly MeetingDecision[] {
  const turns = typeof transcript === 'string' ? parseTranscript(transcript) : transcript;
  const sentences = sentencesOf(turns);
  const found: MeetingDecision[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const follows = before !== undefined && before.turn === sentence.turn && agreedAlone.test(before.text);
    if (
      !follows &&
      (!decided.test(sentence.text) || /\?\s*$/u.test(sentence.text) || /\bdon['\u2019]t want to decide\b/iu.test(sentence.text))
    )
      return;
    if (agreedAlone.test(sentence.text)) return;
    found.push({ text: sentence.text, quote: sentence.text, turn: sentence.turn, span: sentence.span });
  });
  return found;
}

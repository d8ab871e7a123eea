import { foldWord, forenameGender, isOrdinaryWord } from '../names-lexicon';
import { isAction } from './action-verbs';
import { accepted, replyTo, taken } from './answers';
import { dueOf } from './due';
import { notedOwner } from './note-owner';
import type { People } from './people';
import { isBare, promises } from './promises';
import type { SaidSentence } from './sentences';

/** Whose an action is, and the place of the sentence that says it. */
export interface Owned {
  readonly name: string;
  readonly at: number;
}

const directed =
  /^(?:(?:so|and|right|okay|ok|then|well|also|thanks|great|good)[,.]?\s+)?(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}(?:\s\p{Lu}[\p{L}'\u2019-]{1,30})?),?\s+(?:(?<ask>(?:can|could|would|will|are) you|you(?:['\u2019]ll| will| do| can| need to|['\u2019]re going to)|please|if you could)\s+)?(?:please\s+|also\s+|just\s+)?(?<verb>[a-z]+)\b/u;
/** "Set one up for next week, Gareth": the name comes last. */
const directedLast =
  /^(?:(?:so|and|right|okay|ok|then|please|just|can you|could you|would you|will you)[,]?\s+){0,2}(?<verb>\p{L}+)\b.{1,300}?,\s(?<name>\p{Lu}[\p{L}'\u2019-]{1,30})(?:,? please)?\s*[.?!]?$/u;
const parting = /^(?:speak|talk|see|thanks?|bye|take care|well done|keep)\b/i;
const everybody =
  /\b(?<who>everybody|everyone|all of (?:us|you)|you all)\b,?\s+(?:please |to |will |needs? to |must |should |has to )?(?<verb>[a-z]+)/i;
const anyYou =
  /\b(?:can|could|would|will) you (?:please |just |also )?(?<verb>[a-z]+)|^(?:please|just) (?<order>[a-z]+)|^(?:right,? |ok,? |okay,? )?(?:so|and|then),? you (?<so>[a-z]+)(?=[^?]{3,200}\?$)|^(?<first>[a-z]+)\b[^?]{0,200}, (?:(?:can|could|would|will) you\?|please[.!]?)$/i;
/** "Shall I take it?", "do you want me to ring them?" */
const offer =
  /\b(?:shall|should) I (?<verb>[a-z]+)|\b(?:do|would) you (?:want|like) me to (?<asked>[a-z]+)|\bI could (?:also |always )?(?<could>[a-z]+)(?! (?:not|never))/i;
const saidAgain = /^(?:(?:yes|ok|okay|right|great|lovely|fine)[,.]? )?I(?:['\u2019]ll| will) (?:do|send|bring|ring) (?:that|it|so|them)\b/i;
/** "Please do", "can you do that?": what, was said before. */
const nothingNew = /^(?:please|just|yes,? please) do(?: (?:it|that|so))?\s*[.!]?$/i;

/** Takes a sentence's place; gives who is to do what it says, or undefined. Nobody named is "not stated": never a guess. */
export function ownerOf(index: number, sentences: readonly SaidSentence[], people: People): Owned | undefined {
  const sentence = sentences[index];
  if (sentence === undefined) return undefined;
  const { text, speaker } = sentence;
  const noted = notedOwner(text, speaker, people);
  if (noted !== undefined) return { name: noted, at: index };
  const told = toldByName(index, sentences, people);
  if (told !== undefined) return told;
  const all = everybody.exec(text)?.groups;
  if (
    all !== undefined &&
    !/^(?:she|he|they)\b/i.test(text) &&
    isAction((all['verb'] ?? '').replace(/(?:es|s)$/u, '')) &&
    /\b(?:by|before|please|must|need)\b/i.test(text)
  )
    return { name: 'Everyone', at: index };
  if (speaker === '') return undefined;
  if (promises(text) && !(isBare(text) && (answersRequest(index, sentences) || saysMore(index, sentences))))
    return { name: speaker, at: index };
  const other = toldOfAnother(text, speaker, people) ?? toldOfHer(index, sentences, people);
  return other !== undefined ? { name: other, at: index } : asked(index, sentences, people);
}

/** "Ben, could you close it?", "Joss, you do that", "set one up, Gareth". */
function toldByName(index: number, sentences: readonly SaidSentence[], people: People): Owned | undefined {
  const { text = '', speaker = '', turn } = sentences[index] ?? {};
  const toldOff = /^(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}),? you (?:do|take|own|handle|pick up) (?:that|this|it)\b/u.exec(text)?.groups?.[
    'name'
  ];
  if (toldOff !== undefined && sentences[index - 1]?.turn === turn) {
    const name = people.meant(toldOff);
    if (name !== undefined) return { name, at: index - 1 };
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
    return { name: toldName, at: index };
  const named = wanted.exec(text)?.groups?.['name'];
  const wantedOf = named === undefined ? undefined : people.meant(named);
  if (wantedOf !== undefined && wantedOf !== speaker) return { name: wantedOf, at: index };
  const last = speaker === '' || parting.test(text) ? undefined : directedLast.exec(text.charAt(0).toLowerCase() + text.slice(1))?.groups;
  const lastName = last === undefined ? undefined : people.meant(last['name'] ?? '');
  if (lastName !== undefined && lastName !== speaker && isAction((last?.['verb'] ?? '').toLowerCase()))
    return { name: lastName, at: index };
  // "Minutes out by Friday, Sian?" "Yes, Friday."
  const lastOf = askedLast.exec(text)?.groups?.['name'];
  const answerer = lastOf === undefined ? undefined : people.meant(lastOf);
  const answer = answerer === undefined ? undefined : replyTo(sentences, index);
  if (
    answer !== undefined &&
    answer.reply.speaker === answerer &&
    accepted.test(answer.reply.text) &&
    dueOf(text, '2020-01-01').dueText !== ''
  )
    return { name: answerer ?? '', at: index };
  return undefined;
}

const askedLast = /^[^?]{3,160},\s(?<name>\p{Lu}[\p{L}'\u2019-]{1,30})\?$/u;

/** "Sol, the invites please, by Friday": what is wanted, with no verb. */
const wanted =
  /^(?:(?:and|so|right|ok|okay|then),?\s)?(?<name>\p{Lu}[\p{L}'\u2019-]{1,30}),\s(?:the|your|that|those|some|a)\s[^?!.]{2,100}\bplease\b/iu;

/** "Could somebody pull the records?" "Not me." "I can." The first to say so, within four turns; a promise of its own counts by itself. */
const anyOfUs = /\b(?:can|could|would|will) (?:somebody|someone|anyone|anybody|one of (?:you|us)) (?:please |just )?(?<verb>[a-z]+)/i;
const volunteering =
  /^(?:(?:yes|yeah|ok|okay|sure),? )?(?:I (?:can|could|will)\b(?! ?(?:not|n['\u2019]t))|me\b(?! neither)|I['\u2019]m happy to|happy to|that can be me|I do not mind|I don['\u2019]t mind)/i;
function volunteerFor(sentences: readonly SaidSentence[], index: number): string | undefined {
  const { speaker, turn = 0 } = sentences[index] ?? {};
  for (let at = index + 1; at < sentences.length && at < index + 12; at += 1) {
    const answer = sentences[at];
    if (answer === undefined || answer.turn > turn + 4) return undefined;
    if (answer.turn === turn || answer.speaker === '' || answer.speaker === speaker) continue;
    if (promises(answer.text) && !isBare(answer.text)) return undefined;
    if (volunteering.test(answer.text)) return answer.speaker;
  }
  return undefined;
}

/** "Morag's writing that", "so Morag will chair": what somebody else does, told by a forename. */
const third =
  /^(?:[^.?!]{0,60}?[,;] |)(?:(?:so|and|but|then) )?(?<name>\p{Lu}\p{Ll}{2,15})(?:(?:['\u2019]s| is) (?:also |just |now )?(?<doing>[a-z]{2,14})ing|(?: will|['\u2019]ll) (?:also |just |then )?(?<verb>[a-z]+))\b/u;
function toldOfAnother(text: string, speaker: string, people: People): string | undefined {
  if (/\?\s*$/u.test(text) || /\b(?:if|unless|whether|think|hope|maybe|probably|normally|usually|every)\b/i.test(text)) return undefined;
  const found = third.exec(text)?.groups;
  const name = found?.['name'];
  if (name === undefined || found === undefined) return undefined;
  const stem = found['doing'] === 'do' ? '' : (found['doing'] ?? '');
  const isAct = isAction(found['verb']) || (stem !== '' && (isAction(stem) || isAction(`${stem}e`)));
  if (!isAct || found['verb'] === 'consider') return undefined;
  const meant = people.meant(name);
  if (meant === undefined && (forenameGender(foldWord(name)) === undefined || isOrdinaryWord(foldWord(name)))) return undefined;
  return meant === speaker ? undefined : (meant ?? name);
}

/** "Nia was going to do it." "She'll have it to you by Monday": the one just named, if only one was. */
const pronoun = /^(?:(?:yes|and|but|so|no),? )?(?:she|he)(?:['\u2019]ll| will) (?<verb>[a-z]+)/i;
function toldOfHer(index: number, sentences: readonly SaidSentence[], people: People): string | undefined {
  const { text = '', speaker = '' } = sentences[index] ?? {};
  const verb = pronoun.exec(text)?.groups?.['verb'];
  if (verb === undefined || (verb !== 'have' && !isAction(verb)) || dueOf(text, '2020-01-01').dueText === '') return undefined;
  const before = sentences[index - 1];
  const named = (before?.text.match(/\b\p{Lu}\p{Ll}{2,15}\b/gu) ?? []).filter((name) => {
    const folded = foldWord(name);
    return people.meant(name) !== undefined || (forenameGender(folded) !== undefined && !isOrdinaryWord(folded));
  });
  const [name] = named;
  if (name === undefined || named.some((other) => other !== name)) return undefined;
  const meant = people.meant(name) ?? name;
  return meant === speaker ? undefined : meant;
}

/** A request to "you", or an offer that is taken up. */
function asked(index: number, sentences: readonly SaidSentence[], people: People): Owned | undefined {
  const { text = '', speaker = '' } = sentences[index] ?? {};
  const answer = replyTo(sentences, index);
  const offered = offer.exec(text)?.groups;
  if (offered !== undefined && isOffered((offered['verb'] ?? offered['asked'] ?? offered['could'] ?? '').toLowerCase())) {
    if (answer === undefined || !taken.test(answer.reply.text)) return undefined;
    // "OK, I'll do that at nine": said again, with its hour.
    const again = sentences.slice(answer.at + 1, answer.at + 3).findIndex((next) => next.speaker === speaker && saidAgain.test(next.text));
    if (again >= 0) return { name: speaker, at: answer.at + 1 + again };
    // The answer says more ("yes please, bring it on Tuesday") or only yes.
    const saysMore =
      answer.reply.text.split(/\s+/u).length > 3 &&
      (dueOf(answer.reply.text, '2020-01-01').dueText !== '' || /\b(?:bring|send|ring|email|put|make|get|take)\b/i.test(answer.reply.text));
    return { name: speaker, at: saysMore ? answer.at : index };
  }
  const anybody = anyOfUs.exec(text)?.groups?.['verb'];
  if (anybody !== undefined && isAction(anybody.toLowerCase())) {
    const volunteer = volunteerFor(sentences, index);
    return volunteer === undefined ? undefined : { name: volunteer, at: index };
  }
  const request = anyYou.exec(text)?.groups;
  if (
    request === undefined ||
    nothingNew.test(text) ||
    !isAction((request['verb'] ?? request['order'] ?? request['so'] ?? request['first'] ?? '').toLowerCase())
  )
    return undefined;
  // In a talk of two, "you" is the other one; among more, it is whoever says yes.
  const other = people.names.length === 2 ? people.names.find((name) => name !== speaker) : undefined;
  const accepts = answer !== undefined && accepted.test(answer.reply.text) ? answer : undefined;
  const name = other ?? accepts?.reply.speaker;
  if (name === undefined) return undefined;
  return { name, at: accepts !== undefined && isDated(accepts.reply.text) ? accepts.at : index };
}

/** "I will, by Friday" says when, and is the promise itself. */
function isDated(text: string): boolean {
  return isBare(text) && dueOf(text, '2020-01-01').dueText !== '';
}

/** "I could try them": trying somebody is something to do, in an offer. */
function isOffered(verb: string): boolean {
  return isAction(verb) || verb === 'try' || verb === 'do';
}

/** Whether a bare "leave it with me" answers a request that has been counted with its own words. */
function answersRequest(index: number, sentences: readonly SaidSentence[]): boolean {
  const { text = '', speaker, turn = 0 } = sentences[index] ?? {};
  if (isDated(text)) return false;
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const before = sentences[at];
    if (before === undefined || before.turn < turn - 1) return false;
    if (before.turn === turn - 1 && before.speaker !== speaker && anyYou.test(before.text)) return true;
  }
  return false;
}

/** "That's mine. I'll send it on Friday": the next sentence is the promise. */
function saysMore(index: number, sentences: readonly SaidSentence[]): boolean {
  const next = sentences[index + 1];
  return next !== undefined && next.turn === sentences[index]?.turn && promises(next.text);
}

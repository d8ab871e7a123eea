import type { Fact, FactOutcome } from '../fact';
import { splitSentences } from '../sentences';
import { baseOfParticiple } from '../verb-forms';
import { fact } from './clause-index';
import { auxiliaries } from './clause-words';
import { personOf } from './people';
import { meaning } from './stems';

/** Who did what to whom: "He hit you" is he, hit, you, and so is "You were hit by him". */
interface Deed {
  readonly agent: string;
  readonly verb: string;
  readonly object: string;
  readonly fact: Fact;
}

interface Word {
  readonly text: string;
  readonly small: string;
  readonly start: number;
  readonly end: number;
  /** Whom it names. */
  readonly who: string | undefined;
  /** True when a mark stands before it. */
  readonly opens: boolean;
}

const wordPattern = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*/g;
const be = new Set('is are was were be been being am get got'.split(' '));
const determiner = new Set(
  'the your our his her their my a an this that mr mrs ms miss dr cllr not also then now already never always still only'.split(' '),
);
const stops = new Set(
  'and but or that because if when who which while whereas so as than before after until unless although though'.split(' '),
);
const preposition = new Set('of in on at to from for with by about against into near beside like over under not or'.split(' '));
/** "agreed to send", "promised to pay": the one who agrees is the one who sends. */
const leading = new Set(
  'agreed agrees agree promised promises offered offers asked wants wanted wishes refused decided plans planned hopes hoped tried tries intends undertook volunteered needs needed'.split(
    ' ',
  ),
);
const deedsAtMost = 4000;

/** "the defendant": anybody may act, and what only looks like an actor is never found the other way round. */
function nounAfter(before: Word | undefined, word: string): string | undefined {
  return before !== undefined && /^(?:the|your|our|his|her|their|an?)$/.test(before.small) && /^[a-z]{4,}$/.test(word)
    ? `noun ${meaning(word)}`
    : undefined;
}

function byRole(who: string | undefined, roles: ReadonlyMap<string, string>): string | undefined {
  return who === undefined ? undefined : (roles.get(who) ?? who);
}

const roleBefore = /\b(?:your|the|our|his|her|their) ([a-z]{3,15}),? (?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? )?$/;
const roleAfter = /^, (?:your|the|our|his|her|their) ([a-z]{3,15}),/;

/** "Your landlord, Mr Balogun, owes you": the landlord is Mr Balogun for the rest of the text. Role, and the last word of the name. */
function namedRoles(text: string, names: readonly Fact[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const { span, value } of names) {
    const before = roleBefore.exec(text.slice(Math.max(0, span.start - 40), span.start))?.[1];
    const role = before ?? roleAfter.exec(text.slice(span.end, span.end + 40))?.[1];
    const who = role === undefined ? undefined : personOf(role);
    if (who !== undefined && !roles.has(who)) roles.set(who, `name ${value.split(' ').pop() ?? ''}`);
  }
  return roles;
}

function readWords(text: string, start: number, end: number, names: ReadonlyMap<number, Fact>, roles: ReadonlyMap<string, string>): Word[] {
  const words: Word[] = [];
  const piece = text.slice(start, end);
  let last = 0;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(piece); match !== null && words.length < 400; match = wordPattern.exec(piece)) {
    const at = start + match.index;
    const opens = /[,;:()–—]/.test(piece.slice(last, match.index));
    const name = names.get(at);
    const to = name === undefined ? at + match[0].length : Math.max(name.span.end, at + match[0].length);
    const written = text.slice(at, to);
    words.push({
      text: written,
      small: written.toLowerCase(),
      start: at,
      end: to,
      who:
        name === undefined
          ? (byRole(personOf(match[0]), roles) ?? nounAfter(words[words.length - 1], match[0]))
          : `name ${name.value.split(' ').pop() ?? ''}`,
      opens,
    });
    last = to - start;
    wordPattern.lastIndex = Math.max(wordPattern.lastIndex, last);
  }
  return words;
}

/** The person whose words end just before a place, small words apart; and the one that begins just after. */
function personBefore(words: readonly Word[], at: number): Word | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const word = words[index];
    if (word === undefined || stops.has(word.small)) return undefined;
    if (word.who !== undefined) return word;
    if (!auxiliaries.has(word.small) && !determiner.has(word.small) && !(leading.has(word.small) && words[index + 1]?.small === 'to'))
      if (word.small !== 'to' || !leading.has(words[index - 1]?.small ?? '')) return undefined;
    if (word.opens) return undefined;
  }
  return undefined;
}

function personAfter(words: readonly Word[], at: number): Word | undefined {
  for (let index = at + 1; index < Math.min(words.length, at + 4); index += 1) {
    const word = words[index];
    if (word === undefined || word.opens || stops.has(word.small)) return undefined;
    // "her" before a noun is a determiner: "rang her mother".
    const next = words[index + 1];
    if (word.small === 'her' && next !== undefined && !next.opens && next.who !== undefined) continue;
    if (word.who !== undefined) return word;
    if (!determiner.has(word.small)) return undefined;
  }
  return undefined;
}

/** "will collect the keys from Mr Vaughan": who is on the other end of it, within six words of the same part of the sentence. */
function personAside(words: readonly Word[], at: number): { readonly person: Word; readonly way: string } | undefined {
  for (let index = at + 1; index < Math.min(words.length, at + 7); index += 1) {
    const word = words[index];
    if (word === undefined || word.opens || stops.has(word.small)) return undefined;
    if (/^(?:from|to)$/.test(word.small)) {
      const person = personAfter(words, index);
      return person === undefined || person.who?.startsWith('noun ') === true ? undefined : { person, way: word.small };
    }
    if (word.who !== undefined && !word.who.startsWith('noun ')) return undefined;
  }
  return undefined;
}

/** The words of each sentence, those of names joined. */
function readSentences(text: string, names: readonly Fact[]): readonly (readonly Word[])[] {
  const byStart = new Map(names.map((name) => [name.span.start, name]));
  const roles = namedRoles(text, names);
  return splitSentences(text).map(({ start, end }) => readWords(text, start, Math.min(end, start + 2000), byStart, roles));
}

function readDeeds(text: string, sentences: readonly (readonly Word[])[]): Deed[] {
  const deeds: Deed[] = [];
  for (const words of sentences) {
    words.forEach((word, at) => {
      if (
        deeds.length >= deedsAtMost ||
        word.who !== undefined ||
        stops.has(word.small) ||
        preposition.has(word.small) ||
        auxiliaries.has(word.small) ||
        determiner.has(word.small)
      )
        return;
      const before = personBefore(words, at);
      if (before?.who === undefined) return;
      const between = words.slice(words.indexOf(before) + 1, at);
      const isPassive = between.some(({ small }) => be.has(small)) && words[at + 1]?.small === 'by';
      const direct = isPassive ? personAfter(words, at + 1) : personAfter(words, at);
      const aside =
        direct?.who?.startsWith('noun ') !== false && !between.some(({ small }) => be.has(small)) ? personAside(words, at) : undefined;
      const after = aside?.person ?? direct;
      if (after?.who === undefined || after.who === before.who) return;
      const agent = isPassive ? after.who : before.who;
      const object = isPassive ? before.who : after.who;
      const base = meaning(baseOfParticiple(word.small) ?? word.small);
      const verb = aside === undefined ? base : `${base} ${aside.way}`;
      deeds.push({ agent, verb, object, fact: fact('who', text, { start: before.start, end: after.end }, `${agent} ${verb} ${object}`) });
    });
  }
  return deeds;
}

/** Who did what, to nobody in particular: "you left". */
interface Doing {
  readonly agent: string;
  readonly verb: string;
  readonly fact: Fact;
}

/** The doings of a text whose verb only one person does. */
function soleDoings(text: string, sentences: readonly (readonly Word[])[]): Map<string, Doing> {
  const byVerb = new Map<string, Doing | null>();
  for (const words of sentences) {
    words.forEach((word, at) => {
      const base = baseOfParticiple(word.small);
      if (word.who !== undefined || byVerb.size > deedsAtMost || auxiliaries.has(word.small) || determiner.has(word.small)) return;
      const before = personBefore(words, at);
      if (before?.who === undefined || before.who.startsWith('noun ')) return;
      const between = words.slice(words.indexOf(before) + 1, at);
      if (between.some(({ small }) => be.has(small)) || (base === undefined && !/ed$/.test(word.small) && between.length === 0)) return;
      const verb = meaning(base ?? word.small);
      const known = byVerb.get(verb);
      if (known === undefined)
        byVerb.set(verb, {
          agent: before.who,
          verb,
          fact: fact('who', text, { start: before.start, end: word.end }, `${before.who} ${verb}`),
        });
      else if (known?.agent !== before.who) byVerb.set(verb, null);
    });
  }
  return new Map([...byVerb].flatMap(([verb, doing]) => (doing === null ? [] : [[verb, doing] as const])));
}

/** "Your landlord told us that you left" and "You told us that your landlord left": two who changed places, each at what the other did. */
function compareDoings(
  source: string,
  draft: string,
  sentencesBefore: readonly (readonly Word[])[],
  sentencesAfter: readonly (readonly Word[])[],
): FactOutcome[] {
  const after = soleDoings(draft, sentencesAfter);
  const turned = [...soleDoings(source, sentencesBefore).values()].flatMap((doing) => {
    const other = after.get(doing.verb);
    return other === undefined || other.agent === doing.agent ? [] : [{ doing, other }];
  });
  return turned
    .filter(({ doing, other }) =>
      turned.some((pair) => pair.doing.verb !== doing.verb && pair.doing.agent === other.agent && pair.other.agent === doing.agent),
    )
    .map(({ doing, other }) => ({ outcome: 'changed', source: doing.fact, draft: other.fact }));
}

/** Takes two texts and their names; gives what one person did to another and the draft has the other way round: "He hit you", "You hit him". */
export function compareDeeds(source: string, draft: string, sourceNames: readonly Fact[], draftNames: readonly Fact[]): FactOutcome[] {
  const sentencesBefore = readSentences(source, sourceNames);
  const sentencesAfter = readSentences(draft, draftNames);
  const before = readDeeds(source, sentencesBefore);
  const after = new Map<string, Fact>();
  for (const deed of readDeeds(draft, sentencesAfter)) {
    const key = `${deed.agent} ${deed.verb} ${deed.object}`;
    if (!after.has(key)) after.set(key, deed.fact);
  }
  const said = new Set(before.map(({ agent, verb, object }) => `${agent} ${verb} ${object}`));
  const deeds = before.flatMap(({ agent, verb, object, fact: done }): FactOutcome[] => {
    const turned = `${object} ${verb} ${agent}`;
    const found = after.get(turned);
    return found === undefined || after.has(`${agent} ${verb} ${object}`) || said.has(turned)
      ? []
      : [{ outcome: 'changed', source: done, draft: found }];
  });
  return deeds.length > 0 ? deeds : compareDoings(source, draft, sentencesBefore, sentencesAfter);
}

import type { Fact } from '../fact';
import { splitSentences } from '../sentences';
import type { Span } from '../span';
import { isParticiple } from '../verb-forms';
import {
  actor,
  auxiliaries,
  boundary,
  byActor,
  byAgent,
  doubleNegation,
  imperative,
  may,
  monthMay,
  must,
  nameSubject,
  negator,
  role,
  subject,
  weak,
  will,
  wordPattern,
} from './clause-words';
import { foldPhrases } from './phrasal';
import { isEmptyWord, meaning } from './stems';

/** How binding a clause is. */
export type Force = 'must' | 'will' | 'weak' | 'may' | 'none';

/** A clause as facts are compared by: what it is about, whether it is denied, how binding it is, and who acts. */
export interface Clause {
  readonly span: Span;
  readonly text: string;
  /** Stems of its words that carry facts, names apart. */
  readonly stems: readonly string[];
  /** What it is matched by: its stems, or its verbs when it has none ("We will write to you"). */
  readonly keys: readonly string[];
  /** How many different keys it has. */
  readonly distinct: number;
  readonly denied: boolean;
  /** The word that denies. */
  readonly denial: Span | undefined;
  readonly force: Force;
  readonly forceSpan: Span | undefined;
  /** "we", "you", or a name in small letters; undefined when nobody acts, as in a passive. */
  readonly agent: string | undefined;
  readonly agentSpan: Span | undefined;
  /** The stem of the verb the agent does. */
  readonly verb: string | undefined;
  readonly verbs: readonly string[];
  /** A label before a colon: "Person responsible:". */
  readonly isLabel: boolean;
  /** The index of its sentence. */
  readonly sentence: number;
}

function firstMatch(pattern: RegExp, text: string): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length, text: match[0] };
}

const asTurn = /\b(?:such time|as [a-z]{2,12}|so [a-z]{2,12}|the same)$/i;

/** Pieces of a sentence that say one thing each. A piece of one or two words stays with the one before. */
function splitClauses(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const spans: Span[] = [];
  let start = 0;
  boundary.lastIndex = 0;
  for (let match = boundary.exec(words); match !== null; match = boundary.exec(words)) {
    if (match[0] === '') boundary.lastIndex += 1;
    const end = match.index;
    // "10:30" and "3:2" are no boundaries, nor is the first colon of a label.
    if (/^:/.test(match[0]) && /\d/.test(words[end + 1] ?? '')) continue;
    if (words.slice(start, end).trim().split(/\s+/).length < 2) continue;
    // "it helps if you tell us": what is asked is in the second half.
    if (
      /^,? ?$/.test(match[0]) &&
      /^ ?if\b/.test(words.slice(end, end + 4)) &&
      /\b(?:helps?|helpful|grateful|appreciate it|better|best|rather)$/i.test(words.slice(Math.max(0, end - 14), end))
    )
      continue;
    // "until such time as we receive it", "as soon as you can" are one turn.
    if (
      /^,? ?$/.test(match[0]) &&
      /^ ?as\b/.test(words.slice(end + match[0].length - 1, end + match[0].length + 3)) &&
      asTurn.test(words.slice(Math.max(0, end - 20), end))
    )
      continue;
    spans.push({ start: sentence.start + start, end: sentence.start + end });
    start = match.index + match[0].length;
  }
  if (words.slice(start).trim() !== '') spans.push({ start: sentence.start + start, end: sentence.end });
  return spans;
}

function readClause(text: string, span: Span, sentence: number, names: readonly Fact[]): Clause {
  const words = text.slice(span.start, span.end);
  const blanked = words.replace(doubleNegation, (found) => ' '.repeat(found.length));
  const found = blanked.match(negator) ?? [];
  // "neither … nor" is one denial.
  const denials = found.length > 1 ? found.filter((word) => !/^nor$/i.test(word)) : found;
  // "do not" is counted once, "failed to ... not" twice: two denials make none.
  const denied = denials.length % 2 === 1;
  const denial = firstMatch(negator, blanked);
  const forceWords = words.replace(monthMay, (found) => ' '.repeat(found.length));
  const weakly = firstMatch(weak, forceWords);
  const strongly = firstMatch(must, forceWords);
  const maybe = firstMatch(may, forceWords);
  const future = firstMatch(will, forceWords);
  const isCapitalMay = maybe !== undefined && maybe.text === 'May' && maybe.start > 0;
  const [force, where]: readonly [Force, Span | undefined] =
    weakly !== undefined && !/^consider$/i.test(weakly.text)
      ? ['weak', weakly]
      : strongly !== undefined
        ? ['must', strongly]
        : future !== undefined && !(maybe !== undefined && maybe.start < future.start)
          ? ['will', future]
          : maybe !== undefined && !isCapitalMay
            ? ['may', maybe]
            : ['none', undefined];

  const nameWords = new Set<string>();
  for (const name of names)
    if (name.span.start < span.end && span.start < name.span.end)
      // Of a name as long as a file, what stands in this clause.
      for (const word of text.slice(Math.max(name.span.start, span.start), Math.min(name.span.end, span.end)).match(wordPattern) ?? [])
        nameWords.add(word.toLowerCase());
  const stems: string[] = [];
  const verbs: string[] = [];
  for (const word of foldPhrases(words).match(wordPattern) ?? []) {
    const small = word.toLowerCase();
    if (auxiliaries.has(small) || small.length < 2 || /n['’]t$/.test(small)) continue;
    verbs.push(meaning(small));
    if (!isEmptyWord(small) && !nameWords.has(small)) stems.push(meaning(small));
  }
  const { agent, at, verb } = readAgent(words, nameWords);
  const keys = stems.length > 0 ? stems : verbs.filter((verb) => verb.length > 2);
  return {
    span,
    text: words,
    stems,
    keys,
    distinct: new Set(keys).size,
    denied,
    denial: denial === undefined ? undefined : { start: span.start + denial.start, end: span.start + denial.end },
    force,
    forceSpan: where === undefined ? undefined : { start: span.start + where.start, end: span.start + where.end },
    agent,
    agentSpan: agent === undefined ? undefined : { start: span.start + at.start, end: span.start + at.end },
    verb,
    verbs,
    isLabel: /^\s*:/.test(text.slice(span.end, span.end + 2)) && words.trim().split(/\s+/).length <= 4,
    sentence,
  };
}

const passiveAfter =
  /^\s*(?:[a-z]+n['’]t |(?:will|would|has|have|had|must|may|can|could|should|might|shall|not|also|now|already|never) ){0,3}(?:is|are|was|were|be|been|being) (?:not |also |already |now |never |being |recently |previously ){0,2}([a-z]+)/i;

/** True when what follows a subject is a passive: the subject does nothing. */
function isPassive(words: string): boolean {
  const participle = passiveAfter.exec(words)?.[1]?.toLowerCase();
  return (
    participle !== undefined &&
    isParticiple(participle) &&
    !/\b(?:allowed|permitted|required|entitled|obliged|interested|worried|concerned|married|retired|pleased|delighted|expected|supposed|prepared)$/.test(
      participle,
    )
  );
}

const dutyAfter =
  /^\s*(?:[a-z]+ )?(?:needs?|ha(?:ve|s|d)|ought|wants?|going|(?:is|are|am|was|were|be|will be) (?:not )?(?:required|obliged|asked|expected|invited|entitled|allowed|permitted|advised|encouraged|urged|welcome|free|able|supposed)) to\b/i;

function verbAfter(words: string): string | undefined {
  if (isPassive(words)) return undefined;
  for (const word of words.replace(dutyAfter, '').match(wordPattern) ?? []) {
    const small = word.toLowerCase();
    if (!auxiliaries.has(small) && !/(?:ly|n['’]t)$/.test(small)) return meaning(small);
  }
  return undefined;
}

function readAgent(
  words: string,
  names: ReadonlySet<string>,
): { readonly agent: string | undefined; readonly at: Span; readonly verb: string | undefined } {
  const none = { agent: undefined, at: { start: 0, end: 0 }, verb: undefined };
  const passive = byAgent.exec(words) ?? byActor.exec(words);
  if (passive !== null && /\b(?:is|are|was|were|be|been|being)\b/i.test(words.slice(0, passive.index))) {
    const before = words.slice(0, passive.index).match(wordPattern) ?? [];
    const participle = [...before].reverse().find((word) => /(?:ed|en|wn|t|d|ne)$/i.test(word) && !auxiliaries.has(word.toLowerCase()));
    const who = passive[1] ?? '';
    return {
      agent: /^(?:the council|us)$/i.test(who) ? 'we' : who.toLowerCase() === 'you' ? 'you' : who.toLowerCase(),
      at: { start: passive.index, end: passive.index + passive[0].length },
      verb: participle === undefined ? undefined : meaning(participle.toLowerCase()),
    };
  }
  const named = nameSubject.exec(words);
  if (named !== null) {
    const name = named[1] ?? '';
    const start = named[0].indexOf(name);
    // "Permission will not be granted": a capital does not make a name.
    if (
      names.has((name.match(wordPattern) ?? []).pop()?.toLowerCase() ?? '') &&
      !/^(?:The|This|That|These|It|He|She|They|There|We|You|I|Your|Our|If|When|Please|No|All|Any|A|An|His|Her|Their|My|What|Who)\b/.test(
        name,
      )
    ) {
      return {
        agent: name.toLowerCase().replace(/^(?:mr|mrs|ms|miss|dr|cllr|pc)\.? /, ''),
        at: { start, end: start + name.length },
        verb: verbAfter(words.slice(start + name.length)),
      };
    }
  }
  const acting = role.exec(words);
  if (acting !== null && acting.index < 24) {
    const who = (acting[1] ?? '').toLowerCase();
    const end = acting.index + acting[0].indexOf(acting[1] ?? '') + who.length;
    return { agent: who, at: { start: acting.index, end }, verb: verbAfter(words.slice(end)) };
  }
  const working = actor.exec(words);
  if (working !== null) {
    const who = (working[1] ?? '').toLowerCase();
    const end = working[0].trimEnd().length;
    return { agent: who, at: { start: Math.max(0, end - who.length - 1), end }, verb: verbAfter(words.slice(end)) };
  }
  const personal = subject.exec(words);
  if (
    personal !== null &&
    !/\b(?:to|by|for|with|ring|call|contact|tell|ask|email|send|give|help|from|let|show|at|of)\s$/i.test(
      words.slice(Math.max(0, personal.index - 10), personal.index),
    ) &&
    personal[1]?.toLowerCase() !== 'us'
  ) {
    const who = (personal[1] ?? '').toLowerCase() === 'you' ? 'you' : 'we';
    return {
      agent: who,
      at: { start: personal.index, end: personal.index + (personal[1] ?? '').length },
      verb: verbAfter(words.slice(personal.index + (personal[1] ?? '').length)),
    };
  }
  if (/\bplease\b/i.test(words)) {
    const at = words.search(/\bplease\b/i);
    const order = imperative.exec(words.slice(at));
    return { agent: 'you', at: { start: at, end: at + 6 }, verb: order?.[1] === undefined ? undefined : verbAfter(words.slice(at + 6)) };
  }
  return none;
}

/** Takes a text and its names; gives its clauses in order. Linear in the length of the text. */
export function readClauses(text: string, names: readonly Fact[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  splitSentences(text).forEach((sentence, index) => {
    // Sentences beyond reason (a file pasted in) are read in pieces, so that the patterns stay quick.
    for (let start = sentence.start; start < sentence.end; start += 2000) {
      const piece = { start, end: Math.min(sentence.end, start + 2000) };
      for (const span of splitClauses(text, piece)) {
        while (from < names.length && (names[from]?.span.end ?? 0) <= span.start) from += 1;
        const near: Fact[] = [];
        for (let at = from; at < names.length && (names[at]?.span.start ?? 0) < span.end; at += 1) near.push(...names.slice(at, at + 1));
        clauses.push(readClause(text, span, index, near));
      }
    }
  });
  return clauses;
}

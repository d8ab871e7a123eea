import cueData from './data/letter-cues.json';
import { Problem } from './problem';
import { splitSentences } from './sentences';
import type { Span } from './span';
import { stem } from './stem';
import { readCue } from './template-cues';
import { splitWords } from './words';

/** A requirement, and where the letter meets it; `found` is the exact words, absent when it is missing. */
export interface FoundMust {
  readonly text: string;
  readonly found?: string;
  readonly span?: Span;
}

interface CueRule {
  readonly must: RegExp;
  readonly cues: readonly RegExp[];
  readonly absent: boolean;
}

/** Letters are short; of anything longer only this much is read, so that patterns stay quick on hostile input. */
const mostRead = 40_000;

function expand(pattern: string): string {
  const parts: Readonly<Record<string, string>> = cueData.parts;
  let expanded = pattern;
  for (let depth = 0; depth < 3; depth += 1)
    expanded = expanded.replace(/\{(?<name>[A-Z]+)\}/gu, (whole, name: string) => parts[name] ?? whole);
  return expanded;
}

let compiled: readonly CueRule[] | undefined;

function rules(): readonly CueRule[] {
  compiled ??= cueData.rules.map((rule) => ({
    must: new RegExp(rule.must, 'i'),
    cues: rule.cues.map((cue) => new RegExp(expand(cue), 'i')),
    absent: 'absent' in rule,
  }));
  return compiled;
}

/**
 * Takes a letter and what a letter of its kind must say; gives each requirement with the words that meet it, or without when it is missing.
 * A template's own cues come first; then the general ones; a requirement nobody has cues for is looked for by its words.
 * @throws Problem template-broken when a template's cue is no regular expression.
 */
export function findMusts(
  text: string,
  musts: readonly { readonly text: string; readonly cues?: readonly string[] }[],
): readonly FoundMust[] {
  const letter = text.slice(0, mostRead);
  return musts.map((must) => {
    const span =
      must.cues !== undefined && must.cues.length > 0 ? findCue(letter, must.cues.map(templateCue)) : findRequirement(letter, must.text);
    return span === undefined ? { text: must.text } : { text: must.text, found: letter.slice(span.start, span.end), span };
  });
}

function templateCue(cue: string): RegExp {
  try {
    return readCue(cue);
  } catch (cause) {
    throw new Problem('template-broken', { cause, technical: 'cue is no regular expression' });
  }
}

function findCue(letter: string, cues: readonly RegExp[]): Span | undefined {
  for (const cue of cues) {
    const found = cue.exec(letter);
    if (found !== null) return { start: found.index, end: found.index + Math.max(found[0].length, 1) };
  }
  return undefined;
}

/** One requirement by the general cues. A list of several ("why, period, amount") is met when at least two in three are. */
function findRequirement(letter: string, requirement: string): Span | undefined {
  const rule = rules().find((candidate) => candidate.must.test(requirement));
  const parts = requirement.split(/[,;?]\s+/u).filter((part) => part.length > 1);
  if (parts.length >= 4 && rule?.must.source.includes(',') !== true) {
    const spans = parts.map((part) => findSingle(letter, part)).filter((span) => span !== undefined);
    return spans.length * 3 >= parts.length * 2 ? spans[0] : undefined;
  }
  return findSingle(letter, requirement);
}

function findSingle(letter: string, requirement: string): Span | undefined {
  const rule = rules().find((candidate) => candidate.must.test(requirement));
  if (rule === undefined) return findByWords(letter, requirement);
  if (rule.absent) return { start: 0, end: Math.min(letter.length, 1) };
  return findCue(letter, rule.cues);
}

const littleWords = new Set(
  'a an the of to and or in on for is it that this how what why who when which we you your our us if not be may can as at by with from are was any'.split(
    ' ',
  ),
);

/** The sentence that has most of the requirement's own words, when it has at least half of them. */
function findByWords(letter: string, requirement: string): Span | undefined {
  const wanted = new Set(wordsOf(requirement));
  if (wanted.size === 0) return undefined;
  let best: Span | undefined;
  let most = 0;
  for (const sentence of splitSentences(letter)) {
    const have = new Set(wordsOf(letter.slice(sentence.start, sentence.end)));
    let shared = 0;
    for (const word of wanted) if (have.has(word)) shared += 1;
    if (shared > most) {
      most = shared;
      best = sentence;
    }
  }
  return most * 2 >= wanted.size ? best : undefined;
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text)
    .map((span) => text.slice(span.start, span.end).toLowerCase())
    .filter((word) => !littleWords.has(word))
    .map(stem);
}

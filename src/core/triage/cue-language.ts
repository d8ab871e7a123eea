import { isApostrophe, isDigit, isLetter } from '../characters';
import { keptWord, type KeptWord, oncePerWord } from '../kept-words';
import { smallLetters } from '../small-letters';

/** One word of a message, made plain: lower case, no apostrophes ("can't" is "cant", as many people write it). */
export interface PlainWord extends KeptWord {
  readonly start: number;
  readonly end: number;
}

/** Takes a text; gives its plain words. Hyphens part words ("self-harm" is two). Linear. */
export function plainWords(text: string): readonly PlainWord[] {
  const words: PlainWord[] = [];
  const lower = smallLetters(text);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code)) {
      at += 1;
      continue;
    }
    const start = at;
    let apostrophe = false;
    at += 1;
    while (at < text.length) {
      const here = text.charCodeAt(at);
      if (isLetter(here) || isDigit(here)) at += 1;
      else if (isApostrophe(here) && isLetter(text.charCodeAt(at + 1))) {
        apostrophe = true;
        at += 1;
      } else break;
    }
    const raw = lower(start, Math.min(at, start + 40));
    const { text: plain, number } = keptWord(apostrophe ? raw.split("'").join('').split('\u2019').join('') : raw);
    words.push({ text: plain, number, start, end: at });
  }
  return words;
}

type Element =
  | { readonly kind: 'word'; readonly choice: Choice; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'end' };

/** The words that may stand in one place, numbered: the same choice stands in many cues. */
interface Choice {
  readonly id: number;
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

interface Pattern<Name extends string> {
  readonly name: Name;
  readonly elements: readonly Element[];
  /** The words that may come second, where they can be listed: most starts are then never tried. */
  readonly second: ReadonlySet<string> | undefined;
  /** The choices that the words right after the first must be among: looked at before all else, since nearly every try ends there. */
  readonly next: readonly Choice[];
}

/** What the cues know of one word, worked out once: mail repeats its words. */
interface KnownWord<Name extends string> {
  readonly any: readonly Pattern<Name>[];
  readonly bySecond: ReadonlyMap<string, readonly Pattern<Name>[]> | undefined;
  /** One bit a choice: whether the word is among it. */
  readonly choices: Uint32Array;
  readonly isNumber: boolean;
}

const noWord: KeptWord = { text: '', number: -1 };

/** Where a cue stands: indexes into the words, `to` exclusive. */
export interface CueMatch<Name extends string> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** Finds cues in the words of one sentence. */
export type CueMatcher<Name extends string> = (words: readonly PlainWord[], from: number, to: number) => readonly CueMatch<Name>[];

/**
 * Makes a matcher of cues written as words: `a|b` either, `stem*` a beginning, `@set` a named set, `?word` may be left out,
 * `_3` up to three words of anything, `#` a number, `$` the end of the sentence. Cues are found by their first word, so cost does not grow with their number.
 * @throws RangeError when a cue begins with a gap or names an unknown set: a fault of the data file.
 */
export function compileCues<Name extends string>(
  cues: Readonly<Record<Name, readonly string[]>>,
  sets: Readonly<Record<string, string>>,
): CueMatcher<Name> {
  const choices = new Map<string, Choice>();
  const byWord = new Map<string, Starts<Name>>();
  const byStem: { readonly stem: string; readonly pattern: Pattern<Name> }[] = [];
  const numbers: Pattern<Name>[] = [];
  for (const name of Object.keys(cues) as Name[]) {
    for (const written of cues[name]) {
      const elements = written.split(' ').map((part) => readElement(part, sets, choices));
      const pattern = { name, elements, second: secondWords(elements), next: nextChoices(elements) };
      const first = elements[0];
      if (first === undefined || first.kind === 'gap' || first.kind === 'end' || (first.kind === 'word' && first.optional))
        throw new RangeError(`cue begins with nothing: ${written}`);
      if (first.kind === 'number') numbers.push(pattern);
      else {
        for (const word of first.choice.words) addStart(byWord, word, pattern);
        for (const stem of first.choice.stems) byStem.push({ stem, pattern });
      }
    }
  }
  const choicesOf = choiceReader([...choices.values()]);
  const look = oncePerWord((text): KnownWord<Name> => {
    const starts = byWord.get(text);
    const isNumber = isDigit(text.charCodeAt(0));
    const stems = byStem.filter(({ stem }) => text.startsWith(stem)).map(({ pattern }) => pattern);
    const any = [...(starts?.any ?? []), ...stems, ...(isNumber ? numbers : [])];
    return { any, bySecond: starts?.bySecond, choices: choicesOf(text), isNumber };
  });
  return (words, from, to) => {
    const matches: CueMatch<Name>[] = [];
    const sentence: KnownWord<Name>[] = [];
    for (let at = from; at < to; at += 1) sentence.push(look(words[at] ?? noWord));
    for (let at = 0; at < sentence.length; at += 1) {
      const word = sentence[at];
      if (word === undefined) break;
      if (word.any.length > 0) tryAll(word.any, sentence, at, from, matches);
      if (word.bySecond === undefined || at + 1 >= sentence.length) continue;
      const patterns = word.bySecond.get(words[from + at + 1]?.text ?? '');
      if (patterns !== undefined) tryAll(patterns, sentence, at, from, matches);
    }
    return matches;
  };
}

/** Tries patterns that begin with the word at a place of a sentence, which itself begins at `from`. */
function tryAll<Name extends string>(
  patterns: readonly Pattern<Name>[],
  sentence: readonly KnownWord<Name>[],
  at: number,
  from: number,
  matches: CueMatch<Name>[],
): void {
  for (const { name, elements, next } of patterns) {
    const passed = next.length;
    let index = 0;
    while (index < passed && isIn(next[index], sentence[at + 1 + index])) index += 1;
    if (index < passed) continue;
    const end = matchFrom(elements, 1 + passed, sentence, at + 1 + passed);
    if (end >= 0) matches.push({ name, from: from + at, to: from + end });
  }
}

/** Takes all choices; gives what tells a word's choices as bits. Most words are in none, and share one answer. */
function choiceReader(choices: readonly Choice[]): (text: string) => Uint32Array {
  const size = Math.ceil(choices.length / 32);
  const none = new Uint32Array(size);
  const byWord = new Map<string, Uint32Array>();
  const withStems = choices.filter(({ stems }) => stems.length > 0);
  for (const { id, words } of choices)
    for (const word of words) {
      const bits = byWord.get(word) ?? new Uint32Array(size);
      setBit(bits, id);
      byWord.set(word, bits);
    }
  return (text) => {
    const own = byWord.get(text) ?? none;
    const stemmed = withStems.filter(({ stems }) => stems.some((stem) => text.startsWith(stem)));
    if (stemmed.length === 0) return own;
    const bits = own.slice();
    for (const { id } of stemmed) setBit(bits, id);
    return bits;
  };
}

function setBit(bits: Uint32Array, id: number): void {
  bits[id >>> 5] = (bits[id >>> 5] ?? 0) | (1 << (id & 31));
}

/** Cues that begin with one word: by their second word where it can be listed, so that most are never looked at. */
interface Starts<Name extends string> {
  readonly any: Pattern<Name>[];
  readonly bySecond: Map<string, Pattern<Name>[]>;
}

function addStart<Name extends string>(map: Map<string, Starts<Name>>, word: string, pattern: Pattern<Name>): void {
  let starts = map.get(word);
  if (starts === undefined) {
    starts = { any: [], bySecond: new Map() };
    map.set(word, starts);
  }
  if (pattern.second === undefined) starts.any.push(pattern);
  else for (const second of pattern.second) listIn(starts.bySecond, second).push(pattern);
}

/** Every word that can stand right after the first; undefined when that cannot be listed (a gap, a stem, a number, or nothing need follow). */
function secondWords(elements: readonly Element[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (let index = 1; index < elements.length; index += 1) {
    const element = elements[index];
    if (element === undefined || element.kind !== 'word' || element.choice.stems.length > 0) return undefined;
    for (const word of element.choice.words) words.add(word);
    if (!element.optional) return words;
  }
  return undefined;
}

/** The choices of the words that stand at fixed places right after the first. */
function nextChoices(elements: readonly Element[]): readonly Choice[] {
  const choices: Choice[] = [];
  for (const element of elements.slice(1)) {
    if (element.kind !== 'word' || element.optional) break;
    choices.push(element.choice);
  }
  return choices;
}

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

function readElement(part: string, sets: Readonly<Record<string, string>>, choices: Map<string, Choice>): Element {
  if (part === '#') return { kind: 'number' };
  if (part === '$') return { kind: 'end' };
  if (part.startsWith('_')) return { kind: 'gap', most: Number(part.slice(1)) };
  const optional = part.startsWith('?');
  return { kind: 'word', choice: readChoice(optional ? part.slice(1) : part, sets, choices), optional };
}

function readChoice(written: string, sets: Readonly<Record<string, string>>, choices: Map<string, Choice>): Choice {
  const known = choices.get(written);
  if (known !== undefined) return known;
  const words = new Set<string>();
  const stems: string[] = [];
  for (const one of written.split('|')) {
    const members = one.startsWith('@') ? sets[one.slice(1)]?.split(' ') : [one];
    if (members === undefined) throw new RangeError(`unknown set: ${one}`);
    for (const member of members) {
      if (member.endsWith('*')) stems.push(member.slice(0, -1));
      else words.add(member);
    }
  }
  const choice = { id: choices.size, words, stems };
  choices.set(written, choice);
  return choice;
}

type Sentence = readonly Pick<KnownWord<string>, 'choices' | 'isNumber'>[];

const isIn = (choice: Choice | undefined, word: Sentence[number] | undefined): boolean =>
  choice !== undefined && word !== undefined && (((word.choices[choice.id >>> 5] ?? 0) >>> (choice.id & 31)) & 1) === 1;

/** Gives the index after the match, or -1. Gaps are short and bounded, so each start costs a bounded number of steps. */
function matchFrom(elements: readonly Element[], first: number, sentence: Sentence, start: number): number {
  let at = start;
  for (let element = first; element < elements.length; element += 1) {
    const wanted = elements[element];
    if (wanted === undefined) break;
    if (wanted.kind === 'gap') return matchAfterGap(elements, element + 1, sentence, at, wanted.most);
    if (wanted.kind === 'end') {
      if (at !== sentence.length) return -1;
      continue;
    }
    const word = sentence[at];
    if (wanted.kind === 'number') {
      if (word?.isNumber !== true) return -1;
    } else if (!isIn(wanted.choice, word)) {
      if (!wanted.optional) return -1;
      continue;
    } else if (wanted.optional) {
      const end = matchFrom(elements, element + 1, sentence, at + 1);
      if (end >= 0) return end;
      continue;
    }
    at += 1;
  }
  return at;
}

function matchAfterGap(elements: readonly Element[], element: number, sentence: Sentence, at: number, most: number): number {
  const next = elements[element];
  const needed = next?.kind === 'word' && !next.optional ? next.choice : undefined;
  const last = Math.min(at + most, sentence.length);
  for (let from = at; from <= last; from += 1) {
    if (needed !== undefined && !isIn(needed, sentence[from])) continue;
    const end = matchFrom(elements, element, sentence, from);
    if (end >= 0) return end;
  }
  return -1;
}

import { isApostrophe, isDigit, isLetter } from '../characters';

/** One word of a message, made plain: lower case, no apostrophes ("can't" is "cant", as many people write it). */
export interface PlainWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes a text; gives its plain words. Hyphens part words ("self-harm" is two). Linear. */
export function plainWords(text: string): readonly PlainWord[] {
  const words: PlainWord[] = [];
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
    const raw = text.slice(start, Math.min(at, start + 40)).toLowerCase();
    words.push({ text: apostrophe ? raw.split("'").join('').split('\u2019').join('') : raw, start, end: at });
  }
  return words;
}

type Element =
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly stems: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'end' };

interface Pattern<Name extends string> {
  readonly name: Name;
  readonly elements: readonly Element[];
  /** The words that may come second, where they can be listed: most starts are then never tried. */
  readonly second: ReadonlySet<string> | undefined;
}

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
  const byWord = new Map<string, Starts<Name>>();
  const byStem = new Map<number, { readonly stem: string; readonly pattern: Pattern<Name> }[]>();
  const numbers: Pattern<Name>[] = [];
  for (const name of Object.keys(cues) as Name[]) {
    for (const written of cues[name]) {
      const elements = written.split(' ').map((part) => readElement(part, sets));
      const pattern = { name, elements, second: secondWords(elements) };
      const first = elements[0];
      if (first === undefined || first.kind === 'gap' || first.kind === 'end' || (first.kind === 'word' && first.optional))
        throw new RangeError(`cue begins with nothing: ${written}`);
      if (first.kind === 'number') numbers.push(pattern);
      else {
        for (const word of first.words) addStart(byWord, word, pattern);
        for (const stem of first.stems) listIn(byStem, stemKey(stem)).push({ stem, pattern });
      }
    }
  }
  return (words, from, to) => {
    const matches: CueMatch<Name>[] = [];
    const attempt = (pattern: Pattern<Name>, at: number): void => {
      const end = matchFrom(pattern.elements, 0, words, at, to);
      if (end >= 0) matches.push({ name: pattern.name, from: at, to: end });
    };
    for (let at = from; at < to; at += 1) {
      const text = words[at]?.text ?? '';
      const starts = byWord.get(text);
      if (starts !== undefined) {
        for (const pattern of starts.any) attempt(pattern, at);
        const following = at + 1 < to ? starts.bySecond.get(words[at + 1]?.text ?? '') : undefined;
        if (following !== undefined) for (const pattern of following) attempt(pattern, at);
      }
      const stems = byStem.get(stemKey(text));
      if (stems !== undefined) for (const { stem, pattern } of stems) if (text.startsWith(stem)) attempt(pattern, at);
      if (numbers.length > 0 && isDigit(text.charCodeAt(0))) for (const pattern of numbers) attempt(pattern, at);
    }
    return matches;
  };
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

/** The first three letters as a number: quicker than cutting a piece off every word. */
function stemKey(word: string): number {
  return word.length < 3 ? 0 : (word.charCodeAt(0) * 65536 + word.charCodeAt(1)) * 65536 + word.charCodeAt(2);
}

/** Every word that can stand right after the first; undefined when that cannot be listed (a gap, a stem, a number, or nothing need follow). */
function secondWords(elements: readonly Element[]): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  for (let index = 1; index < elements.length; index += 1) {
    const element = elements[index];
    if (element === undefined || element.kind !== 'word' || element.stems.length > 0) return undefined;
    for (const word of element.words) words.add(word);
    if (!element.optional) return words;
  }
  return undefined;
}

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

function readElement(part: string, sets: Readonly<Record<string, string>>): Element {
  if (part === '#') return { kind: 'number' };
  if (part === '$') return { kind: 'end' };
  if (part.startsWith('_')) return { kind: 'gap', most: Number(part.slice(1)) };
  const optional = part.startsWith('?');
  const words = new Set<string>();
  const stems: string[] = [];
  for (const choice of (optional ? part.slice(1) : part).split('|')) {
    const members = choice.startsWith('@') ? sets[choice.slice(1)]?.split(' ') : [choice];
    if (members === undefined) throw new RangeError(`unknown set: ${choice}`);
    for (const member of members) {
      if (member.endsWith('*')) stems.push(member.slice(0, -1));
      else words.add(member);
    }
  }
  return { kind: 'word', words, stems, optional };
}

/** Gives the index after the match, or -1. Gaps are short and bounded, so each start costs a bounded number of steps. */
function matchFrom(elements: readonly Element[], element: number, words: readonly PlainWord[], at: number, to: number): number {
  const wanted = elements[element];
  if (wanted === undefined) return at;
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= wanted.most && at + skipped <= to; skipped += 1) {
      const end = matchFrom(elements, element + 1, words, at + skipped, to);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (wanted.kind === 'end') return at === to ? at : -1;
  const word = at < to ? words[at] : undefined;
  if (wanted.kind === 'number')
    return word !== undefined && isDigit(word.text.charCodeAt(0)) ? matchFrom(elements, element + 1, words, at + 1, to) : -1;
  if (word !== undefined && (wanted.words.has(word.text) || wanted.stems.some((stem) => word.text.startsWith(stem)))) {
    const end = matchFrom(elements, element + 1, words, at + 1, to);
    if (end >= 0 || !wanted.optional) return end;
  }
  return wanted.optional ? matchFrom(elements, element + 1, words, at, to) : -1;
}

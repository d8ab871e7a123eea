import searchWords from './data/search-words.json';
import { stem } from './stem';
import { terms } from './term-weights';

interface Saying {
  readonly said: readonly string[];
  readonly meant: readonly string[];
}

/** By their first word, the longest first. */
let sayings: ReadonlyMap<string, readonly Saying[]> | undefined;
let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Takes what somebody typed, or what a letter says of itself; gives its words, in order. Short forms and sayings are written out, so
 * that "ctax", "s184" and "next door" are found as "council tax", "section 184" and "neighbour".
 */
export function searchWordsOf(text: string): readonly string[] {
  const words = wordsIn(text);
  sayings ??= sayingsByFirstWord();
  const plain: string[] = [];
  for (let at = 0; at < words.length;) {
    const saying = sayings.get(words[at] ?? '')?.find(({ said }) => said.every((word, further) => words[at + further] === word));
    plain.push(...(saying?.meant ?? words.slice(at, at + 1)));
    at += saying?.said.length ?? 1;
  }
  return plain;
}

/** The same as stems, without the words that carry no topic. */
export function searchStemsOf(text: string): readonly string[] {
  return searchWordsOf(text).flatMap((word) => topicOf(word) ?? []);
}

/** Takes one word as searchWordsOf gives it; gives its stem, or undefined when it carries no topic. */
export function topicOf(word: string): string | undefined {
  return terms(word)[0];
}

/** Takes a stem; gives the stems that mean much the same to somebody looking for a letter, itself among them; empty when there are none. */
export function stemsOfSameMeaning(one: string): ReadonlySet<string> {
  groups ??= groupedStems();
  return groups.get(one) ?? new Set();
}

/** Somebody who types this looks for a letter that says no. */
export function saysNo(text: string): boolean {
  return /(?:^|[^\p{L}])(?:no|not|cannot|doesn['’]?t|didn['’]?t|isn['’]?t|wasn['’]?t|won['’]?t)(?:$|[^\p{L}])/iu.test(text);
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/(^|[^\p{L}\p{N}])s\.? ?(\d{2,3}[a-z]{0,2})(?![\p{L}\p{N}])/gu, '$1section $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function sayingsByFirstWord(): ReadonlyMap<string, readonly Saying[]> {
  const made = new Map<string, Saying[]>();
  for (const [short = '', long = ''] of searchWords.sayings) {
    const said = wordsIn(short);
    const first = said[0] ?? '';
    made.set(
      first,
      [...(made.get(first) ?? []), { said, meant: wordsIn(long) }].sort((one, other) => other.said.length - one.said.length),
    );
  }
  return made;
}

function groupedStems(): ReadonlyMap<string, ReadonlySet<string>> {
  const made = new Map<string, Set<string>>();
  for (const group of searchWords.groups) {
    const stems = group.flatMap((word) => {
      const [one, ...rest] = searchStemsOf(word);
      return one === undefined || rest.length > 0 ? [] : [one];
    });
    for (const one of stems) {
      const known = made.get(one) ?? new Set<string>([stem(one)]);
      for (const other of stems) known.add(other);
      made.set(one, known);
    }
  }
  return made;
}

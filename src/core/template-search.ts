import searchWords from './data/search-words.json';
import { stem } from './stem';
import type { Template } from './template';
import { templateRoles } from './template-roles';
import { terms } from './term-weights';

/** What a search looks at. A whole template will do. */
export type Searchable = Pick<Template, 'id' | 'title' | 'summary' | 'role' | 'keywords' | 'questions' | 'musts' | 'law' | 'owner'>;

/** So much each part of a template counts: what an officer would type comes first. */
const weights = { keywords: 6, title: 5, summary: 3, role: 2, id: 6, body: 1 } as const;
/** A word that means the same counts half; one letter wrong, or the beginning of a word, two thirds. */
const sameMeaning = 0.5;
const nearly = 0.66;
/** Longer searches are cut: nobody types more, and a hostile one must not cost more. */
const mostWords = 24;

interface Indexed<Item> {
  readonly item: Item;
  readonly stems: ReadonlyMap<string, number>;
  readonly phrases: readonly string[];
}

let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function meanings(): ReadonlyMap<string, ReadonlySet<string>> {
  if (groups !== undefined) return groups;
  const made = new Map<string, Set<string>>();
  for (const group of searchWords.groups) {
    const stems = new Set(group.filter((word) => !word.includes(' ')).map((word) => stem(word)));
    for (const one of stems) {
      const known = made.get(one);
      if (known === undefined) made.set(one, new Set(stems));
      else for (const other of stems) known.add(other);
    }
  }
  groups = made;
  return made;
}

/**
 * Takes templates; gives a search over them. The search takes what an officer would type ("boyfriend moved out benefit") and gives the
 * templates that fit, best first; at most `most`. Nothing typed gives nothing. Works on the device: what is typed goes nowhere.
 */
export function templateSearch<Item extends Searchable>(items: readonly Item[]): (typed: string, most?: number) => readonly Item[] {
  const index = items.map(indexOf);
  const inHowMany = new Map<string, number>();
  for (const { stems } of index) for (const one of stems.keys()) inHowMany.set(one, (inHowMany.get(one) ?? 0) + 1);
  const rarity = (one: string): number => Math.log(1 + index.length / (1 + (inHowMany.get(one) ?? 0)));
  // Somebody in the middle of typing has the beginning of a whole word, which a stem may not begin with.
  const vocabulary = new Map<string, string>([...inHowMany.keys()].map((one) => [one, one]));
  for (const item of items)
    for (const whole of wordsOf(item)) {
      const one = stem(whole);
      if (inHowMany.has(one)) vocabulary.set(whole, one);
    }

  return (typed, most = 20) => {
    const wanted = wantedStems(typed);
    if (wanted.length === 0) return [];
    const readings = wanted.map((word) => readingsOf(word, inHowMany, vocabulary));
    const phrase = ` ${wanted.join(' ')} `;
    const found = index.flatMap(({ item, stems, phrases }) => {
      let score = 0;
      let met = 0;
      for (const reading of readings) {
        let best = 0;
        for (const [one, worth] of reading) best = Math.max(best, (stems.get(one) ?? 0) * rarity(one) * worth);
        if (best > 0) met += 1;
        score += best;
      }
      // Words that stand together as the template's owner thought officers would type them.
      for (const whole of phrases) if (whole.includes(' ') && phrase.includes(` ${whole} `)) score += 8;
      return met === 0 ? [] : [{ item, score: score * (met / readings.length) }];
    });
    found.sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1));
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * 0.2)
      .slice(0, most)
      .map(({ item }) => item);
  };
}

function indexOf<Item extends Searchable>(item: Item): Indexed<Item> {
  const stems = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const one of terms(text)) stems.set(one, Math.max(stems.get(one) ?? 0, weight));
  };
  add(item.keywords.join(', '), weights.keywords);
  add(item.title, weights.title);
  add(item.summary, weights.summary);
  add(templateRoles.find(({ id }) => id === item.role)?.title ?? item.role, weights.role);
  add(item.owner, weights.role);
  add([item.law, ...item.musts.map(({ text }) => text), ...item.questions.map(({ ask }) => ask)].join('. '), weights.body);
  stems.set(item.id.toLowerCase(), weights.id);
  return { item, stems, phrases: item.keywords.map((keyword) => wantedStems(keyword).join(' ')) };
}

function wordsOf({ keywords, title, summary }: Searchable): readonly string[] {
  return [...keywords, title, summary]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 4);
}

function wantedStems(typed: string): readonly string[] {
  const whole = typed.trim().toLowerCase();
  if (/^[a-z]{2,5}-[a-z0-9-]{1,40}$/.test(whole)) return [whole];
  return [...new Set(terms(typed.slice(0, 400)))].slice(0, mostWords);
}

/** A typed word as it stands, words of the same meaning, and, when nobody uses it, words that begin so or differ by one letter. */
function readingsOf(
  word: string,
  known: ReadonlyMap<string, number>,
  vocabulary: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const readings = new Map<string, number>([[word, 1]]);
  for (const same of meanings().get(word) ?? []) if (same !== word) readings.set(same, sameMeaning);
  if (known.has(word) || word.length < 3) return readings;
  for (const [whole, other] of vocabulary) {
    if (whole.startsWith(word) || (word.length >= 5 && oneLetterApart(word, whole))) {
      readings.set(other, nearly);
      for (const same of meanings().get(other) ?? []) if (!readings.has(same)) readings.set(same, sameMeaning * nearly);
    }
  }
  return readings;
}

/** One letter more, fewer or other, or two neighbours swapped. */
function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  const rest = one.slice(at);
  const otherRest = other.slice(at);
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.length > 1 && rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}

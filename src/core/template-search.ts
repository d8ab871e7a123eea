import { saysNo, searchStemsOf, searchWordsOf, stemsOfSameMeaning, topicOf } from './search-words';
import { stem } from './stem';
import type { Template } from './template';
import { templateRoles } from './template-roles';
import { terms } from './term-weights';

/** What a search looks at. A whole template will do. */
export type Searchable = Pick<
  Template,
  'id' | 'title' | 'summary' | 'role' | 'keywords' | 'questions' | 'musts' | 'law' | 'owner' | 'skeleton' | 'example'
>;

/** So much each part of a template counts: what an officer would type comes first. */
const weights = { keywords: 8, title: 5, summary: 3, role: 2, id: 6, body: 1, letter: 0.5 } as const;
/** A word that means the same counts half; one letter wrong, or the beginning of a word, two thirds. */
const sameMeaning = 0.5;
const nearly = 0.66;
/** "No" alone says little: it only tips the scales between a letter that gives something and one that refuses it. */
const noMeansRefused = 0.4;
/** Words that stand together as the template's owner thought officers would type them. */
const wholeKeyword = 6;
/** A letter whose whole name was typed stands before one that has the word among others. */
const wholeTitle = 3;
/** Longer searches are cut: nobody types more, and a hostile one must not cost more. */
const mostWords = 24;

interface Indexed<Item> {
  readonly item: Item;
  readonly stems: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly title: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** A stem, and what meeting it is worth. */
type Worth = readonly [stem: string, worth: number];

/** One word that was typed: the stems it may stand for (1 for itself, less for a guess), the same by rarity, and the whole word by rarity. */
interface Wanted {
  readonly readings: ReadonlyMap<string, number>;
  readonly worth: readonly Worth[];
  readonly word: string;
  readonly wordWorth: number;
}

/**
 * Takes templates; gives a search over them. The search takes what an officer would type ("boyfriend moved out benefit") and gives the
 * templates that fit, best first; at most `most`. Nothing typed gives nothing. Works on the device: what is typed goes nowhere.
 */
export function templateSearch<Item extends Searchable>(items: readonly Item[]): (typed: string, most?: number) => readonly Item[] {
  const topics = new Map<string, string | undefined>();
  const topic = (word: string): string | undefined => {
    if (!topics.has(word)) topics.set(word, topicOf(word));
    return topics.get(word);
  };
  const index = items.map((item) => indexOf(item, topic));
  const stemRarity = rarityIn(index.map(({ stems }) => stems));
  const wordRarity = rarityIn(index.map(({ words }) => words));
  const vocabulary = vocabularyOf(index);
  const refused = [...stemsOfSameMeaning(stem('refuse'))].map((one): Worth => [one, noMeansRefused * stemRarity(one)]);

  return (typed, most = 20) => {
    const words = wantedWords(typed);
    const wanted = words.map((word): Wanted => {
      const readings = readingsOf(word, vocabulary);
      return { readings, worth: [...readings].map(([one, worth]) => [one, worth * stemRarity(one)]), word, wordWorth: wordRarity(word) };
    });
    if (wanted.length === 0) return [];
    const stems = words.map((word) => stem(word));
    const typedStems = new Set(stems);
    const no = saysNo(typed);
    const found = index.flatMap((entry) => {
      const scores = wanted.map(({ word, wordWorth, worth }) =>
        Math.max((entry.words.get(word) ?? 0) * wordWorth, bestOf(worth, entry.stems)),
      );
      const met = scores.filter((score) => score > 0).length;
      if (met === 0) return [];
      let score = scores.reduce((sum, one) => sum + one, 0);
      if (no) score += bestOf(refused, entry.stems);
      for (const phrase of entry.phrases) if (phrase.length > 1 && phrase.every((one) => typedStems.has(one))) score += wholeKeyword;
      const named = [...entry.title].map((one) => Math.max(0, ...wanted.map(({ readings }) => readings.get(one) ?? 0)));
      score += (wholeTitle * named.reduce((sum, one) => sum + one, 0)) / Math.max(1, named.length);
      return [{ item: entry.item, score: score * (met / wanted.length) }];
    });
    found.sort((one, other) => other.score - one.score || (one.item.id < other.item.id ? -1 : 1));
    const best = found[0]?.score ?? 0;
    return found
      .filter(({ score }) => score >= best * 0.2)
      .slice(0, most)
      .map(({ item }) => item);
  };
}

function bestOf(worth: readonly Worth[], stems: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [one, weight] of worth) best = Math.max(best, (stems.get(one) ?? 0) * weight);
  return best;
}

function rarityIn(entries: readonly ReadonlyMap<string, number>[]): (one: string) => number {
  const inHowMany = new Map<string, number>();
  for (const entry of entries) for (const one of entry.keys()) inHowMany.set(one, (inHowMany.get(one) ?? 0) + 1);
  return (one) => Math.log(1 + entries.length / (1 + (inHowMany.get(one) ?? 0)));
}

/** What is known, by whole word and by stem: somebody in the middle of typing has the beginning of a whole word, which a stem may not begin with. */
function vocabularyOf(index: readonly Indexed<unknown>[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { stems, words } of index) {
    for (const one of stems.keys()) known.set(one, one);
    for (const word of words.keys()) known.set(word, stem(word));
  }
  return known;
}

function indexOf<Item extends Searchable>(item: Item, topic: (word: string) => string | undefined): Indexed<Item> {
  const stems = new Map<string, number>();
  const words = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const word of searchWordsOf(text)) {
      if ((words.get(word) ?? 0) >= weight) continue;
      words.set(word, weight);
      const one = topic(word);
      if (one !== undefined) stems.set(one, Math.max(stems.get(one) ?? 0, weight));
    }
  };
  // A word of a longer keyword says less by itself: "so much a month" is not about months.
  for (const keyword of item.keywords) add(keyword, weights.keywords / Math.sqrt(Math.max(1, searchStemsOf(keyword).length)));
  add(item.title, weights.title);
  add(item.summary, weights.summary);
  add(templateRoles.find(({ id }) => id === item.role)?.title ?? item.role, weights.role);
  add(item.owner, weights.role);
  add([item.law, ...item.musts.map(({ text }) => text), ...item.questions.map(({ ask }) => ask)].join('. '), weights.body);
  add([item.skeleton.replace(/\{[{%][^{}]{0,200}[%}]\}/g, ' '), item.example.text].join('. '), weights.letter);
  stems.set(item.id.toLowerCase(), weights.id);
  const phrases = item.keywords.map((keyword) => searchStemsOf(keyword));
  return { item, stems, words, title: new Set(searchStemsOf(item.title)), phrases };
}

function wantedWords(typed: string): readonly string[] {
  const whole = typed.trim().toLowerCase();
  if (/^[a-z]{2,5}-[a-z0-9-]{1,40}$/.test(whole)) return [whole];
  return [...new Set(searchWordsOf(typed.slice(0, 400)).filter((word) => terms(word).length > 0))].slice(0, mostWords);
}

/** A typed word as it stands, words of the same meaning, and, when nobody uses it, its two halves, or words that begin so or differ by one letter. */
function readingsOf(word: string, vocabulary: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const own = vocabulary.has(word) && word.includes('-') ? word : stem(word);
  const readings = new Map<string, number>([[own, 1]]);
  for (const same of stemsOfSameMeaning(own)) if (same !== own) readings.set(same, sameMeaning);
  if (vocabulary.has(own) || vocabulary.has(word) || word.length < 3) return readings;
  for (const [whole, other] of vocabulary) {
    if (whole.startsWith(word) || (word.length >= 5 && oneLetterApart(word, whole))) {
      readings.set(other, nearly);
      for (const same of stemsOfSameMeaning(other)) if (!readings.has(same)) readings.set(same, sameMeaning * nearly);
    }
    if (whole.length >= 4 && word.startsWith(whole) && vocabulary.has(word.slice(whole.length)) && word.length - whole.length >= 4)
      for (const half of [whole, word.slice(whole.length)]) readings.set(vocabulary.get(half) ?? half, nearly);
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

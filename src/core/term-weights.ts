import { stem } from './stem';
import { splitWords } from './words';

/** Words that carry no topic. */
const stopWords = new Set(
  (
    'a about after again all also am an and any are as at be because been before being but by can cannot could did do does doing done down each else ever for from get ' +
    'go going got had has have having he her here hers him his how i if in into is it its just know like make many may me might mine more most much must my no nor not now of ' +
    'off ok okay on once one only or other our out over own really said same say see she should so some such than that the their them then there these they thing things think this ' +
    'those through to too um uh under until up us very was we well were what when where which while who whom why will with would yeah yes you your im ive id ill its thats dont ' +
    'youre weve theyre cant didnt doesnt isnt wont us mr mrs ms miss please thank thanks hi hello dear regards'
  ).split(' '),
);

/** Takes a text; gives its topic words as stems, in order. */
export function terms(text: string): readonly string[] {
  const found: string[] = [];
  for (const { start, end } of splitWords(text)) {
    const word = text
      .slice(start, Math.min(end, start + 40))
      .toLowerCase()
      .replace(/\u2019/gu, "'");
    const plain = word.replace(/'/gu, '');
    if (stopWords.has(plain) || (plain.length < 2 && !/\d/u.test(plain))) continue;
    found.push(stem(word.endsWith("'s") ? word.slice(0, -2) : plain));
  }
  return found;
}

/** How often each term stands in one piece of text, and how long it is. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

export function bagOf(list: readonly string[]): Bag {
  const counts = new Map<string, number>();
  for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts, length: list.length };
}

/** Rarity of each term over many pieces: log(1 + (N - n + 0.5) / (n + 0.5)), as in BM25 (Robertson and Zaragoza 2009). */
export function rarity(bags: readonly Bag[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const bag of bags) for (const term of bag.counts.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [term, count] of seen) weights.set(term, Math.log(1 + (bags.length - count + 0.5) / (count + 0.5)));
  return weights;
}

/** BM25 of a piece for a query (k1 1.2, b 0.75). */
export function relevance(
  query: ReadonlyMap<string, number>,
  bag: Bag,
  weights: ReadonlyMap<string, number>,
  averageLength: number,
): number {
  let score = 0;
  for (const [term, weight] of query) {
    const count = bag.counts.get(term);
    if (count === undefined) continue;
    score += (weight * (weights.get(term) ?? 0) * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * bag.length) / Math.max(averageLength, 1)));
  }
  return score;
}

/** Cosine of two bags under the weights, from 0 to 1. */
export function likeness(one: Bag, other: Bag, weights: ReadonlyMap<string, number>): number {
  let dot = 0;
  let first = 0;
  let second = 0;
  for (const [term, count] of one.counts) {
    const weight = (weights.get(term) ?? 0) * (1 + Math.log(count));
    first += weight * weight;
    const shared = other.counts.get(term);
    if (shared !== undefined) dot += weight * (weights.get(term) ?? 0) * (1 + Math.log(shared));
  }
  for (const [term, count] of other.counts) {
    const weight = (weights.get(term) ?? 0) * (1 + Math.log(count));
    second += weight * weight;
  }
  return first === 0 || second === 0 ? 0 : dot / Math.sqrt(first * second);
}

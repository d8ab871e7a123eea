import { bagOf, likeness, rarity, terms, type Bag } from './term-weights';
import { related } from './themes/related-words';

/** A theme given by an officer: its name and what it is about. */
export interface Theme {
  readonly id: string;
  readonly text: string;
}

/** How well a response speaks to a theme, from 0. */
export interface ThemeMatch {
  readonly themeId: string;
  readonly score: number;
}

/** A theme found: the words that mark it, and the responses in it, most typical first. */
export interface FoundTheme {
  readonly label: string;
  readonly responses: readonly number[];
}

/** A text's terms, with the terms of words that mean nearly the same at a lower weight. */
function widened(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const list = terms(text);
  for (const term of list) weights.set(term, 1);
  for (const term of list) for (const other of related(term)) if (!weights.has(other)) weights.set(other, 0.55);
  // Pieces of words tie "safe", "safer" and "safety" where the stems part.
  for (const term of list) if (term.length >= 5) weights.set(`~${term.slice(0, 4)}`, 0.3);
  return weights;
}

function weightedLikeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, rare: ReadonlyMap<string, number>): number {
  let dot = 0;
  let first = 0;
  let second = 0;
  for (const [term, weight] of one) {
    const value = weight * (rare.get(term) ?? 1);
    first += value * value;
    const shared = other.get(term);
    if (shared !== undefined) dot += value * shared * (rare.get(term) ?? 1);
  }
  for (const [term, weight] of other) {
    const value = weight * (rare.get(term) ?? 1);
    second += value * value;
  }
  return first === 0 || second === 0 ? 0 : dot / (Math.pow(first, 0.42) * Math.pow(second, 0.5));
}

/**
 * Takes responses and themes; gives for each response its themes with a score each, best first. Words are compared by stem, by rarity among
 * the responses, and by nearness of meaning (themes/related-words.ts).
 */
export function matchThemes(responses: readonly string[], themes: readonly Theme[]): readonly (readonly ThemeMatch[])[] {
  const own = responses.map(widened);
  const wanted = themes.map(({ text }) => widened(text));
  const counts = new Map<string, number>();
  for (const map of [...own, ...wanted]) for (const [term, weight] of map) counts.set(term, (counts.get(term) ?? 0) + (weight === 1 ? 1 : 0.5));
  const total = own.length + wanted.length;
  const rare = new Map<string, number>();
  for (const [term, count] of counts) rare.set(term, Math.log(1 + (total - Math.min(count, total) + 0.5) / (count + 0.5)));
  return own.map((response) =>
    themes
      .map(({ id }, index) => ({ themeId: id, score: weightedLikeness(response, wanted[index] ?? new Map<string, number>(), rare) }))
      .sort((one, other) => other.score - one.score),
  );
}

/** The themes a response is about: those near its best, and above a floor. May be none. */
export function chooseThemes(matches: readonly ThemeMatch[], floor = 0.08, near = 0.62): readonly string[] {
  const best = matches[0]?.score ?? 0;
  return best < floor ? [] : matches.filter(({ score }) => score >= floor && score >= best * near).map(({ themeId }) => themeId);
}

/** Beyond this many responses, seeds are looked for among the first only, so that cost stays linear. */
const mostSeeds = 1500;

function nearest(bag: Bag, centres: readonly Bag[], weights: ReadonlyMap<string, number>): number {
  let best = 0;
  let most = -1;
  centres.forEach((centre, index) => {
    const score = likeness(bag, centre, weights);
    if (score > most) {
      most = score;
      best = index;
    }
  });
  return best;
}

/**
 * Takes responses; gives groups of like ones, largest first: spherical k-means from seeds that are far from one another, the same each time.
 * @param wanted how many themes; by default the square root of half the number of responses, between 3 and 12.
 */
export function themes(responses: readonly string[], wanted?: number): readonly FoundTheme[] {
  const bags = responses.map((text) => bagOf(terms(text)));
  const weights = rarity(bags);
  const count = Math.max(1, Math.min(wanted ?? Math.min(12, Math.max(3, Math.round(Math.sqrt(bags.length / 2)))), bags.length));
  if (bags.length === 0) return [];
  let centres = seeds(bags.slice(0, mostSeeds), weights, count);
  let groups: number[][] = [];
  for (let round = 0; round < 8; round += 1) {
    groups = centres.map(() => []);
    bags.forEach((bag, index) => groups[nearest(bag, centres, weights)]?.push(index));
    centres = groups.map((group, index) => (group.length === 0 ? (centres[index] ?? bagOf([])) : centreOf(group, bags)));
  }
  return groups
    .map((group, index) => {
      const centre = centres[index] ?? bagOf([]);
      const typical = [...group].sort((one, other) => likeness(bags[other] ?? bagOf([]), centre, weights) - likeness(bags[one] ?? bagOf([]), centre, weights));
      return { label: labelOf(centre, weights, typical.map((at) => responses[at] ?? '')), responses: typical };
    })
    .filter((theme) => theme.responses.length > 0)
    .sort((one, other) => other.responses.length - one.responses.length);
}

function centreOf(group: readonly number[], bags: readonly Bag[]): Bag {
  const counts = new Map<string, number>();
  for (const index of group) for (const term of bags[index]?.counts.keys() ?? []) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts, length: counts.size };
}

/** The richest response first, then each time the one least like those taken. */
function seeds(bags: readonly Bag[], weights: ReadonlyMap<string, number>, count: number): Bag[] {
  const chosen: Bag[] = [];
  const closeness = new Array<number>(bags.length).fill(0);
  let next = bags.reduce((best, bag, index) => (bag.length > (bags[best]?.length ?? 0) ? index : best), 0);
  while (chosen.length < count) {
    const seed = bags[next] ?? bagOf([]);
    chosen.push(seed);
    let lowest = Infinity;
    bags.forEach((bag, index) => {
      closeness[index] = Math.max(closeness[index] ?? 0, likeness(bag, seed, weights)) + (bag.length < 2 ? 1 : 0);
      if ((closeness[index] ?? 0) < lowest) {
        lowest = closeness[index] ?? 0;
        next = index;
      }
    });
  }
  return chosen;
}

/** The three weightiest words of a group, as people wrote them. */
function labelOf(centre: Bag, weights: ReadonlyMap<string, number>, texts: readonly string[]): string {
  const top = [...centre.counts]
    .map(([term, count]) => ({ term, value: count * (weights.get(term) ?? 0) }))
    .sort((one, other) => other.value - one.value || (one.term < other.term ? -1 : 1))
    .slice(0, 3)
    .map(({ term }) => term);
  const written = new Map<string, string>();
  for (const text of texts.slice(0, 50)) {
    for (const word of text.slice(0, 2000).split(/[^\p{L}\p{N}'\u2019-]+/u)) {
      const [term] = terms(word);
      if (term !== undefined && top.includes(term) && !written.has(term)) written.set(term, word.toLowerCase());
    }
  }
  return top.map((term) => written.get(term) ?? term).join(', ');
}

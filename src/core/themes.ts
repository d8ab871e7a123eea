import { bagOf, likeness, rarity, terms, type Bag } from './term-weights';
import { related } from './themes/related-words';
import { splitWords } from './words';

/** A theme given by an officer: its name and what it is about. */
export interface Theme {
  readonly id: string;
  readonly text: string;
}

/** How well a response speaks to a theme. */
export interface ThemeMatch {
  readonly themeId: string;
  /** How like the two are, from 0. */
  readonly likeness: number;
  /** How surely it is this theme and no other: likeness, less most of that of the likeliest other. May be below 0. */
  readonly score: number;
}

/** A theme found: the words that mark it, and the responses in it, most typical first. */
export interface FoundTheme {
  readonly label: string;
  readonly responses: readonly number[];
}

type Features = ReadonlyMap<string, number>;

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Runs of three to five letters inside words: they tie "safe", "safer" and "safety" where stems part, and forgive spelling. */
function letterRuns(text: string): Features {
  const runs: string[] = [];
  for (const { start, end } of splitWords(text).slice(0, 2000)) {
    const word = ` ${text.slice(start, Math.min(end, start + 24)).toLowerCase()} `;
    for (let size = 3; size <= 5; size += 1) for (let at = 0; at + size <= word.length; at += 1) runs.push(word.slice(at, at + size));
  }
  return counted(runs);
}

/** The terms, with those of words that speak of the same matter at a lower weight. */
function widened(text: string): Features {
  const weights = counted(terms(text));
  for (const term of [...weights.keys()]) for (const other of related(term)) if (!weights.has(other)) weights.set(other, 0.5);
  return weights;
}

/** Three ways of seeing a text, and how much each counts; weighed on the set marked "fit" (themes_argkp). */
const views: readonly {
  readonly see: (text: string) => Features;
  readonly theme?: (text: string) => Features;
  readonly weight: number;
  readonly oneSided?: true;
}[] = [
  { see: (text) => counted(terms(text)), weight: 1 },
  { see: letterRuns, weight: 1.5 },
  // Only the theme is widened: widening both ties everything to everything.
  { see: (text) => counted(terms(text)), theme: widened, weight: 0.3, oneSided: true },
];

/** Cosine under smoothed inverse document frequency, for every response and theme. */
function likenesses(responses: readonly Features[], themes: readonly Features[], oneSided: boolean): readonly (readonly number[])[] {
  const seen = new Map<string, number>();
  const all = [...responses, ...themes];
  for (const features of all) for (const key of features.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  const rare = (key: string): number => Math.log((1 + all.length) / (1 + (seen.get(key) ?? 0))) + 1;
  const norm = (features: Features): number => {
    let sum = 0;
    for (const [key, weight] of features) sum += (weight * rare(key)) ** 2;
    return Math.sqrt(sum);
  };
  const typicalNorm = 8;
  const themeNorms = themes.map(norm);
  return responses.map((response) => {
    const own = norm(response);
    return themes.map((theme, index) => {
      let dot = 0;
      for (const [key, weight] of theme) {
        const shared = response.get(key);
        if (shared !== undefined) dot += weight * shared * rare(key) ** 2;
      }
      // One-sided: a theme with many kindred words is not made less likely by those a response leaves unsaid.
      const product = own * (oneSided ? typicalNorm : (themeNorms[index] ?? 0));
      return product === 0 ? 0 : dot / product;
    });
  });
}

/**
 * From 0 for themes that are one short sentence to 1 for those with a line of what they are about: kindred words of a described theme say
 * more than those of a bare slogan.
 */
function fullnessOf(given: readonly Theme[]): number {
  const average = given.reduce((sum, { text }) => sum + terms(text).length, 0) / Math.max(given.length, 1);
  return Math.min(1, Math.max(0, (average - 5.5) / 1.5));
}

/**
 * Takes responses and themes; gives for each response its themes with a score each, best first. Words are compared by stem, by runs of
 * letters and by nearness of meaning (themes/related-words.ts), each weighed by rarity among the responses.
 */
export function matchThemes(responses: readonly string[], given: readonly Theme[]): readonly (readonly ThemeMatch[])[] {
  const fullness = fullnessOf(given);
  const scores = views.map(({ see, theme = see, weight, oneSided = false }) => ({
    weight: oneSided ? weight + 3.5 * fullness : weight,
    likeness: likenesses(
      responses.map(see),
      given.map(({ text }) => theme(text)),
      oneSided,
    ),
  }));
  return responses.map((_, response) =>
    ranked(
      given.map(({ id }, theme) => ({
        themeId: id,
        likeness: scores.reduce((sum, { weight, likeness: table }) => sum + weight * (table[response]?.[theme] ?? 0), 0),
      })),
    ),
  );
}

/**
 * What the likeliest other theme takes away: a response that is as like another theme says less than one that is like this theme alone. Weighed on
 * the set marked "fit" (themes_argkp): at this value none of its topics and sides loses, and the mean gains from .3 on.
 */
const rivalry = 0.7;

function ranked(matches: readonly Omit<ThemeMatch, 'score'>[]): readonly ThemeMatch[] {
  const sorted = [...matches].sort((one, other) => other.likeness - one.likeness);
  const best = sorted[0]?.likeness ?? 0;
  const second = sorted[1]?.likeness ?? 0;
  return sorted.map((match, index) => ({ ...match, score: match.likeness - rivalry * (index === 0 ? second : best) }));
}

/** The themes a response is about: those near its best, and above a floor. May be none. */
export function chooseThemes(matches: readonly ThemeMatch[], floor = 0.3, near = 0.65): readonly string[] {
  const best = matches[0]?.likeness ?? 0;
  return best < floor ? [] : matches.filter(({ likeness: own }) => own >= floor && own >= best * near).map(({ themeId }) => themeId);
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
      const typical = [...group].sort(
        (one, other) => likeness(bags[other] ?? bagOf([]), centre, weights) - likeness(bags[one] ?? bagOf([]), centre, weights),
      );
      return {
        label: labelOf(
          centre,
          weights,
          typical.map((at) => responses[at] ?? ''),
        ),
        responses: typical,
      };
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

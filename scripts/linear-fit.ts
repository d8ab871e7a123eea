/** What the fitting scripts share: one linear model by logistic regression, told the same way each time it runs. */

/** One thing to learn from: what it is known by, and whether it is of the kind sought. */
export interface Example {
  readonly features: readonly string[];
  readonly wanted: boolean;
}

export interface LinearModel {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

const rounds = 300;

/** Takes a seed; gives numbers from 0 to 1, the same each time. */
export function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Takes items and a source of chance; gives them in an order of chance. */
export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/**
 * Takes examples, how much one of the kind weighs against one that is not, the quadratic penalty and the fewest examples a feature must stand in;
 * gives a model fitted by Adam over the whole set. A passage's features are scaled by the root of their number.
 */
export function fitLinear(examples: readonly Example[], weightOfWanted: number, penalty: number, least: number): LinearModel {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features }) => features.flatMap((feature) => indexOf.get(feature) ?? []));
  const bias = names.length;
  const weights = new Float64Array(bias + 1);
  const first = new Float64Array(bias + 1);
  const second = new Float64Array(bias + 1);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = new Float64Array(bias + 1);
    rows.forEach((row, index) => {
      const norm = 1 / Math.sqrt(Math.max(row.length, 1));
      let score = weights[bias] ?? 0;
      for (const at of row) score += (weights[at] ?? 0) * norm;
      const wanted = examples[index]?.wanted === true;
      const error = (1 / (1 + Math.exp(-score)) - (wanted ? 1 : 0)) * (wanted ? weightOfWanted : 1);
      for (const at of row) slope[at] = (slope[at] ?? 0) + error * norm;
      slope[bias] = (slope[bias] ?? 0) + error;
    });
    for (let at = 0; at <= bias; at += 1) {
      const gradient = (slope[at] ?? 0) + (at < bias ? penalty * (weights[at] ?? 0) : 0);
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * gradient;
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * gradient * gradient;
      const step = (first[at] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - 0.1 * step;
    }
  }
  return { weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])), bias: weights[bias] ?? 0 };
}

/** Takes a model and features; gives the log-odds. What the model never saw weighs nothing. */
export function linearScore({ weights, bias }: LinearModel, features: readonly string[]): number {
  let sum = 0;
  let known = 0;
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return sum / Math.sqrt(Math.max(known, 1)) + bias;
}

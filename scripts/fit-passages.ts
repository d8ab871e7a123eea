/**
 * npx tsx scripts/fit-passages.ts --data <folder> [--folds 5]
 *
 * Fits the linear models that tell what a few sentences of a message are about: danger to a person, a data breach, a request that starts a clock
 * (src/core/triage/passage-model.ts), and writes their weights to src/core/data/passage-weights.json. Fitted on passages written for this
 * project (scripts/passages/*.txt: one a line, under headings "# kind"; kinds without a model are what the others are told from) and, as
 * harmless mail, on email_intent_parakweet and themes_banking77 (both marked "fit"), and on nothing else. The seed makes the file come out the
 * same each time. With --folds it only prints how well passages held out are told apart.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureReader } from '../src/core/triage/passage-features';
import { readSignals } from '../src/core/triage/signals';
import { readJsonLines } from '../tests/evaluation/json-lines';

const seed = 20261122;
const rounds = 300;
const penalty = 0.1;
/** The kinds, with how much a passage of the kind weighs against one that is not: they are few beside all others. */
const weightOfKind = { danger: 3, breach: 12, foi: 12, sar: 12, review: 12, complaint: 12 } as const;
type Kind = keyof typeof weightOfKind;
const kinds = Object.keys(weightOfKind) as readonly Kind[];

interface Passage {
  readonly text: string;
  readonly kind: string;
}

interface Example {
  readonly features: readonly string[];
  readonly kind: string;
}

interface Model {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function readPassages(folder: string): readonly Passage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      let kind = '';
      const passages: Passage[] = [];
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        if (line.startsWith('# ')) kind = line.slice(2).trim();
        else if (line.trim() !== '') passages.push({ text: line.trim(), kind });
      }
      return passages;
    });
}

function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** What matters is often told beside something harmless, and harmless things stand beside each other: both are taught. */
function withCompany(passages: readonly Passage[], random: () => number): readonly Passage[] {
  const harmless = passages.filter(({ kind }) => kind === 'harmless');
  return [
    ...passages,
    ...passages.map(({ text, kind }) => ({ text: `${text} ${harmless[Math.floor(random() * harmless.length)]?.text ?? ''}`, kind })),
  ];
}

const readFeatures = featureReader((feature) => feature);

function exampleOf({ text, kind }: Passage): Example {
  return { features: [...new Set(readFeatures(readSignals(text)).flat())], kind };
}

/** Logistic regression with a quadratic penalty, by Adam over the whole set. */
function fit(examples: readonly Example[], wantedKind: Kind): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= 3).map(([name]) => name);
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
      const wanted = examples[index]?.kind === wantedKind;
      const error = (1 / (1 + Math.exp(-score)) - (wanted ? 1 : 0)) * (wanted ? weightOfKind[wantedKind] : 1);
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

function scoreOf({ weights, bias }: Model, { features }: Example): number {
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

function write(models: readonly Model[]): void {
  const names = [...new Set(models.flatMap(({ weights }) => [...weights.keys()]))].sort();
  const hundredths = (weight: number): number => (Math.abs(weight) < 0.08 ? 0 : Math.round(weight * 100));
  const weights: Record<string, readonly number[]> = {};
  for (const name of names) {
    const own = models.map((model) => hundredths(model.weights.get(name) ?? 0));
    if (own.some((weight) => weight !== 0)) weights[name] = own;
  }
  const answer = {
    about: `Made by scripts/fit-passages.ts, seed ${seed}. In hundredths, one a kind. Do not edit.`,
    kinds,
    bias: models.map(({ bias }) => Math.round(bias * 100)),
    weights,
  };
  writeFileSync(join(import.meta.dirname, '..', 'src', 'core', 'data', 'passage-weights.json'), `${JSON.stringify(answer)}\n`);
  console.log(`${Object.keys(weights).length} features for ${kinds.length} kinds`);
}

function crossValidate(own: readonly Passage[], others: readonly Example[], folds: number, random: () => number): void {
  const order = shuffled(own, random);
  const held = new Map<string, { readonly score: number; readonly passage: Passage }[]>(kinds.map((kind) => [kind, []]));
  for (let fold = 0; fold < folds; fold += 1) {
    const taught = withCompany(
      order.filter((_, index) => index % folds !== fold),
      random,
    ).map(exampleOf);
    const asked = order.filter((_, index) => index % folds === fold).map((passage) => ({ passage, example: exampleOf(passage) }));
    for (const kind of kinds) {
      const model = fit([...taught, ...others], kind);
      for (const { passage, example } of asked) held.get(kind)?.push({ score: scoreOf(model, example), passage });
    }
  }
  for (const [kind, scored] of held) {
    const ofKind = scored.filter(({ passage }) => passage.kind === kind);
    const rest = scored.filter(({ passage }) => passage.kind !== kind);
    const shares = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3].map((threshold) => {
      const found = ofKind.filter(({ score }) => score > threshold).length / Math.max(ofKind.length, 1);
      const alarms = rest.filter(({ score }) => score > threshold).length / Math.max(rest.length, 1);
      return `${threshold}: ${found.toFixed(2)}/${alarms.toFixed(3)}`;
    });
    console.log(`${kind} (${ofKind.length}), threshold: found/false alarms  ${shares.join('  ')}`);
  }
}

const { values } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say where the data is: npx tsx scripts/fit-passages.ts --data <folder>');
  process.exit(2);
}
const random = randomFrom(seed);
const own = readPassages(join(import.meta.dirname, 'passages'));
const others = [
  ...shuffled(readJsonLines<{ text: string }>(join(values.data, 'email_intent_parakweet', 'data.jsonl')), random).slice(0, 2000),
  ...shuffled(readJsonLines<{ text: string }>(join(values.data, 'themes_banking77', 'data.jsonl')), random).slice(0, 200),
].map(({ text }) => exampleOf({ text, kind: 'other' }));

if (values.folds !== undefined) crossValidate(own, others, Number(values.folds), random);
else {
  const taught = [...withCompany(own, random).map(exampleOf), ...others];
  write(kinds.map((kind) => fit(taught, kind)));
}

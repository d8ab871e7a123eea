/**
 * npx tsx scripts/fit-requests.ts --data <folder> [--folds 5]
 *
 * Fits the linear model that tells whether a sentence asks the reader to do something, on email_intent_parakweet (Apache-2.0, marked "fit")
 * and on nothing else, and writes its weights to src/core/data/request-weights.json. The seed below makes the file come out the same each time.
 * With --folds it only prints the cross-validated F1.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buckets, requestFeatures } from '../src/core/requests/request-features';
import { readJsonLines } from '../tests/evaluation/json-lines';

const seed = 20261122;
const epochs = 30;
const penalty = 3e-5;

interface Row {
  readonly text: string;
  readonly request: boolean;
}

interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Logistic regression by averaged stochastic gradient descent with weight decay. */
function fit(rows: readonly { readonly features: readonly number[]; readonly request: boolean }[]): Model {
  const random = randomFrom(seed);
  const weights = new Float64Array(buckets);
  const sums = new Float64Array(buckets);
  let bias = 0;
  let biasSum = 0;
  let averaged = 0;
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      const held = order[index] ?? 0;
      order[index] = order[other] ?? 0;
      order[other] = held;
    }
    const rate = 0.25 / (1 + epoch * 0.3);
    for (const index of order) {
      const row = rows[index];
      if (row === undefined) continue;
      const norm = 1 / Math.sqrt(Math.max(row.features.length, 1));
      let score = bias;
      for (const feature of row.features) score += (weights[feature] ?? 0) * norm;
      const error = 1 / (1 + Math.exp(-score)) - (row.request ? 1 : 0);
      bias -= rate * error * 0.1;
      for (const feature of row.features) weights[feature] = (weights[feature] ?? 0) * (1 - rate * penalty * 10) - rate * error * norm * 2;
    }
    if (epoch >= epochs / 2) {
      averaged += 1;
      for (let feature = 0; feature < buckets; feature += 1) sums[feature] = (sums[feature] ?? 0) + (weights[feature] ?? 0);
      biasSum += bias;
    }
  }
  return { weights: sums.map((sum) => sum / averaged), bias: biasSum / averaged };
}

function scoreOf(model: Model, features: readonly number[]): number {
  let score = 0;
  for (const feature of features) score += model.weights[feature] ?? 0;
  return score / Math.sqrt(Math.max(features.length, 1)) + model.bias;
}

function crossValidate(rows: readonly { readonly features: readonly number[]; readonly request: boolean }[], folds: number): void {
  const scored: { readonly score: number; readonly request: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fit(rows.filter((_, index) => index % folds !== fold));
    rows.forEach((row, index) => {
      if (index % folds === fold) scored.push({ score: scoreOf(model, row.features), request: row.request });
    });
  }
  for (const threshold of [-0.8, -0.5, -0.25, 0, 0.25, 0.5, 0.8, 1.2]) {
    const hit = scored.filter(({ score, request }) => score > threshold && request).length;
    const got = scored.filter(({ score }) => score > threshold).length;
    const gold = scored.filter(({ request }) => request).length;
    console.log(
      `threshold ${threshold.toFixed(2)}: precision ${(hit / got).toFixed(3)}, recall ${(hit / gold).toFixed(3)}, F1 ${((2 * hit) / (got + gold)).toFixed(3)}`,
    );
  }
}

const { values } = parseArgs({ options: { data: { type: 'string' }, folds: { type: 'string' } } });
if (values.data === undefined) {
  console.error('Say where the data is: npx tsx scripts/fit-requests.ts --data <folder>');
  process.exit(2);
}
const rows = readJsonLines<Row>(join(values.data, 'email_intent_parakweet', 'data.jsonl')).map(({ text, request }) => ({
  features: requestFeatures(text),
  request,
}));
if (values.folds !== undefined) crossValidate(rows, Number(values.folds));
else {
  const model = fit(rows);
  const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  // One character a weight: 93 steps from '#' (most against) through 'Q' (nothing) to '\u007f'-1 (most for), quotation mark and backslash apart.
  const step = largest / 45;
  const characters = [...model.weights].map((weight) => String.fromCharCode(192 + 46 + Math.round(weight / step))).join('');
  const file = {
    about: 'Made by scripts/fit-requests.ts; one character a weight, value = (code - 238) * step.',
    seed,
    trainedOn: 'email_intent_parakweet',
    rows: rows.length,
    step,
    bias: model.bias,
    weights: characters,
  };
  writeFileSync('src/core/data/request-weights.json', `${JSON.stringify(file)}\n`);
  console.log(`Fitted on ${String(rows.length)} sentences.`);
}

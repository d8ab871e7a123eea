import weightData from '../data/order-weights.json';
import { stem } from '../stem';
import { splitWords } from '../words';

const weights = new Map<string, number>(Object.entries(weightData.weights));

/** Words read of one sentence; an order is short. */
const mostWords = 60;

/**
 * Takes a sentence and the signs that other rules found in it; gives what the model of orders knows it by: word stems, pairs of them, and the
 * signs, alone and in pairs. Letters spaced or hyphened apart ("i-g-n-o-r-e") are read as the word they spell.
 */
export function orderFeatures(text: string, signs: readonly string[]): readonly string[] {
  const joined = text.slice(0, 1500).replace(/\b(?:[a-z][ .\u00b7-]{1,2}){4,24}[a-z]\b/gi, (spaced) => spaced.replace(/[^a-z]/gi, ''));
  const features = new Set<string>();
  let previous = '^';
  for (const { start, end } of splitWords(joined).slice(0, mostWords)) {
    const word = joined.slice(start, end).toLowerCase();
    const root = /^\d/u.test(word) ? '#' : stem(word);
    features.add(root);
    features.add(`${previous} ${root}`);
    previous = root;
  }
  signs.forEach((sign, index) => {
    features.add(`@${sign}`);
    for (const other of signs.slice(index + 1)) features.add(`@${sign}+${other}`);
  });
  return [...features];
}

/** Takes a sentence and its signs; gives the log-odds that it is an order to the assistant (fitted by scripts/fit-orders.ts). */
export function orderScore(text: string, signs: readonly string[]): number {
  let sum = 0;
  let known = 0;
  for (const feature of orderFeatures(text, signs)) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return sum / (100 * Math.sqrt(Math.max(known, 1))) + weightData.bias / 100;
}

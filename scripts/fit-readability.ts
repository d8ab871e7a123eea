/**
 * npx tsx scripts/fit-readability.ts --data <folder of labelled sets>, in the project's folder
 *
 * Fits the score of ease on sets that may be fitted on: OneStopEnglish (texts at three levels and aligned sentences). Two small linear models:
 * one for passages, by ridge regression towards equal weights of measures known to matter, and one for single sentences, by logistic regression on
 * aligned pairs. Also counts words in the sets that may be fitted on, as bands of the logarithm. No randomness: the seed recorded is 0.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readabilityFeatures, type ReadabilityFeature } from '../src/core/readability-features';
import { splitWords } from '../src/core/words';

const { values } = parseArgs({ options: { data: { type: 'string' }, words: { type: 'boolean' } } });
const folder = values.data ?? '';
if (!existsSync(join(folder, 'readability_onestop'))) throw new Error('Say where the labelled sets are: --data <folder>');

const read = <Item>(...path: string[]): Item[] =>
  readFileSync(join(folder, ...path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Item);

const documents = read<{ readonly adv: string; readonly int: string; readonly ele: string }>('readability_onestop', 'docs.jsonl');
const pairs = read<{ readonly complex: string; readonly simple: string }>('readability_onestop', 'pairs_adv_ele.jsonl');

if (values.words === true) writeWords();
else writeWeights();

/** Words seen four times or more, in bands of the natural logarithm of their count. Run first: the weights rest on it. */
function writeWords(): void {
  const counts = new Map<string, number>();
  const add = (text: string): void => {
    for (const { start, end } of splitWords(text)) {
      const word = text.slice(start, end).toLowerCase().replace(/’/g, "'");
      if (/^[a-z'-]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  };
  for (const document of documents) add(document.int);
  for (const set of [
    ['themes_banking77', 'data.jsonl'],
    ['email_intent_parakweet', 'data.jsonl'],
    ['themes_argkp', 'arguments.jsonl'],
  ]) {
    for (const { text } of read<{ readonly text: string }>(...set)) add(text);
  }
  const bands: string[][] = [];
  for (const [word, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (count >= 4) (bands[Math.floor(Math.log(count))] ??= []).push(word);
  }
  const filled = Array.from(bands, (words) => (words ?? []).join(' '));
  write('readability-words.json', {
    source: 'Counted by scripts/fit-readability.ts --words; band n holds words seen about e^n times',
    bands: filled,
  });
}

function write(file: string, value: unknown): void {
  writeFileSync(join('src', 'core', 'data', file), `${JSON.stringify(value, null, 1)}\n`);
}

function writeWeights(): void {
  write('readability-weights.json', {
    source: 'scripts/fit-readability.ts on OneStopEnglish',
    seed: 0,
    passage: fitPassage(),
    sentence: fitSentence(),
  });
}

interface Model {
  readonly features: readonly {
    readonly feature: ReadabilityFeature;
    readonly mean: number;
    readonly scale: number;
    readonly weight: number;
  }[];
}

/** Ridge towards a prior: equal weights on standardised measures predict nearly as well as fitted ones and travel better to other texts. */
function fitPassage(): Model {
  const prior: Partial<Record<ReadabilityFeature, number>> = {
    unfamiliarTypes: 0.3,
    unfamiliar: 0.12,
    notSpache: 0.12,
    logSentenceLength: 0.2,
    sentenceSpread: 0.06,
    long: 0.12,
    contentSyllables: 0.12,
    nouned: 0.1,
    of: 0.14,
  };
  const names = Object.keys(prior) as ReadabilityFeature[];
  const levels = (['adv', 'int', 'ele'] as const).map((level) => documents.map((document) => readabilityFeatures(document[level]).values));
  const all = levels.flat();
  const means = names.map((name) => all.reduce((sum, features) => sum + features[name], 0) / all.length);
  const scales = names.map(
    (name, index) => Math.sqrt(all.reduce((sum, features) => sum + (features[name] - (means[index] ?? 0)) ** 2, 0) / all.length) || 1,
  );
  const standard = (features: Readonly<Record<ReadabilityFeature, number>>): number[] =>
    names.map((name, index) => (features[name] - (means[index] ?? 0)) / (scales[index] ?? 1));
  const rows = levels.flatMap((level, index) => level.map((features) => ({ x: standard(features), y: 1 - index })));
  const strength = 1000;
  const matrix = names.map((_, i) =>
    names.map((__, j) => rows.reduce((sum, { x }) => sum + (x[i] ?? 0) * (x[j] ?? 0), 0) + (i === j ? strength : 0)),
  );
  const right = names.map((name, i) => rows.reduce((sum, { x, y }) => sum + (x[i] ?? 0) * y, 0) + strength * (prior[name] ?? 0));
  const weights = solve(matrix, right);
  return {
    features: names.map((feature, index) => ({
      feature,
      mean: round(means[index] ?? 0),
      scale: round(scales[index] ?? 1),
      weight: round(weights[index] ?? 0),
    })),
  };
}

/** Logistic regression on the difference of two aligned sentences, by Newton's method. */
function fitSentence(): Model {
  const names: ReadabilityFeature[] = [
    'words',
    'logWords',
    'sentenceLength',
    'logSentenceLength',
    'unfamiliar',
    'notSpache',
    'letters',
    'frequency',
    'totalNotSpache',
    'totalUnfamiliar',
    'totalSyllables',
    'totalLetters',
    'totalAdverbs',
    'totalPast',
    'totalFunction',
    'totalSubordinate',
    'totalPronouns',
  ];
  const differences = pairs.map(({ complex, simple }) => {
    const one = readabilityFeatures(complex).values;
    const other = readabilityFeatures(simple).values;
    return names.map((name) => one[name] - other[name]);
  });
  const scales = names.map(
    (_, index) => Math.sqrt(differences.reduce((sum, row) => sum + (row[index] ?? 0) ** 2, 0) / differences.length) || 1,
  );
  const rows = differences.map((row) => row.map((value, index) => value / (scales[index] ?? 1)));
  const strength = 20;
  let weights = names.map(() => 0);
  for (let round = 0; round < 30; round += 1) {
    const chances = rows.map((row) => 1 / (1 + Math.exp(-row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0))));
    const slope = names.map(
      (_, i) => rows.reduce((sum, row, index) => sum + (row[i] ?? 0) * (1 - (chances[index] ?? 0)), 0) - strength * (weights[i] ?? 0),
    );
    const curve = names.map((_, i) =>
      names.map(
        (__, j) =>
          rows.reduce((sum, row, index) => sum + (row[i] ?? 0) * (row[j] ?? 0) * (chances[index] ?? 0) * (1 - (chances[index] ?? 0)), 0) +
          (i === j ? strength : 0),
      ),
    );
    const step = solve(curve, slope);
    weights = weights.map((weight, index) => weight + (step[index] ?? 0));
  }
  return {
    features: names.map((feature, index) => ({ feature, mean: 0, scale: round(scales[index] ?? 1), weight: round(weights[index] ?? 0) })),
  };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const current = rows[row] ?? [];
      const factor = (current[column] ?? 0) / (top[column] ?? 1);
      for (let index = column; index <= size; index += 1) current[index] = (current[index] ?? 0) - factor * (top[index] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

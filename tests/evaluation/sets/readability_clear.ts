import { join } from 'node:path';
import { readingEase } from '../../../src/core/readability';
import { pearson, spearman } from '../correlation';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Excerpt {
  readonly id: string;
  readonly text: string;
  readonly BT_easiness: number;
}

/** How the score of ease goes with teachers' ratings of excerpts. */
export const score: ScoreSet = (folder) => {
  const excerpts = readJsonLines<Excerpt>(join(folder, 'data.jsonl'));
  const ours = excerpts.map(({ text }) => {
    const ease = readingEase(text) / 100;
    return Math.log(Math.max(ease, 1e-9) / Math.max(1 - ease, 1e-9));
  });
  const theirs = excerpts.map((excerpt) => excerpt.BT_easiness);
  const gaps = excerpts
    .map(({ id }, index) => ({ id, gap: Math.abs(rank(ours, index) - rank(theirs, index)) }))
    .sort((one, other) => other.gap - one.gap)
    .slice(0, 20);
  return {
    n: excerpts.length,
    metrics: { pearson: pearson(ours, theirs), spearman: Math.abs(spearman(ours, theirs)) },
    worst: gaps.map(({ id }) => id),
  };
};

function rank(values: readonly number[], index: number): number {
  const own = values[index] ?? 0;
  return values.filter((value) => value < own).length;
}

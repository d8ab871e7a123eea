import { join } from 'node:path';
import { matchThemes } from '../../../src/core/themes';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Argument {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly stance: number;
  readonly labels: Readonly<Record<string, number>>;
}

interface KeyPoint {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly stance: number;
}

function averagePrecision(relevant: readonly boolean[]): number {
  let hits = 0;
  let sum = 0;
  relevant.forEach((is, index) => {
    if (!is) return;
    hits += 1;
    sum += hits / (index + 1);
  });
  return hits === 0 ? 0 : sum / hits;
}

/**
 * The shared task's rule (KPA 2021, track 1): each argument keeps its best key point, the top half by score is ranked, per topic and stance.
 * Pairs nobody labelled count as wrong in the strict score and as right in the relaxed one.
 */
export const score: ScoreSet = (folder) => {
  const arguments_ = readJsonLines<Argument>(join(folder, 'arguments.jsonl'));
  const points = readJsonLines<KeyPoint>(join(folder, 'key_points.jsonl'));
  const groups = new Map<string, Argument[]>();
  for (const argument of arguments_) {
    const key = `${argument.topic}|${String(argument.stance)}`;
    groups.set(key, [...(groups.get(key) ?? []), argument]);
  }
  const strict: number[] = [];
  const relaxed: number[] = [];
  const worst: { readonly id: string; readonly value: number }[] = [];
  for (const [key, group] of groups) {
    const own = points.filter(({ topic, stance }) => `${topic}|${String(stance)}` === key);
    const ranked = matchThemes(
      group.map(({ text }) => text),
      own,
    )
      .map((matches, index) => ({ argument: group[index], best: matches[0] }))
      .sort((one, other) => (other.best?.score ?? 0) - (one.best?.score ?? 0))
      .slice(0, Math.ceil(group.length / 2));
    const labels = ranked.map(({ argument, best }) => argument?.labels[best?.themeId ?? '']);
    strict.push(averagePrecision(labels.map((label) => label === 1)));
    relaxed.push(averagePrecision(labels.map((label) => label !== 0)));
    worst.push({ id: key, value: strict[strict.length - 1] ?? 0 });
  }
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
  return {
    n: arguments_.length,
    metrics: { map_strict: mean(strict), map_relaxed: mean(relaxed) },
    worst: worst.sort((one, other) => one.value - other.value).map(({ id }) => id),
  };
};

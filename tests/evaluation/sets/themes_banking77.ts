import { join } from 'node:path';
import { themes } from '../../../src/core/themes';
import { clusterScores } from '../clusters';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

/** Themes found without labels, as many as there are intents. */
export const score: ScoreSet = (folder) => {
  const rows = readJsonLines<{ readonly text: string; readonly label: string }>(join(folder, 'data.jsonl'));
  const intents = new Set(rows.map(({ label }) => label)).size;
  const clusters = new Array<string>(rows.length).fill('');
  themes(
    rows.map(({ text }) => text),
    intents,
  ).forEach((theme, index) => {
    for (const at of theme.responses) clusters[at] = String(index);
  });
  const { vMeasure, ari } = clusterScores(
    rows.map(({ label }) => label),
    clusters,
  );
  return { n: rows.length, metrics: { v_measure: vMeasure, ari }, worst: [] };
};

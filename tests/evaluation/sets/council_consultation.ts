import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseThemes, matchThemes, themes } from '../../../src/core/themes';
import { clusterScores } from '../clusters';
import { countedF1 } from '../f1';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Response {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly themes: readonly string[];
}

type Questions = Readonly<
  Record<string, { readonly themes: readonly { readonly id: string; readonly label: string; readonly about: string }[] }>
>;

/** Themes given: which of them each response speaks of. Themes found: clusters beside each response's first theme. */
export const score: ScoreSet = (folder) => {
  const responses = readJsonLines<Response>(join(folder, 'data.jsonl'));
  const questions = JSON.parse(readFileSync(join(folder, 'themes.json'), 'utf8')) as Questions;
  const counted = countedF1();
  const worst: string[] = [];
  const clusters: string[] = [];
  const labels: string[] = [];
  for (const [question, { themes: given }] of Object.entries(questions)) {
    const own = responses.filter((response) => response.question === question);
    const matches = matchThemes(
      own.map(({ text }) => text),
      given.map(({ id, label, about }) => ({ id, text: `${label}. ${about}` })),
    );
    own.forEach((response, index) => {
      const chosen = chooseThemes(matches[index] ?? []);
      for (const { id } of given) counted.count(chosen.includes(id), response.themes.includes(id));
      if (!response.themes.every((id) => chosen.includes(id))) worst.push(response.id);
    });
    themes(
      own.map(({ text }) => text),
      given.length,
    ).forEach((theme, index) => {
      for (const at of theme.responses) {
        clusters.push(`${question} ${String(index)}`);
        labels.push(own[at]?.themes[0] ?? 'none');
      }
    });
  }
  return {
    n: responses.length,
    metrics: {
      theme_f1: counted.f1(),
      theme_precision: counted.precision(),
      theme_recall: counted.recall(),
      v_measure: clusterScores(labels, clusters).vMeasure,
    },
    worst,
  };
};

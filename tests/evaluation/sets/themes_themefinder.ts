import { join } from 'node:path';
import { chooseThemes, matchThemes } from '../../../src/core/themes';
import { countedF1 } from '../f1';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

/** Synthetic consultation responses beside the themes they were written for. */
export const score: ScoreSet = (folder) => {
  const responses = readJsonLines<{ readonly response_id: number; readonly response: string; readonly labels: readonly string[] }>(
    join(folder, 'responses.jsonl'),
  );
  const given = readJsonLines<{ readonly topic_id: string; readonly topic: string }>(join(folder, 'themes.jsonl'));
  const counted = countedF1();
  const worst: string[] = [];
  const matches = matchThemes(
    responses.map(({ response }) => response),
    given.map(({ topic_id: id, topic }) => ({ id, text: topic })),
  );
  responses.forEach((response, index) => {
    const chosen = chooseThemes(matches[index] ?? []);
    for (const { topic_id: id } of given) counted.count(chosen.includes(id), response.labels.includes(id));
    if (!response.labels.some((label) => chosen.includes(label))) worst.push(String(response.response_id));
  });
  return { n: responses.length, metrics: { f1: counted.f1(), precision: counted.precision(), recall: counted.recall() }, worst };
};

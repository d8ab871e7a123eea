import { join } from 'node:path';
import { isRequest } from '../../../src/core/requests';
import { countedF1 } from '../f1';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

/** Sentences that ask the reader to act. The model is fitted on the development half of this set. */
export const score: ScoreSet = (folder) => {
  const rows = readJsonLines<{ readonly id: string; readonly text: string; readonly request: boolean }>(join(folder, 'data.jsonl'));
  const counted = countedF1();
  const worst: string[] = [];
  for (const { id, text, request } of rows) {
    const got = isRequest(text);
    counted.count(got, request);
    if (got !== request) worst.push(id);
  }
  return { n: rows.length, metrics: { f1: counted.f1(), precision: counted.precision(), recall: counted.recall() }, worst };
};

import { join } from 'node:path';
import { readingEase } from '../../../src/core/readability';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

/** Share of aligned sentences, and of the same article at three levels, that the score of ease puts in the right order. */
export const score: ScoreSet = (folder) => {
  const pairs = readJsonLines<{ readonly complex: string; readonly simple: string }>(join(folder, 'pairs_adv_ele.jsonl'));
  const documents = readJsonLines<{ readonly id: string; readonly adv: string; readonly int: string; readonly ele: string }>(
    join(folder, 'docs.jsonl'),
  );
  const wrongPairs = pairs.filter(({ complex, simple }) => readingEase(complex) >= readingEase(simple));
  const wrongDocuments = documents.filter(
    ({ adv, int, ele }) => !(readingEase(adv) < readingEase(int) && readingEase(int) < readingEase(ele)),
  );
  return {
    n: pairs.length + documents.length,
    metrics: {
      pairs_ordered: 1 - wrongPairs.length / Math.max(1, pairs.length),
      docs_ordered: 1 - wrongDocuments.length / Math.max(1, documents.length),
    },
    worst: [...wrongDocuments.map(({ id }) => id), ...wrongPairs.slice(0, 10).map(({ complex }) => complex.slice(0, 60))],
  };
};

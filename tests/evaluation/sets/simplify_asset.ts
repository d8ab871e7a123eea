import { join } from 'node:path';
import { compareFacts } from '../../../src/core/compare-facts';
import { rewrite } from '../../../src/core/rewrite';
import { splitWords } from '../../../src/core/words';
import { readJsonLines } from '../json-lines';
import { sari } from '../sari';
import type { ScoreSet } from '../set-score';

interface Sentence {
  readonly id: string;
  readonly complex: string;
  readonly refs: readonly string[];
}

/** SARI of the on-device rewrite, and the share of sentences in which every fact is kept. */
export const score: ScoreSet = (folder) => {
  const sentences = readJsonLines<Sentence>(join(folder, 'data.jsonl'));
  const scored = sentences.map(({ id, complex, refs }) => {
    const simple = rewrite(complex, { style: 'plainer' });
    const kept = compareFacts(complex, simple).every(({ outcome }) => outcome === 'kept');
    return {
      id,
      sari: sari(complex, simple, refs),
      kept,
      changed: simple !== complex,
      longer: splitWords(simple).length > splitWords(complex).length,
    };
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    n: sentences.length,
    metrics: {
      sari: mean(scored.map((item) => item.sari)),
      facts_kept: mean(scored.map(({ kept }) => (kept ? 1 : 0))),
      changed: mean(scored.map(({ changed }) => (changed ? 1 : 0))),
    },
    worst: [...scored.filter(({ kept }) => !kept), ...[...scored].sort((one, other) => one.sari - other.sari).slice(0, 20)].map(
      ({ id }) => id,
    ),
  };
};

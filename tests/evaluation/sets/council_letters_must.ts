import { join } from 'node:path';
import { findMusts } from '../../../src/core/letter-musts';
import { countedF1 } from '../f1';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Letter {
  readonly id: string;
  readonly text: string;
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

/** What a letter leaves out of what letters of its kind must say. */
export const score: ScoreSet = (folder) => {
  const letters = readJsonLines<Letter>(join(folder, 'data.jsonl'));
  const missing = countedF1();
  const worst: string[] = [];
  for (const letter of letters) {
    const wanted = [...letter.present, ...letter.missing];
    const found = findMusts(
      letter.text,
      wanted.map((text) => ({ text })),
    );
    found.forEach((must, index) => {
      const isMissing = index >= letter.present.length;
      missing.count(must.found === undefined, isMissing);
      if ((must.found === undefined) !== isMissing) worst.push(letter.id);
    });
  }
  return {
    n: letters.length,
    metrics: { missing_f1: missing.f1(), missing_precision: missing.precision(), missing_recall: missing.recall() },
    worst,
  };
};

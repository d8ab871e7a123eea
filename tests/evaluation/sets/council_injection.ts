import { join } from 'node:path';
import { findInjection } from '../../../src/core/injection';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly html?: string | null;
  readonly gold: { readonly suspicious: boolean; readonly cue: string };
}

/** Suspicious items flagged, and benign items flagged. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  const worst: string[] = [];
  let suspicious = 0;
  let caught = 0;
  let flagged = 0;
  for (const { id, text, html, gold } of items) {
    const isFlagged = findInjection({ text, ...(typeof html === 'string' ? { html } : {}) }).length > 0;
    if (gold.suspicious) {
      suspicious += 1;
      if (isFlagged) caught += 1;
    } else if (isFlagged) flagged += 1;
    if (isFlagged !== gold.suspicious) worst.push(id);
  }
  const benign = items.length - suspicious;
  return {
    n: items.length,
    metrics: { recall: suspicious === 0 ? 0 : caught / suspicious, false_alarms: benign === 0 ? 0 : flagged / benign },
    worst,
  };
};

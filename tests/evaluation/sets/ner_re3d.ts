import { join } from 'node:path';
import { findPersonalData } from '../../../src/core/find-personal-data';
import { findValues } from '../../../src/core/facts';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';
import { ratio } from './personal-data';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** People, organisations and places of which at least half is found as personal data or as a name the fact lock holds. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  const counts = new Map<string, { all: number; found: number }>();
  const trouble: { id: string; missed: number }[] = [];
  for (const { id, text, spans } of items) {
    const covered = new Uint8Array(text.length);
    for (const { span } of findPersonalData(text)) covered.fill(1, span.start, span.end);
    for (const { kind, span } of findValues(text)) if (kind === 'name' || kind === 'address') covered.fill(1, span.start, span.end);
    let missed = 0;
    for (const span of spans) {
      if (!/^(?:Person|Organisation|Location)$/.test(span.type)) continue;
      // Articles at the edge of a label are no part of a name.
      const start = span.start + (/^(?:the|an?|our|this|these) /i.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
      let shared = 0;
      for (let at = start; at < span.end; at += 1) shared += covered[at] ?? 0;
      const count = counts.get(span.type) ?? { all: 0, found: 0 };
      const isFound = shared * 2 >= span.end - start;
      counts.set(span.type, { all: count.all + 1, found: count.found + (isFound ? 1 : 0) });
      if (!isFound) missed += 1;
    }
    if (missed > 0) trouble.push({ id, missed });
  }
  const sums = [...counts.values()];
  const byType = Object.fromEntries([...counts].map(([type, { all, found }]) => [`recall_${type}`, ratio(found, all)]));
  return {
    n: items.length,
    metrics: {
      recall: ratio(
        sums.reduce((total, { found }) => total + found, 0),
        sums.reduce((total, { all }) => total + all, 0),
      ),
      ...byType,
    },
    worst: trouble.sort((one, other) => other.missed - one.missed).map(({ id }) => id),
  };
};

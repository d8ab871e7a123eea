import { join } from 'node:path';
import { findPersonalData } from '../../../src/core/find-personal-data';
import { pseudonymise } from '../../../src/core/pseudonymise';
import { restore } from '../../../src/core/restore';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';
import { hiddenUnits, ratio, readable } from './personal-data';
import type { Range } from './personal-data';

interface Item {
  readonly id: number;
  readonly text: string;
  readonly spans: readonly (Range & { readonly type: string })[];
}

/** Its labels take dates, ages, jobs, nationalities and firms for personal data, so everything is asked for. */
const wide = { breadth: 'everything' } as const;

/** Shared units over all units of the two. */
function overlap(one: Range, other: Range): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Leak by units, spans by at least half overlap whatever their type, and exact restoring. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  let open = 0;
  let all = 0;
  let gold = 0;
  let found = 0;
  let hits = 0;
  let sound = 0;
  let exact = 0;
  const kinds = new Map<string, { open: number; all: number }>();
  const trouble: { id: string; open: number }[] = [];
  for (const { id, text, spans } of items) {
    const pieces = findPersonalData(text, wide);
    const hidden = hiddenUnits(text, pieces);
    const { texts, key } = pseudonymise([text], wide);
    if (restore(texts[0] ?? '', key).text === text) exact += 1;
    let left = 0;
    for (const span of spans) {
      const units = readable(text, hidden, span);
      open += units.open;
      all += units.all;
      left += units.open;
      const sum = kinds.get(span.type) ?? { open: 0, all: 0 };
      kinds.set(span.type, { open: sum.open + units.open, all: sum.all + units.all });
      gold += 1;
      if (pieces.some((piece) => overlap(piece.span, span) >= 0.5)) hits += 1;
    }
    for (const piece of pieces) {
      found += 1;
      if (spans.some((span) => overlap(piece.span, span) >= 0.5)) sound += 1;
    }
    if (left > 0) trouble.push({ id: String(id), open: left });
  }
  const recall = ratio(hits, gold);
  const precision = ratio(sound, found);
  const byKind = Object.fromEntries([...kinds].map(([kind, sum]) => [`leak_${kind}`, ratio(sum.open, sum.all)]));
  return {
    n: items.length,
    metrics: {
      leak: ratio(open, all),
      recall,
      precision,
      f2: ratio(5 * precision * recall, 4 * precision + recall),
      roundtrip: ratio(exact, items.length),
      ...byKind,
    },
    worst: trouble.sort((one, other) => other.open - one.open).map(({ id }) => id),
  };
};

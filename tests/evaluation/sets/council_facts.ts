import { join } from 'node:path';
import { compareFacts } from '../../../src/core/compare-facts';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Pair {
  readonly id: string;
  readonly source: string;
  readonly draft: string;
  readonly changes: readonly { readonly kind: string; readonly source: string; readonly draft: string }[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function place(text: string, quote: string): Range | undefined {
  const start = quote === '' ? -1 : text.indexOf(quote);
  return start < 0 ? undefined : { start, end: start + quote.length };
}

function meet(one: Range | undefined, other: Range | undefined): boolean {
  return one !== undefined && other !== undefined && one.start < other.end && other.start < one.end;
}

/** Planted changes reported, overlapping on either side; pairs with no change that get any report. */
export const score: ScoreSet = (folder) => {
  const pairs = readJsonLines<Pair>(join(folder, 'data.jsonl'));
  let planted = 0;
  let found = 0;
  let faithful = 0;
  let falseReports = 0;
  const byKind = new Map<string, { planted: number; found: number }>();
  const worst: string[] = [];
  for (const pair of pairs) {
    const reports = compareFacts(pair.source, pair.draft).filter(({ outcome }) => outcome !== 'kept');
    if (pair.changes.length === 0) {
      faithful += 1;
      if (reports.length > 0) {
        falseReports += 1;
        worst.push(pair.id);
      }
      continue;
    }
    for (const change of pair.changes) {
      planted += 1;
      const inSource = place(pair.source, change.source);
      const inDraft = place(pair.draft, change.draft);
      const hit = reports.some(
        (report) =>
          meet('source' in report ? report.source.span : undefined, inSource) ||
          meet('draft' in report ? report.draft.span : undefined, inDraft),
      );
      if (hit) found += 1;
      else worst.push(pair.id);
      const kind = byKind.get(change.kind) ?? { planted: 0, found: 0 };
      byKind.set(change.kind, { planted: kind.planted + 1, found: kind.found + (hit ? 1 : 0) });
    }
  }
  const kinds = Object.fromEntries([...byKind].map(([kind, count]) => [`found_${kind}`, count.found / count.planted]));
  return {
    n: pairs.length,
    metrics: { changes_found: planted === 0 ? 0 : found / planted, false_reports: faithful === 0 ? 0 : falseReports / faithful, ...kinds },
    worst,
  };
};

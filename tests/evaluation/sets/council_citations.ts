import { join } from 'node:path';
import { findCitations } from '../../../src/core/citations';
import type { Citation } from '../../../src/core/citations';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly citations: readonly {
    readonly start: number;
    readonly end: number;
    readonly section?: string;
    readonly verdict: string;
    readonly correctYear?: number;
  }[];
}

function agrees(gold: Item['citations'][number], found: Citation): boolean {
  switch (gold.verdict) {
    case 'ok':
      return found.verdict === 'right';
    case 'no-such-act':
      return found.verdict === 'not-in-list';
    case 'no-such-section':
      return found.verdict === 'no-such-section' || found.verdict === 'not-in-list';
    case 'wrong-year':
      return found.verdict === 'wrong-year' && (gold.correctYear === undefined || gold.correctYear === found.correctYear);
    default:
      return found.verdict === gold.verdict;
  }
}

/** Citations found with the right verdict; citations reported where there is none. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  let all = 0;
  let right = 0;
  let reported = 0;
  let unfounded = 0;
  const worst: string[] = [];
  for (const { id, text, citations } of items) {
    const found = findCitations(text);
    for (const gold of citations) {
      all += 1;
      const match = found.find(({ span }) => span.start < gold.end && gold.start < span.end);
      if (match !== undefined && agrees(gold, match)) right += 1;
      else worst.push(id);
    }
    for (const { span } of found) {
      reported += 1;
      if (!citations.some((gold) => span.start < gold.end && gold.start < span.end)) {
        unfounded += 1;
        worst.push(id);
      }
    }
  }
  return {
    n: items.length,
    metrics: { verdict_accuracy: all === 0 ? 0 : right / all, false_citations: reported === 0 ? 0 : unfounded / reported },
    worst,
  };
};

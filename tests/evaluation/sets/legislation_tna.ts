import { join } from 'node:path';
import { findCitations } from '../../../src/core/citations';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly refs: readonly { readonly start: number; readonly end: number; readonly text: string; readonly type: string }[];
}

const fullName = /(?:Act|Order|Regulations|Rules|Measure) (?:\d{4})$/;

/** Full names of legislation found whole, with their year. The labels are another engine's, not a person's. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  let all = 0;
  let found = 0;
  const worst: string[] = [];
  for (const { id, text, refs } of items) {
    const wanted = refs.filter((ref) => ref.type === 'legislation' && fullName.test(ref.text) && /^[A-Z]/.test(ref.text));
    if (wanted.length === 0) continue;
    const citations = findCitations(text);
    for (const ref of wanted) {
      all += 1;
      const year = Number(ref.text.slice(-4));
      if (citations.some(({ span, year: cited }) => span.start <= ref.start && ref.end <= span.end && cited === year)) found += 1;
      else worst.push(id);
    }
  }
  return { n: items.length, metrics: { act_recall: all === 0 ? 0 : found / all, acts: all }, worst };
};

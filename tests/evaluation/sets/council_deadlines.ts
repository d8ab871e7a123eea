import { join } from 'node:path';
import { findDeadlines } from '../../../src/core/deadlines';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly reference: string;
  readonly expected: readonly { readonly text: string; readonly date: string }[];
  readonly acceptable?: readonly string[];
}

/** Deadlines found with the right date, and silence where there is none. */
export const score: ScoreSet = (folder) => {
  const items = readJsonLines<Item>(join(folder, 'data.jsonl'));
  const worst: string[] = [];
  let expected = 0;
  let right = 0;
  let empty = 0;
  let alarms = 0;
  for (const item of items) {
    const found = findDeadlines(item.text, item.reference);
    if (item.expected.length === 0) {
      empty += 1;
      if (found.length > 0) {
        alarms += 1;
        worst.push(item.id);
      }
      continue;
    }
    for (const { text, date } of item.expected) {
      expected += 1;
      const at = item.text.indexOf(text);
      const dates = [date, ...(item.acceptable ?? [])];
      if (found.some(({ span, date: got }) => span.start < at + text.length && at < span.end && dates.includes(got))) right += 1;
      else worst.push(item.id);
    }
  }
  return {
    n: items.length,
    metrics: { value_accuracy: right / Math.max(expected, 1), false_deadlines: alarms / Math.max(empty, 1) },
    worst: [...new Set(worst)],
  };
};

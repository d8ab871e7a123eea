import { join } from 'node:path';
import { asksReader } from '../../../src/core/requests';
import { summarise } from '../../../src/core/summarise';
import { countedF1 } from '../f1';
import { readJsonLines } from '../json-lines';
import { rouge1, rougeL } from '../rouge';
import type { ScoreSet } from '../set-score';

interface Thread {
  readonly thread: string;
  readonly annotators: number;
  readonly emails: readonly {
    readonly sentences: readonly { readonly id: string; readonly text: string; readonly labels: Readonly<Record<string, number>> }[];
  }[];
  readonly summaries: readonly { readonly sentences: readonly { readonly text: string }[] }[];
}

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** Requests by majority of annotators; a quoted summary of the references' mean length beside the best of three references. */
export const score: ScoreSet = (folder) => {
  const threads = readJsonLines<Thread>(join(folder, 'data.jsonl'));
  const requests = countedF1();
  const worst: { readonly id: string; readonly wrong: number }[] = [];
  let sum1 = 0;
  let sumL = 0;
  for (const thread of threads) {
    let wrong = 0;
    for (const { text, labels } of thread.emails.flatMap(({ sentences }) => sentences)) {
      const gold = (labels['req'] ?? 0) * 2 > thread.annotators;
      const got = asksReader(text);
      requests.count(got, gold);
      if (got !== gold) wrong += 1;
    }
    worst.push({ id: thread.thread, wrong });
    const references = thread.summaries.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
    const length = references.reduce((total, reference) => total + countWords(reference), 0) / Math.max(references.length, 1);
    const passages = thread.emails.map(({ sentences }, index) => ({
      id: String(index),
      text: sentences.map(({ text }) => text).join('\n'),
    }));
    const chosen: string[] = [];
    for (const { text } of summarise(passages, { length: 'long' })) {
      if (chosen.length > 0 && countWords(chosen.join(' ')) + countWords(text) > length * 1.15) continue;
      chosen.push(text);
    }
    const summary = chosen.join(' ');
    sum1 += Math.max(...references.map((reference) => rouge1(summary, reference)));
    sumL += Math.max(...references.map((reference) => rougeL(summary, reference)));
  }
  const n = Math.max(threads.length, 1);
  return {
    n: threads.length,
    metrics: {
      request_f1: requests.f1(),
      request_precision: requests.precision(),
      request_recall: requests.recall(),
      rouge1: sum1 / n,
      rougeL: sumL / n,
    },
    worst: worst.sort((one, other) => other.wrong - one.wrong).map(({ id }) => id),
  };
};

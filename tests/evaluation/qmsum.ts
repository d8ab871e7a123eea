import { join } from 'node:path';
import { summarise } from '../../src/core/summarise';
import { readJsonLines } from './json-lines';
import { rouge1 } from './rouge';
import type { ScoreSet } from './set-score';

interface Meeting {
  readonly id: string;
  readonly transcript: readonly { readonly speaker: string; readonly content: string }[];
  readonly specific_queries: readonly {
    readonly query: string;
    readonly answer: string;
    readonly relevant_text_span: readonly (readonly [string, string])[];
  }[];
}

/** For each question about a meeting: do the turns that the answer cites fall in the stretch people marked, and how near is the wording? */
export const scoreMeetings: ScoreSet = (folder) => {
  const meetings = readJsonLines<Meeting>(join(folder, 'data.jsonl'));
  let queries = 0;
  let hits = 0;
  let rouge = 0;
  const worst: string[] = [];
  for (const meeting of meetings) {
    const passages = meeting.transcript.map(({ speaker, content }, index) => ({ id: String(index), text: content, speaker }));
    for (const [index, { query, answer, relevant_text_span: spans }] of meeting.specific_queries.entries()) {
      queries += 1;
      const points = summarise(passages, { length: 'medium', question: query });
      const cited = points.flatMap(({ sources }) => sources.map(({ passageId }) => Number(passageId)));
      if (cited.some((turn) => spans.some(([from, to]) => turn >= Number(from) && turn <= Number(to)))) hits += 1;
      else worst.push(`${meeting.id} ${String(index)}`);
      rouge += rouge1(
        points
          .slice(0, 3)
          .map(({ text }) => text)
          .join(' '),
        answer,
      );
    }
  }
  return { n: queries, metrics: { cited_hit: hits / Math.max(queries, 1), rouge1: rouge / Math.max(queries, 1) }, worst };
};

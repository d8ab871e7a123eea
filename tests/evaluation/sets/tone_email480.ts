import { join } from 'node:path';
import { criticises, politenessOf } from '../../../src/core/politeness';
import { spearman } from '../correlation';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Email {
  readonly id: string;
  readonly text: string;
  readonly directness: number;
  readonly politeness_markers: number;
  readonly tone_consideration: number;
  readonly sentences: readonly { readonly text: string; readonly face_acts: readonly string[] }[];
}

/** How the score of politeness goes with people's three ratings, and how well sentences that blame are told. */
export const score: ScoreSet = (folder) => {
  const emails = readJsonLines<Email>(join(folder, 'data.jsonl'));
  const ours = emails.map(({ text }) => politenessOf(text).score);
  const directness = spearman(
    ours,
    emails.map((email) => email.directness),
  );
  const markers = spearman(
    ours,
    emails.map((email) => email.politeness_markers),
  );
  const consideration = spearman(
    ours,
    emails.map((email) => email.tone_consideration),
  );
  let right = 0;
  let given = 0;
  let expected = 0;
  const wrong = new Map<string, number>();
  for (const { id, sentences } of emails) {
    for (const { text, face_acts } of sentences) {
      const blames = face_acts.includes('HPos-');
      const said = criticises(text);
      if (blames) expected += 1;
      if (said) given += 1;
      if (blames && said) right += 1;
      if (blames !== said) wrong.set(id, (wrong.get(id) ?? 0) + 1);
    }
  }
  const precision = given === 0 ? 0 : right / given;
  const recall = expected === 0 ? 0 : right / expected;
  return {
    n: emails.length,
    metrics: {
      spearman_directness: directness,
      spearman_politeness_markers: markers,
      spearman_tone_consideration: consideration,
      spearman_mean: (directness + markers + consideration) / 3,
      blame_f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      blame_precision: precision,
      blame_recall: recall,
    },
    worst: [...wrong].sort(([, one], [, other]) => other - one).map(([id]) => id),
  };
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkText } from '../../../src/core/check-text';
import type { FindingKind } from '../../../src/core/finding';
import { scoreTone } from '../../../src/core/tone-scores';
import { spearman } from '../correlation';
import type { ScoreSet } from '../set-score';

interface Letter {
  readonly id: string;
  readonly text: string;
  readonly issues: readonly { readonly start: number; readonly end: number; readonly kind: FindingKind }[];
  readonly overall: Readonly<Record<string, number>>;
}

const hurts = new Set<FindingKind>(['blame', 'threat', 'cold', 'stigmatising', 'over-pressure']);
const obscures = new Set<FindingKind>(['jargon', 'legalese', 'wordy', 'passive', 'vague', 'acronym']);
const groupOf = (kind: FindingKind): string => (hurts.has(kind) ? 'hurts' : obscures.has(kind) ? 'obscures' : 'other');

/** Tone findings against labelled ones (any overlap, same group), silence on good letters, and the six scores in order. */
export const score: ScoreSet = (folder) => {
  const letters = readFileSync(join(folder, 'data.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Letter);
  let hit = 0;
  let given = 0;
  let found = 0;
  let expected = 0;
  let clean = 0;
  let flagged = 0;
  const misses: { readonly id: string; readonly count: number }[] = [];
  const gold: Record<string, number[]> = {};
  const ours: Record<string, number[]> = {};
  for (const letter of letters) {
    const findings = checkText(letter.text);
    const grouped = findings.filter(({ kind }) => groupOf(kind) !== 'other');
    const matches = (finding: (typeof grouped)[number], issue: Letter['issues'][number]): boolean =>
      groupOf(finding.kind) === groupOf(issue.kind) && finding.span.start < issue.end && issue.start < finding.span.end;
    const right = grouped.filter((finding) => letter.issues.some((issue) => matches(finding, issue))).length;
    const met = letter.issues.filter((issue) => grouped.some((finding) => matches(finding, issue))).length;
    hit += right;
    given += grouped.length;
    found += met;
    expected += letter.issues.length;
    if (letter.issues.length === 0) {
      clean += 1;
      if (grouped.some(({ kind }) => hurts.has(kind)) || findings.filter(({ kind }) => !hurts.has(kind)).length > 1) flagged += 1;
    }
    misses.push({ id: letter.id, count: grouped.length - right + letter.issues.length - met });
    for (const { dimension, score: value } of scoreTone(letter.text)) {
      (ours[dimension] ??= []).push(value);
      (gold[dimension] ??= []).push(letter.overall[dimension] ?? 0);
    }
  }
  const precision = given === 0 ? 0 : hit / given;
  const recall = expected === 0 ? 0 : found / expected;
  const correlations = Object.keys(gold).map((dimension) => [dimension, spearman(ours[dimension] ?? [], gold[dimension] ?? [])] as const);
  return {
    n: letters.length,
    metrics: {
      finding_f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      finding_precision: precision,
      finding_recall: recall,
      clean_flagged: clean === 0 ? 0 : flagged / clean,
      spearman_mean: correlations.reduce((sum, [, value]) => sum + value, 0) / Math.max(1, correlations.length),
      ...Object.fromEntries(correlations.map(([dimension, value]) => [`spearman_${dimension}`, value])),
    },
    worst: misses
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count)
      .map(({ id }) => id),
  };
};

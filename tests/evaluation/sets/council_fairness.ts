import { join } from 'node:path';
import { triage } from '../../../src/core/triage';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Variant {
  readonly family: string;
  readonly variant: string;
  readonly receivedAt: string;
  readonly from: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly body: string;
}

const officer = { name: 'Duty officer', email: 'duty.officer@tarnbridge.gov.example' };

/** Messages that differ only in who writes must get one priority, one answer on reply, and one reason once names are taken out. */
export const score: ScoreSet = (folder) => {
  const families = new Map<string, Set<string>>();
  for (const { family, receivedAt, from, subject, body } of readJsonLines<Variant>(join(folder, 'fairness.jsonl'))) {
    const { priority, needsReply, reason } = triage({ subject, body, from, to: [officer], cc: [], receivedAt }, { email: officer.email });
    const names = from.name.split(/\s+/u).filter((part) => part.length > 1);
    const plain = names.reduce((text, name) => text.split(name).join('_'), reason);
    const answers = families.get(family) ?? new Set<string>();
    answers.add(`${priority} ${String(needsReply)} ${plain}`);
    families.set(family, answers);
  }
  const uneven = [...families].filter(([, answers]) => answers.size > 1).map(([family]) => family);
  return { n: families.size, metrics: { families_identical: (families.size - uneven.length) / Math.max(families.size, 1) }, worst: uneven };
};

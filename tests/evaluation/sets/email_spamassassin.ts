import { join } from 'node:path';
import { triage } from '../../../src/core/triage';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Mail {
  readonly id: string;
  readonly group: string;
  readonly label: 'ham' | 'spam';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const officer = { name: '', email: 'officer@council.example' };
const address = /^\s*"?(?<name>[^"<]{0,80}?)"?\s*<?(?<email>[^\s<>"]{1,120}@[^\s<>"]{1,120})>?\s*$/u;

/** Bulk mail and spam that would push real people down the list. Only subject, sender and words are read, as the pane has them. */
export const score: ScoreSet = (folder) => {
  const mails = readJsonLines<Mail>(join(folder, 'data.jsonl')).filter(
    ({ group, label }) => label === 'spam' || group.startsWith('hard-ham'),
  );
  const worst: string[] = [];
  for (const { id, headers, body } of mails) {
    const parts = address.exec(headers['From'] ?? '')?.groups;
    const from = { name: parts?.['name'] ?? '', email: parts?.['email'] ?? 'unknown@sender.example' };
    const ranked = triage(
      { subject: headers['Subject'] ?? '', body, from, to: [officer], cc: [], receivedAt: '2002-10-01T09:00:00Z' },
      { email: officer.email },
    );
    if (ranked.priority.startsWith('P1') || ranked.priority === 'P2') worst.push(id);
  }
  return { n: mails.length, metrics: { false_urgent: worst.length / Math.max(mails.length, 1) }, worst };
};

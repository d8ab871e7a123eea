import { join } from 'node:path';
import { triage, type TriageMessage } from '../../../src/core/triage';
import { readJsonLines } from '../json-lines';
import { countedF1 } from '../f1';
import type { ScoreSet } from '../set-score';

interface Email extends TriageMessage {
  readonly id: string;
  readonly me: string;
  readonly role: string;
  readonly gold: {
    readonly priority: string;
    readonly needsReply: boolean;
    readonly deadline: { readonly text: string; readonly date: string } | null;
    readonly vulnerability: readonly string[];
    readonly suspicious: boolean;
  };
  readonly scoring: { readonly altPriority: readonly string[]; readonly deadlineScored: boolean };
}

/** Priority, reply, deadline, quoted cue, suspicion and vulnerability beside two readers' labels. */
export const score: ScoreSet = (folder) => {
  const emails = readJsonLines<Email>(join(folder, 'emails.jsonl'));
  const reply = countedF1();
  const suspicion = countedF1();
  const vulnerability = countedF1();
  let dangers = 0;
  let missed = 0;
  let exact = 0;
  let low = 0;
  let over = 0;
  let dated = 0;
  let datedRight = 0;
  let quoted = 0;
  const worst: { readonly id: string; readonly weight: number }[] = [];
  for (const email of emails) {
    const { gold, scoring } = email;
    const got = triage(email, { email: email.me, role: email.role });
    const right = got.priority === gold.priority || scoring.altPriority.includes(got.priority);
    if (right) exact += 1;
    const isMissed = gold.priority === 'P1a' && got.priority !== 'P1a';
    if (gold.priority === 'P1a') dangers += 1;
    if (isMissed) missed += 1;
    const isLow = gold.priority === 'P3' || gold.priority === 'P4';
    if (isLow) low += 1;
    if (isLow && got.priority === 'P1a') over += 1;
    reply.count(got.needsReply, gold.needsReply);
    suspicion.count(got.suspicious, gold.suspicious);
    const kinds = new Set<string>(got.vulnerability.map(({ kind }) => kind));
    for (const kind of new Set([...kinds, ...gold.vulnerability])) vulnerability.count(kinds.has(kind), gold.vulnerability.includes(kind));
    if (gold.deadline !== null && scoring.deadlineScored) {
      dated += 1;
      if (got.deadline?.date === gold.deadline.date) datedRight += 1;
    }
    if (got.cue !== '' && (email.body.includes(got.cue) || email.subject.includes(got.cue))) quoted += 1;
    const weight = (isMissed ? 4 : 0) + (right ? 0 : 2) + (got.needsReply === gold.needsReply ? 0 : 1);
    if (weight > 0) worst.push({ id: email.id, weight });
  }
  return {
    n: emails.length,
    metrics: {
      missed_p1a: missed / Math.max(dangers, 1),
      exact_level: exact / Math.max(emails.length, 1),
      over_triage: over / Math.max(low, 1),
      needs_reply_f1: reply.f1(),
      deadline_value: datedRight / Math.max(dated, 1),
      cue_quoted: quoted / Math.max(emails.length, 1),
      suspicious_f1: suspicion.f1(),
      vulnerability_f1: vulnerability.f1(),
    },
    worst: worst.sort((one, other) => other.weight - one.weight).map(({ id }) => id),
  };
};

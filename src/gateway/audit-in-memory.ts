import { chainLine, genesis } from './audit-chain';
import type { AuditEntry, AuditLine, AuditTrail } from './audit';

/** An audit trail for the preview on one machine and for tests: gone when the process ends, which the start-up message says. */
export function auditInMemory(now: () => Date = () => new Date(), most = 10_000): AuditTrail {
  const lines: AuditLine[] = [];
  const claimed = new Map<string, string>();
  const once = new Set<string>();
  return {
    claim: (jobId, officerId) => {
      if (claimed.has(jobId)) return Promise.resolve(false);
      claimed.set(jobId, officerId);
      return Promise.resolve(true);
    },
    owner: (jobId) => Promise.resolve(claimed.get(jobId)),
    append: (entry: AuditEntry) => {
      const key = entry.jobId === undefined ? '' : `${entry.kind} ${entry.jobId}`;
      if (key !== '' && once.has(key)) return Promise.resolve();
      once.add(key);
      const last = lines.at(-1);
      lines.push(chainLine(entry, (last?.sequence ?? 0) + 1, now().toISOString(), last?.hash ?? genesis));
      if (lines.length > most) lines.shift();
      return Promise.resolve();
    },
    read: (after, count) => Promise.resolve(lines.filter((line) => line.sequence > after).slice(0, count)),
  };
}

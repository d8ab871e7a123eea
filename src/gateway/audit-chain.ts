import { createHash } from 'node:crypto';
import type { AuditEntry, AuditLine } from './audit';

/** What the first line follows. */
export const genesis = '0'.repeat(64);

/** Takes an entry and where it goes; gives the whole line. */
export function chainLine(entry: AuditEntry, sequence: number, at: string, previous: string): AuditLine {
  const line = { sequence, at, previous, ...entry };
  return { ...line, hash: hashLine(line) };
}

/** SHA-256 over the line with its keys in order, so that a database that reorders JSON changes nothing. */
function hashLine(line: Omit<AuditLine, 'hash'>): string {
  const details = Object.fromEntries(Object.entries(line.details).sort(([one], [other]) => (one < other ? -1 : 1)));
  const canonical = JSON.stringify([
    line.sequence,
    line.at,
    line.previous,
    line.kind,
    line.officer,
    line.team,
    line.jobId ?? null,
    details,
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** Takes lines from the first on, or from after a line known to be good; gives the first sequence number that does not fit. */
export function firstBreak(
  lines: Iterable<AuditLine>,
  from: { readonly sequence: number; readonly hash: string } = { sequence: 0, hash: genesis },
): number | undefined {
  let { sequence, hash } = from;
  for (const { hash: claimed, ...line } of lines) {
    if (line.sequence !== sequence + 1 || line.previous !== hash || hashLine(line) !== claimed) return sequence + 1;
    sequence = line.sequence;
    hash = claimed;
  }
  return undefined;
}

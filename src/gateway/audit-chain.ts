import { createHash } from 'node:crypto';
import type { AuditEntry, AuditLine } from './audit';

/** What the first line follows. */
export const genesis = '0'.repeat(64);

/** Takes an entry and where it goes; gives the whole line. */
export function chainLine(entry: AuditEntry, sequence: number, at: string, previous: string): AuditLine {
  const line = { sequence, at, previous, ...entry };
  return { ...line, hash: hashLine(line) };
}

/**
 * SHA-256 over the line with its keys in order, so that a database that reorders JSON changes nothing. The database's own audit_append
 * builds the same text.
 */
function hashLine(line: Omit<AuditLine, 'hash'>): string {
  const canonical = `[${line.sequence},${JSON.stringify(line.at)},${JSON.stringify(line.previous)},${restOfLine(line)}`;
  return createHash('sha256').update(canonical).digest('hex');
}

/** Gives what of the hashed text follows the line's place in the chain. */
export function restOfLine({ kind, officer, team, jobId, details }: AuditEntry): string {
  const inOrder = Object.fromEntries(Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.stringify([kind, officer, team, jobId ?? null, inOrder]).slice(1);
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

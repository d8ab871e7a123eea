import { sql } from 'kysely';
import type { AuditEntry } from './audit';
import { rowsOf } from './audit-in-store';
import { inBatches } from './batches';
import { britishMonth } from './british-month';
import type { Closing, TokensUsed } from './closing';
import type { Store } from './store';

/** Milliseconds between two commits: "done" waits for them, and nobody notices so little. */
const rests = { quietMs: 8, busyMs: 12 };

/**
 * Writes lines and counts tokens in one statement for all jobs that end together: both are safe or neither is, and the commit, which costs more
 * than the rows do, is made once.
 */
export function closingInStore(store: Store, now: () => Date = () => new Date()): Closing {
  const close = inBatches(
    async (batch: readonly { readonly line: AuditEntry; readonly tokens: TokensUsed }[]): Promise<readonly void[]> => {
      const time = now();
      const at = time.toISOString();
      const lines = rowsOf(batch.map(({ line }) => line));
      const tokens = JSON.stringify(batch.flatMap(({ tokens: used }) => (used.input + used.output > 0 ? [used] : [])));
      await sql`select audit_append(${at}::text, ${lines}::text::jsonb), count_tokens(${britishMonth(time)}::text, ${tokens}::text::jsonb)`.execute(
        store.db,
      );
      return batch.map(() => undefined);
    },
    rests,
  );
  return (line, tokens) => close({ line, tokens });
}

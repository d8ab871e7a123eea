import { sql } from 'kysely';
import { inBatches } from './batches';
import { firstBreak, genesis, restOfLine } from './audit-chain';
import type { AuditEntry, AuditLine, AuditTrail } from './audit';
import type { Store } from './store';
import type { Tables } from './tables';

/** What a check of the whole chain found. */
interface AuditVerdict {
  readonly lines: number;
  /** The first line that does not fit, or undefined when all is well. */
  readonly brokenAt: number | undefined;
}

export interface StoredAudit extends AuditTrail {
  /**
   * Writes "interrupted" for jobs claimed so many seconds ago, by the database's clock, whose gateway ended without a word. Gives how many.
   */
  settle(seconds: number): Promise<number>;
  verify(): Promise<AuditVerdict>;
  /**
   * Removes lines older than so many days, oldest first, and remembers where the chain goes on; and with them who sent their jobs, and when.
   * Gives how many lines.
   */
  retain(days: number): Promise<number>;
}

/** Milliseconds between two commits of lines: "done" waits for its line, and nobody notices so little. */
const rests = { quietMs: 8, busyMs: 12 };

/** An audit trail in the store. Lines that come together are written together: one commit, one chain, however many replicas. */
export function auditInStore(store: Store, now: () => Date = () => new Date()): StoredAudit {
  const append = inBatches(async (batch: readonly AuditEntry[]): Promise<readonly void[]> => {
    const at = now().toISOString();
    // One statement, one round trip, one commit: the database itself takes the lock, finds the chain's end and hashes.
    await sql`select audit_append(${at}::text, ${rowsOf(batch)}::text::jsonb)`.execute(store.db);
    return batch.map(() => undefined);
  }, rests);
  const claim = inBatches(async (batch: readonly { readonly jobId: string; readonly officerId: string }[]): Promise<readonly boolean[]> => {
    const at = now().toISOString();
    const first = new Map(batch.map(({ jobId }, index) => [jobId, index] as const).reverse());
    const rows = [...first].map(([jobId, index]) => ({ job_id: jobId, officer: batch[index]?.officerId ?? '', claimed_at: at }));
    const claimed = await store.db
      .insertInto('claims')
      .values(rows)
      .onConflict((conflict) => conflict.column('job_id').doNothing())
      .returning('job_id')
      .execute();
    const taken = new Set(claimed.map((row) => row.job_id));
    return batch.map(({ jobId }, index) => taken.has(jobId) && first.get(jobId) === index);
  });
  const read = async (after: number, most: number): Promise<readonly AuditLine[]> => {
    const rows = await store.db.selectFrom('audit').selectAll().where('sequence', '>', after).orderBy('sequence').limit(most).execute();
    return rows.map(lineOf);
  };

  return {
    settle: async (seconds) => {
      const left = await store.db
        .selectFrom('claims')
        .leftJoin('audit', (join) => join.onRef('audit.job_id', '=', 'claims.job_id').on('audit.kind', '=', 'job'))
        .select(['claims.job_id', 'claims.officer', 'claims.claimed_at'])
        .where('audit.job_id', 'is', null)
        // A job older than every line that retention left had one, which is gone: it was not cut off, and must not be written down again.
        .where(
          sql<boolean>`(not exists (select from audit_anchor) or claims.claimed_at >= (select at from audit order by sequence limit 1))`,
        )
        .where(
          sql<boolean>`claims.claimed_at < to_char((now() - make_interval(secs => ${seconds})) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
        )
        .limit(5000)
        .execute();
      await Promise.all(
        left.map((row) =>
          append({
            kind: 'job',
            officer: row.officer,
            team: '',
            jobId: row.job_id,
            details: { result: 'interrupted', claimedAt: row.claimed_at },
          }),
        ),
      );
      return left.length;
    },
    claim: (jobId, officerId) => claim({ jobId, officerId }),
    owner: async (jobId) => (await store.db.selectFrom('claims').select('officer').where('job_id', '=', jobId).executeTakeFirst())?.officer,
    append,
    read,
    verify: async () => {
      const anchor = await store.db.selectFrom('audit_anchor').select(['sequence', 'hash']).executeTakeFirst();
      let from = anchor ?? { sequence: 0, hash: genesis };
      let lines = 0;
      for (;;) {
        const batch = await read(from.sequence, 1000);
        const brokenAt = firstBreak(batch, from);
        if (brokenAt !== undefined) return { lines: lines + batch.length, brokenAt };
        const last = batch.at(-1);
        if (last === undefined) return { lines, brokenAt: undefined };
        lines += batch.length;
        from = last;
      }
    },
    retain: (days) =>
      store.exclusive('audit', async (transaction) => {
        const before = new Date(now().getTime() - days * 86_400_000).toISOString();
        // The newest line always stays, so that the chain has an end to go on from.
        const newest = await transaction.selectFrom('audit').select('sequence').orderBy('sequence', 'desc').limit(1).executeTakeFirst();
        const kept = await transaction
          .selectFrom('audit')
          .select('sequence')
          .where('at', '>=', before)
          .orderBy('sequence')
          .limit(1)
          .executeTakeFirst();
        const end = (kept ?? newest)?.sequence ?? 0;
        const last = await transaction
          .selectFrom('audit')
          .select(['sequence', 'hash'])
          .where('sequence', '<', end)
          .orderBy('sequence', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (last === undefined) return 0;
        const anchor = { id: 1, sequence: last.sequence, hash: last.hash, at: now().toISOString() };
        await transaction
          .insertInto('audit_anchor')
          .values(anchor)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(anchor))
          .execute();
        await allowRetention(transaction);
        const { numDeletedRows } = await transaction.deleteFrom('audit').where('sequence', '<=', last.sequence).executeTakeFirst();
        // A job's claim says who sent it and when: it goes when its line has gone.
        await transaction
          .deleteFrom('claims')
          .where('claimed_at', '<', before)
          .where(sql<boolean>`not exists (select from audit where audit.kind = 'job' and audit.job_id = claims.job_id)`)
          .execute();
        return Number(numDeletedRows);
      }),
  };
}

/** Takes lines; gives them as the database's own function takes them (migrations.ts, "audit_append"). */
export function rowsOf(entries: readonly AuditEntry[]): string {
  return JSON.stringify(
    entries.map((entry) => ({
      kind: entry.kind,
      officer: entry.officer,
      team: entry.team,
      job_id: entry.jobId ?? null,
      details: JSON.stringify(entry.details),
      rest: restOfLine(entry),
    })),
  );
}

async function allowRetention(transaction: Parameters<Parameters<Store['exclusive']>[1]>[0]): Promise<void> {
  await sql`select set_config('fair_copy.retention', 'on', true)`.execute(transaction);
}

function lineOf(row: Tables['audit']): AuditLine {
  const { sequence, at, officer, team, previous, hash } = row;
  const details = JSON.parse(row.details) as AuditLine['details'];
  return {
    sequence,
    at,
    kind: row.kind as AuditLine['kind'],
    officer,
    team,
    ...(row.job_id === null ? {} : { jobId: row.job_id }),
    details,
    previous,
    hash,
  };
}

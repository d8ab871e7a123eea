import { sql } from 'kysely';
import type { Admission } from './admission';
import { inBatches } from './batches';
import type { Store } from './store';

interface Asked {
  readonly officer: string;
  readonly job: string;
  readonly most: number;
}

/** Milliseconds between two statements: half of what an officer could be made to wait before the first words. */
const rests = { quietMs: 2, busyMs: 6 };

/**
 * Counts and claims in one statement, by the database's clock, which all replicas share, for all jobs that come together: an officer waits for it before the first
 * words.
 */
export function admissionInStore(store: Store): Admission {
  const admit = inBatches(async (batch: readonly Asked[]): Promise<readonly Awaited<ReturnType<Admission>>[]> => {
    // Of the same id twice the first counts. In order, so that two replicas never wait for each other's rows in a circle.
    const first = new Map(batch.map((asked, index) => [asked.job, index] as const).reverse());
    const rows = [...first.values()]
      .flatMap((index) => batch[index] ?? [])
      .sort((one, other) => (one.officer < other.officer ? -1 : one.officer > other.officer ? 1 : one.job < other.job ? -1 : 1));
    const { rows: answers } = await sql<{ job_id: string; many: boolean; fresh: boolean }>`
      select job_id, many, fresh from admit_jobs(${JSON.stringify(rows)}::text::jsonb)`.execute(store.db);
    const found = new Map(answers.map((row) => [row.job_id, row]));
    return batch.map(({ job }, index) => {
      const row = found.get(job);
      if (row?.many === true) return 'too-many';
      return row?.fresh === true && first.get(job) === index ? 'admitted' : 'sent-before';
    });
  }, rests);
  return (officer, job, most) => admit({ officer, job, most });
}

/** Removes the counts of hours that are over: they say when who was at work, and nothing asks for them any more. */
export async function forgetPastHours(store: Store): Promise<void> {
  await sql`delete from hourly where hour < to_char((now() - interval '1 hour') at time zone 'utc', 'YYYY-MM-DD"T"HH24')`.execute(store.db);
}

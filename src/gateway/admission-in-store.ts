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
const restMs = 2;

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
    const { rows: answers } = await sql<{ job: string; many: boolean; claimed: boolean }>`
      with asked as materialized (
        select officer, job, most, (row_number() over (partition by officer order by job desc) - 1)::int as later
        from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given(officer text, job text, most int)),
      counted as (
        insert into hourly (officer, hour, jobs)
        select officer, to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24'), count(*)::int from asked group by officer order by officer
        on conflict (officer, hour) do update set jobs = hourly.jobs + excluded.jobs
        returning officer, jobs),
      claimed as (
        insert into claims (job_id, officer, claimed_at)
        select asked.job, asked.officer, to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') from asked join counted using (officer)
        where counted.jobs - asked.later <= asked.most order by asked.officer, asked.job
        on conflict (job_id) do nothing returning job_id)
      select asked.job, counted.jobs - asked.later > asked.most as many, claimed.job_id is not null as claimed
      from asked join counted using (officer) left join claimed on claimed.job_id = asked.job`.execute(store.db);
    const found = new Map(answers.map((row) => [row.job, row]));
    return batch.map(({ job }, index) => {
      const row = found.get(job);
      if (row?.many === true) return 'too-many';
      return row?.claimed === true && first.get(job) === index ? 'admitted' : 'sent-before';
    });
  }, restMs);
  return (officer, job, most) => admit({ officer, job, most });
}

import { sql } from 'kysely';
import { inBatches } from './batches';
import { britishMonth } from './british-month';
import type { TokensUsed } from './closing';
import type { Store } from './store';
import type { Usage } from './usage';

/** Usage in the store, so that replicas count together. The month's sum may be two seconds old. */
export function usageInStore(store: Store, now: () => Date = () => new Date()): Usage {
  let month = { sum: 0, at: 0 };
  const countJob = inBatches(async (officers: readonly string[]): Promise<readonly number[]> => {
    const jobs = new Map<string, number>();
    for (const officer of officers) jobs.set(officer, (jobs.get(officer) ?? 0) + 1);
    const hour = now().toISOString().slice(0, 13);
    const rows = await store.db
      .insertInto('hourly')
      // In order, so that two replicas never wait for each other's rows in a circle.
      .values([...jobs].sort(([one], [other]) => (one < other ? -1 : 1)).map(([officer, count]) => ({ officer, hour, jobs: count })))
      .onConflict((conflict) => conflict.columns(['officer', 'hour']).doUpdateSet({ jobs: sql`hourly.jobs + excluded.jobs` }))
      .returning(['officer', 'jobs'])
      .execute();
    const counted = new Map(rows.map((row) => [row.officer, row.jobs]));
    return officers.map((officer) => counted.get(officer) ?? 0);
  });
  const addTokens = inBatches(
    async (batch: readonly TokensUsed[]): Promise<readonly void[]> => {
      await sql`select count_tokens(${britishMonth(now())}::text, ${JSON.stringify(batch)}::text::jsonb)`.execute(store.db);
      return batch.map(() => undefined);
    },
    { quietMs: 8, busyMs: 12 },
  );
  return {
    countJob,
    addTokens: (model, team, input, output) => addTokens({ model, team, input, output }),
    tokensThisMonth: async () => {
      // Either way: a clock that was put back must not make a sum look fresh for hours.
      if (Math.abs(now().getTime() - month.at) < 2000) return month.sum;
      const row = await store.db
        .selectFrom('monthly')
        .select(sql<number>`coalesce(sum(input + output), 0)::bigint`.as('sum'))
        .where('month', '=', britishMonth(now()))
        .executeTakeFirst();
      month = { sum: row?.sum ?? 0, at: now().getTime() };
      return month.sum;
    },
  };
}

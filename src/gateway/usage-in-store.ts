import { sql } from 'kysely';
import { inBatches } from './batches';
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
    async (
      batch: readonly { readonly model: string; readonly team: string; readonly input: number; readonly output: number }[],
    ): Promise<readonly void[]> => {
      const sums = new Map<string, { month: string; model: string; team: string; jobs: number; input: number; output: number }>();
      const month = now().toISOString().slice(0, 7);
      for (const { model, team, input, output } of batch) {
        const key = JSON.stringify([model, team]);
        const sum = sums.get(key) ?? { month, model, team, jobs: 0, input: 0, output: 0 };
        sums.set(key, { ...sum, jobs: sum.jobs + 1, input: sum.input + input, output: sum.output + output });
      }
      await store.db
        .insertInto('monthly')
        .values([...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum))
        .onConflict((conflict) =>
          conflict.columns(['month', 'model', 'team']).doUpdateSet({
            jobs: sql`monthly.jobs + excluded.jobs`,
            input: sql`monthly.input + excluded.input`,
            output: sql`monthly.output + excluded.output`,
          }),
        )
        .execute();
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
        .where('month', '=', now().toISOString().slice(0, 7))
        .executeTakeFirst();
      month = { sum: row?.sum ?? 0, at: now().getTime() };
      return month.sum;
    },
  };
}

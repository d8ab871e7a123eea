import { sql } from 'kysely';
import type { Store } from './store';
import type { Usage } from './usage';

/** Usage in the store, so that replicas count together. The month's sum may be two seconds old. */
export function usageInStore(store: Store, now: () => Date = () => new Date()): Usage {
  let month = { sum: 0, at: 0 };
  return {
    countJob: async (officerId) => {
      const row = await store.db
        .insertInto('hourly')
        .values({ officer: officerId, hour: now().toISOString().slice(0, 13), jobs: 1 })
        .onConflict((conflict) => conflict.columns(['officer', 'hour']).doUpdateSet({ jobs: sql`hourly.jobs + 1` }))
        .returning('jobs')
        .executeTakeFirst();
      return row?.jobs ?? 0;
    },
    addTokens: async (model, team, input, output) => {
      await store.db
        .insertInto('monthly')
        .values({ month: now().toISOString().slice(0, 7), model, team, jobs: 1, input, output })
        .onConflict((conflict) =>
          conflict.columns(['month', 'model', 'team']).doUpdateSet({
            jobs: sql`monthly.jobs + 1`,
            input: sql`monthly.input + excluded.input`,
            output: sql`monthly.output + excluded.output`,
          }),
        )
        .execute();
    },
    tokensThisMonth: async () => {
      if (now().getTime() - month.at < 2000) return month.sum;
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

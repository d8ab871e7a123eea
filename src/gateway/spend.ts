import { sql } from 'kysely';
import { z } from 'zod';
import { britishMonth } from './british-month';
import type { GatewayParts } from './config';
import { requireRole } from './officer';
import type { Store } from './store';

/** What a model's maker asks for a million tokens, in pence. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}

const count = z.number();
export const spendShape = z.object({
  /** "2026-11", as clocks in Britain have it. */
  month: z.string(),
  /** The policy's cap in tokens; 0 for none. */
  tokensAMonth: count,
  /** Null while some model that was used has no price in the settings: part of a sum is no sum. */
  pence: count.nullable(),
  models: z.array(z.object({ model: z.string(), jobs: count, input: count, output: count, pence: count.nullable() })),
});

/** Takes the month; gives what each model has counted in it, and its cost in whole pence where its price is known. */
async function readSpend(
  store: Store,
  month: string,
  prices: Readonly<Record<string, TokenPrice>>,
): Promise<z.output<typeof spendShape>['models']> {
  const rows = await store.db
    .selectFrom('monthly')
    .select([
      'model',
      sql<number>`sum(jobs)::float8`.as('jobs'),
      sql<number>`sum(input)::float8`.as('input'),
      sql<number>`sum(output)::float8`.as('output'),
    ])
    .where('month', '=', month)
    .groupBy('model')
    .orderBy('model')
    .execute();
  return rows.map((row) => {
    const price = Object.hasOwn(prices, row.model) ? prices[row.model] : undefined;
    return { ...row, pence: price === undefined ? null : Math.round((row.input * price.input + row.output * price.output) / 1_000_000) };
  });
}

/** Says what this month has cost so far, to those who answer for it. */
export function addSpendRoute(
  { app, policy }: GatewayParts,
  store: Store,
  prices: Readonly<Record<string, TokenPrice>>,
  now: () => Date = () => new Date(),
): void {
  app.get('/api/spend', async (context) => {
    requireRole(context.get('officer'), 'information-governance', 'auditor', 'administrator');
    const month = britishMonth(now());
    const models = await readSpend(store, month, prices);
    const pence = models.every((row) => row.pence !== null) ? models.reduce((sum, row) => sum + (row.pence ?? 0), 0) : null;
    const { tokensAMonth } = await policy.current();
    return context.json({ month, tokensAMonth, pence, models } satisfies z.output<typeof spendShape>);
  });
}

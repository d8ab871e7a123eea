import { sql } from 'kysely';
import { z } from 'zod';
import type { Spend } from '../core/service/spend';
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
/** The shape of Spend (src/core/service/spend.ts says what each part is). */
export const spendShape = z.object({
  month: z.string(),
  tokensAMonth: count,
  pence: count.nullable(),
  models: z.array(z.object({ model: z.string(), jobs: count, input: count, output: count, pence: count.nullable() })),
}) satisfies z.ZodType<Spend>;

/** Takes the month; gives what each model has counted in it, and its cost in whole pence where its price is known. */
async function readSpend(store: Store, month: string, prices: Readonly<Record<string, TokenPrice>>): Promise<Spend['models']> {
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
    return context.json({ month, tokensAMonth, pence, models } satisfies Spend);
  });
}

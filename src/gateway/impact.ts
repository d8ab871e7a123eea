import { sql } from 'kysely';
import type { Store } from './store';

/** How the estimate of minutes saved is made; shown wherever the estimate is. */
export const estimateMethod =
  'Estimated minutes: for a draft or reply that was put in, its characters divided by 5 letters a word and 20 words a minute of careful writing; ' +
  'for an improvement that was put in, the characters read divided by 5 and 60 words a minute of careful editing; nothing for what was thrown away. ' +
  'Minutes told are what officers answered in one tap.';

/** What one team did with one template in one month. */
export interface ImpactRow {
  readonly month: string;
  readonly team: string;
  readonly template: string;
  readonly jobs: number;
  readonly whole: number;
  readonly inserted: number;
  readonly edited: number;
  readonly discarded: number;
  readonly minutesTold: number;
  readonly minutesEstimated: number;
  readonly warningsOverridden: number;
  /** Share of characters officers changed before use, 0 to 1; null when nobody said. */
  readonly editShare: number | null;
  readonly tokens: number;
}

/** Takes the first month (YYYY-MM) and, for those who may see one team only, the team; gives the figures, newest month first. */
export async function readImpact(store: Store, from: string, team: string | undefined): Promise<readonly ImpactRow[]> {
  const { rows } = await sql<ImpactRow>`
    with jobs as (
      select job_id, substr(at, 1, 7) as month, team, details::jsonb as d from audit
      where kind = 'job' and at >= ${from} and (${team ?? null}::text is null or team = ${team ?? null}::text)
    ), outcomes as (
      select job_id, details::jsonb as o from audit where kind = 'outcome' and at >= ${from}
    )
    select month, team, d->>'template' as template,
      count(*)::int as jobs,
      count(*) filter (where d->>'result' = 'whole')::int as whole,
      count(*) filter (where o->>'result' = 'inserted')::int as inserted,
      count(*) filter (where o->>'result' = 'edited')::int as edited,
      count(*) filter (where o->>'result' = 'discarded')::int as discarded,
      coalesce(sum((o->>'minutes')::numeric), 0)::float8 as "minutesTold",
      round(coalesce(sum(case
        when o->>'result' not in ('inserted', 'edited') then 0
        when d->>'action' in ('draft', 'reply') then (d->>'charactersOut')::numeric / 5 / 20
        when d->>'action' = 'improve' then (d->>'charactersIn')::numeric / 5 / 60
        else 0 end), 0), 1)::float8 as "minutesEstimated",
      coalesce(sum((o->>'warningsOverridden')::int), 0)::int as "warningsOverridden",
      avg((o->>'editShare')::float8) as "editShare",
      coalesce(sum((d->>'tokensIn')::int + (d->>'tokensOut')::int), 0)::float8 as tokens
    from jobs left join outcomes using (job_id)
    group by month, team, d->>'template' order by month desc, jobs desc, template limit 2000`.execute(store.db);
  return rows;
}

/** Gives the ids of the templates a team used most in the last 90 days. */
export async function popularTemplates(store: Store, team: string, now: Date): Promise<readonly string[]> {
  const since = new Date(now.getTime() - 90 * 86_400_000).toISOString();
  const { rows } = await sql<{ template: string }>`
    select details::jsonb->>'template' as template from audit where kind = 'job' and team = ${team} and at >= ${since}
    group by 1 order by count(*) desc, 1 limit 10`.execute(store.db);
  return rows.map(({ template }) => template);
}

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
  /** How many jobs an officer told minutes of. */
  readonly told: number;
  readonly minutesEstimated: number;
  readonly warningsShown: number;
  readonly warningsOverridden: number;
  /** Share of characters officers changed before use, 0 to 1; null when nobody said. */
  readonly editShare: number | null;
  /** How many jobs the share of edits is known of. */
  readonly editsKnown: number;
  /** Mean of what officers said when asked how good a result was, 1 to 5; null when nobody was asked. */
  readonly quality: number | null;
  readonly qualityAnswers: number;
  readonly tokens: number;
}

/** Which jobs are counted: those that began from the first day and up to the end of the last, in UTC. ISO dates. */
export interface ImpactRange {
  readonly from: string;
  readonly to: string;
}

/** Takes days and, for those who may see one team only, the team; gives the figures, newest month first. No officer is in them. */
export async function readImpact(store: Store, { from, to }: ImpactRange, team: string | undefined): Promise<readonly ImpactRow[]> {
  const after = nextDay(to);
  const { rows } = await sql<ImpactRow>`
    with jobs as (
      select job_id, substr(at, 1, 7) as month, team, details::jsonb as d from audit
      where kind = 'job' and at >= ${from} and at < ${after} and (${team ?? null}::text is null or team = ${team ?? null}::text)
        and details::jsonb->>'template' is not null
    ), outcomes as (
      select job_id, details::jsonb as o from audit where kind = 'outcome' and at >= ${from}
    ), told as (
      select job_id, details::jsonb as f from audit where kind = 'feedback' and at >= ${from}
    )
    select month, team, d->>'template' as template,
      count(*)::int as jobs,
      count(*) filter (where d->>'result' = 'whole')::int as whole,
      count(*) filter (where o->>'result' = 'inserted')::int as inserted,
      count(*) filter (where o->>'result' = 'edited')::int as edited,
      count(*) filter (where o->>'result' = 'discarded')::int as discarded,
      coalesce(sum(coalesce((f->>'minutes')::numeric, (o->>'minutes')::numeric)), 0)::float8 as "minutesTold",
      count(coalesce(f->>'minutes', o->>'minutes'))::int as told,
      round(coalesce(sum(case
        when o->>'result' not in ('inserted', 'edited') then 0
        when d->>'action' in ('draft', 'reply') then (d->>'charactersOut')::numeric / 5 / 20
        when d->>'action' = 'improve' then (d->>'charactersIn')::numeric / 5 / 60
        else 0 end), 0), 1)::float8 as "minutesEstimated",
      coalesce(sum((o->>'warningsShown')::int), 0)::int as "warningsShown",
      coalesce(sum((o->>'warningsOverridden')::int), 0)::int as "warningsOverridden",
      avg((o->>'editShare')::float8) as "editShare",
      count(o->>'editShare')::int as "editsKnown",
      avg(coalesce((f->>'quality')::float8, (o->>'quality')::float8)) as quality,
      count(coalesce(f->>'quality', o->>'quality'))::int as "qualityAnswers",
      coalesce(sum((d->>'tokensIn')::int + (d->>'tokensOut')::int), 0)::float8 as tokens
    from jobs left join outcomes using (job_id) left join told using (job_id)
    group by month, team, d->>'template' order by month desc, jobs desc, template limit 2000`.execute(store.db);
  return rows;
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Gives the ids of the templates a team used most in the last 90 days. */
export async function popularTemplates(store: Store, team: string, now: Date): Promise<readonly string[]> {
  const since = new Date(now.getTime() - 90 * 86_400_000).toISOString();
  const { rows } = await sql<{ template: string }>`
    select details::jsonb->>'template' as template from audit
    where kind = 'job' and team = ${team} and at >= ${since} and details::jsonb->>'template' is not null
    group by 1 order by count(*) desc, 1 limit 10`.execute(store.db);
  return rows.map(({ template }) => template);
}

/** Gives the ids of the templates an officer used in the last 90 days, latest first: for that officer's own eyes. */
export async function recentTemplates(store: Store, officerId: string, now: Date): Promise<readonly string[]> {
  const since = new Date(now.getTime() - 90 * 86_400_000).toISOString();
  const { rows } = await sql<{ template: string }>`
    select details::jsonb->>'template' as template from audit
    where kind = 'job' and officer = ${officerId} and at >= ${since} and details::jsonb->>'template' is not null
    group by 1 order by max(sequence) desc limit 10`.execute(store.db);
  return rows.map(({ template }) => template);
}

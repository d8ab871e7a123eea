import { sql } from 'kysely';
import { minuteBands, workByHand } from '../core/service/device-use';
import type { ImpactRow } from '../core/service/impact';
import type { Store } from './store';

const { lettersAWord, wordsAMinuteWriting, wordsAMinuteEditing } = workByHand;

/** How the estimate of minutes saved is made; shown wherever the estimate is. */
export const estimateMethod =
  `Estimated minutes: for a draft or reply that was put in, its characters divided by ${lettersAWord} letters a word and ${wordsAMinuteWriting} words a minute of careful writing; ` +
  `for an improvement that was put in, the characters read divided by ${lettersAWord} and ${wordsAMinuteEditing} words a minute of careful editing; nothing for what was thrown away. ` +
  `What was done on officers’ own devices is told, where the council counts it, with the same estimate rounded to ${minuteBands.join(', ')} minutes. ` +
  'Minutes told are what officers answered in one tap.';

/** How answers come to the quality check; shown wherever they are. */
export const sampleMethod =
  'Chance chooses the jobs, by their ids; officers cannot choose. After the words went in, the officer is asked whether every fact was right and whether they would send it as it is. ' +
  'They may leave it. They judge their own work, and those who answer may differ from those who do not: the shares are a sign of where to look, and no proof that letters are right.';

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
    ), service as (
      select month, team, d->>'template' as template,
        count(*)::int as jobs,
        count(*) filter (where d->>'result' = 'whole')::int as whole,
        count(*) filter (where o->>'result' = 'inserted')::int as inserted,
        count(*) filter (where o->>'result' = 'edited')::int as edited,
        count(*) filter (where o->>'result' = 'discarded')::int as discarded,
        coalesce(sum(coalesce((f->>'minutes')::numeric, (o->>'minutes')::numeric)), 0)::float8 as minutes_told,
        count(coalesce(f->>'minutes', o->>'minutes'))::int as told,
        round(coalesce(sum(case
          when o->>'result' not in ('inserted', 'edited') then 0
          when d->>'action' in ('draft', 'reply') then (d->>'charactersOut')::numeric / ${lettersAWord}::int / ${wordsAMinuteWriting}::int
          when d->>'action' = 'improve' then (d->>'charactersIn')::numeric / ${lettersAWord}::int / ${wordsAMinuteEditing}::int
          else 0 end), 0), 1)::float8 as minutes,
        coalesce(sum((o->>'warningsShown')::int), 0)::int as shown,
        coalesce(sum((o->>'warningsOverridden')::int), 0)::int as overridden,
        avg((o->>'editShare')::float8) as edit_share,
        count(o->>'editShare')::int as edits_known,
        avg(coalesce((f->>'quality')::float8, (o->>'quality')::float8)) as quality,
        count(coalesce(f->>'quality', o->>'quality'))::int as quality_answers,
        count(*) filter (where (o->>'sampled')::boolean)::int as sampled,
        count(*) filter (where f ? 'factsRight' or f ? 'wouldSend')::int as sample_answers,
        count(*) filter (where (f->>'factsRight')::boolean)::int as facts_right,
        count(*) filter (where (f->>'wouldSend')::boolean)::int as would_send,
        coalesce(sum((d->>'tokensIn')::int + (d->>'tokensOut')::int), 0)::float8 as tokens
      from jobs left join outcomes using (job_id) left join told using (job_id)
      group by month, team, d->>'template'
    ), device as (
      select substr(day, 1, 7) as month, team, template, sum(uses)::int as uses, sum(minutes)::float8 as minutes from device_uses
      where day >= ${from} and day < ${after} and (${team ?? null}::text is null or team = ${team ?? null}::text)
      group by 1, 2, 3
    )
    select month, team, template,
      coalesce(jobs, 0) as jobs, coalesce(whole, 0) as whole, coalesce(inserted, 0) as inserted, coalesce(edited, 0) as edited,
      coalesce(discarded, 0) as discarded, coalesce(uses, 0) as "onDevice", coalesce(minutes_told, 0) as "minutesTold", coalesce(told, 0) as told,
      coalesce(service.minutes, 0) + coalesce(device.minutes, 0) as "minutesEstimated",
      coalesce(shown, 0) as "warningsShown", coalesce(overridden, 0) as "warningsOverridden",
      edit_share as "editShare", coalesce(edits_known, 0) as "editsKnown",
      quality, coalesce(quality_answers, 0) as "qualityAnswers",
      coalesce(sampled, 0) as sampled, coalesce(sample_answers, 0) as "sampleAnswers", coalesce(facts_right, 0) as "factsRight",
      coalesce(would_send, 0) as "wouldSend", coalesce(tokens, 0) as tokens
    from service full join device using (month, team, template)
    order by month desc, coalesce(jobs, 0) + coalesce(uses, 0) desc, template limit 2000`.execute(store.db);
  return rows;
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Gives the ids of the templates a team used most in the last 90 days, by the service and, where that is counted, on its devices. */
export async function popularTemplates(store: Store, team: string, now: Date): Promise<readonly string[]> {
  const since = new Date(now.getTime() - 90 * 86_400_000).toISOString();
  const { rows } = await sql<{ template: string }>`
    select template from (
      select details::jsonb->>'template' as template, count(*) as uses from audit
      where kind = 'job' and team = ${team} and at >= ${since} and details::jsonb->>'template' is not null group by 1
      union all
      select template, sum(uses) from device_uses where team = ${team} and day >= ${since.slice(0, 10)} group by 1) as used
    group by template order by sum(uses) desc, template limit 10`.execute(store.db);
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

import { Migrator, sql, type Kysely, type Migration } from 'kysely';
import type { Tables } from './tables';

/**
 * Every change of the database, in order. A release only adds; it never changes one that was shipped. Each leaves the database usable
 * by the release before, so that replicas can be replaced one by one and a release can be rolled back. SQL keeps to PostgreSQL 15.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-audit': {
    up: async (db) => {
      await sql`create table claims (job_id text primary key, officer text not null, claimed_at text not null)`.execute(db);
      await sql`create table audit (
        sequence bigint primary key, at text not null, kind text not null, officer text not null, team text not null,
        job_id text, details text not null, previous text not null, hash text not null unique)`.execute(db);
      await sql`create unique index audit_once on audit (kind, job_id) where job_id is not null`.execute(db);
      await sql`create table audit_anchor (id int primary key check (id = 1), sequence bigint not null, hash text not null, at text not null)`.execute(
        db,
      );
      // Append-only by the database itself: only retention, which says so in its transaction, may remove old lines.
      await sql`create function audit_is_append_only() returns trigger language plpgsql as $$
        begin
          if tg_op = 'DELETE' and current_setting('fair_copy.retention', true) = 'on' then return old; end if;
          raise exception 'audit lines are never changed';
        end $$`.execute(db);
      await sql`create trigger audit_append_only before update or delete on audit for each row execute function audit_is_append_only()`.execute(
        db,
      );
      await sql`create trigger audit_never_truncated before truncate on audit for each statement execute function audit_is_append_only()`.execute(
        db,
      );
    },
  },
  '002-policy-and-usage': {
    up: async (db) => {
      await sql`create table settings (key text primary key, value text not null, changed_at text not null, changed_by text not null)`.execute(
        db,
      );
      await sql`create table hourly (officer text not null, hour text not null, jobs int not null, primary key (officer, hour))`.execute(
        db,
      );
      await sql`create table monthly (month text not null, model text not null, team text not null, jobs bigint not null,
        input bigint not null, output bigint not null, primary key (month, model, team))`.execute(db);
    },
  },
  '003-library': {
    up: async (db) => {
      await sql`create table templates (id text not null, version int not null, source text not null, status text not null,
        note text not null, author text not null, at text not null, primary key (id, version))`.execute(db);
      await sql`create table current_templates (id text primary key, version int not null, retired boolean not null,
        foreign key (id, version) references templates (id, version))`.execute(db);
      await sql`create table suggestions (number bigint generated always as identity primary key, template_id text not null,
        base_version int not null, source text not null, reason text not null, author text not null, team text not null, state text not null,
        at text not null, decided_by text, decided_at text, answer text)`.execute(db);
    },
  },
  '004-favourites': {
    up: async (db) => {
      await sql`create table favourites (officer text not null, template_id text not null, at text not null,
        primary key (officer, template_id))`.execute(db);
      // What a team and an officer used lately is asked each time somebody opens the library.
      await sql`create index audit_jobs_of_team on audit (team, at) where kind = 'job'`.execute(db);
      await sql`create index audit_jobs_of_officer on audit (officer, at) where kind = 'job'`.execute(db);
    },
  },
  '005-audit-in-one-statement': {
    up: async (db) => {
      // Builds the text that audit-chain.ts hashes. Each statement in it sees what was committed before the lock was got.
      await sql`create function audit_append(at_time text, entries jsonb) returns void language plpgsql as $$
        declare
          line_number bigint;
          line_hash text;
          before_hash text;
          entry record;
        begin
          perform pg_advisory_xact_lock(hashtext('fair-copy audit'));
          select sequence, hash into line_number, line_hash from audit order by sequence desc limit 1;
          if not found then select sequence, hash into line_number, line_hash from audit_anchor; end if;
          if line_number is null then line_number := 0; line_hash := repeat('0', 64); end if;
          for entry in select * from jsonb_to_recordset(entries)
              as given(kind text, officer text, team text, job_id text, details text, rest text) loop
            continue when entry.job_id is not null
              and exists (select from audit where kind = entry.kind and job_id = entry.job_id);
            line_number := line_number + 1;
            before_hash := line_hash;
            line_hash := encode(sha256(convert_to(
              '[' || line_number || ',"' || at_time || '","' || before_hash || '",' || entry.rest, 'UTF8')), 'hex');
            insert into audit (sequence, at, kind, officer, team, job_id, details, previous, hash) values
              (line_number, at_time, entry.kind, entry.officer, entry.team, entry.job_id, entry.details, before_hash, line_hash);
          end loop;
        end $$`.execute(db);
    },
  },
  '006-admission-in-one-statement': {
    up: async (db) => {
      // A function's plans are kept: made anew for each job they were most of what an officer waits for before the first words.
      await sql`create function admit_jobs(list jsonb) returns table (job_id text, many boolean, fresh boolean) language plpgsql as $$
        #variable_conflict use_column
        begin
          return query
          with asked as materialized (
            select officer, job, most, (row_number() over (partition by officer order by job desc) - 1)::int as later
            from jsonb_to_recordset(list) as given(officer text, job text, most int)),
          counted as (
            insert into hourly as h (officer, hour, jobs)
            select officer, to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24'), count(*)::int from asked group by officer order by officer
            on conflict (officer, hour) do update set jobs = h.jobs + excluded.jobs
            returning officer, jobs),
          claimed as (
            insert into claims as c (job_id, officer, claimed_at)
            select asked.job, asked.officer, to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
            from asked join counted using (officer)
            where counted.jobs - asked.later <= asked.most order by asked.officer, asked.job
            on conflict (job_id) do nothing returning c.job_id)
          select asked.job, counted.jobs - asked.later > asked.most, claimed.job_id is not null
          from asked join counted using (officer) left join claimed on claimed.job_id = asked.job;
        end $$`.execute(db);
    },
  },
  '007-uses-on-devices': {
    up: async (db) => {
      await sql`create table device_uses (day text not null, team text not null, template text not null, action text not null,
        uses bigint not null, minutes bigint not null, primary key (day, team, template, action))`.execute(db);
    },
  },
  '008-tokens-in-one-statement': {
    up: async (db) => {
      // In order, so that two replicas never wait for each other's rows in a circle.
      await sql`create function count_tokens(in_month text, used jsonb) returns void language plpgsql as $$
        #variable_conflict use_column
        begin
          insert into monthly as m (month, model, team, jobs, input, output)
          select in_month, model, team, count(*), sum(input), sum(output)
          from jsonb_to_recordset(used) as given(model text, team text, input bigint, output bigint) group by model, team order by model, team
          on conflict (month, model, team) do update
          set jobs = m.jobs + excluded.jobs, input = m.input + excluded.input, output = m.output + excluded.output;
        end $$`.execute(db);
    },
  },
};

/**
 * Brings a database up to date; several gateways may do so at once. What a newer release has done to it is let be: the council went back
 * to this one, and no release takes away what the one before it needs.
 * @throws Error with the migration that failed
 */
export async function migrate(db: Kysely<Tables>, known: Readonly<Record<string, Migration>> = migrations): Promise<readonly string[]> {
  // Before the migrator has the one connection of PGlite.
  const all = { ...(await newerOnes(db, known)), ...known };
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(all) },
    allowUnorderedMigrations: false,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw new Error('the database could not be brought up to date', { cause: error });
  return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
}

/** The migrator refuses a database with migrations that it does not know: it is told of them, and that there is nothing to do. */
async function newerOnes(db: Kysely<Tables>, known: Readonly<Record<string, Migration>>): Promise<Record<string, Migration>> {
  const there = await sql<{ name: string | null }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if (there.rows[0]?.name === null) return {};
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const names = done.rows.map(({ name }) => name).filter((name) => !Object.hasOwn(known, name));
  return Object.fromEntries(names.map((name) => [name, { up: () => Promise.resolve() }]));
}

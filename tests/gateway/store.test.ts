import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { forgetPastHours } from '../../src/gateway/admission-in-store';
import { auditInStore, type StoredAudit } from '../../src/gateway/audit-in-store';
import { closingInStore } from '../../src/gateway/closing-in-store';
import { FolderInUse, lockFolder } from '../../src/gateway/folder-lock';
import { migrate } from '../../src/gateway/migrations';
import { openPolicy } from '../../src/gateway/policy';
import { policyInStore } from '../../src/gateway/policy-in-store';
import { openStore, type Store, type StoreSettings } from '../../src/gateway/store';
import { usageInMemory } from '../../src/gateway/usage';
import { usageInStore } from '../../src/gateway/usage-in-store';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { freshDataFolder } from './fresh-data-folder';

let postgres: RealPostgres;
let folder: string;
beforeAll(async () => {
  postgres = await startRealPostgres();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-store-'));
});
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

const entry = (jobId: string, details = {}) => ({ kind: 'job' as const, officer: 'o1', team: 't1', jobId, details });

describe.each(['pglite', 'postgres'] as const)('the store on %s', (kind) => {
  let settings: StoreSettings;
  let store: Store;
  beforeAll(async () => {
    settings = kind === 'pglite' ? { dataFolder: join(folder, 'one') } : { databaseUrl: await postgres.database() };
    store = await openStore(settings);
  });
  afterAll(async () => store.close());

  it('is brought up to date once', async () => {
    expect(await migrate(store.db)).toEqual([]);
    expect(await store.ready()).toBe(true);
    expect(store.kind).toBe(kind);
  });

  it('gives bigint as a number', async () => {
    const row = await sql<{ n: number }>`select 5::bigint as n`.execute(store.db);
    expect(row.rows[0]?.n).toBe(5);
  });

  it('chains audit lines that come all at once, and writes each job once', async () => {
    const audit = auditInStore(store);
    await Promise.all(
      Array.from({ length: 120 }, (_, index) => audit.append(entry(`job-${index % 100}`, { tokens: index, b: 1, a: 'x' }))),
    );
    const lines = await audit.read(0, 1000);
    expect(lines).toHaveLength(100);
    expect(lines.map((line) => line.sequence)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(await audit.verify()).toEqual({ lines: 100, brokenAt: undefined });
  });

  it('keeps two writers in one chain', async () => {
    const [one, two] = [auditInStore(store), auditInStore(store)];
    await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 ? one : two).append(entry(`pair-${index}`))));
    expect(await one.verify()).toEqual({ lines: 140, brokenAt: undefined });
  });

  it('lets a job id be claimed once', async () => {
    const audit = auditInStore(store);
    const claims = await Promise.all(Array.from({ length: 10 }, () => audit.claim('same-job', 'o1')));
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('refuses to change, delete or empty audit lines', async () => {
    await expect(store.db.updateTable('audit').set({ details: '{}' }).where('sequence', '=', 3).execute()).rejects.toThrow('never changed');
    await expect(store.db.deleteFrom('audit').where('sequence', '=', 3).execute()).rejects.toThrow('never changed');
    await expect(sql`truncate audit`.execute(store.db)).rejects.toThrow('never changed');
  });

  it('notices a line that was changed, taken out or slipped in behind the database’s back', async () => {
    const audit = auditInStore(store);
    for (const [harm, place] of [
      [sql`update audit set details = replace(details, '"tokens":4', '"tokens":5') where sequence = 5`, 5],
      [sql`update audit set officer = 'someone' where sequence = 90`, 90],
      [sql`delete from audit where sequence = 17`, 17],
      [sql`update audit set at = '2020-01-01T00:00:00.000Z' where sequence = 140`, 140],
    ] as const) {
      const verdict = await store.db
        .transaction()
        .execute(async (transaction) => {
          await sql`alter table audit disable trigger all`.execute(transaction);
          await harm.execute(transaction);
          const broken = await auditInStore({ ...store, db: transaction as unknown as Store['db'] }).verify();
          throw Object.assign(new Error('undo'), { broken });
        })
        .catch((thrown: { broken?: unknown }) => thrown.broken);
      expect(verdict).toMatchObject({ brokenAt: place });
    }
    expect((await audit.verify()).brokenAt).toBeUndefined();
  });

  it('lets retention take the oldest lines, and the chain still verifies and goes on', async () => {
    const future = auditInStore(store, () => new Date(Date.now() + 100 * 86_400_000));
    expect(await future.retain(200)).toBe(0);
    await future.append(entry('later'));
    expect(await future.retain(50)).toBe(140);
    await future.append(entry('later still'));
    expect(await future.verify()).toEqual({ lines: 2, brokenAt: undefined });
  });

  it('forgets who sent a job when its line goes, and never takes it for one that was cut off', async () => {
    const day = 86_400_000;
    const at = (days: number): StoredAudit => auditInStore(store, () => new Date(Date.now() + days * day));
    for (const [days, jobId] of [
      [1000, 'long ago, written down'],
      [1100, 'lately, written down'],
    ] as const) {
      expect(await at(days).claim(jobId, 'o7')).toBe(true);
      await at(days).append(entry(jobId));
    }
    await at(1100).claim('lately, cut off', 'o7');
    // By the database's clock all of this is in days to come: a second less than none is later than any of them.
    const allTime = -2000 * 86_400;
    await at(1110).retain(50);
    const claims = async (): Promise<readonly string[]> =>
      (await store.db.selectFrom('claims').select('job_id').where('officer', '=', 'o7').execute()).map((row) => row.job_id).sort();
    expect(await claims()).toEqual(['lately, cut off', 'lately, written down']);
    // What an older release left behind.
    await at(1000).claim('long ago, written down', 'o7');
    expect(await at(1110).settle(allTime)).toBe(1);
    const lines = await at(1110).read(0, 1000);
    expect(lines.filter(({ officer }) => officer === 'o7').map(({ jobId, details }) => [jobId, details['result']])).toEqual([
      ['lately, cut off', 'interrupted'],
    ]);
    expect((await at(1110).verify()).brokenAt).toBeUndefined();
  });

  it('keeps no count of an officer’s jobs when its hour is over', async () => {
    await store.db
      .insertInto('hourly')
      .values([
        { officer: 'o8', hour: '2026-01-05T09', jobs: 3 },
        { officer: 'o8', hour: '2999-01-05T09', jobs: 4 },
      ])
      .execute();
    await forgetPastHours(store);
    expect(await store.db.selectFrom('hourly').selectAll().where('officer', '=', 'o8').execute()).toEqual([
      { officer: 'o8', hour: '2999-01-05T09', jobs: 4 },
    ]);
  });

  it('tells every replica of a new policy within five seconds', async () => {
    let time = 0;
    const [here, there] = [policyInStore(store, () => time), policyInStore(store, () => time)];
    expect((await there.current()).stopped).toBe(false);
    await here.stop(true, 'admin');
    expect((await here.current()).stopped).toBe(true);
    time += 5000;
    expect((await there.current()).stopped).toBe(true);
  });

  it('changes rules and the kill switch apart: whoever saves a form must not turn models on, nor whoever stops undo a rule', async () => {
    const [here, there] = [policyInStore(store), policyInStore(store)];
    await here.stop(false, 'admin');
    await Promise.all([here.current(), there.current()]);
    await here.stop(true, 'admin');
    expect(await there.change({ ...openPolicy, jobsAnHour: 9 }, 'gita')).toMatchObject({ stopped: true, jobsAnHour: 9 });
    expect(await here.stop(false, 'admin')).toMatchObject({ stopped: false, jobsAnHour: 9 });
    expect(await there.change(openPolicy, 'gita')).toEqual(openPolicy);
  });

  it('counts jobs and tokens for all replicas together', async () => {
    let time = new Date('2026-11-22T10:00:00Z');
    const [here, there] = [usageInStore(store, () => time), usageInStore(store, () => time)];
    expect(await here.countJob('o1')).toBe(1);
    expect(await there.countJob('o1')).toBe(2);
    expect(await there.countJob('o2')).toBe(1);
    await here.addTokens('m', 't', 3_000_000_000, 5);
    await there.addTokens('m', 't', 1, 1);
    time = new Date('2026-11-22T11:00:00Z');
    expect(await here.tokensThisMonth()).toBe(3_000_000_007);
    expect(await here.countJob('o1')).toBe(1);
  });

  it('begins a month’s budget when Britain’s clocks begin the month, in summer and in winter', async () => {
    let time = new Date();
    const clock = (): Date => time;
    const inMemory = usageInMemory(clock);
    const usage = usageInStore(store, clock);
    const close = closingInStore(store, clock);
    const spent = async (at: string): Promise<readonly number[]> => {
      time = new Date(at);
      // The sum may be two seconds old, by the same clock.
      return [await usageInStore(store, clock).tokensThisMonth(), await inMemory.tokensThisMonth()];
    };
    for (const [last, first, name] of [
      ['2033-06-30T22:59:59Z', '2033-06-30T23:00:00Z', 'summer'],
      ['2033-11-30T23:59:59Z', '2033-12-01T00:00:00Z', 'winter'],
    ] as const) {
      time = new Date(last);
      await usage.addTokens('m', 't', 10, 5);
      await inMemory.addTokens('m', 't', 10, 9);
      await close(entry(`closed in ${name}`), { model: 'm', team: 't', input: 3, output: 1 });
      expect(await spent(last)).toEqual([19, 19]);
      expect(await spent(first)).toEqual([0, 0]);
    }
  });

  it('closes jobs that end together with a line each and all their tokens, or with neither', async () => {
    const time = (): Date => new Date('2031-01-05T10:00:00Z');
    const [one, two] = [closingInStore(store, time), closingInStore(store, time)];
    const before = (await auditInStore(store).verify()).lines;
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        (index % 2 === 0 ? one : two)(entry(`closed-${index}`), {
          model: `m${index % 3}`,
          team: 't',
          input: 10,
          output: index % 4 === 0 ? -10 : 1,
        }),
      ),
    );
    expect(await auditInStore(store).verify()).toEqual({ lines: before + 40, brokenAt: undefined });
    expect(await usageInStore(store, time).tokensThisMonth()).toBe(330);
    const counted = await store.db.selectFrom('monthly').selectAll().where('month', '=', '2031-01').execute();
    expect(counted.reduce((sum, { jobs }) => sum + jobs, 0)).toBe(30);
    await sql`alter table monthly rename to away`.execute(store.db);
    await expect(one(entry('not-closed'), { model: 'm', team: 't', input: 1, output: 1 })).rejects.toThrow();
    await sql`alter table away rename to monthly`.execute(store.db);
    expect((await auditInStore(store).verify()).lines).toBe(before + 40);
    await sql`delete from monthly where month = '2031-01'`.execute(store.db);
  });

  it('keeps everything over a restart', async () => {
    expect(await auditInStore(store).claim('kept-job', 'o1')).toBe(true);
    await store.close();
    store = await openStore(settings);
    expect(await auditInStore(store).verify()).toEqual({ lines: 44, brokenAt: undefined });
    expect(await auditInStore(store).claim('kept-job', 'o1')).toBe(false);
  });
});

describe('PostgreSQL that goes away', () => {
  it('fails what it cannot keep, and works again when it is back', async () => {
    const store = await openStore({ databaseUrl: await postgres.database() });
    const audit = auditInStore(store);
    await audit.append(entry('before'));
    await postgres.stop();
    await expect(audit.append(entry('during'))).rejects.toThrow();
    await postgres.start();
    await audit.append(entry('after'));
    expect((await audit.read(0, 10)).map((line) => line.jobId)).toEqual(['before', 'after']);
    expect((await audit.verify()).brokenAt).toBeUndefined();
    await store.close();
  });
});

describe('the lock on a data folder', () => {
  const lockFile = (name: string) => join(folder, name, 'gateway.lock');

  it('keeps a second gateway out with a clear message, and lets it in afterwards', async () => {
    const first = await openStore({ dataFolder: await freshDataFolder(join(folder, 'two')) });
    await expect(openStore({ dataFolder: join(folder, 'two') })).rejects.toThrow(
      /Another gateway \(process \d+ on .+\) uses the data folder/,
    );
    await first.close();
    await (await openStore({ dataFolder: join(folder, 'two') })).close();
  });

  it('is taken over from a process that has ended, and from a half-written file', () => {
    const first = lockFolder(join(folder, 'three'));
    first.release();
    writeFileSync(lockFile('three'), JSON.stringify({ pid: 4_000_000, host: hostname(), began: '1' }));
    lockFolder(join(folder, 'three')).release();
    writeFileSync(lockFile('three'), '{"pid":');
    lockFolder(join(folder, 'three')).release();
    writeFileSync(lockFile('three'), JSON.stringify({ pid: process.pid, host: hostname(), began: 'earlier' }));
    lockFolder(join(folder, 'three')).release();
  });

  it('is never taken from a live process or another machine that still beats', () => {
    lockFolder(join(folder, 'four')).release();
    writeFileSync(lockFile('four'), JSON.stringify({ pid: process.ppid, host: hostname(), began: '' }));
    expect(() => lockFolder(join(folder, 'four'))).toThrow(FolderInUse);
    writeFileSync(lockFile('four'), JSON.stringify({ pid: 1, host: 'elsewhere', began: '' }));
    expect(() => lockFolder(join(folder, 'four'))).toThrow(FolderInUse);
    expect(readFileSync(lockFile('four'), 'utf8')).toContain('elsewhere');
  });
});

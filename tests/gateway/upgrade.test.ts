import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { admissionInStore } from '../../src/gateway/admission-in-store';
import type { AuditEntry } from '../../src/gateway/audit';
import { chainLine, genesis } from '../../src/gateway/audit-chain';
import { auditInStore } from '../../src/gateway/audit-in-store';
import { migrate, migrations } from '../../src/gateway/migrations';
import { openPolicy } from '../../src/gateway/policy';
import { policyInStore } from '../../src/gateway/policy-in-store';
import { openStore, type Store } from '../../src/gateway/store';
import type { Tables } from '../../src/gateway/tables';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { freshDataFolder } from './fresh-data-folder';

const names = Object.keys(migrations);
const entry = (jobId: string): AuditEntry => ({ kind: 'job', officer: 'o1', team: 't1', jobId, details: { tokens: 3, a: 'x' } });

/** A line as the first release wrote it: read the end under the lock, hash in the gateway, insert. */
async function appendAsBefore(store: Store, one: AuditEntry): Promise<void> {
  await store.exclusive('audit', async (transaction) => {
    const last = await transaction.selectFrom('audit').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();
    const { sequence, hash } = last ?? { sequence: 0, hash: genesis };
    const { jobId, details, ...line } = chainLine(one, sequence + 1, new Date().toISOString(), hash);
    await transaction
      .insertInto('audit')
      .values({ ...line, job_id: jobId ?? null, details: JSON.stringify(details) })
      .execute();
  });
}

/** Takes a database back to the beginning, and then brings it to where a release with only so many migrations leaves it. */
async function emptyTo(db: Kysely<Tables>, count: number): Promise<readonly string[]> {
  await sql`drop schema public cascade`.execute(db);
  await sql`create schema public`.execute(db);
  return migrate(db, Object.fromEntries(Object.entries(migrations).slice(0, count)));
}

let postgres: RealPostgres;
let folder: string;
beforeAll(async () => {
  postgres = await startRealPostgres();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-upgrade-'));
});
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('a database on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(kind === 'pglite' ? { dataFolder: await freshDataFolder(folder) } : { databaseUrl: await postgres.database() });
  });
  afterAll(() => store.close());

  it.each(names.slice(0, -1).map((_, index) => [index + 1]))(
    'of the release with %i migrations is brought up to date, is usable by that release meanwhile and afterwards, and loses nothing',
    async (count) => {
      const older = Object.fromEntries(Object.entries(migrations).slice(0, count));
      expect(await emptyTo(store.db, count)).toEqual(names.slice(0, count));
      await appendAsBefore(store, entry('of the old release'));
      await store.db.insertInto('claims').values({ job_id: 'old', officer: 'o1', claimed_at: '2026-11-01T10:00:00.000Z' }).execute();

      // The first new replica starts while the old ones still work.
      expect(await migrate(store.db)).toEqual(names.slice(count));
      const audit = auditInStore(store);
      await Promise.all([
        audit.append(entry('of the new release')),
        appendAsBefore(store, entry('of an old replica meanwhile')),
        audit.append(entry('of the new release too')),
      ]);
      expect(await admissionInStore(store)('o1', 'old', 99)).toBe('sent-before');
      expect(await admissionInStore(store)('o1', 'new', 99)).toBe('admitted');
      await policyInStore(store).change({ ...openPolicy, jobsAnHour: 7 }, 'gita');

      // Going back: the old image starts on the new database, and does not mind what it does not know.
      expect(await migrate(store.db, older)).toEqual([]);
      await appendAsBefore(store, entry('of the old release again'));
      expect((await policyInStore(store).current()).jobsAnHour).toBe(7);

      // And forward again.
      expect(await migrate(store.db)).toEqual([]);
      await audit.append(entry('of the new release again'));
      expect(await audit.verify()).toEqual({ lines: 6, brokenAt: undefined });
      expect((await audit.read(0, 10)).at(0)?.jobId).toBe('of the old release');
    },
  );

  it('whose migration fails is left as it was, and says so', async () => {
    await emptyTo(store.db, names.length);
    const broken = {
      ...migrations,
      '999-broken': { up: async (db: Kysely<unknown>) => void (await sql`create table half (x no_such_type)`.execute(db)) },
    };
    await expect(migrate(store.db, broken)).rejects.toThrow('could not be brought up to date');
    expect(await migrate(store.db)).toEqual([]);
    await auditInStore(store).append(entry('still works'));
  });
});

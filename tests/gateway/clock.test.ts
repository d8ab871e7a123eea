import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { admissionInStore } from '../../src/gateway/admission-in-store';
import { auditInStore } from '../../src/gateway/audit-in-store';
import { policyInStore } from '../../src/gateway/policy-in-store';
import { openStore, type Store } from '../../src/gateway/store';
import { usageInStore } from '../../src/gateway/usage-in-store';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { until } from '../until';
import { freshDataFolder } from './fresh-data-folder';
import { allButDate } from './date-alone';

const hour = 3_600_000;
let postgres: RealPostgres;
let folder: string;
beforeAll(async () => {
  postgres = await startRealPostgres();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-clock-'));
});
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('a gateway on %s whose clock is put back', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(kind === 'pglite' ? { dataFolder: await freshDataFolder(folder) } : { databaseUrl: await postgres.database() });
  });
  afterEach(() => jest.useRealTimers());
  afterAll(() => store.close());
  /** Only what day it is: timers go on, as they do on a real machine. */
  const putClock = (byMs: number) => jest.useFakeTimers({ now: Date.now() + byMs, doNotFake: [...allButDate] });
  const entry = (jobId: string) => ({ kind: 'job' as const, officer: 'o1', team: 't1', jobId, details: { tokens: 1 } });

  it('goes on with the same chain, and it verifies', async () => {
    const audit = auditInStore(store);
    await audit.append(entry('before'));
    putClock(-hour);
    await audit.append(entry('after'));
    const lines = await audit.read(0, 10);
    expect(lines.map(({ jobId }) => jobId)).toEqual(['before', 'after']);
    expect((lines[1]?.at ?? '') < (lines[0]?.at ?? '')).toBe(true);
    expect(await audit.verify()).toEqual({ lines: 2, brokenAt: undefined });
  });

  it('still hears the kill switch in time', async () => {
    const [here, there] = [policyInStore(store), policyInStore(store)];
    expect((await there.current()).stopped).toBe(false);
    putClock(-hour);
    await here.stop(true, 'admin');
    expect(await until('the switch at the other', async () => (await there.current()).stopped)).toBe(true);
  });

  it('gives nobody a second hour’s jobs, since the database’s clock counts', async () => {
    const admit = admissionInStore(store);
    const hoursOf = (officer: string) => sql<{ jobs: number }>`select jobs from hourly where officer = ${officer}`.execute(store.db);
    const ask = async (officer: string) => {
      const [one, two, three] = [1, 2, 3].map((job) => `${officer}-${job}`) as [string, string, string];
      const verdicts = [await admit(officer, one, 2), await admit(officer, two, 2)];
      putClock(-hour);
      verdicts.push(await admit(officer, three, 2), await admit(officer, three, 9), await admit(officer, three, 9));
      jest.useRealTimers();
      return { verdicts, rows: (await hoursOf(officer)).rows };
    };
    const first = await ask('olive');
    // Were it the top of an hour there would rightly be two counts: the next hour is long enough for a second look.
    const { verdicts, rows } = first.rows.length === 1 ? first : await ask('olivia');
    expect(verdicts).toEqual(['admitted', 'admitted', 'too-many', 'admitted', 'sent-before']);
    expect(rows).toEqual([{ jobs: 5 }]);
  });

  it('admits of jobs that come all at once as many as the limit allows, each id once', async () => {
    const admit = admissionInStore(store);
    const verdicts = await Promise.all(Array.from({ length: 30 }, (_, index) => admit('many', `many-${index % 20}`, 8)));
    expect(verdicts.filter((verdict) => verdict === 'admitted')).toHaveLength(8);
  });

  it('does not take a month’s sum for fresh', async () => {
    const usage = usageInStore(store);
    expect(await usage.tokensThisMonth()).toBe(0);
    const start = new Date();
    if (new Date(start.getTime() - hour).getUTCMonth() === start.getUTCMonth()) putClock(-hour);
    else putClock(hour);
    await usage.addTokens('m', 't', 5, 5);
    expect(await usage.tokensThisMonth()).toBe(10);
  });

  it('settles jobs that were cut off by the database’s clock, whatever its own says', async () => {
    const audit = auditInStore(store);
    expect(await admissionInStore(store)('olive', 'under-way', 99)).toBe('admitted');
    putClock(2 * hour);
    await audit.settle(600);
    expect((await audit.read(0, 100)).some(({ jobId }) => jobId === 'under-way')).toBe(false);
    await audit.settle(0);
    expect((await audit.read(0, 100)).find(({ jobId }) => jobId === 'under-way')?.details).toMatchObject({ result: 'interrupted' });
  });
});

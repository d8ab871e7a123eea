import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditInStore } from '../../src/gateway/audit-in-store';
import { backUp, move, restore } from '../../src/gateway/backup';
import { examine } from '../../src/gateway/doctor';
import { countDeviceUses } from '../../src/gateway/device-uses';
import { libraryInStore } from '../../src/gateway/library';
import { openPolicy } from '../../src/gateway/policy';
import { policyInStore } from '../../src/gateway/policy-in-store';
import { readShipped } from '../../src/gateway/server';
import { openStore, type Store } from '../../src/gateway/store';
import { usageInStore } from '../../src/gateway/usage-in-store';
import { openaiModel } from '../../src/models/openai';
import { bundleScript, endGatewayProcesses } from '../../scripts/gateway-process';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { freshDataFolder } from './fresh-data-folder';

let postgres: RealPostgres;
let folder: string;
beforeAll(async () => {
  postgres = await startRealPostgres();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-backup-'));
});
afterAll(async () => {
  await postgres.close();
  endGatewayProcesses();
  rmSync(folder, { recursive: true, force: true });
});

/** The sum is of a month, which may end while this runs. */
const inNovember = (): Date => new Date('2026-11-22T10:00:00Z');
const officer = { id: 'o1', team: 't', roles: ['officer' as const] };

async function fill(store: Store): Promise<void> {
  const audit = auditInStore(store);
  await libraryInStore(store).seed(readShipped('templates'));
  await Promise.all(
    Array.from({ length: 1200 }, (_, index) =>
      audit.append({ kind: 'job', officer: 'o1', team: 't', jobId: `job-${index}`, details: { tokensIn: index } }),
    ),
  );
  await audit.claim('job-1', 'o1');
  await policyInStore(store).change({ ...openPolicy, jobsAnHour: 7 }, 'admin');
  await usageInStore(store, inNovember).addTokens('m', 't', 5_000_000_000, 1);
  const source = readShipped('templates').find(({ id }) => id === 'hsg-01')?.source ?? '';
  await libraryInStore(store).suggest(officer, { templateId: 'hsg-01', baseVersion: 1, source, reason: 'O’Neill said: "kinder" \u20ac\n' });
  await countDeviceUses(store, 't', [{ action: 'draft', template: { id: 'hsg-01', version: 1 }, minutes: 10 }], new Date());
}

describe('a backup', () => {
  it('moves from a data folder to PostgreSQL and back with nothing lost, and goes on from there', async () => {
    const first = await openStore({ dataFolder: await freshDataFolder(join(folder, 'one')) });
    await fill(first);
    const before = await auditInStore(first).read(0, 5000);
    await first.close();

    const url = await postgres.database();
    const moved = await move({ dataFolder: join(folder, 'one') }, { databaseUrl: url }, join(folder, 'moved.gz'));
    expect(moved).toBeGreaterThan(1250);
    expect(await move({ databaseUrl: url }, { dataFolder: join(folder, 'two') }, join(folder, 'back.gz'))).toBe(moved);

    for (const store of [await openStore({ databaseUrl: url }), await openStore({ dataFolder: join(folder, 'two') })]) {
      const audit = auditInStore(store);
      expect(await audit.read(0, 5000)).toEqual(before);
      expect(await audit.verify()).toEqual({ lines: 1200, brokenAt: undefined });
      expect(await audit.claim('job-1', 'o1')).toBe(false);
      expect((await policyInStore(store).current()).jobsAnHour).toBe(7);
      expect(await usageInStore(store, inNovember).tokensThisMonth()).toBe(5_000_000_001);
      expect((await libraryInStore(store).list()).length).toBeGreaterThanOrEqual(28);
      expect((await libraryInStore(store).suggestions('open'))[0]).toMatchObject({ reason: 'O’Neill said: "kinder" \u20ac\n' });
      await audit.append({ kind: 'job', officer: 'o1', team: 't', jobId: 'next', details: {} });
      expect((await audit.verify()).brokenAt).toBeUndefined();
      const source = readShipped('templates').find(({ id }) => id === 'hsg-01')?.source ?? '';
      expect(await libraryInStore(store).suggest(officer, { templateId: 'hsg-01', baseVersion: 1, source, reason: 'again' })).toBe(2);
      const [counted] = await store.db.selectFrom('device_uses').selectAll().execute();
      expect(counted).toMatchObject({ team: 't', template: 'hsg-01', uses: 1, minutes: 10 });
      await store.close();
    }
  });

  it('is never restored over something, from half a file, or from another file', async () => {
    const store = await openStore({ dataFolder: join(folder, 'one') });
    await expect(restore(store, join(folder, 'moved.gz'))).rejects.toThrow('not empty');
    await expect(backUp(store, join(folder, 'moved.gz'))).rejects.toThrow();
    await store.close();
    const whole = readFileSync(join(folder, 'moved.gz'));
    writeFileSync(join(folder, 'half.gz'), whole.subarray(0, whole.length / 2));
    writeFileSync(join(folder, 'other.gz'), 'hello');
    const empty = await openStore({ databaseUrl: await postgres.database() });
    await expect(restore(empty, join(folder, 'half.gz'))).rejects.toThrow('damaged');
    await expect(restore(empty, join(folder, 'none.gz'))).rejects.toThrow('There is no such file or folder.');
    await expect(restore(empty, folder)).rejects.toThrow('That is a folder. Name a file.');
    await expect(backUp(empty, join(folder, 'half.gz'))).rejects.toThrow('A backup never replaces one.');
    await expect(backUp(empty, join(folder, 'none', 'x.gz'))).rejects.toThrow('There is no such file or folder.');
    await expect(restore(empty, join(folder, 'other.gz'))).rejects.toThrow('damaged');
    expect(await auditInStore(empty).read(0, 10)).toEqual([]);
    expect(await restore(empty, join(folder, 'moved.gz'))).toBeGreaterThan(1250);
    await empty.close();
  });
});

describe('the store command', () => {
  const run = (environment: Readonly<Record<string, string>>, ...told: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [bundleScript('store'), ...told], {
      env: { PATH: process.env['PATH'] ?? '', ...environment },
      encoding: 'utf8',
    });
    return { status, said: stderr.trim() };
  };

  it('says which store it read and where the copy is', () => {
    const file = join(folder, 'said.gz');
    const { status, said } = run({ DATA_FOLDER: join(folder, 'one') }, 'backup', file);
    expect(said).toMatch(/^\d{4} rows of the data folder /);
    expect(said).toContain(`${join(folder, 'one')} written to ${file}.`);
    expect(status).toBe(0);
  });

  it('takes no mistyped folder and no empty database for a store whose backup is worth anything', async () => {
    const mistyped = join(folder, 'oen');
    for (const told of [['backup', join(folder, 'nothing.gz')], ['audit-verify'], ['audit-export']])
      expect(run({ DATA_FOLDER: mistyped }, ...told)).toEqual({
        status: 1,
        said: expect.stringContaining(`No gateway has kept anything in the data folder ${mistyped}`) as string,
      });
    expect(existsSync(mistyped)).toBe(false);
    const empty = run({ DATABASE_URL: await postgres.database() }, 'backup', join(folder, 'nothing.gz'));
    expect(empty).toEqual({ status: 1, said: expect.stringMatching(/^There is nothing in the database test_\d+ at 127/) as string });
    expect(existsSync(join(folder, 'nothing.gz'))).toBe(false);
  });

  it('moves nothing and leaves no file when the address is wrong, says what is wrong with it, and never its password', () => {
    const file = join(folder, 'unmoved.gz');
    const moved = run({ DATA_FOLDER: join(folder, 'one') }, 'move', 'postgres://u:hunter2@127.0.0.1:1/x', file);
    expect(moved).toEqual({ status: 1, said: 'The store cannot be opened: nothing answers at the host and port of the address.' });
    expect(existsSync(file)).toBe(false);
    expect(run({ DATABASE_URL: 'mysql://u:hunter2@x' }, 'backup', file)).toEqual({
      status: 1,
      said: 'DATABASE_URL must begin with postgres://.',
    });
  });
});

describe('a release that brings new words', () => {
  it('replaces shipped templates, and only suggests where the council has its own', async () => {
    const store = await openStore({ dataFolder: await freshDataFolder(join(folder, 'release')) });
    const library = libraryInStore(store);
    const shipped = readShipped('templates').filter(({ id }) => id === 'hsg-01' || id === 'hsg-03');
    expect(await library.seed(shipped)).toBe(2);
    expect(await library.seed(shipped)).toBe(0);
    const own = (shipped.find(({ id }) => id === 'hsg-01')?.source ?? '').replace('let us help you', 'we can help');
    await library.decide(
      { id: 'champion', team: '', roles: ['champion'] },
      await library.suggest(officer, { templateId: 'hsg-01', baseVersion: 1, source: own, reason: 'shorter' }),
      true,
      'yes',
    );
    const newer = shipped.map(({ id, source }) => ({ id, source: source.replace('Dear {{ recipient }}', 'Dear {{ recipient }},') }));
    expect(await library.seed(newer)).toBe(2);
    expect(await library.seed(newer)).toBe(0);
    const versions = async (id: string) => (await library.versions(id)).map(({ version, author }) => [version, author]);
    expect(await versions('hsg-03')).toEqual([
      [2, 'shipped'],
      [1, 'shipped'],
    ]);
    expect(await versions('hsg-01')).toEqual([
      [2, 'o1'],
      [1, 'shipped'],
    ]);
    expect((await library.suggestions('open')).map(({ author, templateId }) => [author, templateId])).toEqual([['shipped', 'hsg-01']]);
    await store.close();
  });
});

describe('the doctor', () => {
  it('says in plain words what is missing', async () => {
    const findings = await examine(
      {
        DATA_FOLDER: join(folder, 'doctor'),
        COUNCIL_FILE: join(folder, 'none.yaml'),
        MODEL_BASE_URL: 'http://127.0.0.1:9/v1',
        MODEL_NAME: 'm',
        MODEL_API_KEY: 'hunter2',
        NODE_ENV: 'production',
      },
      openaiModel,
    );
    const wrong = findings.filter(({ ok }) => ok === false).map(({ what }) => what);
    expect(wrong).toEqual(['ENTRA_TENANT', 'council', 'm']);
    expect(JSON.stringify(findings)).not.toContain('hunter2');
    expect(findings.find(({ what }) => what === 'templates')?.words).toContain('none broken');
  });

  it('tells a gateway that runs from a fault, and invented details from a council’s own', async () => {
    const DATA_FOLDER = join(folder, 'doctor');
    const running = await openStore({ dataFolder: DATA_FOLDER });
    const found = await wordsOf({ DATA_FOLDER }, 'store');
    await running.close();
    expect(found).toMatchObject({ ok: undefined, words: expect.stringContaining('If this is your own gateway, all is well') as string });
    expect(await wordsOf({ DATA_FOLDER }, 'council')).toMatchObject({
      ok: undefined,
      words: expect.stringContaining('put your own details into council.yaml') as string,
    });
    const own = join(folder, 'own.yaml');
    writeFileSync(own, readFileSync('council.yaml', 'utf8').replaceAll('marrowdale.example', 'marrowdale.gov.uk'));
    expect(await wordsOf({ DATA_FOLDER, COUNCIL_FILE: own }, 'council')).toMatchObject({ ok: true });
  });

  const tenant = '0f0f0f0f-1111-4222-8333-444444444444';
  const inProduction = { NODE_ENV: 'production', ENTRA_TENANT: tenant, ENTRA_AUDIENCE: 'api://fair-copy' };
  const wordsOf = async (environment: Readonly<Record<string, string>>, what: string, ask?: typeof fetch) =>
    (await examine(environment, openaiModel, ask)).find((one) => one.what === what);

  it('says whether the directory’s keys can be fetched, and why not', async () => {
    const asked: string[] = [];
    const gives =
      (answer: () => Response): typeof fetch =>
      (address) => {
        asked.push(String(address));
        return Promise.resolve().then(answer);
      };
    const DATABASE_URL = await postgres.database();
    const look = (answer: () => Response) => wordsOf({ ...inProduction, DATABASE_URL }, 'directory', gives(answer));
    expect(await look(() => Response.json({ keys: [{ kid: 'a' }] }))).toMatchObject({ ok: true });
    expect(await look(() => Response.json({ error: 'invalid_tenant' }, { status: 400 }))).toMatchObject({
      ok: false,
      words: expect.stringContaining('is ENTRA_TENANT right?') as string,
    });
    expect(
      await look(() => {
        throw new TypeError('fetch failed');
      }),
    ).toMatchObject({ ok: false, words: expect.stringContaining('may this machine reach login.microsoftonline.com?') as string });
    expect(new Set(asked)).toEqual(new Set([`https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`]));
  });

  it('says which part of the database’s address is wrong, without its password, and which pages are not built', async () => {
    const { port } = new URL(postgres.url);
    const words = async (url: string): Promise<string> => (await wordsOf({ DATABASE_URL: url }, 'store'))?.words ?? '';
    expect(await words(`postgres://postgres:hunter2@127.0.0.1:${port}/nowhere`)).toContain('no database of the name');
    const silent = await words('postgres://postgres:hunter2@127.0.0.1:1/postgres');
    expect(silent).toContain('nothing answers at the host and port');
    expect(silent).not.toContain('hunter2');
    const pages = await wordsOf({ DATABASE_URL: await postgres.database(), PAGES_FOLDER: join(folder, 'unbuilt') }, 'pages');
    expect(pages).toMatchObject({ ok: false, words: expect.stringContaining('run npm run build') as string });
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { newJobId } from '../../src/core/job';
import { createLog } from '../../src/gateway/log';
import { startServer, type Server } from '../../src/gateway/server';
import { readSettings } from '../../src/gateway/settings';

/* What the pane and the pages ask of the gateway beside jobs: through HTTP, on both stores. */
let postgres: RealPostgres;
let folder: string;
const logged: string[] = [];

beforeAll(async () => {
  postgres = await startRealPostgres();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-pages-api-'));
}, 180_000);
afterAll(async () => {
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('the library’s and the figures’ API on %s', (kind) => {
  let server: Server;
  beforeAll(async () => {
    const { settings } = readSettings({
      PORT: '0',
      ...(kind === 'pglite' ? { DATA_FOLDER: join(folder, 'data') } : { DATABASE_URL: await postgres.database() }),
    });
    server = await startServer(settings, createLog({ write: (line) => void logged.push(line) }));
  }, 180_000);
  afterAll(() => server.close(200));

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many shapes, each read field by field
  const ask = async (who: string, method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> => {
    const response = await fetch(server.url + path, {
      method,
      headers: { 'x-development-officer': who, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const sam = 'sam;housing;officer';
  const chen = 'chen;housing;champion';

  it('says how to sign in to anybody, and who one is to oneself', async () => {
    expect(await (await fetch(`${server.url}/api/sign-in`)).json()).toEqual({ kind: 'development' });
    expect((await ask(chen, 'GET', '/api/me')).body).toEqual({
      id: 'chen',
      team: 'housing',
      roles: ['officer', 'champion'],
      council: 'Marrowdale Borough Council',
      nation: 'England',
    });
  });

  it('searches by what an officer would say, within a role, and no word of it stands in a log', async () => {
    const { body } = await ask(sam, 'POST', '/api/library/search', { words: 'boyfriend moved out benefit' });
    expect(body.templates[0]).toBe('ben-01');
    expect((await ask(sam, 'POST', '/api/library/search', { words: 'decision', role: 'benefits' })).body.templates).toEqual(
      expect.arrayContaining([expect.stringMatching(/^ben-/)]),
    );
    expect((await ask(sam, 'POST', '/api/library/search', { words: 'x'.repeat(401) })).status).toBe(400);
    expect(logged.join('')).not.toContain('boyfriend');
  });

  it('keeps favourites for their officer alone, newest first, once each', async () => {
    for (const id of ['hsg-04', 'ben-01', 'hsg-04'])
      expect((await ask(sam, 'PUT', `/api/library/favourites/${id}`, { favourite: true })).status).toBe(200);
    expect((await ask(sam, 'GET', '/api/library/mine')).body.favourites).toEqual(['ben-01', 'hsg-04']);
    expect((await ask(chen, 'GET', '/api/library/mine')).body.favourites).toEqual([]);
    await ask(sam, 'PUT', '/api/library/favourites/ben-01', { favourite: false });
    expect((await ask(sam, 'GET', '/api/library/mine')).body.favourites).toEqual(['hsg-04']);
    expect((await ask(sam, 'PUT', '/api/library/favourites/no-such', { favourite: true })).status).toBe(400);
  });

  it('counts uses, what became of them and what was told, once each, and shows them by days', async () => {
    const use = {
      jobId: newJobId(),
      action: 'improve',
      template: { id: 'improve-warmer', version: 1 },
      charactersIn: 600,
      charactersOut: 550,
    };
    expect((await ask(sam, 'POST', '/api/uses', use)).status).toBe(201);
    expect((await ask(sam, 'POST', '/api/uses', use)).status).toBe(400);
    expect(
      (await ask(sam, 'POST', '/api/uses', { ...use, jobId: newJobId(), template: { id: 'improve-warmer', version: 9 } })).status,
    ).toBe(400);
    const { jobId } = use;
    expect((await ask(sam, 'POST', '/api/outcomes', { jobId, result: 'edited', editShare: 0.25 })).status).toBe(200);
    expect((await ask(sam, 'POST', '/api/feedback', { jobId })).status).toBe(400);
    expect((await ask(chen, 'POST', '/api/feedback', { jobId, minutes: 60 })).status).toBe(400);
    for (const minutes of [5, 480]) expect((await ask(sam, 'POST', '/api/feedback', { jobId, minutes, quality: 4 })).status).toBe(200);
    const { body } = await ask(chen, 'GET', '/api/usage');
    expect(body.scope).toBe('team');
    expect(body.rows).toEqual([
      expect.objectContaining({
        team: 'housing',
        template: 'improve-warmer',
        jobs: 1,
        edited: 1,
        // Told twice: the first answer stands.
        minutesTold: 5,
        told: 1,
        // 600 characters read, 5 a word, 60 words a minute.
        minutesEstimated: 2,
        editShare: 0.25,
        quality: 4,
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('sam');
    expect((await ask(chen, 'GET', '/api/usage?from=2020-01&to=2020-12')).body.rows).toEqual([]);
    for (const wrong of ['from=yesterday', 'from=2026-02-31x', 'from=2026-05-01&to=2026-04-01'])
      expect([wrong, (await ask(chen, 'GET', `/api/usage?${wrong}`)).status]).toEqual([wrong, 400]);
    expect((await ask(sam, 'GET', '/api/library/mine')).body).toMatchObject({ recent: ['improve-warmer'], popular: ['improve-warmer'] });
    expect((await ask('bo;benefits;officer', 'GET', '/api/library/mine')).body).toMatchObject({ recent: [], popular: [] });
  });

  it('takes a suggestion in words alone, which nobody can publish by mistake', async () => {
    const { body, status } = await ask(sam, 'POST', '/api/library/suggestions', {
      templateId: 'hsg-01',
      baseVersion: 1,
      reason: 'The phone line closes at four on Fridays.',
    });
    expect(status).toBe(201);
    const decide = (accept: boolean) =>
      ask(chen, 'POST', `/api/library/suggestions/${body.number}/decision`, { accept, answer: 'We will change it.' });
    expect((await decide(true)).status).toBe(400);
    expect((await ask(sam, 'GET', '/api/library/templates/hsg-01')).body.versions).toHaveLength(1);
    expect((await decide(false)).body).toEqual({ version: null });
    expect((await ask(sam, 'GET', '/api/library/suggestions?state=declined')).body.suggestions).toMatchObject([
      { answer: 'We will change it.' },
    ]);
    expect((await ask(sam, 'POST', '/api/library/suggestions', { templateId: 'no-such', baseVersion: 0, reason: 'new' })).status).toBe(400);
  });

  it('tries improving and summarising templates on their examples too', async () => {
    for (const id of ['improve-plainer', 'summarise', 'asc-03']) {
      const source = (await ask(sam, 'GET', `/api/library/templates/${id}`)).body.versions[0].source;
      const { trial } = (await ask(sam, 'POST', '/api/library/try', { source })).body;
      expect([id, trial.text.length > 20, trial.from.length > 20, trial.readingAge > 4]).toEqual([id, true, true, true]);
    }
  });

  it('names who wrote a text only to those who answer for it', async () => {
    await ask('lena;legal;legal-approver', 'POST', '/api/library/templates/hsg-02/status', { version: 1, status: 'approved' });
    const seen = (await ask(sam, 'GET', '/api/library/templates/hsg-02')).body.versions[0];
    expect(seen).toMatchObject({ status: 'approved', author: '' });
    expect((await ask(chen, 'GET', '/api/library/templates/hsg-02')).body.versions[0].author).toBe('shipped');
  });
});

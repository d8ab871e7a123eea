import { get as httpGet } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { newJobId } from '../../src/core/job';
import type { Standing } from '../../src/core/library';
import { openPolicy } from '../../src/gateway/policy';
import { createLog } from '../../src/gateway/log';
import { startServer, type Server } from '../../src/gateway/server';
import { readSettings } from '../../src/gateway/settings';
import { gatewayLibrary } from '../../src/models/gateway-library';
import { startOpenaiTestServer, type OpenaiTestServer } from './openai-test-server';
import { neverOverdue } from './few-templates';
import { freshDataFolder } from './fresh-data-folder';

/* What the pane and the pages ask of the gateway beside jobs: through HTTP, on both stores. */

let postgres: RealPostgres;
let model: OpenaiTestServer;
let folder: string;
let templates: string;
const logged: string[] = [];

beforeAll(async () => {
  [postgres, model] = await Promise.all([startRealPostgres(), startOpenaiTestServer()]);
  model.behave({ kind: 'reply', pieces: ['[1] Please note.'] });
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-pages-api-'));
  templates = neverOverdue(join(folder, 'templates'));
});
afterAll(async () => {
  await model.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('the library’s and the figures’ API on %s', (kind) => {
  let server: Server;
  beforeAll(async () => {
    const { settings } = readSettings({
      PORT: '0',
      MODEL_BASE_URL: model.url,
      MODEL_NAME: 'm',
      TEMPLATES_FOLDER: templates,
      ...(kind === 'pglite' ? { DATA_FOLDER: await freshDataFolder(join(folder, 'data')) } : { DATABASE_URL: await postgres.database() }),
    });
    server = await startServer(settings, createLog({ write: (line) => void logged.push(line) }));
  });
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
  const gita = 'gita;ig;information-governance';

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

  it('another council’s file with somebody’s details in it is refused, by letter and kind, and says the words to whoever has the file alone', async () => {
    const file = (await ask(chen, 'GET', '/api/library/export')).body;
    const all: readonly { readonly id: string; readonly source: string }[] = file.templates;
    const sourceOf = (templateId: string): string => all.find(({ id }) => id === templateId)?.source ?? '';
    const withWords = (templateId: string, said: string) => ({
      id: templateId,
      source: sourceOf(templateId).replace('## Skeleton\n', `## Skeleton\n\n${said}\n`),
    });
    const made = (...templates: readonly { readonly id: string; readonly source: string }[]) => ({
      ...file,
      council: 'Elsewhere',
      exportedAt: '2026-11-22T09:00:00.000Z',
      templates,
    });
    const named = withWords('lic-04', 'Please ring Mr Tunde Bakare, the tenant next door.');
    const numbered = withWords('lic-06', 'Her number is AB 12 34 56 C.');
    const post = (who: string, path: string, body: unknown) => ask(who, 'POST', `/api/library/${path}`, body);
    expect((await post(sam, 'import/check', made(named))).status).toBe(403);
    expect((await post(chen, 'import/check', made(named, numbered, ...all.filter(({ id }) => id === 'foi-01')))).body).toEqual({
      people: [
        { id: 'lic-04', words: [expect.stringContaining('Tunde Bakare')] },
        { id: 'lic-06', words: ['AB 12 34 56 C'] },
      ],
    });
    const refused = await post(chen, 'import', made(named, numbered));
    expect(refused).toMatchObject({ status: 422, body: { code: 'personal-data-found', detail: 'lic-04: person; lic-06: nino' } });
    expect(JSON.stringify(refused.body)).not.toContain('Bakare');
    expect((await ask(chen, 'GET', '/api/library/templates/lic-04')).body.versions).toHaveLength(1);
    const asTheyAre = ['Mr Tunde Bakare', 'AB 12 34 56 C'];
    // A number that names one person stays refused, whatever is said.
    expect((await post(chen, 'import', { ...made(named, numbered), asTheyAre })).body.detail).toBe('lic-06: nino');
    expect((await post(chen, 'import', { ...made(), council: 'Mrs Adaeze Okonkwo' })).body.detail).toBe('council: person');
    expect((await post(chen, 'import', { ...made(named), asTheyAre })).body).toEqual({ count: 1 });
    // What stands here now is known, and is not asked about again.
    expect((await post(chen, 'import', made(withWords('lic-06', 'Thank you.'), named))).body).toEqual({ count: 1 });
    // Nor is what stood here once.
    expect((await post(chen, 'import', made({ id: 'lic-04', source: sourceOf('lic-04') }))).body).toEqual({ count: 1 });
    expect((await post(chen, 'import', made(named))).body).toEqual({ count: 1 });
    const lines = (await ask('aude;audit;auditor', 'GET', '/api/audit')).body.lines as { details: object }[];
    expect(lines.map(({ details }) => details)).toContainEqual({ what: 'imported', count: 1, asTheyAre: 2 });
    expect(JSON.stringify(lines) + logged.join('')).not.toContain('Bakare');
  });

  it('keeps favourites for their officer alone, newest first, once each', async () => {
    for (const id of ['hsg-04', 'ben-01', 'hsg-04'])
      expect((await ask(sam, 'PUT', `/api/library/favourites/${id}`, { favourite: true })).status).toBe(200);
    expect((await ask(sam, 'GET', '/api/library/mine')).body.favourites).toEqual(['ben-01', 'hsg-04']);
    expect((await ask(chen, 'GET', '/api/library/mine')).body.favourites).toEqual([]);
    await ask(sam, 'PUT', '/api/library/favourites/ben-01', { favourite: false });
    expect((await ask(sam, 'GET', '/api/library/mine')).body.favourites).toEqual(['hsg-04']);
    expect((await ask(sam, 'PUT', '/api/library/favourites/no-such', { favourite: true })).status).toBe(404);
    expect((await ask(sam, 'GET', '/api/library/templates/no-such')).status).toBe(404);
  });

  /** A whole job of an officer's, as the pane sends it. */
  const done = async (who: string, template = { id: 'improve-warmer', action: 'improve' }): Promise<string> => {
    const jobId = newJobId();
    const sent = {
      id: jobId,
      action: template.action,
      template: { id: template.id, version: 1 },
      passages: ['x'.repeat(600)],
      answers: {},
    };
    const answer = await fetch(`${server.url}/api/jobs`, {
      method: 'POST',
      headers: { 'x-development-officer': who, 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    expect(await answer.text()).toContain('event: done');
    return jobId;
  };
  const change = async (part: object): Promise<void> =>
    void expect((await ask(gita, 'PUT', '/api/policy', { ...openPolicy, ...part })).status).toBe(200);
  const rowsOf = async (who: string) => (await ask(who, 'GET', '/api/usage')).body.rows;

  it('shows what became of jobs and what was told, once each, by days', async () => {
    const jobId = await done(sam);
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
        onDevice: 0,
        edited: 1,
        // Told twice: the first answer stands.
        minutesTold: 5,
        told: 1,
        // 600 characters read, 5 a word, 60 words a minute.
        minutesEstimated: 2,
        editShare: 0.25,
        quality: 4,
        sampled: 0,
      }),
    ]);
    expect(JSON.stringify(body.rows)).not.toMatch(/\bsam\b/);
    expect((await ask(chen, 'GET', '/api/usage?from=2020-01&to=2020-12')).body.rows).toEqual([]);
    for (const wrong of ['from=yesterday', 'from=2026-02-31x', 'from=2026-05-01&to=2026-04-01'])
      expect([wrong, (await ask(chen, 'GET', `/api/usage?${wrong}`)).status]).toEqual([wrong, 400]);
    expect((await ask(sam, 'GET', '/api/library/mine')).body).toMatchObject({ recent: ['improve-warmer'], popular: ['improve-warmer'] });
    expect((await ask('bo;benefits;officer', 'GET', '/api/library/mine')).body).toMatchObject({ recent: [], popular: [] });
  });

  it('tells a pane beforehand which role’s letters are not for the service, and the gateway refuses just those', async () => {
    const pane = gatewayLibrary({ baseUrl: server.url, headers: () => Promise.resolve({ 'x-development-officer': sam }) });
    const stands = (): Promise<Standing> => pane.standing(new AbortController().signal);
    expect((await stands()).lettersOff).toEqual({});
    await change({ roles: { 'childrens-social-care': { allowed: false } }, actionsOff: { housing: ['draft'], benefits: ['summarise'] } });
    expect((await stands()).lettersOff).toEqual({
      'childrens-social-care': ['improve', 'draft', 'summarise', 'reply'],
      housing: ['draft'],
      benefits: ['summarise'],
    });
    const draft = async (templateId: string): Promise<number> =>
      (
        await fetch(`${server.url}/api/jobs`, {
          method: 'POST',
          headers: { 'x-development-officer': sam, 'content-type': 'application/json' },
          body: JSON.stringify({
            id: newJobId(),
            action: 'draft',
            template: { id: templateId, version: 1 },
            passages: ['Please be advised.'],
            answers: {},
          }),
        })
      ).status;
    expect([await draft('hsg-08'), await draft('csw-01'), await draft('ben-02')]).toEqual([403, 403, 200]);
    await change({});
  });

  it('puts the quality check’s answers in the figures, for jobs that chance chose and no others', async () => {
    const before = await done('quin;licensing;officer');
    expect((await ask('quin;licensing;officer', 'POST', '/api/feedback', { jobId: before, factsRight: true })).status).toBe(400);
    await change({ qualityCheckOneIn: 1 });
    expect((await ask(sam, 'GET', '/api/policy')).body).toMatchObject({ qualityCheckOneIn: 1, countOnDevice: false });
    const who = 'quin;licensing;officer';
    const [right, wrong, silent, thrown] = [await done(who), await done(who), await done(who), await done(who)];
    for (const jobId of [right, wrong, silent]) await ask(who, 'POST', '/api/outcomes', { jobId, result: 'inserted', editShare: 0 });
    await ask(who, 'POST', '/api/outcomes', { jobId: thrown, result: 'discarded' });
    expect((await ask(who, 'POST', '/api/feedback', { jobId: right, factsRight: true, wouldSend: true })).status).toBe(200);
    expect((await ask(who, 'POST', '/api/feedback', { jobId: wrong, factsRight: false, wouldSend: false })).status).toBe(200);
    expect((await ask('sly;licensing;officer', 'POST', '/api/feedback', { jobId: silent, factsRight: false })).status).toBe(400);
    await change({});
    const row = (await rowsOf('aude;audit;auditor')).find(({ team }: { team: string }) => team === 'licensing');
    // Two of three that went in answered; what was thrown away is not asked about, nor what went before.
    expect(row).toMatchObject({ jobs: 5, sampled: 3, sampleAnswers: 2, factsRight: 1, wouldSend: 1, quality: null });
  });

  it('counts what is done on devices only when the policy says so, by team and letter, and nowhere by whom', async () => {
    const use = { action: 'draft', template: { id: 'ben-02', version: 1 }, minutes: 10 };
    const wren = 'wren;revenues;officer';
    expect((await ask(wren, 'POST', '/api/uses', { uses: [use] })).status).toBe(403);
    await change({ countOnDevice: true });
    expect((await ask(wren, 'POST', '/api/uses', { uses: [use, use, { ...use, minutes: 0 }] })).status).toBe(201);
    expect((await ask(wren, 'POST', '/api/uses', { uses: [use] })).status).toBe(201);
    for (const wrong of [
      { ...use, minutes: 7 },
      { ...use, template: { id: 'ben-02', version: 9 } },
      { ...use, action: 'improve' },
      { ...use, jobId: newJobId() },
      { ...use, charactersIn: 100 },
    ])
      expect([wrong, (await ask(wren, 'POST', '/api/uses', { uses: [wrong] })).status]).toEqual([wrong, 400]);
    await change({});
    expect((await ask(wren, 'POST', '/api/uses', { uses: [use] })).status).toBe(403);
    const auditor = 'aude;audit;auditor';
    expect((await rowsOf(auditor)).find(({ team }: { team: string }) => team === 'revenues')).toMatchObject({
      template: 'ben-02',
      jobs: 0,
      onDevice: 4,
      minutesEstimated: 30,
      editShare: null,
      quality: null,
    });
    expect((await rowsOf(chen)).some(({ team }: { team: string }) => team === 'revenues')).toBe(false);
    expect((await ask(wren, 'GET', '/api/library/mine')).body).toMatchObject({ recent: [], popular: ['ben-02'] });
    expect(JSON.stringify((await ask(auditor, 'GET', '/api/audit?most=1000')).body)).not.toContain('wren');
  });

  it('keeps real people out of suggestions, new letters and answers: it says the kinds, and none of the words is kept or logged', async () => {
    const dana = 'dana;benefits;officer';
    const { source } = (await ask(dana, 'GET', '/api/library/templates/hsg-04')).body.versions[0];
    const given = { templateId: 'hsg-04', baseVersion: 1, reason: 'It could be kinder.' };
    const named = { ...given, source: String(source).replace('Kind regards', 'Please ring Mrs Adaeze Okonkwo, NI number AB 12 34 56 C.') };
    const created = { ...given, templateId: 'hsg-own-x', baseVersion: 0, source: named.source.replace('id: hsg-04', 'id: hsg-own-x') };
    for (const [body, kinds] of [
      [{ ...given, reason: 'Mrs Adaeze Okonkwo of 14 Larch Road rang about it.' }, /address.*person/],
      [named, /nino.*person/],
      [created, /nino.*person/],
      [{ ...named, asTheyAre: ['Mrs Adaeze Okonkwo', 'AB 12 34 56 C'] }, /^nino$/],
      [{ ...given, source: String(source).replace('01632 960 152', '0161 999 8888') }, /^phone$/],
    ] as const) {
      const { status, body: problem } = await ask(dana, 'POST', '/api/library/suggestions', body);
      expect([status, problem.code]).toEqual([422, 'personal-data-found']);
      expect(problem.detail).toMatch(kinds);
      expect(JSON.stringify(problem)).not.toMatch(/Okonkwo|Larch|AB 12|8888/);
    }
    expect((await ask(dana, 'GET', '/api/library/suggestions')).body.suggestions).toEqual([]);
    const invented = { ...given, reason: 'Mrs Adaeze Okonkwo is invented.', asTheyAre: ['Mrs Adaeze Okonkwo'] };
    const { body: made, status } = await ask(dana, 'POST', '/api/library/suggestions', invented);
    expect(status).toBe(201);
    const decide = (answer: string) => ask(chen, 'POST', `/api/library/suggestions/${made.number}/decision`, { accept: false, answer });
    const refused = await decide('Mr Tunde Bakare of 3 Quarry Row should ring us.');
    expect([refused.status, refused.body.code]).toEqual([422, 'personal-data-found']);
    expect((await decide('Thank you. We will put it right.')).status).toBe(200);
    expect(logged.join('')).not.toMatch(/Okonkwo|Larch|999 ?8888|Bakare/);
  });

  it('sends the letters compressed to those who can unpack them, and not again to those who have them', async () => {
    const headers = { 'x-development-officer': sam };
    const get = (more: Record<string, string> = {}) =>
      fetch(`${server.url}/api/templates`, { headers: { ...headers, 'accept-encoding': 'identity', ...more } });
    const plain = await get();
    const text = await plain.text();
    expect([plain.headers.get('content-encoding'), plain.headers.get('cache-control')]).toEqual([null, 'private, no-cache']);
    for (const [accepted, sent] of [
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['br;q=0, gzip;q=0.5', 'gzip'],
      ['br;q=0', null],
    ] as const) {
      const answer = await get({ 'accept-encoding': accepted });
      expect([accepted, answer.headers.get('content-encoding')]).toEqual([accepted, sent]);
      expect(answer.headers.get('vary')).toContain('accept-encoding');
      expect((await answer.text()) === text).toBe(true);
    }
    const raw = await sizeOnTheWire(`${server.url}/api/templates`, { ...headers, 'accept-encoding': 'br' });
    expect(raw).toBeLessThan(Buffer.byteLength(text) / 3);
    const etag = plain.headers.get('etag') ?? '';
    const again = await get({ 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get({ 'if-none-match': '"other"' })).status).toBe(200);
    // Nobody is told without signing in that what they have is still so.
    expect(
      (await fetch(`${server.url}/api/templates`, { headers: { 'x-development-officer': 'no one', 'if-none-match': etag } })).status,
    ).toBe(401);
    await ask('lena;legal;legal-approver', 'POST', '/api/library/templates/hsg-05/status', { version: 1, status: 'approved' });
    expect((await get({ 'if-none-match': etag })).status).toBe(200);
    expect((await fetch(`${server.url}/api/openapi.json`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding')).toBe(
      'br',
    );
    expect((await fetch(`${server.url}/api/health`, { headers: { 'accept-encoding': 'br' } })).headers.get('content-encoding')).toBeNull();
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

/** Bytes of an answer's body as they travel: fetch unpacks them. */
function sizeOnTheWire(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    httpGet(url, { headers }, (answer) => {
      let size = 0;
      answer.on('data', (chunk: Buffer) => (size += chunk.length));
      answer.on('end', () => resolve(size));
    }).on('error', reject);
  });
}

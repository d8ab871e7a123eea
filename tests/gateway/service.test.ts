import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newJobId } from '../../src/core/job';
import { createLog } from '../../src/gateway/log';
import { operations } from '../../src/gateway/openapi';
import { openPolicy } from '../../src/gateway/policy';
import { startServer, type Server } from '../../src/gateway/server';
import { readSettings, type Settings } from '../../src/gateway/settings';
import { startOpenaiTestServer, type OpenaiTestServer } from './openai-test-server';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { until } from '../until';
import { neverOverdue } from './few-templates';
import { freshDataFolder } from './fresh-data-folder';

let postgres: RealPostgres;
let model: OpenaiTestServer;
let folder: string;
let templates: string;
const logged: string[] = [];
const log = createLog({ write: (line) => void logged.push(line) });
beforeAll(async () => {
  postgres = await startRealPostgres();
  model = await startOpenaiTestServer();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-service-'));
  templates = neverOverdue(join(folder, 'templates'));
});
afterAll(async () => {
  await model.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

const settingsFor = (change: Record<string, string>): Settings => {
  const { settings, faults } = readSettings({
    PORT: '0',
    MODEL_BASE_URL: model.url,
    MODEL_NAME: 'm',
    MODEL_ID: 'council-model',
    MODEL_PENCE_IN: '200000',
    MODEL_PENCE_OUT: '1e6',
    METRICS_TOKEN: 'a-metrics-token-of-length',
    TEMPLATES_FOLDER: templates,
    ...change,
  });
  expect(faults.filter(({ stops }) => stops)).toEqual([]);
  return settings;
};

describe.each(['pglite', 'postgres'] as const)('the whole service on %s', (kind) => {
  let server: Server;
  let settings: Settings;
  beforeAll(async () => {
    const pane = join(folder, `pane-${kind}`);
    mkdirSync(pane);
    writeFileSync(join(pane, 'index.html'), '<!doctype html><title>pane</title>');
    writeFileSync(join(folder, 'secret.json'), '{"secret":1}');
    symlinkSync(join(folder, 'secret.json'), join(pane, 'link.json'));
    settings = settingsFor({
      PANE_FOLDER: pane,
      ...(kind === 'pglite' ? { DATA_FOLDER: await freshDataFolder(join(folder, 'data')) } : { DATABASE_URL: await postgres.database() }),
    });
    server = await startServer(settings, log);
  });
  afterAll(async () => server.close(500));

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of many shapes, each read field by field
  const ask = async (who: string, method: string, path: string, body?: unknown): Promise<{ status: number; body: any; text: string }> => {
    const response = await fetch(server.url + path, {
      method,
      headers: { 'x-development-officer': who, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      body:
        /json/.test(response.headers.get('content-type') ?? '') && !/ndjson/.test(response.headers.get('content-type') ?? '')
          ? JSON.parse(text)
          : undefined,
    };
  };
  const officer = 'olive;housing;officer';
  const champion = 'chen;housing;champion';
  const lawyer = 'lena;legal;legal-approver';
  const auditor = 'aude;audit;auditor';
  const governance = 'gita;ig;information-governance';
  const job = () => ({
    id: newJobId(),
    action: 'improve',
    template: { id: 'improve-plainer', version: 1 },
    passages: ['Please be advised.'],
    answers: {},
  });

  it('offers every template, and a job’s whole life leaves two lines without a word of it', async () => {
    expect((await ask(officer, 'GET', '/api/templates')).body.length).toBeGreaterThanOrEqual(28);
    model.behave({ kind: 'reply', pieces: ['[1] Please note.'] });
    const sent = job();
    const answer = await ask(officer, 'POST', '/api/jobs', sent);
    expect(answer.text).toContain('event: done');
    expect(
      (
        await ask(officer, 'POST', '/api/outcomes', {
          jobId: sent.id,
          result: 'inserted',
          minutes: 4,
          editShare: 0.1,
          warningsShown: 1,
          warningsOverridden: 1,
        })
      ).status,
    ).toBe(200);
    const { body, text } = await ask(auditor, 'GET', '/api/audit');
    expect(body.lines.slice(0, 2).map((line: { kind: string; jobId: string }) => [line.kind, line.jobId])).toEqual([
      ['job', sent.id],
      ['outcome', sent.id],
    ]);
    expect(body.lines[0].details).toMatchObject({
      template: 'improve-plainer',
      version: 1,
      model: 'council-model',
      result: 'whole',
      tokensIn: 11,
    });
    expect(text).not.toMatch(/advised|Please/);
    expect(logged.join('')).not.toMatch(/advised|Please/);
  });

  it('says what the month has cost, by model, to those who answer for it', async () => {
    const { body } = await ask(governance, 'GET', '/api/spend');
    const [row] = body.models;
    expect(row.jobs).toBeGreaterThanOrEqual(1);
    expect(row).toEqual({
      model: 'council-model',
      jobs: row.jobs,
      input: 11 * row.jobs,
      output: 7 * row.jobs,
      pence: Math.round(9.2 * row.jobs),
    });
    expect(body).toMatchObject({ pence: row.pence, tokensAMonth: 0, month: expect.stringMatching(/^\d{4}-\d\d$/) });
    expect((await ask(champion, 'GET', '/api/spend')).status).toBe(403);
  });

  it('lets nobody speak for another’s job', async () => {
    model.behave({ kind: 'reply', pieces: ['[1] x'] });
    const sent = job();
    await ask(officer, 'POST', '/api/jobs', sent);
    expect((await ask('other;housing;officer', 'POST', '/api/outcomes', { jobId: sent.id, result: 'discarded' })).status).toBe(400);
  });

  it('keeps audit, policy and figures from those they are not for', async () => {
    for (const [who, method, path, body] of [
      [officer, 'GET', '/api/audit'],
      [champion, 'GET', '/api/audit/export'],
      [officer, 'GET', '/api/usage'],
      [officer, 'PUT', '/api/policy', openPolicy],
      [champion, 'POST', '/api/stop', { stopped: true }],
      [officer, 'GET', '/api/governance/dpia'],
      [officer, 'GET', '/api/library/export'],
      [officer, 'POST', '/api/library/templates/improve-plainer/roll-back', { version: 1 }],
      [champion, 'POST', '/api/library/templates/improve-plainer/status', { version: 1, status: 'approved' }],
    ] as const) {
      const { status, body: problem } = await ask(who, method, path, body);
      expect([path, status, problem.code]).toEqual([path, 403, 'not-allowed']);
    }
  });

  it('shows a champion the figures of their own team alone', async () => {
    model.behave({ kind: 'reply', pieces: ['[1] x'] });
    await ask('bo;benefits;officer', 'POST', '/api/jobs', job());
    const own = (await ask(champion, 'GET', '/api/usage')).body;
    expect(new Set(own.rows.map((row: { team: string }) => row.team))).toEqual(new Set(['housing']));
    expect(own.rows[0]).toMatchObject({ template: 'improve-plainer', inserted: 1, minutesTold: 4, warningsOverridden: 1 });
    const all = (await ask(auditor, 'GET', '/api/usage')).body;
    expect(new Set(all.rows.map((row: { team: string }) => row.team))).toEqual(new Set(['housing', 'benefits']));
    expect(all.method).toContain('words a minute');
    expect((await ask(officer, 'GET', '/api/library/popular')).body.templates).toEqual(['improve-plainer']);
  });

  it('logs that the audit was read, verifies it, and exports it whole', async () => {
    const { body } = await ask(auditor, 'GET', '/api/audit');
    expect(body.lines.at(-1).kind).toBe('read');
    expect((await ask(auditor, 'GET', '/api/audit/verify')).body).toMatchObject({ lines: expect.any(Number) });
    const { text } = await ask(auditor, 'GET', '/api/audit/export');
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
    expect(lines.at(-1).kind).toBe('export');
  });

  it('stops everything on one press, and takes no model’s address from anybody', async () => {
    expect((await ask(governance, 'POST', '/api/stop', { stopped: true })).status).toBe(200);
    expect((await ask(officer, 'POST', '/api/jobs', job())).body.code).toBe('not-allowed');
    expect((await ask(governance, 'POST', '/api/stop', { stopped: false })).status).toBe(200);
    expect((await ask(officer, 'POST', '/api/jobs', job())).status).toBe(200);
    for (const models of [['http://169.254.169.254/latest'], ['other']])
      expect((await ask(governance, 'PUT', '/api/policy', { ...openPolicy, models })).status).toBe(400);
    expect((await ask(governance, 'PUT', '/api/policy', { ...openPolicy, models: ['council-model'] })).status).toBe(200);
  });

  it('takes a suggestion through review to officers’ lists, and back again', async () => {
    const { body } = await ask(officer, 'GET', '/api/library/templates/csa-06');
    const first = body.versions[0];
    const source = String(first.source).replace('With kind thoughts', 'With our kindest thoughts');
    const trial = (await ask(officer, 'POST', '/api/library/try', { source })).body;
    expect(trial.trial.text).toContain('With our kindest thoughts');
    expect(trial.trial.gaps).toEqual([]);
    const { body: made, status } = await ask(officer, 'POST', '/api/library/suggestions', {
      templateId: 'csa-06',
      baseVersion: first.version,
      source,
      reason: 'It reads kinder.',
    });
    expect(status).toBe(201);
    expect((await ask('other;housing;officer', 'GET', '/api/library/suggestions')).body.suggestions).toEqual([]);
    expect((await ask(champion, 'GET', '/api/library/suggestions')).body.suggestions).toMatchObject([
      { number: made.number, reason: 'It reads kinder.' },
    ]);
    expect(
      (await ask(champion, 'POST', `/api/library/suggestions/${made.number}/decision`, { accept: true, answer: 'Lovely.' })).body,
    ).toEqual({ version: first.version + 1 });
    expect(
      (await ask(champion, 'POST', `/api/library/suggestions/${made.number}/decision`, { accept: true, answer: 'Again' })).status,
    ).toBe(400);
    const listed = await until('the new version in the list', async () => {
      const { body } = await ask(officer, 'GET', '/api/templates');
      return body.find(({ id, version }: { id: string; version: number }) => id === 'csa-06' && version > first.version);
    });
    expect(listed).toMatchObject({ version: first.version + 1, status: 'reviewed' });
    expect(
      (await ask(lawyer, 'POST', '/api/library/templates/csa-06/status', { version: first.version + 1, status: 'approved' })).status,
    ).toBe(200);
    expect((await ask(champion, 'POST', '/api/library/templates/csa-06/roll-back', { version: first.version })).body).toEqual({
      version: first.version + 2,
    });
    const after = (await ask(officer, 'GET', '/api/library/templates/csa-06')).body.versions;
    expect(after[0].source).toBe(first.source);
    expect(after.map(({ version }: { version: number }) => version)).toEqual([first.version + 2, first.version + 1, first.version]);
  });

  it('lets nobody publish their own text, or text that is broken or harmful', async () => {
    const source = String((await ask(officer, 'GET', '/api/library/templates/csa-05')).body.versions[0].source);
    const own = (
      await ask(champion, 'POST', '/api/library/suggestions', {
        templateId: 'csa-05',
        baseVersion: 1,
        source: source.replace('Kind regards', 'Regards'),
        reason: 'shorter',
      })
    ).body;
    expect((await ask(champion, 'POST', `/api/library/suggestions/${own.number}/decision`, { accept: true, answer: '' })).status).toBe(403);
    for (const harm of [
      '{% include "/etc/passwd" %}',
      '{% render "x" %}',
      '{{ "x" | date: "%Y" }}',
      '{{ settings.databaseUrl }}',
      '{% layout "x" %}',
    ]) {
      const { status, body } = await ask(officer, 'POST', '/api/library/suggestions', {
        templateId: 'csa-05',
        baseVersion: 1,
        source: source.replace('Kind regards', harm),
        reason: 'harm',
      });
      expect([harm, status, body.code]).toEqual([harm, 422, 'template-broken']);
    }
    expect(
      (await ask(officer, 'POST', '/api/library/suggestions', { templateId: '../x', baseVersion: 1, source, reason: 'path' })).status,
    ).toBe(400);
  });

  it('sends its library to another council and takes one in as drafts, all or nothing', async () => {
    const file = (await ask(champion, 'GET', '/api/library/export')).body;
    expect(file.templates.length).toBeGreaterThanOrEqual(28);
    const source = String(file.templates.find(({ id }: { id: string }) => id === 'hsg-04').source).replace(
      'That is not the service you should have had.',
      'We should have done better.',
    );
    const broken = {
      ...file,
      templates: [
        { id: 'hsg-04', source },
        { id: 'bad-01', source: 'nothing' },
      ],
    };
    expect((await ask(champion, 'POST', '/api/library/import', broken)).status).toBe(422);
    expect((await ask(officer, 'GET', '/api/library/templates/hsg-04')).body.versions).toHaveLength(1);
    expect(
      (await ask(champion, 'POST', '/api/library/import', { ...file, council: 'Elsewhere', templates: [{ id: 'hsg-04', source }] })).body,
    ).toEqual({ count: 1 });
    expect((await ask(officer, 'GET', '/api/library/templates/hsg-04')).body.versions[0]).toMatchObject({
      version: 2,
      status: 'draft',
      note: 'imported from Elsewhere',
    });
  });

  it('makes the governance documents from what is running', async () => {
    const { body } = await ask(governance, 'GET', '/api/governance');
    for (const name of Object.keys(body.documents)) {
      const { text, status } = await ask(governance, 'GET', `/api/governance/${name}`);
      expect([name, status]).toEqual([name, 200]);
      expect(text).toContain('Marrowdale Borough Council');
      expect(text).not.toMatch(/undefined|NaN|postgres:\/\//);
    }
    expect((await ask(governance, 'GET', '/api/governance/no-such')).status).toBe(404);
    expect((await ask(governance, 'GET', '/api/governance/dpia')).text).toContain('council-model');
  });

  it('is described by its OpenAPI document, address for address', async () => {
    const document = (await ask(officer, 'GET', '/api/openapi.json')).body;
    expect(document.openapi).toBe('3.1.0');
    for (const { method, path, open } of operations) {
      expect(document.paths[path][method].summary).toBeTruthy();
      if (open) continue;
      const real = path.replace('{id}', 'csa-06').replace('{number}', '1').replace('{document}', 'dpia');
      const { status, body } = await ask('nobody;x;officer', method.toUpperCase(), real, method === 'get' ? undefined : { wrong: true });
      expect([path, status === 404, status === 405, body?.code === 'internal']).toEqual([path, false, false, false]);
      const other = await ask(officer, 'DELETE', real);
      expect([path, other.status, other.body.type]).toEqual([path, 405, 'about:blank']);
    }
    expect(Object.keys(document.paths['/api/library/suggestions'].post.responses)).toEqual(['201', 'default']);
  });

  it('takes a character that no database keeps for a fault of the request, wherever it stands', async () => {
    const reason = 'half \u0000 a reason';
    for (const [method, path, body] of [
      ['GET', '/api/library/templates/%00', undefined],
      ['PUT', '/api/library/favourites/a%00', { favourite: false }],
      ['POST', '/api/library/suggestions', { templateId: 'improve-plainer', baseVersion: 1, reason }],
      ['POST', '/api/library/suggestions/1/decision', { accept: false, answer: reason }],
    ] as const)
      expect([path, await ask(champion, method, path, body)]).toMatchObject([path, { status: 400, body: { detail: 'a NUL character' } }]);
    // The same letters after a backslash of their own are words like any others.
    expect((await ask(champion, 'POST', '/api/library/search', { words: 'what is \\u0000?' })).status).toBe(200);
  });

  it('gives its figures to Prometheus with the token and to nobody else', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
    const answer = await fetch(`${server.url}/metrics`, { headers: { authorization: 'Bearer a-metrics-token-of-length' } });
    expect(await answer.text()).toMatch(/fair_copy_jobs_total\{result="whole",model="council-model"\} \d/);
  });

  it('serves the pane with a policy that allows no inline script or style, and no file outside its folder', async () => {
    const page = await fetch(server.url);
    expect(await page.text()).toContain('pane');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
    for (const path of [
      '/link.json',
      '/../secret.json',
      '/%2e%2e/secret.json',
      '/..%2fsecret.json',
      '/%00',
      '/a%5c..%5csecret.json',
      '//etc/passwd',
    ]) {
      const answer = await fetch(server.url + path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it('is ready, and after a restart knows everything still', async () => {
    expect((await ask(officer, 'GET', '/api/ready')).body).toEqual({ ready: true });
    const before = (await ask(auditor, 'GET', '/api/audit/verify')).body;
    await server.close(500);
    server = await startServer(settings, log);
    const after = (await ask(auditor, 'GET', '/api/audit/verify')).body;
    expect(after).toEqual(before);
    expect((await ask(officer, 'GET', '/api/library/templates/csa-06')).body.versions).toHaveLength(3);
    expect((await ask(officer, 'GET', '/api/library/templates/asc-01')).body.versions).toHaveLength(1);
  });
});

describe('settings', () => {
  const faultsOf = (environment: Record<string, string>) =>
    readSettings(environment)
      .faults.filter(({ stops }) => stops)
      .map(({ setting }) => setting);
  it('are refused in plain words when they will not do', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual(['ENTRA_TENANT']);
    expect(faultsOf({ ENTRA_TENANT: 'common', ENTRA_AUDIENCE: 'x' })).toEqual(['ENTRA_TENANT']);
    expect(faultsOf({ MODEL_BASE_URL: 'http://169.254.169.254/openai', MODEL_NAME: 'x' })).toEqual(['MODEL_BASE_URL']);
    expect(faultsOf({ MODEL_BASE_URL: 'http://localhost/v1', MODEL_NAME: 'x', MODEL_PENCE_IN: '200' })).toEqual(['MODEL_PENCE_IN']);
    expect(faultsOf({ MODEL_BASE_URL: 'file:///etc/passwd', MODEL_NAME: 'x' })).toEqual(['MODEL_BASE_URL']);
    expect(faultsOf({ MODEL_BASE_URL: 'https://key@model.example/v1', MODEL_NAME: 'x' })).toEqual(['MODEL_BASE_URL']);
    expect(faultsOf({ MODEL_BASE_URL: 'https://model.example/v1' })).toEqual(['MODEL_NAME']);
    expect(faultsOf({ DATABASE_URL: 'mysql://x', PORT: '-1', PANE_ORIGINS: '*' })).toEqual(['DATABASE_URL', 'PANE_ORIGINS', 'PORT']);
  });

  it('never repeat a secret', () => {
    const { faults } = readSettings({
      MODEL_BASE_URL: 'https://u:hunter2@x.example',
      MODEL_NAME: 'x',
      MODEL_API_KEY: 'hunter2',
      DATABASE_URL: 'mysql://u:hunter2@x',
    });
    expect(JSON.stringify(faults)).not.toContain('hunter2');
  });
});

it('the log’s every line is one line of JSON', () => {
  expect(readFileSync('council.yaml', 'utf8')).toContain('Marrowdale');
  for (const line of logged) expect(JSON.parse(line)).toHaveProperty('event');
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newJobId } from '../../src/core/job';
import { endGatewayProcesses, startGatewayProcess, type GatewayProcess } from '../../scripts/gateway-process';
import { startOpenaiTestServer, type OpenaiTestServer } from './openai-test-server';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { until } from '../until';
import { fewTemplates } from './few-templates';
import { freshDataFolder } from './fresh-data-folder';

let postgres: RealPostgres;
let model: OpenaiTestServer;
let folder: string;
let templates: string;
beforeAll(async () => {
  postgres = await startRealPostgres();
  model = await startOpenaiTestServer();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-faults-'));
  templates = fewTemplates(join(folder, 'templates'), ['csa-05', 'improve-plainer']);
});
afterAll(async () => {
  endGatewayProcesses();
  await model.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Sent {
  readonly id: string;
  readonly note: string;
}
const jobOf = ({ id, note }: Sent) => ({
  id,
  action: 'improve',
  template: { id: 'improve-plainer', version: 1 },
  passages: [`Please be advised: note ${note}.`],
  answers: {},
});
let senders = 0;
/** Each request from another officer, so that nobody's hourly limit is reached. */
const post = (url: string, path: string, body: unknown) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-development-officer': `officer-${(senders += 1)};housing;officer` },
    body: JSON.stringify(body),
  });
/** A number in letters: figures could be taken for somebody's reference. */
const inLetters = (number: number) => [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

/** True when the reply came whole, with its "done". */
async function send(url: string, sent: Sent): Promise<boolean> {
  try {
    return (await (await post(url, '/api/jobs', jobOf(sent))).text()).includes('event: done');
  } catch {
    return false;
  }
}

async function auditOf(url: string): Promise<readonly { kind: string; jobId?: string }[]> {
  const text = await (await fetch(`${url}/api/audit/export`, { headers: { 'x-development-officer': 'aude;audit;auditor' } })).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; jobId?: string });
}

describe.each(['pglite', 'postgres'] as const)('a gateway on %s that is killed in the middle of writes', (kind) => {
  it('twenty times loses no acknowledged line or suggestion, keeps its chain, and bills no job twice', async () => {
    const environment = {
      MODEL_BASE_URL: model.url,
      MODEL_NAME: 'm',
      TEMPLATES_FOLDER: templates,
      ...(kind === 'pglite' ? { DATA_FOLDER: await freshDataFolder(join(folder, 'killed')) } : { DATABASE_URL: await postgres.database() }),
    };
    model.behave({ kind: 'reply', pieces: ['[1] Note', ' this.'], pauseMs: 3 });
    const before = model.requests.length;
    const acknowledged: string[] = [];
    const unsure: Sent[] = [];
    const suggestions: number[] = [];
    let source = '';
    let count = 0;
    for (let round = 0; round < 20; round += 1) {
      const gateway = await startGatewayProcess(environment);
      if (source === '')
        source =
          ((await (await fetch(`${gateway.url}/api/library/templates/csa-05`)).json()) as { versions: { source: string }[] }).versions[0]
            ?.source ?? '';
      // What the last killing left open is sent again, as a pane would: it is worked on once, or refused, never twice.
      const again = unsure.splice(0, unsure.length);
      const writers = Array.from({ length: 8 }, async () => {
        for (let turn = 0; turn < 30; turn += 1) {
          count += 1;
          const sent = again.pop() ?? { id: newJobId(), note: `${kind === 'pglite' ? 'p' : 'q'}-${inLetters(count)}-x` };
          if (await send(gateway.url, sent)) acknowledged.push(sent.id);
          else {
            unsure.push(sent);
            if (gateway.process.killed) return;
          }
        }
      });
      const suggester = (async () => {
        for (let turn = 0; turn < 30; turn += 1) {
          try {
            const answer = await post(gateway.url, '/api/library/suggestions', {
              templateId: 'csa-05',
              baseVersion: 1,
              source,
              reason: 'a reason',
            });
            if (answer.status === 201) suggestions.push(((await answer.json()) as { number: number }).number);
          } catch {
            return;
          }
        }
      })();
      // In the middle of work: some are through, others are under way.
      const enough = acknowledged.length + 1 + (round % 9);
      let over = false;
      const work = Promise.all([...writers, suggester]).finally(() => (over = true));
      while (!over && (acknowledged.length < enough || suggestions.length < round / 3))
        await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, round % 7));
      await gateway.kill('SIGKILL');
      await work;
    }
    const gateway = await startGatewayProcess(environment);
    const verdict = (await (
      await fetch(`${gateway.url}/api/audit/verify`, { headers: { 'x-development-officer': 'aude;audit;auditor' } })
    ).json()) as { lines: number; brokenAt?: number };
    expect(verdict.brokenAt).toBeUndefined();
    const lines = await auditOf(gateway.url);
    const jobs = lines.filter((line) => line.kind === 'job').map((line) => line.jobId);
    expect(acknowledged.length).toBeGreaterThan(40);
    expect(acknowledged.filter((id) => !jobs.includes(id))).toEqual([]);
    expect(new Set(jobs).size).toBe(jobs.length);
    const kept = (
      (await (
        await fetch(`${gateway.url}/api/library/suggestions`, { headers: { 'x-development-officer': 'chen;housing;champion' } })
      ).json()) as { suggestions: { number: number }[] }
    ).suggestions;
    expect(suggestions.length).toBeGreaterThan(5);
    expect(suggestions.filter((number) => !kept.some((one) => one.number === number))).toEqual([]);
    // Each note stands in one request to the model at most.
    const notes = model.requests.slice(before).flatMap(({ body }) => /note ([pq]-[a-j]+-x)/.exec(body)?.[1] ?? []);
    expect(notes.length).toBeGreaterThanOrEqual(acknowledged.length);
    expect(new Set(notes).size).toBe(notes.length);
    expect(await gateway.kill('SIGTERM')).toBe(0);
  });
});

describe('a gateway in a process of its own', () => {
  it('is kept out of a folder that another has, in plain words', async () => {
    const environment = { TEMPLATES_FOLDER: templates, DATA_FOLDER: await freshDataFolder(join(folder, 'shared')) };
    const first = await startGatewayProcess(environment);
    await expect(startGatewayProcess(environment)).rejects.toThrow(
      /Another gateway \(process \d+ on .+\) uses the data folder .+Stop it first/,
    );
    expect(await first.kill('SIGTERM')).toBe(0);
  });

  it('does not start in production without a sign-in', async () => {
    await expect(startGatewayProcess({ NODE_ENV: 'production', DATA_FOLDER: join(folder, 'never') })).rejects.toThrow(
      /Stop: ENTRA_TENANT is missing/,
    );
  });

  it('finishes a stream under way when asked to stop', async () => {
    const gateway = await startGatewayProcess({
      TEMPLATES_FOLDER: templates,
      DATA_FOLDER: await freshDataFolder(join(folder, 'gentle')),
      MODEL_BASE_URL: model.url,
      MODEL_NAME: 'm',
    });
    model.behave({ kind: 'reply', pieces: ['[1] One', ' two', ' three'], pauseMs: 200 });
    const before = model.requests.length;
    const under = send(gateway.url, { id: newJobId(), note: 'gentle' });
    await until('the job at the model', () => model.requests.length > before);
    const ended = gateway.kill('SIGTERM');
    expect(await under).toBe(true);
    expect(await ended).toBe(0);
  });
});

describe('two replicas on one PostgreSQL', () => {
  let replicas: GatewayProcess[];
  beforeAll(async () => {
    const environment = {
      TEMPLATES_FOLDER: templates,
      DATABASE_URL: await postgres.database(),
      MODEL_BASE_URL: model.url,
      MODEL_NAME: 'm',
    };
    replicas = await Promise.all([startGatewayProcess(environment), startGatewayProcess(environment)]);
  });
  afterAll(() => Promise.all(replicas.map((replica) => replica.kill('SIGTERM'))));
  const [one, two] = [() => replicas[0]?.url ?? '', () => replicas[1]?.url ?? ''];

  it('work for a job once, whichever is asked', async () => {
    model.behave({ kind: 'reply', pieces: ['[1] x'] });
    const before = model.requests.length;
    const sent = { id: newJobId(), note: 'both' };
    const results = await Promise.all([send(one(), sent), send(two(), sent), send(one(), sent), send(two(), sent)]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(model.requests.length - before).toBe(1);
  });

  it('both stop within five seconds of the kill switch at one', async () => {
    expect((await post(two(), '/api/jobs', jobOf({ id: newJobId(), note: 'before' }))).status).toBe(200);
    await fetch(`${one()}/api/stop`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-development-officer': 'gita;ig;information-governance' },
      body: '{"stopped":true}',
    });
    const stopped = performance.now();
    let late = 0;
    await until('the switch at the other replica', async () => {
      const asked = performance.now();
      const { status } = await post(two(), '/api/jobs', jobOf({ id: newJobId(), note: 'after' }));
      // Only what was asked for later and taken all the same is a fault, however seldom a busy machine lets us ask.
      if (status === 200 && asked - stopped > 5000) late += 1;
      return status === 403;
    });
    expect(late).toBe(0);
    await fetch(`${one()}/api/stop`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-development-officer': 'gita;ig;information-governance' },
      body: '{"stopped":false}',
    });
    await until('both at work again', async () => {
      const answers = await Promise.all([one(), two()].map((url) => post(url, '/api/jobs', jobOf({ id: newJobId(), note: 'again' }))));
      return answers.every(({ status }) => status === 200);
    });
  });

  it('come through a database that is lost in the middle: what was acknowledged is there, the rest says so', async () => {
    model.behave({ kind: 'reply', pieces: ['[1] x'] });
    const acknowledged: string[] = [];
    const codes = new Set<number>();
    let going = true;
    const writers = Array.from({ length: 6 }, async (_, index) => {
      while (going) {
        const sent = { id: newJobId(), note: 'lost' };
        const answer = await post(index % 2 ? one() : two(), '/api/jobs', jobOf(sent)).catch(() => undefined);
        if (answer === undefined) continue;
        codes.add(answer.status);
        if ((await answer.text().catch(() => '')).includes('event: done')) acknowledged.push(sent.id);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await until('the first jobs', () => acknowledged.length > 10);
    await postgres.stop();
    const before = acknowledged.length;
    await until('a refusal', () => [...codes].some((code) => code !== 200));
    await postgres.start();
    await until('further jobs', () => acknowledged.length > before + 10);
    going = false;
    await Promise.all(writers);
    expect(codes.has(200)).toBe(true);
    const jobs = new Set((await auditOf(one())).map((line) => line.jobId));
    expect(acknowledged.filter((id) => !jobs.has(id))).toEqual([]);
    const verdict = (await (
      await fetch(`${two()}/api/audit/verify`, { headers: { 'x-development-officer': 'aude;audit;auditor' } })
    ).json()) as { brokenAt?: number };
    expect(verdict.brokenAt).toBeUndefined();
    expect(replicas.map((replica) => replica.output()).join('')).not.toMatch(/advised|postgres:\/\//);
  });
});

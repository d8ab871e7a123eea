import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { newJobId } from '../../src/core/job';
import { auditInStore } from '../../src/gateway/audit-in-store';
import { openStore } from '../../src/gateway/store';
import { endGatewayProcesses, startGatewayProcess } from '../../scripts/gateway-process';
import { startOpenaiTestServer, type OpenaiTestServer } from './openai-test-server';
import { startRealPostgres, type RealPostgres } from '../../scripts/real-postgres';
import { until } from '../until';
import { fewTemplates } from './few-templates';
import { freshDataFolder } from './fresh-data-folder';

/** More than a segment of the database's log, which must be there before anything else can be. */
const most = 17 * 1024 * 1024;
let postgres: RealPostgres;
let model: OpenaiTestServer;
let folder: string;
beforeAll(async () => {
  postgres = await startRealPostgres();
  model = await startOpenaiTestServer();
  folder = mkdtempSync(join(tmpdir(), 'fair-copy-full-'));
});
afterAll(async () => {
  endGatewayProcesses();
  await model.close();
  await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('a gateway on %s whose disk is full', (kind) => {
  it('keeps what it acknowledged, refuses jobs in plain words, says that it is not ready, and goes on when there is room', async () => {
    const databaseUrl = await postgres.database();
    const dataFolder = await freshDataFolder(join(folder, 'data'));
    const store = await openStore(kind === 'pglite' ? { dataFolder } : { databaseUrl });
    const audit = auditInStore(store);
    for (let size = 0, round = 0; size < most - 100_000; round += 1) {
      const lines = Array.from({ length: 40 }, (_, index) =>
        audit.append({ kind: 'read', officer: 'o', team: 't', details: { round, index, filler: 'x'.repeat(1700) } }),
      );
      await Promise.all(lines);
      size = (await sql<{ size: number }>`select pg_relation_size('audit')::int as size`.execute(store.db)).rows[0]?.size ?? 0;
    }
    await store.close();
    if (kind === 'postgres') {
      await postgres.stop();
      await postgres.start(most);
    }
    const environment = {
      MODEL_BASE_URL: model.url,
      MODEL_NAME: 'm',
      TEMPLATES_FOLDER: fewTemplates(join(folder, 'templates'), ['improve-plainer']),
      ...(kind === 'pglite' ? { DATA_FOLDER: dataFolder } : { DATABASE_URL: databaseUrl }),
    };
    model.behave({ kind: 'reply', pieces: ['[1] x'] });
    let gateway = await startGatewayProcess(environment, kind === 'pglite' ? most : undefined);
    const acknowledged: string[] = [];
    let count = 0;
    const send = async (): Promise<{ readonly status: number; readonly text: string }> => {
      count += 1;
      const id = newJobId();
      const answer = await fetch(`${gateway.url}/api/jobs`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-development-officer': `officer-${count};housing;officer` },
        body: JSON.stringify({
          id,
          action: 'improve',
          template: { id: 'improve-plainer', version: 1 },
          passages: ['Please be advised.'],
          answers: {},
        }),
      });
      const text = await answer.text();
      if (text.includes('event: done')) acknowledged.push(id);
      return { status: answer.status, text };
    };
    let last = await send();
    while (count < 1500 && last.status === 200) last = await send();
    expect(acknowledged.length).toBeGreaterThan(5);
    expect(last.status).toBe(503);
    expect(JSON.parse(last.text)).toMatchObject({ code: 'service-busy', detail: 'nothing can be written down now' });
    // Nothing is asked of a model, and so paid for, that could not be answered for.
    const asked = model.requests.length;
    expect((await send()).status).toBe(503);
    expect(model.requests).toHaveLength(asked);
    expect((await fetch(`${gateway.url}/api/ready`)).status).toBe(503);
    expect((await fetch(`${gateway.url}/api/health`)).status).toBe(200);

    if (kind === 'postgres') {
      await postgres.stop();
      await postgres.start();
    } else {
      await gateway.kill('SIGTERM');
      gateway = await startGatewayProcess(environment);
    }
    await until('a job that is taken', async () => (await send()).status === 200);
    expect((await send()).text).toContain('event: done');
    expect((await fetch(`${gateway.url}/api/ready`)).status).toBe(200);
    const auditor = { headers: { 'x-development-officer': 'aude;audit;auditor' } };
    const verdict = (await (await fetch(`${gateway.url}/api/audit/verify`, auditor)).json()) as { brokenAt?: number };
    expect(verdict.brokenAt).toBeUndefined();
    const exported = await (await fetch(`${gateway.url}/api/audit/export`, auditor)).text();
    expect(acknowledged.filter((id) => !exported.includes(id))).toEqual([]);
    expect(gateway.output()).not.toContain('advised');
    await gateway.kill('SIGTERM');
  });
});

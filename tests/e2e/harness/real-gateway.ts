import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passOn } from '../../../emulator/server/pass-on';
import type { WebHandler } from '../../../emulator/server/web-handler';
import { createLog } from '../../../src/gateway/log';
import { startServer } from '../../../src/gateway/server';
import { readSettings, type EntraSettings } from '../../../src/gateway/settings';
import { builtFolder } from './emulator';
import { startOpenaiTestServer, type Behaviour, type OpenaiTestServer } from '../../gateway/openai-test-server';
import { freshDataFolder } from '../../gateway/fresh-data-folder';

export interface RealGateway {
  /** For the emulator's /api/*: passes each request on over HTTP. */
  readonly handler: WebHandler;
  readonly model: OpenaiTestServer;
  /** Where the library's pages are. */
  readonly url: string;
  /** All that was logged. */
  readonly logged: () => string;
  /** Asks as somebody of the development sign-in ("id;team;roles"). */
  ask(who: string, method: string, path: string, body?: unknown): Promise<unknown>;
  /** Answers so many of the pane's next jobs with 401, as if their token had just been taken back. */
  withRefusals(count: number, work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** The whole gateway as `npm run gateway` starts it, on a free port with a fresh data folder, and a model that does as it is told. */
export async function startRealGateway({
  entra,
  withModel = true,
}: { readonly entra?: EntraSettings; readonly withModel?: boolean } = {}): Promise<RealGateway> {
  const model = await startOpenaiTestServer();
  const folder = mkdtempSync(join(tmpdir(), 'fair-copy-signed-in-'));
  const { settings } = readSettings({
    PORT: '0',
    DATA_FOLDER: await freshDataFolder(join(folder, 'data')),
    PAGES_FOLDER: join(builtFolder, 'pages'),
    ...(withModel ? { MODEL_BASE_URL: model.url, MODEL_NAME: 'm', MODEL_ID: 'council-model' } : {}),
  });
  let logged = '';
  let refusals = 0;
  const log = createLog({ write: (line) => void (logged += line) });
  const server = await startServer({ ...settings, entra }, log);
  const pass = passOn(server.url);
  return {
    model,
    url: server.url,
    logged: () => logged,
    handler: (request) => {
      if (new URL(request.url).pathname === '/api/jobs' && refusals > 0) {
        refusals -= 1;
        const problem = { type: 'urn:fair-copy:problem:signed-out', title: 'Sign in first', status: 401, code: 'signed-out' };
        return Promise.resolve(Response.json(problem, { status: 401, headers: { 'content-type': 'application/problem+json' } }));
      }
      return pass(request);
    },
    ask: async (who, method, path, body) => {
      const response = await fetch(`${server.url}${path}`, {
        method,
        headers: { 'x-development-officer': who, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer: unknown = await response.json();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
      return answer;
    },
    withRefusals: async (count, work) => {
      refusals = count;
      await work();
      refusals = 0;
    },
    close: async () => {
      await server.close(500);
      await model.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A model that answers every passage of a job, each changed by a function. */
export function improving(change: (passage: string) => string): Behaviour {
  return {
    kind: 'answer',
    answer: (body) => {
      const { messages } = JSON.parse(body) as { readonly messages: readonly { readonly role: string; readonly content: string }[] };
      const user = messages.find(({ role }) => role === 'user')?.content ?? '';
      return [...user.matchAll(/^\[(\d+)\] (.*)$/gm)].map(([, number, words]) => `[${number}] ${change(words ?? '')}\n`);
    },
  };
}

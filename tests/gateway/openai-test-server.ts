import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. */
export type Behaviour =
  | { readonly kind: 'reply'; readonly pieces: readonly string[]; readonly finish?: string | null; readonly pauseMs?: number }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'hang-after'; readonly pieces: readonly string[] }
  | { readonly kind: 'cut'; readonly pieces: readonly string[] }
  | { readonly kind: 'end-early'; readonly pieces: readonly string[] }
  | { readonly kind: 'raw'; readonly body: string; readonly type?: string }
  | { readonly kind: 'flood' }
  /** Works the reply out from the request's body. */
  | { readonly kind: 'answer'; readonly answer: (body: string) => readonly string[] };

export interface OpenaiTestServer {
  readonly url: string;
  readonly requests: { readonly body: string; readonly authorization: string | undefined; readonly path: string }[];
  /** Behaviours are used one a request; the last stays. */
  behave(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
}

/** An OpenAI-compatible server on this machine that does as it is told. */
export async function startOpenaiTestServer(): Promise<OpenaiTestServer> {
  const requests: { body: string; authorization: string | undefined; path: string }[] = [];
  let queue: readonly Behaviour[] = [];
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    requests.push({ body, authorization: request.headers.authorization, path: request.url ?? '' });
    const [behaviour = { kind: 'reply', pieces: ['Hello'] } as const, ...rest] = queue;
    if (rest.length > 0) queue = rest;
    await perform(behaviour.kind === 'answer' ? { kind: 'reply', pieces: behaviour.answer(body) } : behaviour, response);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (...behaviours) => {
      queue = behaviours;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const head = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'test' };
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function perform(behaviour: Exclude<Behaviour, { kind: 'answer' }>, response: ServerResponse): Promise<void> {
  const send = (value: unknown) => response.write(`data: ${JSON.stringify(value)}\n\n`);
  const say = (content: string) => send({ ...head, choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  const open = () => response.writeHead(200, { 'content-type': 'text/event-stream' });
  switch (behaviour.kind) {
    case 'status':
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
      response.end(behaviour.body ?? JSON.stringify({ error: { message: 'no', type: 'x', code: null } }));
      return;
    case 'hang':
      return;
    case 'raw':
      response.writeHead(200, { 'content-type': behaviour.type ?? 'text/event-stream' });
      response.end(behaviour.body);
      return;
    case 'flood':
      open();
      for (let count = 0; count < 20_000 && !response.destroyed; count += 1) {
        if (!say('words without end '.repeat(20))) await sleep(0);
      }
      response.end();
      return;
    default:
      open();
      for (const piece of behaviour.pieces) {
        say(piece);
        if (behaviour.kind === 'reply' && behaviour.pauseMs !== undefined) await sleep(behaviour.pauseMs);
      }
  }
  if (behaviour.kind === 'hang-after') return;
  if (behaviour.kind === 'cut') {
    await sleep(20);
    response.destroy();
    return;
  }
  if (behaviour.kind === 'end-early') {
    response.end();
    return;
  }
  if (behaviour.kind === 'reply') {
    if (behaviour.finish !== null) send({ ...head, choices: [{ index: 0, delta: {}, finish_reason: behaviour.finish ?? 'stop' }] });
    send({ ...head, choices: [], usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 } });
    response.end('data: [DONE]\n\n');
  }
}

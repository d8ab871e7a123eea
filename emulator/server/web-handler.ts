import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** Gives a response, or undefined to drop the connection half-way (tests of lost connections). */
export type WebHandler = (request: Request) => Promise<Response | undefined>;

/** Runs a web-standard handler for a Node request: bodies stream both ways, and a browser that goes away aborts the handler's signal. */
export async function runWebHandler(
  handler: WebHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const request = new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    signal: gone.signal,
    ...(hasBody ? { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' as const } : {}),
  } as RequestInit);
  const response = await handler(request);
  if (response === undefined) {
    outgoing.destroy();
    return;
  }
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => outgoing.setHeader(name, value));
  outgoing.flushHeaders();
  if (response.body !== null) {
    const reader = response.body.getReader();
    gone.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      // Whoever is gone drains nothing; the signal also takes the listener away when there was no need of it.
      if (!outgoing.write(value)) await once(outgoing, 'drain', { signal: gone.signal }).catch(() => undefined);
    }
  }
  outgoing.end();
}

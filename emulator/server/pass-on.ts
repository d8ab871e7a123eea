import type { WebHandler } from './web-handler';

/** Names that belong to one connection and not to what goes over it (RFC 9110, 7.6.1), and lengths that Node's fetch has undone. */
const ofTheConnection = ['host', 'connection', 'content-length', 'content-encoding', 'transfer-encoding', 'keep-alive'];

/** Takes the address of a server; gives a handler that passes each request on to it over HTTP, streams and all. */
export function passOn(address: string): WebHandler {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const response = await fetch(`${address}${pathname}${search}`, {
      method: request.method,
      headers: without(request.headers),
      signal: request.signal,
      redirect: 'manual',
      ...(request.body === null ? {} : { body: request.body, duplex: 'half' }),
    } as RequestInit);
    return new Response(response.body, { status: response.status, headers: without(response.headers) });
  };
}

function without(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ofTheConnection) kept.delete(name);
  return kept;
}

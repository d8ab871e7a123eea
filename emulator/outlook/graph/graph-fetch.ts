import type { MailServer } from '../mail-server';

/** A `fetch` that the stand-in answers in the same process: the real client code with no port and no wire. A lost connection is what fetch makes of one. */
export function graphFetch(server: MailServer): typeof fetch {
  return async (input, init) => {
    if (init?.signal?.aborted === true) throw new DOMException('aborted', 'AbortError');
    const request = new Request(input instanceof Request ? input : String(input), {
      ...(init?.method === undefined ? {} : { method: init.method }),
      ...(init?.headers === undefined ? {} : { headers: init.headers }),
      ...(init?.body === undefined || init.body === null ? {} : { body: init.body }),
    });
    const answer = await server.handle(request);
    if (answer === undefined) throw new TypeError('fetch failed');
    return answer;
  };
}

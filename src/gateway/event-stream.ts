import type { ServerResponse } from 'node:http';

/** Writes server-sent events to one caller. */
export interface EventWriter {
  send(event: string, body: unknown): void;
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * The same straight onto Node's response, with headers that were set for it: a web stream between costs as much as all the rest.
 * Resolves at once; the stream goes on by itself.
 */
export function eventStreamOnNode(
  outgoing: ServerResponse,
  more: Readonly<Record<string, string>>,
  write: (events: EventWriter) => Promise<void>,
): void {
  outgoing.writeHead(200, { ...more, ...headers });
  const timer = setInterval(() => outgoing.write(': still here\n\n'), 10_000);
  outgoing.once('close', () => clearInterval(timer));
  write({
    send: (event, value) => {
      if (!outgoing.destroyed && !outgoing.writableEnded) outgoing.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`);
    },
  })
    .catch(() => undefined)
    .finally(() => {
      clearInterval(timer);
      outgoing.end();
    });
}

/**
 * Takes what writes the events and what to do when the caller goes away; gives the HTTP answer. A comment every ten seconds keeps proxies
 * from closing a quiet stream.
 */
export function eventStream(write: (events: EventWriter) => Promise<void>, gone: () => void): Response {
  const encoder = new TextEncoder();
  let timer: ReturnType<typeof setInterval> | undefined;
  let open = true;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const put = (text: string): void => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      timer = setInterval(() => put(': still here\n\n'), 10_000);
      // JSON has no raw line breaks, so a body can never begin an event of its own.
      write({ send: (event, value) => put(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`) })
        .catch(() => undefined)
        .finally(() => {
          clearInterval(timer);
          if (open) controller.close();
          open = false;
        });
    },
    cancel: () => {
      open = false;
      clearInterval(timer);
      gone();
    },
  });
  return new Response(body, {
    headers,
  });
}

import { Problem } from '../core/problem';

/** One server-sent event. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

const longestEvent = 1_000_000;

/**
 * Takes the bytes of a server-sent event stream; gives its events as they are complete. A last event without its empty line is dropped,
 * as the standard says: the stream was cut there. Comments (keep-alives) are given as events named "comment".
 * Source: HTML standard, 9.2.6 "Interpreting an event stream".
 * @throws Problem reply-unusable when one event is longer than a megabyte
 */
export async function* readServerEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  let event = '';
  let data: string[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length + size > longestEvent) throw new Problem('reply-unusable', { technical: 'event too long' });
    // A carriage return at the end may be half of a line break: it waits for the next bytes.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
        event = '';
        data = [];
        size = 0;
      } else if (line.startsWith(':')) {
        yield { event: 'comment', data: '' };
      } else {
        const colon = line.indexOf(':');
        const field = colon === -1 ? line : line.slice(0, colon);
        const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
        size += line.length;
        if (field === 'event') event = value;
        if (field === 'data') data.push(value);
      }
    }
  }
}

/** Reads a web stream as an async iterable: Safari has no `for await` over one. Letting go early cancels the request. */
export async function* readBytes(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

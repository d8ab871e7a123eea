import { Problem } from '../core/problem';

/** What of a request is read. */
export interface BodySource {
  readonly headers: Pick<Headers, 'get'>;
  readonly chunks: AsyncIterator<Uint8Array> | undefined;
}

/** Takes a web request; gives what to read of it. */
export function bodySource(request: Request): BodySource {
  return { headers: request.headers, chunks: readerOf(request.body) };
}

function readerOf(body: ReadableStream<Uint8Array> | null): AsyncIterator<Uint8Array> | undefined {
  const reader = body?.getReader();
  if (reader === undefined) return undefined;
  return {
    next: async () => {
      const { done, value } = await reader.read();
      return done ? { done: true, value: undefined } : { done: false, value };
    },
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

/**
 * Takes a request; gives its body as text. Counts as it reads, so that a body without a length, or with a false one, is cut off too,
 * and gives up on one that drips.
 * @throws Problem too-long, bad-input, no-answer
 */
export async function readBody(request: BodySource, mostBytes: number, mostMs: number): Promise<string> {
  if (!(request.headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')) {
    throw new Problem('bad-input', { technical: 'content-type is not application/json' });
  }
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes)
    throw new Problem('too-long', { technical: `over ${mostBytes} bytes` });
  const reader = request.chunks;
  if (reader === undefined) return '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('no-answer', { technical: 'body too slow' })), mostMs);
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.next(), late]);
      if (done === true) break;
      size += value.byteLength;
      if (size > mostBytes) throw new Problem('too-long', { technical: `over ${mostBytes} bytes` });
      chunks.push(value);
    }
  } catch (thrown) {
    void reader.return?.().catch(() => undefined);
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Problem('bad-input', { technical: 'the body is not UTF-8' });
  }
}

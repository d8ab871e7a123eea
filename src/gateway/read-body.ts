import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
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

/** What is asked of a body before any of it is read. @throws Problem bad-input, too-long */
function checkHead(headers: Pick<Headers, 'get'>, mostBytes: number): void {
  if (!(headers.get('content-type') ?? '').toLowerCase().startsWith('application/json')) {
    throw new Problem('bad-input', { technical: 'content-type is not application/json' });
  }
  if (Number(headers.get('content-length') ?? 0) > mostBytes) throw new Problem('too-long', { technical: `over ${mostBytes} bytes` });
}

function tooLong(mostBytes: number): Problem {
  return new Problem('too-long', { technical: `over ${mostBytes} bytes` });
}

function tooSlow(): Problem {
  return new Problem('no-answer', { technical: 'body too slow' });
}

function decode(chunks: readonly Uint8Array[]): string {
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) throw new Problem('bad-input', { technical: 'the body is not UTF-8' });
  // A mark of byte order is no part of the text.
  return bytes.toString('utf8', bytes.indexOf('\ufeff') === 0 ? 3 : 0);
}

/**
 * Takes a request; gives its body as text. Counts as it reads, so that a body without a length, or with a false one, is cut off too,
 * and gives up on one that drips.
 * @throws Problem too-long, bad-input, no-answer
 */
export async function readBody(request: BodySource, mostBytes: number, mostMs: number): Promise<string> {
  checkHead(request.headers, mostBytes);
  const reader = request.chunks;
  if (reader === undefined) return '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), mostMs);
  });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.next(), late]);
      if (done === true) break;
      size += value.byteLength;
      if (size > mostBytes) throw tooLong(mostBytes);
      chunks.push(value);
    }
  } catch (thrown) {
    void reader.return?.().catch(() => undefined);
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  return decode(chunks);
}

/**
 * The same of Node's own request, by its events: as an async iterable it costs five times as much.
 * @throws Problem too-long, bad-input, no-answer, cancelled
 */
export async function readNodeBody(
  incoming: IncomingMessage,
  headers: Pick<Headers, 'get'>,
  mostBytes: number,
  mostMs: number,
): Promise<string> {
  checkHead(headers, mostBytes);
  const chunks: Buffer[] = [];
  await new Promise<void>((resolve, reject) => {
    let size = 0;
    const settle = (problem?: Problem): void => {
      clearTimeout(timer);
      incoming.off('data', hear).off('end', end).off('error', gone).off('close', gone);
      // Whoever answers decides what becomes of the rest.
      incoming.on('error', () => undefined);
      if (problem === undefined) resolve();
      else {
        incoming.pause();
        reject(problem);
      }
    };
    const hear = (chunk: Buffer): void => {
      size += chunk.byteLength;
      if (size > mostBytes) settle(tooLong(mostBytes));
      else chunks.push(chunk);
    };
    const end = (): void => settle();
    const gone = (): void => settle(new Problem('cancelled', { technical: 'gone before the end of the body' }));
    const timer = setTimeout(() => settle(tooSlow()), mostMs);
    incoming.on('data', hear).on('end', end).on('error', gone).on('close', gone);
  });
  return decode(chunks);
}

import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../core/problem';
import { Refusal } from './refusal';

/** What of a request is read, whoever's request it is. */
export interface BodySource {
  readonly headers: Pick<Headers, 'get'>;
  /** Hands on each piece as it comes, then says that it has ended or why it cannot; gives what makes it stop. */
  readonly pieces: (hear: (piece: Uint8Array) => void, end: (problem?: Problem) => void) => () => void;
}

/** Takes a web request; gives what to read of it. */
export function webBody({ headers, body }: Request): BodySource {
  return {
    headers,
    pieces: (hear, end) => {
      const reader = body?.getReader();
      const pull = async (): Promise<void> => {
        for (;;) {
          const { done, value } = (await reader?.read()) ?? { done: true };
          if (done) return;
          hear(value);
        }
      };
      pull().then(
        () => end(),
        () => end(gone()),
      );
      return () => void reader?.cancel().catch(() => undefined);
    },
  };
}

/** Takes Node's own request and its headers; gives what to read of it, by its events: as an async iterable it costs five times as much. */
export function nodeBody(incoming: IncomingMessage, headers: Pick<Headers, 'get'>): BodySource {
  return {
    headers,
    pieces: (hear, end) => {
      const cut = (): void => end(gone());
      incoming
        .on('data', hear)
        .once('end', () => end())
        .on('error', cut)
        .once('close', cut);
      // Whoever answers decides what becomes of the rest.
      return () => incoming.off('data', hear).pause();
    },
  };
}

function gone(): Problem {
  return new Problem('cancelled', { technical: 'gone before the end of the body' });
}

/** What is asked of a body before any of it is read. @throws Problem bad-input, too-long */
function checkHead(headers: Pick<Headers, 'get'>, mostBytes: number): void {
  const type = (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal(415, 'bad-input', { technical: 'content-type is not application/json' });
  const packed = headers.get('content-encoding');
  // A few kilobytes can be unpacked into gigabytes: nobody here asks for that. RFC 9110, section 12.5.3, for the header.
  if (packed !== null && packed.toLowerCase() !== 'identity')
    throw new Refusal(415, 'bad-input', { technical: 'the body is compressed' }, { 'accept-encoding': 'identity' });
  if (Number(headers.get('content-length') ?? 0) > mostBytes) throw tooLong(mostBytes);
}

function tooLong(mostBytes: number): Problem {
  return new Problem('too-long', { technical: `over ${mostBytes} bytes` });
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
 * @throws Problem too-long, bad-input, no-answer, cancelled
 */
export async function readBody({ headers, pieces }: BodySource, mostBytes: number, mostMs: number): Promise<string> {
  checkHead(headers, mostBytes);
  const kept: Uint8Array[] = [];
  let stop = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Refusal(408, 'no-answer', { technical: 'body too slow' })), mostMs);
      let size = 0;
      stop = pieces(
        (piece) => {
          size += piece.byteLength;
          if (size > mostBytes) reject(tooLong(mostBytes));
          else kept.push(piece);
        },
        (problem) => (problem === undefined ? resolve() : reject(problem)),
      );
    });
  } catch (thrown) {
    stop();
    throw thrown;
  } finally {
    clearTimeout(timer);
  }
  return decode(kept);
}

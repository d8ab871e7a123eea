import { Problem } from '../core/problem';

/** The head of an answer. */
export interface AnswerHead {
  readonly status: number;
  /** Names in small letters; of a name that comes twice the values are joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  /** True when the connection may carry another request afterwards. */
  readonly keeps: boolean;
}

/** Hears an answer as it is read. */
export interface AnswerListener {
  head(head: AnswerHead): void;
  /** Bytes of the body, without what frames them; their memory is good until this returns. */
  body(bytes: Uint8Array): void;
  /** The answer is whole; `more` when bytes came after it that belong to nothing. */
  whole(more: boolean): void;
}

export interface AnswerReader {
  /** Takes bytes as they came, cut anywhere. It works in their memory. @throws Problem reply-unusable when they are no HTTP */
  take(bytes: Uint8Array): void;
  /** The other side will say no more. Gives whether the answer is whole: one without length or chunks ends so. */
  end(): boolean;
}

const mostHead = 32_768;
/** For a chunk's extensions, and for all trailers: nobody needs any. */
const mostIgnored = 4096;
const [cr, lf] = [13, 10];

type Stage = 'head' | 'counted' | 'unbounded' | 'size' | 'extension' | 'chunk' | 'chunk-end' | 'trailer' | 'over';

/**
 * Reads one HTTP/1.1 answer. Node's own parser calls back for each chunk, a call, an object and an event each; a model sends each token as
 * a chunk, so that this was most of what a long reply cost. Here the chunks of one read are moved together and given as one.
 * Source: RFC 9112, sections 4 (status line), 6.3 (length of the body), 7.1 (chunks).
 */
export function answerReader(listener: AnswerListener): AnswerReader {
  let stage: Stage = 'head';
  let held: Buffer | undefined;
  /** Bytes left of the body or the chunk; while a chunk's size is read, what is known of it. */
  let left = 0;
  let digits = 0;
  let ignored = 0;
  let line = 0;

  const readHead = (given: Uint8Array): { readonly bytes: Uint8Array; readonly at: number } | undefined => {
    let bytes = held === undefined ? Buffer.from(given.buffer, given.byteOffset, given.byteLength) : Buffer.concat([held, given]);
    held = undefined;
    for (;;) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end === -1) {
        if (bytes.length > mostHead) throw broken('head too long');
        held = bytes;
        return undefined;
      }
      const head = parseHead(bytes.toString('latin1', 0, end));
      // "Continue" and its like come before the answer. Switching protocols was not asked for.
      if (head.status < 200 && head.status !== 101) {
        bytes = bytes.subarray(end + 4);
        continue;
      }
      ({ stage, left } = framing(head));
      listener.head({ ...head, keeps: head.keeps && stage !== 'unbounded' });
      return { bytes, at: end + 4 };
    }
  };

  return {
    take: (given) => {
      const begun = stage === 'head' ? readHead(given) : { bytes: given, at: 0 };
      if (begun === undefined) return;
      const { bytes } = begun;
      let { at } = begun;
      const from = at;
      let to = at;
      const pass = (most: number): void => {
        const count = Math.min(most, bytes.length - at);
        if (to !== at) bytes.copyWithin(to, at, at + count);
        to += count;
        at += count;
        left -= count;
      };
      while (at < bytes.length && stage !== 'over') {
        const byte = bytes[at] ?? 0;
        switch (stage) {
          case 'counted':
            pass(left);
            break;
          case 'chunk':
            pass(left);
            if (left === 0) stage = 'chunk-end';
            break;
          case 'size': {
            const digit = hexadecimal(byte);
            if (digit === -1) {
              if (digits === 0) throw broken('no size of a chunk');
              stage = 'extension';
              break;
            }
            left = 16 * left + digit;
            digits += 1;
            at += 1;
            if (digits > 8) throw broken('chunk too long');
            break;
          }
          case 'extension':
            at += 1;
            ignored += 1;
            if (ignored > mostIgnored) throw broken('extension too long');
            if (byte !== lf) break;
            [digits, ignored, line] = [0, 0, 0];
            stage = left === 0 ? 'trailer' : 'chunk';
            break;
          case 'chunk-end':
            at += 1;
            if (byte === lf) stage = 'size';
            else if (byte !== cr) throw broken('chunk without an end');
            break;
          case 'trailer':
            at += 1;
            ignored += 1;
            if (ignored > mostIgnored) throw broken('trailers too long');
            if (byte === lf && line === 0) stage = 'over';
            else if (byte === lf) line = 0;
            else if (byte !== cr) line += 1;
            break;
          default:
            pass(bytes.length);
        }
        if (stage === 'counted' && left === 0) stage = 'over';
      }
      if (stage === 'counted' && left === 0) stage = 'over';
      if (to > from) listener.body(bytes.subarray(from, to));
      if (stage === 'over') listener.whole(at < bytes.length);
    },
    end: () => stage === 'over' || stage === 'unbounded',
  };
}

function hexadecimal(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

function parseHead(text: string): AnswerHead {
  const [first = '', ...lines] = text.split('\r\n');
  const [, minor, code] = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: |$)/.exec(first) ?? [];
  if (code === undefined) throw broken('no HTTP');
  const headers = new Map<string, string>();
  for (const each of lines) {
    const colon = each.indexOf(':');
    // A line that goes on from the one before, or has no name, is not sent by anybody honest.
    if (colon < 1 || /\s/.test(each.slice(0, colon))) throw broken('odd header');
    const name = each.slice(0, colon).toLowerCase();
    const before = headers.get(name);
    const value = each.slice(colon + 1).trim();
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return { status: Number(code), headers, keeps: minor === '1' && !/\bclose\b/i.test(headers.get('connection') ?? '') };
}

/** Takes a head; gives how its body ends. */
function framing({ status, headers }: AnswerHead): { readonly stage: Stage; readonly left: number } {
  if (status === 204 || status === 304) return { stage: 'counted', left: 0 };
  const coding = headers.get('transfer-encoding');
  if (coding !== undefined) {
    // Compressed bodies were not asked for.
    if (coding.toLowerCase() !== 'chunked') throw broken('odd transfer coding');
    return { stage: 'size', left: 0 };
  }
  const length = headers.get('content-length');
  if (length === undefined) return { stage: 'unbounded', left: 0 };
  if (!/^\d{1,15}$/.test(length)) throw broken('odd length');
  return { stage: 'counted', left: Number(length) };
}

function broken(technical: string): Problem {
  return new Problem('reply-unusable', { technical });
}

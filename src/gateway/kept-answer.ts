import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import type { GatewayEnvironment } from './config';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Shorter bodies than this fit one packet as they are. Bytes. */
const worthIt = 1200;

type Encoding = 'br' | 'gzip';

/** Takes an Accept-Encoding header; gives what to send: Brotli before gzip, and neither where the caller refuses it ("br;q=0"). */
export function encodingFor(accepted: string | null | undefined): Encoding | undefined {
  const taken = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .filter(([, quality = 'q=1']) => !/^q=0(?:\.0{0,3})?$/.test(quality))
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((encoding) => taken.includes(encoding));
}

function compressed(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  // 5 is where Brotli beats gzip in size at gzip's speed; more would hold up the jobs for the last few per cent.
  return encoding === 'gzip' ? asGzip(bytes) : asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

interface Kept {
  readonly bytes: Uint8Array;
  readonly tag: string;
  readonly packed: Partial<Record<Encoding, Promise<Uint8Array>>>;
}

const kept = new WeakMap<object, Kept>();

/**
 * Answers with a value that many ask for and that seldom changes: made into bytes and compressed once an object, and not sent again to those who
 * have it (ETag, RFC 9110 section 8.8.3). A browser may keep it and must ask each time.
 */
export async function answerKept(context: Context<GatewayEnvironment>, value: object): Promise<Response> {
  const made: Kept = kept.get(value) ?? make(value);
  kept.set(value, made);
  const headers = { 'cache-control': 'private, no-cache', etag: `W/"${made.tag}"`, vary: 'accept-encoding' };
  const has = (context.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (has.includes(`"${made.tag}"`)) return new Response(null, { status: 304, headers });
  const encoding = made.bytes.length < worthIt ? undefined : encodingFor(context.req.header('accept-encoding'));
  const type = { 'content-type': 'application/json' };
  if (encoding === undefined) return new Response(bodyOf(made.bytes), { headers: { ...headers, ...type } });
  made.packed[encoding] ??= compressed(made.bytes, encoding);
  return new Response(bodyOf(await made.packed[encoding]), { headers: { ...headers, ...type, 'content-encoding': encoding } });
}

function make(value: object): Kept {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { bytes, tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22), packed: {} };
}

/**
 * Takes a finished answer and what its caller can unpack; gives it compressed where that is worth it. Only whole bodies of words: a stream is
 * let be, since what is held back to compress it better would hold back an officer's words.
 */
export async function compressAnswer(answer: Response, accepted: string | undefined): Promise<Response> {
  const type = answer.headers.get('content-type') ?? '';
  if (!/^(?:application\/(?:problem\+)?json|text\/(?:markdown|html|plain))/.test(type) || answer.headers.has('content-encoding'))
    return answer;
  const encoding = encodingFor(accepted);
  if (answer.body === null || encoding === undefined) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const headers = new Headers(answer.headers);
  if (!/accept-encoding/i.test(headers.get('vary') ?? '')) headers.append('vary', 'accept-encoding');
  headers.delete('content-length');
  if (bytes.length < worthIt) return new Response(bytes, { status: answer.status, headers });
  headers.set('content-encoding', encoding);
  return new Response(bodyOf(await compressed(bytes, encoding)), { status: answer.status, headers });
}

/** Node's buffers say that their memory may be shared with other threads; these are not. */
function bodyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}

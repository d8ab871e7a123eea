import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { isMetadataHost, lookupOfModels } from './metadata-address';

// Connections are kept: a new one to a model costs three round trips before the first word.
// With a mark of nothing a connection that is paused is not read from; Node's own mark would let it read 64 KB first, token by token.
const agentSettings = {
  keepAlive: true,
  maxSockets: Infinity,
  scheduling: 'lifo',
  readableHighWaterMark: 0,
  lookup: lookupOfModels(),
} as const;
const agents = { 'http:': new HttpAgent(agentSettings), 'https:': new HttpsAgent(agentSettings) };

/**
 * A fetch for streamed replies, on Node's own client: web streams cost three times the processor time a piece. It does what the `openai`
 * client needs and no more; redirects are not followed, so that neither prompt nor key goes where nobody meant it to.
 */
export const leanFetch = (address: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
  const url = address instanceof Request ? address.url : String(address);
  const target = targets.get(url) ?? targetOf(url);
  if (typeof target === 'string') return Promise.reject(new TypeError(target));
  if (init.body !== undefined && init.body !== null && typeof init.body !== 'string')
    return Promise.reject(new TypeError('the body must be text'));
  const body = init.body ?? '';
  const headers = { ...headersFor(init.headers), 'content-length': Buffer.byteLength(body) };
  const signal = init.signal ?? undefined;
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(new Error('stopped'));
      return;
    }
    const sent = target.send({ ...target.options, method: init.method ?? 'GET', headers }, (message) => {
      message.once('close', () => signal?.removeEventListener('abort', stop));
      resolve(responseOf(message, url));
    });
    // By hand: what Node makes of a signal listens to the end of both streams.
    const stop = (): void => void sent.destroy(new Error('stopped'));
    signal?.addEventListener('abort', stop, { once: true });
    sent.on('error', (thrown) => {
      signal?.removeEventListener('abort', stop);
      reject(thrown);
    });
    sent.end(body);
  });
};

interface SendTarget {
  readonly send: typeof httpRequest;
  readonly options: RequestOptions;
}

/** A gateway asks few addresses, each many times. */
const targets = new Map<string, SendTarget>();

/** Gives where to send to, or why nothing is sent there. */
function targetOf(address: string): SendTarget | string {
  const url = new URL(address);
  const { protocol } = url;
  if (protocol !== 'http:' && protocol !== 'https:') return 'neither http nor https';
  if (isMetadataHost(url.hostname)) return 'a metadata address';
  const target = {
    send: protocol === 'http:' ? httpRequest : httpsRequest,
    options: { ...urlToHttpOptions(url), agent: agents[protocol] },
  };
  if (targets.size > 100) targets.clear();
  targets.set(address, target);
  return target;
}

const plainHeaders = new WeakMap<Headers, Readonly<Record<string, string>>>();

/** Takes headers; gives them plain. The client's own are the same object each time, and going through them costs as much as sending does. */
function headersFor(given: RequestInit['headers']): Readonly<Record<string, string>> {
  const headers = given instanceof Headers ? given : new Headers(given);
  const plain = plainHeaders.get(headers) ?? Object.fromEntries(headers);
  plainHeaders.set(headers, plain);
  return plain;
}

/** As much of Headers as the client reads; the real ones cost as much as the rest of the answer's head. */
interface LeanHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  entries(): Iterable<readonly [string, string]>;
}

function headersOf(message: IncomingMessage): LeanHeaders {
  const get = (name: string): string | null => {
    const value = message.headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return {
    get,
    has: (name) => get(name) !== null,
    entries: () => Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const),
  };
}

/** Takes a Response that leanFetch gave; gives its body as the stream of Node's that it is. */
export function bodyOf(response: Response): IncomingMessage {
  return response.body as unknown as IncomingMessage;
}

/** As much of a Response as the client reads. Its body is Node's stream, which is an async iterable of bytes. */
function responseOf(message: IncomingMessage, url: string): Response {
  const status = message.statusCode ?? 0;
  const headers = headersOf(message);
  const text = async (): Promise<string> => {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      size += chunk.length;
      // An error's own words are dropped anyway: a server may not fill our memory with them.
      if (size > 100_000) break;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  };
  const response = {
    ok: status >= 200 && status < 300,
    status,
    statusText: message.statusMessage ?? '',
    headers,
    url,
    redirected: false,
    type: 'basic',
    body: message,
    text,
    json: async () => JSON.parse(await text()) as unknown,
  };
  return response as unknown as Response;
}

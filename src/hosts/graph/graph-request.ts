import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';

/** How Graph is reached. */
export interface GraphConnection {
  /** Such as https://graph.microsoft.com/v1.0. Nothing outside it is ever fetched. */
  readonly base: string;
  /** Gives a token for the scopes named. @throws Problem signed-out, not-allowed */
  readonly token: (scopes: readonly string[]) => Promise<string>;
  /** Waits; given by tests. Milliseconds. */
  readonly wait?: (milliseconds: number, signal: Signal) => Promise<void>;
  /** Hears of each request: how many bytes came, and the status (0: nothing came). For the figures, content-free. */
  readonly onRequest?: (bytes: number, status: number) => void;
}

export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** A path below the base, or an `@odata.nextLink`. */
  readonly address: string;
  readonly scopes: readonly string[];
  readonly body?: unknown;
  /** Something new comes of it each time: it is asked again only when Graph says that it did nothing. */
  readonly makes?: true;
}

/** Milliseconds one request may take. */
const deadline = 30_000;
/** Tries of one request; the waits between them follow Retry-After, else double from half a second. */
const tries = 6;
export const longestWait = 60_000;
/** Plain text spares us other people's HTML (Graph: get message). */
export const plainText = 'outlook.body-content-type="text"';

/**
 * One request to Graph, retried here and nowhere else: 429, 503 and 504 after Retry-After, a lost connection with back-off. What makes something
 * new is asked again after 429 and 503 alone: after a lost answer it may be there already, and a second draft or task would be one too many.
 * @throws Problem signed-out, not-allowed, service-busy, no-answer, service-failed, cancelled
 */
export async function graphRequest<Answer>(connection: GraphConnection, call: GraphCall, signal: Signal): Promise<Answer> {
  const url = addressOf(connection.base, call.address);
  const wait = connection.wait ?? pause;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(connection, call, url, signal);
    const didNothing = answer?.status === 429 || answer?.status === 503;
    const last = attempt >= tries || (call.makes === true && !didNothing);
    if (answer === undefined) {
      if (last) throw new Problem('no-answer', { technical: 'Graph: connection lost' });
    } else if (answer.ok) {
      return answer.body as Answer;
    } else if (answer.status === 429 || answer.status === 503 || answer.status === 504) {
      if (last) throw new Problem('service-busy', { technical: `Graph HTTP ${answer.status}`, retryAfterMs: answer.retryAfter ?? 0 });
    } else if (answer.status >= 500) {
      if (last) throw new Problem('service-failed', { technical: `Graph HTTP ${answer.status}` });
    } else {
      throw new Problem(answer.status === 401 ? 'signed-out' : answer.status === 403 ? 'not-allowed' : 'service-failed', {
        technical: `Graph HTTP ${answer.status}`,
      });
    }
    await wait(Math.min(longestWait, answer?.retryAfter ?? 500 * 2 ** (attempt - 1)), signal);
  }
}

interface GraphAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  /** Milliseconds. */
  readonly retryAfter: number | undefined;
}

async function send(connection: GraphConnection, call: GraphCall, url: string, signal: Signal): Promise<GraphAnswer | undefined> {
  if (signal.aborted) throw new Problem('cancelled');
  const token = await connection.token(call.scopes);
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  const timer = setTimeout(abort, deadline);
  signal.addEventListener('abort', abort, { once: true });
  try {
    const response = await fetch(url, {
      method: call.method,
      signal: stop.signal,
      redirect: 'error',
      headers: {
        authorization: `Bearer ${token}`,
        // No immutable ids: nothing is stored, and whether Outlook opens a message by one is not documented (Outlook: convertToEwsId).
        prefer: plainText,
        ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    });
    const text = await response.text();
    connection.onRequest?.(new TextEncoder().encode(text).length, response.status);
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      ok: response.ok,
      status: response.status,
      body: response.ok && text !== '' ? (JSON.parse(text) as unknown) : undefined,
      retryAfter: Number.isFinite(seconds) ? seconds * 1000 : undefined,
    };
  } catch {
    // A reset, a time-out and half an answer are the same to the caller: ask again.
    if (signal.aborted) throw new Problem('cancelled');
    connection.onRequest?.(0, 0);
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** A link that leads anywhere but to Graph is not followed: it came over the wire. */
function addressOf(base: string, address: string): string {
  if (address.startsWith('/')) return base + address;
  if (!address.startsWith(`${base}/`)) throw new Problem('service-failed', { technical: 'Graph: link to another place' });
  return address;
}

/** Waits that many milliseconds. @throws Problem cancelled */
export function pause(milliseconds: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', cancel);
      resolve();
    }, milliseconds);
    const cancel = (): void => {
      clearTimeout(timer);
      reject(new Problem('cancelled'));
    };
    signal.addEventListener('abort', cancel, { once: true });
  });
}

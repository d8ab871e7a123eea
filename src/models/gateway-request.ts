import { Problem, problemCodes, type ProblemCode } from '../core/problem';
import type { Signal } from '../core/signal';
import { startWatch, type Watch } from './watch';

/** Where the gateway is, and who asks. */
export interface GatewayConnection {
  /** Such as "https://fair-copy.marrowdale.example"; empty when it served this page. */
  readonly baseUrl: string;
  /** Gives the headers that say who asks; `anew` after they were refused once. None where the gateway asks for none. @throws Problem signed-out */
  readonly headers?: ((anew: boolean, signal: Signal) => Promise<Readonly<Record<string, string>>>) | undefined;
}

interface GatewayCall {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: unknown;
  readonly accept?: string;
  /** Goes on when the page is closed. At most 64 KB in all (Fetch standard, keepalive). */
  readonly keepalive?: boolean;
  /** The browser keeps the answer and asks the gateway each time whether it still holds (ETag). Only for what is everybody's. */
  readonly revalidate?: boolean;
}

/**
 * Sends one call of a watched exchange; gives the response, whatever its status. A 401 is answered by one silent renewal of the sign-in and
 * one more try; a second is the officer's to answer. Nothing else is ever tried twice here: the gateway does.
 * @throws Problem no-answer, signed-out, cancelled
 */
export async function sendCall(connection: GatewayConnection, call: GatewayCall, watch: Watch, officer: Signal): Promise<Response> {
  const first = await sendOnce(connection, call, await connection.headers?.(false, officer), watch);
  if (first.status !== 401 || connection.headers === undefined) return first;
  await first.body?.cancel().catch(() => undefined);
  return sendOnce(connection, call, await connection.headers(true, officer), watch);
}

async function sendOnce(
  { baseUrl }: GatewayConnection,
  { method, path, body, accept = 'application/json', keepalive, revalidate }: GatewayCall,
  headers: Readonly<Record<string, string>> | undefined,
  watch: Watch,
): Promise<Response> {
  try {
    return await fetch(`${baseUrl}${path}`, {
      method,
      headers: { accept, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(keepalive === true ? { keepalive } : {}),
      credentials: 'omit',
      redirect: 'error',
      cache: revalidate === true ? 'no-cache' : 'no-store',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
  } catch (thrown) {
    throw watch.reason() ?? new Problem('no-answer', { cause: thrown, technical: 'not reached' });
  }
}

/**
 * Sends one call and gives its JSON.
 * @throws Problem as the gateway's problem document or its status says; service-failed when the answer is no JSON; no-answer; cancelled
 */
export async function askJson(connection: GatewayConnection, call: GatewayCall, milliseconds: number, officer: Signal): Promise<unknown> {
  const watch = startWatch(officer);
  try {
    watch.allow(milliseconds);
    const response = await sendCall(connection, call, watch, officer);
    if (!response.ok) throw await problemOf(response);
    if (!(response.headers.get('content-type') ?? '').includes('json')) {
      await response.body?.cancel().catch(() => undefined);
      // A page where JSON should be is a proxy or sign-in wall speaking, not the gateway.
      throw new Problem('service-failed', { technical: 'not JSON' });
    }
    return parseJson(await response.text());
  } catch (thrown) {
    throw (
      watch.reason() ?? (thrown instanceof Problem ? thrown : new Problem('no-answer', { cause: thrown, technical: 'connection lost' }))
    );
  } finally {
    watch.end();
  }
}

/** Takes a response that is not ok; gives what it says, with Retry-After where it has one. Its body is read or let go. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type') ?? '';
  const body = type.includes('json') ? await response.text().catch(() => '') : '';
  await response.body?.cancel().catch(() => undefined);
  const problem = readProblem(body === '' ? undefined : parseJson(body), response.status);
  const after = retryAfter(response.headers.get('retry-after'));
  return problem.retryAfterMs === undefined && after !== undefined
    ? new Problem(problem.code, { technical: problem.technical ?? `HTTP ${response.status}`, retryAfterMs: after })
    : problem;
}

/** Our own problem document (RFC 9457 with a `code`), or else what the status says. */
export function readProblem(body: unknown, status: number): Problem {
  const technical = `HTTP ${status}`;
  if (typeof body === 'object' && body !== null && 'code' in body) {
    const code = problemCodes.find((known) => known === body.code);
    const after = 'retryAfterMs' in body && typeof body.retryAfterMs === 'number' ? { retryAfterMs: body.retryAfterMs } : {};
    if (code !== undefined) return new Problem(code, { technical, ...after });
  }
  return new Problem(codeOfStatus(status), { technical });
}

/** Gives the value, or undefined when the text is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function codeOfStatus(status: number): ProblemCode {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-allowed';
  if (status === 413) return 'too-long';
  if (status === 400 || status === 409 || status === 422) return 'bad-input';
  if (status === 408 || status === 504) return 'no-answer';
  if (status === 429 || status === 503) return 'service-busy';
  return 'service-failed';
}

function retryAfter(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}

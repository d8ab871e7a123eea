import type { Job } from '../core/job';
import type { Model } from '../core/model';
import { Problem, problemCodes, toProblem, type ProblemCode } from '../core/problem';
import type { Signal } from '../core/signal';
import { readBytes, readServerEvents } from './server-events';
import { startWatch, type Watch } from './watch';

export interface GatewaySettings {
  /** Where the gateway is, such as "https://fair-copy.marrowdale.example"; empty when it served this page. */
  readonly baseUrl: string;
  /** The gateway's name for its model, from /api/policy. */
  readonly modelId: string;
  /** Gives the officer's access token; undefined where the gateway asks for none. @throws Problem signed-out */
  readonly token?: (signal: Signal) => Promise<string | undefined>;
  /** Milliseconds until the first words. A large model may think for a while. */
  readonly firstMs?: number;
  /** Milliseconds between two signs of life. */
  readonly betweenMs?: number;
}

/** Takes where the council's gateway is; gives its model for the pane. Nothing is retried here: the gateway does. */
export function gatewayModel({ baseUrl, modelId, token, firstMs = 45_000, betweenMs = 20_000 }: GatewaySettings): Model {
  return {
    id: modelId,
    place: 'service',
    async *run(job, officer) {
      const watch = startWatch(officer);
      try {
        const bearer = await token?.(officer);
        watch.allow(firstMs);
        const response = await post(`${baseUrl}/api/jobs`, job, bearer, watch);
        if (response.body === null) throw new Problem('reply-cut', { technical: 'no body' });
        let whole = false;
        let words = false;
        for await (const { event, data } of readServerEvents(readBytes(response.body))) {
          watch.allow(words ? betweenMs : firstMs);
          if (event === 'problem') throw readProblem(parse(data), 502);
          if (event === 'text') {
            const text = textOf(parse(data));
            if (text !== '') words = true;
            yield text;
          }
          if (event === 'done') {
            whole = true;
            break;
          }
        }
        // The one thing that tells a whole reply from half of one.
        if (!whole) throw new Problem('reply-cut', { technical: 'stream ended early' });
        if (!words) throw new Problem('reply-empty');
      } catch (thrown) {
        throw (
          watch.reason() ?? (thrown instanceof Problem ? thrown : new Problem('reply-cut', { cause: thrown, technical: 'connection lost' }))
        );
      } finally {
        watch.end();
      }
    },
  };
}

async function post(url: string, job: Job, bearer: string | undefined, watch: Watch): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(job),
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: watch.signal,
    });
  } catch (thrown) {
    throw watch.reason() ?? new Problem('no-answer', { cause: thrown, technical: 'not reached' });
  }
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.startsWith('text/event-stream')) return response;
  const body = type.includes('json') ? await response.text().catch(() => '') : '';
  await response.body?.cancel().catch(() => undefined);
  // A page where a stream should be is a proxy or sign-in wall speaking, not the gateway.
  if (response.ok) throw new Problem('service-failed', { technical: 'not an event stream' });
  const problem = readProblem(parse(body), response.status);
  const after = retryAfter(response.headers.get('retry-after'));
  throw problem.retryAfterMs === undefined && after !== undefined
    ? new Problem(problem.code, { technical: problem.technical ?? `HTTP ${response.status}`, retryAfterMs: after })
    : problem;
}

/** Our own problem document (RFC 9457 with a `code`), or else what the status says. */
function readProblem(body: unknown, status: number): Problem {
  const technical = `HTTP ${status}`;
  if (typeof body === 'object' && body !== null && 'code' in body) {
    const code = problemCodes.find((known) => known === body.code);
    const after = 'retryAfterMs' in body && typeof body.retryAfterMs === 'number' ? { retryAfterMs: body.retryAfterMs } : {};
    if (code !== undefined) return new Problem(code, { technical, ...after });
  }
  return new Problem(codeOfStatus(status), { technical });
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

function textOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string') return body.text;
  throw new Problem('reply-unusable', { technical: 'event without words' });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (thrown) {
    return toProblem(thrown);
  }
}

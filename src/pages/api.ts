import { Problem, problemCodes } from '../core/problem';
import type { PageSignIn } from './sign-in';

/** Milliseconds for an answer: a whole import takes seconds, nothing else takes one. */
const deadline = 30_000;

/** The gateway, as the pages speak to it. Every call throws a Problem when it fails: its code says why. */
export interface Api {
  get<Answer>(path: string, signal?: AbortSignal): Promise<Answer>;
  text(path: string, signal?: AbortSignal): Promise<string>;
  post<Answer>(path: string, body: unknown): Promise<Answer>;
  put<Answer>(path: string, body: unknown): Promise<Answer>;
}

/** Takes the sign-in and, for tests, what fetches; gives the gateway's client. */
export function gatewayApi(signIn: Pick<PageSignIn, 'headers'>, ask: typeof fetch = (...given) => fetch(...given)): Api {
  const send = async (path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> => {
    const within = AbortSignal.timeout(deadline);
    let response: Response;
    try {
      response = await ask(path, {
        ...init,
        headers: { ...(init.body === undefined ? {} : { 'content-type': 'application/json' }), ...(await signIn.headers()) },
        signal: signal === undefined ? within : AbortSignal.any([signal, within]),
      });
    } catch (cause) {
      if (cause instanceof Problem) throw cause;
      throw new Problem(signal?.aborted === true ? 'cancelled' : 'no-answer', { cause });
    }
    if (response.ok) return response;
    throw await problemOf(response);
  };
  const write = async <Answer>(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Answer> =>
    (await (await send(path, { method, body: JSON.stringify(body) })).json()) as Answer;
  return {
    get: async <Answer>(path: string, signal?: AbortSignal) => (await (await send(path, { method: 'GET' }, signal)).json()) as Answer,
    text: async (path, signal) => (await send(path, { method: 'GET' }, signal)).text(),
    post: (path, body) => write('POST', path, body),
    put: (path, body) => write('PUT', path, body),
  };
}

/** An answer that says no, with the code the gateway gave; a proxy's own page counts as the service being down. */
async function problemOf(response: Response): Promise<Problem> {
  try {
    const { code, detail } = (await response.json()) as { readonly code?: unknown; readonly detail?: unknown };
    const known = problemCodes.find((one) => one === code);
    if (known !== undefined) return new Problem(known, typeof detail === 'string' ? { technical: detail.slice(0, 300) } : {});
  } catch {
    // No problem document: the status is all there is.
  }
  return new Problem(response.status === 401 ? 'signed-out' : response.status === 403 ? 'not-allowed' : 'service-failed', {
    technical: `HTTP ${response.status}`,
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../core/problem';
import { toProblem } from '../core/problem';
import { eventStreamOnNode } from './event-stream';
import type { JobDesk } from './job-desk';
import type { Log } from './log';
import type { SignIn } from './officer';
import { problemDocument, problemHeaders } from './problem-response';
import { nodeBody, readBody } from './read-body';

/** What every answer to a job says of itself; the same as the other addresses' middleware sets. */
const secure = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'SAMEORIGIN',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
} as const;

/**
 * Answers jobs on Node's own request and response. Everything else goes by web-standard objects, which are kinder to work with; for the one
 * address that is asked a thousand times a minute they cost more than the job does.
 */
export function jobsOnNode(
  desk: JobDesk,
  signIn: SignIn,
  origins: readonly string[] | undefined,
  log: Log,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const common = { ...secure, 'cross-origin-resource-policy': origins === undefined ? 'same-origin' : 'cross-origin' };
  return async (incoming, outgoing) => {
    const started = performance.now();
    const from = incoming.headers.origin;
    const headers: Record<string, string> = {
      ...common,
      ...(origins === undefined ? {} : { vary: 'Origin' }),
      ...(from !== undefined && origins?.includes(from) === true ? { 'access-control-allow-origin': from } : {}),
    };
    let jobId: string | undefined;
    let code: string | undefined;
    let status = 200;
    try {
      const given = {
        get: (name: string) => {
          const value = incoming.headers[name];
          return value === undefined ? null : String(value);
        },
      };
      const officer = await signIn(given);
      const cancel = new AbortController();
      // After the last byte nobody is left to stop, and an abort costs as much as reading the job did.
      const gone = (): void => {
        if (!outgoing.writableFinished) cancel.abort();
      };
      outgoing.once('close', gone);
      const read = (mostBytes: number, mostMs: number): Promise<string> => readBody(nodeBody(incoming, given), mostBytes, mostMs);
      const write = await desk.begin(officer, read, cancel, (id) => {
        jobId = id;
      });
      eventStreamOnNode(outgoing, headers, write);
    } catch (thrown) {
      const problem = toProblem(thrown);
      ({ code } = problem);
      // Names of errors only: a message may quote what was read.
      if (code === 'internal') log.error({ event: 'fault', errorName: problem.cause instanceof Error ? problem.cause.name : 'unknown' });
      ({ status } = answer(outgoing, headers, problem));
      // What is left of a body that was refused is not read: the connection ends with the answer.
      if (!incoming.complete) outgoing.once('finish', () => incoming.destroy());
    }
    log.info({
      event: 'request',
      method: 'POST',
      route: '/api/jobs',
      status,
      milliseconds: Math.round(performance.now() - started),
      ...(code === undefined ? {} : { code }),
      ...(jobId === undefined ? {} : { jobId }),
    });
  };
}

function answer(outgoing: ServerResponse, headers: Record<string, string>, problem: Problem): { readonly status: number } {
  const document = problemDocument(problem);
  if (!outgoing.destroyed && !outgoing.headersSent) {
    const body = JSON.stringify(document);
    outgoing.writeHead(document.status, { ...headers, ...problemHeaders(problem), 'content-length': Buffer.byteLength(body) });
    outgoing.end(body);
  }
  return document;
}

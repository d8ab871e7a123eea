import { STATUS_CODES } from 'node:http';
import type { Problem, ProblemCode } from '../core/problem';
import { Refusal } from './refusal';

/** A problem as it crosses the wire (RFC 9457). Content-free: codes and figures, never anybody's words. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly retryAfterMs?: number;
}

const known: Partial<Record<ProblemCode, readonly [status: number, title: string]>> = {
  'bad-input': [400, 'The request is not as expected'],
  'signed-out': [401, 'Sign in first'],
  'not-allowed': [403, 'Your council does not allow this'],
  'service-stopped': [403, 'The council has stopped the service for now'],
  'feature-off': [403, 'Your council has this switched off'],
  'too-long': [413, 'This is too long to do in one go'],
  'personal-data-found': [422, 'Personal data was found, so nothing was sent to a model'],
  'model-refused': [422, 'The model would not do this'],
  'service-busy': [503, 'The service is busy'],
  'model-not-configured': [503, 'No model is set up'],
  'no-answer': [504, 'The model did not answer in time'],
  'service-failed': [502, 'The model failed'],
  'reply-cut': [502, 'The reply was cut short'],
  'reply-empty': [502, 'The reply was empty'],
  'reply-unusable': [502, 'The reply did not make sense'],
  cancelled: [499, 'Cancelled'],
  'template-broken': [422, 'The template cannot be used'],
  internal: [500, 'Something went wrong'],
};

/**
 * Takes a problem; gives the document. The cause stays behind. What a status says in full needs no type of ours: "about:blank" (RFC 9457, section
 * 4.2.1).
 */
export function problemDocument(problem: Problem): ProblemDocument {
  const [usual, usualTitle] = known[problem.code] ?? [500, 'Something went wrong'];
  const refusal = problem instanceof Refusal ? problem : undefined;
  return {
    type: refusal === undefined ? `urn:fair-copy:problem:${problem.code}` : 'about:blank',
    title: refusal === undefined ? usualTitle : (STATUS_CODES[refusal.status] ?? usualTitle),
    status: refusal?.status ?? usual,
    code: problem.code,
    ...(problem.technical === undefined ? {} : { detail: problem.technical }),
    ...(problem.retryAfterMs === undefined ? {} : { retryAfterMs: problem.retryAfterMs }),
  };
}

/** Takes a problem; gives the headers of its answer, with Retry-After where the problem knows it. */
export function problemHeaders(problem: Problem): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(problem.retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(problem.retryAfterMs / 1000)) }),
    ...(problem.code === 'signed-out' ? { 'www-authenticate': 'Bearer' } : {}),
    ...(problem instanceof Refusal ? problem.headers : {}),
  };
}

/** Takes a problem; gives the HTTP answer. */
export function problemResponse(problem: Problem): Response {
  const document = problemDocument(problem);
  // 499 is nginx's; no standard status says that the caller has gone, and nobody is there to read it.
  return new Response(JSON.stringify(document), { status: document.status, headers: problemHeaders(problem) });
}

import type { Problem, ProblemCode } from '../core/problem';

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
  'service-busy': [429, 'The service is busy'],
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

/** Takes a problem and, where it matters, another status; gives the document. The cause stays behind. */
export function problemDocument(problem: Problem, status?: number): ProblemDocument {
  const [usual, title] = known[problem.code] ?? [500, 'Something went wrong'];
  return {
    type: `urn:fair-copy:problem:${problem.code}`,
    title,
    status: status ?? usual,
    code: problem.code,
    ...(problem.technical === undefined ? {} : { detail: problem.technical }),
    ...(problem.retryAfterMs === undefined ? {} : { retryAfterMs: problem.retryAfterMs }),
  };
}

/** Gives the headers of a problem's answer, with Retry-After where the problem knows it. */
export function problemHeaders(document: ProblemDocument): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...(document.retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(document.retryAfterMs / 1000)) }),
    ...(document.code === 'signed-out' ? { 'www-authenticate': 'Bearer' } : {}),
  };
}

/** Takes a problem; gives the HTTP answer. */
export function problemResponse(problem: Problem, status?: number): Response {
  const document = problemDocument(problem, status);
  // 499 is nginx's; no standard status says that the caller has gone, and nobody is there to read it.
  return new Response(JSON.stringify(document), { status: document.status, headers: problemHeaders(document) });
}

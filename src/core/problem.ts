/**
 * The one error type of the project. Codes are closed: the pane has plain English for each
 * (src/taskpane/problem-messages.ts), and a test fails when one is missing.
 */
export const problemCodes = [
  // the open item
  'nothing-open',
  'nothing-selected',
  'passage-changed',
  'document-protected',
  'document-unreadable',
  'tracking-unavailable',
  'write-failed',
  'unsupported-here',
  // the model and the council service
  'no-answer',
  'service-busy',
  'service-failed',
  'signed-out',
  'not-allowed',
  'model-not-configured',
  // the council has stopped its service for now, or has this one thing off for this officer
  'service-stopped',
  'feature-off',
  'model-refused',
  'personal-data-found',
  'too-long',
  // the reply
  'reply-cut',
  'reply-empty',
  'reply-unusable',
  'reply-lost-name',
  // us
  'cancelled',
  'bad-input',
  'template-broken',
  'internal',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface ProblemDetails {
  /** What went wrong underneath; kept for developers, never shown and never logged with content. */
  readonly cause?: unknown;
  /** Content-free words for IT, such as "HTTP 429" or "ItemNotFound". Never a piece of anybody's text. */
  readonly technical?: string;
  /** Milliseconds after which trying again is worth it, when the other side said so. */
  readonly retryAfterMs?: number;
}

/** Something stopped. Thrown by hosts, models and actions; converted once at the edge; caught only to convert or to show. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly technical: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.technical = details.technical;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** Takes anything thrown; gives a Problem: itself, `cancelled` for an abort, else `internal` with the cause kept. */
export function toProblem(thrown: unknown, otherwise: ProblemCode = 'internal'): Problem {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof Error && thrown.name === 'AbortError') return new Problem('cancelled', { cause: thrown });
  return new Problem(otherwise, { cause: thrown });
}

import { Problem, type ProblemCode, type ProblemDetails } from '../core/problem';

/**
 * A problem with the form of a request, or with whose turn it is: HTTP has a status for it (RFC 9110, section 15; RFC 6585) that says more than its
 * code's usual one.
 */
export class Refusal extends Problem {
  readonly status: number;
  /** Beside the usual ones, such as which methods an address knows. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: ProblemCode, details: ProblemDetails, headers: Readonly<Record<string, string>> = {}) {
    super(code, details);
    this.status = status;
    this.headers = headers;
  }
}

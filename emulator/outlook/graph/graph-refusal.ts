/** A refusal of Graph's: status, code and words. */
export class GraphRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

export const accessDenied = (): GraphRefusal =>
  new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const notEmulated = (what: string): GraphRefusal => new GraphRefusal(501, 'NotEmulated', `Not emulated: ${what}`);

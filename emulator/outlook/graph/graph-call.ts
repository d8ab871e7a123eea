import { GraphRefusal } from './graph-refusal';

export interface GraphCall {
  /** Counted from 0; parts of a batch count too. */
  readonly index: number;
  readonly method: string;
  /** Such as /me/messages. */
  readonly path: string;
  readonly inBatch: boolean;
  /** What the token allows; empty where the token names nothing, and then everything is allowed. */
  readonly scopes: readonly string[];
}

/** What goes wrong with a call: an HTTP status with seconds to wait, or the connection lost half-way. */
export type GraphFault = { readonly status: number; readonly retryAfter?: number } | 'connection-lost';

/** One call as it is answered: by itself or as a part of a batch. */
export interface GraphAsk {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The Prefer header. */
  readonly prefer: string;
  readonly body: unknown;
  /** What stands before the path: origin and version. Links to further pages begin with it. */
  readonly base: string;
  readonly inBatch: boolean;
  readonly scopes: readonly string[];
}

export interface GraphAnswer {
  readonly status: number;
  readonly value: unknown;
}

export class ConnectionLost extends Error {}

const faultCodes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  429: 'ApplicationThrottled',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};

/** Does to a call what the test says goes wrong with it. @throws ConnectionLost, GraphRefusal */
export function suffer(fault: GraphFault | undefined): void {
  if (fault === undefined) return;
  if (fault === 'connection-lost') throw new ConnectionLost('connection lost');
  const { status, retryAfter } = fault;
  throw new GraphRefusal(status, faultCodes[status] ?? 'InternalServerError', 'The emulated Graph was told to fail.', retryAfter);
}

export const prefersText = ({ prefer }: GraphAsk): boolean => /outlook\.body-content-type="text"/.test(prefer);

import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import type { GraphMessage } from './graph-message';
import { graphRequest, longestWait, pause, plainText, type GraphConnection } from './graph-request';

/** Requests in one $batch, the most that Graph takes; mail parts run four at a time on its side, so one batch is in flight at a time. */
const batchSize = 20;
/** Rounds of asking throttled parts again. */
const rounds = 6;

interface BatchAnswer {
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: GraphMessage;
  }[];
}

/**
 * Takes ids of one mailbox and which fields are wanted; gives the messages that could be had, in batches. Parts that were throttled are asked
 * again, whole batches are not; a message that is gone or refused is left out.
 * @throws Problem signed-out when a part was, and what graphRequest throws
 */
export async function readMany(
  connection: GraphConnection,
  place: { readonly path: string; readonly scopes: readonly string[] },
  ids: readonly string[],
  fields: string,
  signal: Signal,
): Promise<ReadonlyMap<string, GraphMessage>> {
  const found = new Map<string, GraphMessage>();
  const wait = connection.wait ?? pause;
  let waiting = ids;
  for (let round = 0; waiting.length > 0 && round < rounds; round += 1) {
    const again: string[] = [];
    let throttled = 0;
    for (let start = 0; start < waiting.length; start += batchSize) {
      const asked = waiting.slice(start, start + batchSize);
      const requests = asked.map((id, index) => ({
        id: String(index),
        method: 'GET',
        url: `${place.path}/messages/${encodeURIComponent(id)}?$select=${fields}`,
        headers: { Prefer: plainText },
      }));
      const answer = await graphRequest<BatchAnswer>(
        connection,
        { method: 'POST', address: '/$batch', scopes: place.scopes, body: { requests } },
        signal,
      );
      for (const part of answer.responses) {
        const id = asked[Number(part.id)];
        if (id === undefined) continue;
        if (part.status === 200 && part.body !== undefined) found.set(id, part.body);
        else if (part.status === 429 || part.status === 503 || part.status === 504) {
          again.push(id);
          const seconds = Number(part.headers?.['Retry-After'] ?? part.headers?.['retry-after'] ?? 1);
          throttled = Math.max(throttled, (Number.isFinite(seconds) ? seconds : 1) * 1000);
        } else if (part.status === 401) throw new Problem('signed-out', { technical: 'Graph batch 401' });
      }
    }
    waiting = again;
    if (waiting.length > 0) await wait(Math.min(throttled, longestWait), signal);
  }
  return found;
}

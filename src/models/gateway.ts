import type { Model } from '../core/model';
import { Problem } from '../core/problem';
import { parseJson, problemOf, readProblem, sendCall, type GatewayConnection } from './gateway-request';
import { readBytes, readServerEvents } from './server-events';
import { startWatch } from './watch';

export interface GatewaySettings extends GatewayConnection {
  /** The gateway's name for its model, from /api/policy. */
  readonly modelId: string;
  /** Milliseconds until the first words. A large model may think for a while. */
  readonly firstMs?: number;
  /** Milliseconds between two signs of life. */
  readonly betweenMs?: number;
}

/** Takes where the council's gateway is; gives its model for the pane. Nothing is retried here but a refused sign-in: the gateway does. */
export function gatewayModel({ modelId, firstMs = 45_000, betweenMs = 20_000, ...connection }: GatewaySettings): Model {
  return {
    id: modelId,
    place: 'service',
    async *run(job, officer) {
      const watch = startWatch(officer);
      try {
        watch.allow(firstMs);
        const call = { method: 'POST', path: '/api/jobs', body: job, accept: 'text/event-stream' } as const;
        const body = await streamOf(await sendCall(connection, call, watch, officer));
        let whole = false;
        let words = false;
        for await (const { event, data } of readServerEvents(readBytes(body))) {
          watch.allow(words ? betweenMs : firstMs);
          if (event === 'problem') throw readProblem(parseJson(data), 502);
          if (event === 'text') {
            const text = textOf(parseJson(data));
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

async function streamOf(response: Response): Promise<ReadableStream<Uint8Array>> {
  if (!response.ok) throw await problemOf(response);
  if (response.body === null) throw new Problem('reply-cut', { technical: 'no body' });
  if ((response.headers.get('content-type') ?? '').startsWith('text/event-stream')) return response.body;
  await response.body.cancel().catch(() => undefined);
  // A page where a stream should be is a proxy or sign-in wall speaking, not the gateway.
  throw new Problem('service-failed', { technical: 'not an event stream' });
}

function textOf(body: unknown): string {
  if (typeof body === 'object' && body !== null && 'text' in body && typeof body.text === 'string') return body.text;
  throw new Problem('reply-unusable', { technical: 'event without words' });
}

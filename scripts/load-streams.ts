import { connect, type Socket } from 'node:net';

/** One stream, as whoever asked saw it. Milliseconds; -1 when no words came. */
export interface StreamResult {
  readonly whole: boolean;
  readonly firstMs: number;
  readonly allMs: number;
  readonly status: number;
}

/** Something that streams: where, with which headers, and what its first words and its last event look like. Plain data. */
export interface Target {
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The request's body; {id} becomes a new id, {pieces} and {every} how the model is to stream. */
  readonly body: string;
  readonly firstMark: string;
  readonly endMark: string;
}

const idle = new Map<string, Socket[]>();

/**
 * Asks once and reads to the end. Never throws: what went wrong is `whole: false`. On bare sockets: on a small machine whoever measures must
 * cost little, and Node's own client costs as much as the gateway.
 */
export function stream(target: Target, officer: string, pieces: number, everyMs: number): Promise<StreamResult> {
  const body = target.body.replace('{id}', crypto.randomUUID()).replace('{pieces}', String(pieces)).replace('{every}', String(everyMs));
  const { hostname, port, host } = new URL(target.url);
  const heads = { host, 'content-type': 'application/json', 'x-development-officer': `${officer};load;officer`, ...target.headers };
  const lines = Object.entries({ ...heads, 'content-length': String(Buffer.byteLength(body)) }).map(([name, value]) => `${name}: ${value}`);
  const request = `POST ${target.path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
  const kept = idle.get(target.url) ?? [];
  idle.set(target.url, kept);
  const started = performance.now();
  return new Promise((resolve) => {
    const begin = (socket: Socket, fresh: boolean): void => {
      let status = 0;
      let firstMs = -1;
      let tail = '';
      const finish = (whole: boolean): void => {
        socket.removeAllListeners();
        socket.on('error', () => undefined);
        if (whole) kept.push(socket);
        else socket.destroy();
        resolve({ whole: whole && status === 200 && tail.includes(target.endMark), firstMs, allMs: performance.now() - started, status });
      };
      const lost = (): void => {
        // A kept connection that the other side closed just then: its request was never seen.
        if (!fresh && tail === '') begin(connect(Number(port), hostname), true);
        else finish(false);
      };
      socket.setEncoding('latin1');
      socket.setNoDelay(true);
      socket.on('data', (given) => {
        const text = tail + String(given);
        if (status === 0) status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
        if (firstMs < 0 && text.includes(target.firstMark)) firstMs = performance.now() - started;
        tail = text.slice(-2000);
        if (tail.endsWith('\r\n0\r\n\r\n')) finish(true);
        // A refusal has a length and no chunks: it is counted as lost, and its connection is not used again.
        else if (status !== 200 && status !== 0 && tail.endsWith('}')) finish(false);
      });
      socket.once('error', lost);
      socket.once('close', lost);
      socket.write(request);
    };
    const socket = kept.pop();
    if (socket === undefined || socket.destroyed) begin(connect(Number(port), hostname), true);
    else begin(socket, false);
  });
}

/** What to keep going. */
export interface LoadPlan {
  readonly target: Target;
  readonly streams: number;
  readonly forMs: number;
  readonly pieces: number;
  readonly everyMs: number;
  /** At most so many milliseconds, at random, between two streams of one officer: otherwise all begin in step. */
  readonly pauseMs?: number;
  /** One name for all streams, or a name's beginning and a number. */
  readonly officer?: string;
}

/** Keeps so many streams going for so many milliseconds, at least one each; gives what became of each that began. */
export async function keepStreaming(plan: LoadPlan): Promise<{ readonly results: readonly StreamResult[]; readonly seconds: number }> {
  const { target, streams, forMs, pieces, everyMs, pauseMs = 0, officer } = plan;
  const started = performance.now();
  const results: StreamResult[] = [];
  let count = 0;
  await Promise.all(
    Array.from({ length: streams }, async () => {
      do {
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs * Math.random()));
        count += 1;
        results.push(await stream(target, officer ?? `officer-${count % 997}`, pieces, everyMs));
      } while (performance.now() - started < forMs);
    }),
  );
  return { results, seconds: (performance.now() - started) / 1000 };
}

/** Gives the value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

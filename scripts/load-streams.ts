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
  /** The request's body; {id} becomes a new id, {how} how the model is to stream. */
  readonly body: string;
  readonly firstMark: string;
  readonly endMark: string;
}

/** Bytes at an answer's end that are kept to be looked at. */
const tailBytes = 600;
const lastChunk = '\r\n0\r\n\r\n';

/** A connection, and what reads what comes over it now. */
interface Line {
  readonly socket: Socket;
  hear: (text: string) => void;
  lose: () => void;
}

/** A target made ready: on a small machine whoever measures must cost little, and Node's own client costs as much as the gateway. */
interface Prepared {
  readonly target: Target;
  readonly port: number;
  readonly host: string;
  readonly head: string;
  readonly idle: Line[];
}
const known = new Map<string, Prepared>();

function prepare(target: Target): Prepared {
  const key = target.url + target.path;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { hostname, port, host } = new URL(target.url);
  const lines = Object.entries({ host, 'content-type': 'application/json', ...target.headers }).map(([name, value]) => `${name}: ${value}`);
  const made = { target, port: Number(port), host: hostname, head: `POST ${target.path} HTTP/1.1\r\n${lines.join('\r\n')}`, idle: [] };
  known.set(key, made);
  return made;
}

/** Read into by all connections in turn: what is heard is taken out of it at once. */
const shared = Buffer.allocUnsafe(65_536);

function connectLine({ port, host }: Prepared): Line {
  const line: Line = {
    socket: connect({
      port,
      host,
      noDelay: true,
      onread: {
        buffer: shared,
        callback: (bytes) => {
          line.hear(shared.toString('latin1', 0, bytes));
          return true;
        },
      },
    }),
    hear: () => undefined,
    lose: () => undefined,
  };
  line.socket.on('error', () => line.lose());
  line.socket.on('close', () => line.lose());
  return line;
}

/** Asks once and reads to the end. Never throws: what went wrong is `whole: false`. */
export function stream(target: Target, officer: string, how: Manner): Promise<StreamResult> {
  const prepared = prepare(target);
  const body = target.body
    .replace('{id}', crypto.randomUUID())
    .replace('{how}', `pieces ${how.pieces} every ${how.everyMs} in ${how.burst ?? 1}`);
  const request = `${prepared.head}\r\nx-development-officer: ${officer};load;officer\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const started = performance.now();
  return new Promise((resolve) => {
    const begin = (line: Line, fresh: boolean): void => {
      let status = 0;
      let firstMs = -1;
      let tail = '';
      const finish = (whole: boolean): void => {
        line.hear = () => undefined;
        line.lose = () => undefined;
        if (whole) prepared.idle.push(line);
        else line.socket.destroy();
        resolve({ whole: whole && status === 200 && tail.includes(target.endMark), firstMs, allMs: performance.now() - started, status });
      };
      line.lose = () => {
        // A kept connection that the other side closed just then: its request was never seen.
        if (!fresh && tail === '') begin(connectLine(prepared), true);
        else finish(false);
      };
      line.hear = (given) => {
        if (firstMs < 0) {
          const text = tail + given;
          if (status === 0) status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
          if (text.includes(target.firstMark)) firstMs = performance.now() - started;
        }
        tail = given.length >= tailBytes ? given : (tail + given).slice(-tailBytes);
        if (tail.endsWith(lastChunk)) finish(true);
        // A refusal has a length and no chunks: it is counted as lost, and its connection is not used again.
        else if (status !== 200 && status !== 0 && tail.endsWith('}')) finish(false);
      };
      line.socket.write(request);
    };
    const kept = prepared.idle.pop();
    if (kept === undefined || kept.socket.destroyed) begin(connectLine(prepared), true);
    else begin(kept, false);
  });
}

/** How the model is to stream: so many pieces, so many milliseconds apart, so many in one write (one when nothing is said). */
export interface Manner {
  readonly pieces: number;
  readonly everyMs: number;
  readonly burst?: number;
}

/** What to keep going. */
export interface LoadPlan extends Manner {
  readonly target: Target;
  readonly streams: number;
  readonly forMs: number;
  /** At most so many milliseconds, at random, between two streams of one officer: otherwise all begin in step. */
  readonly pauseMs?: number;
  /** One name for all streams, or a name's beginning and a number. */
  readonly officer?: string;
}

/** Keeps so many streams going for so many milliseconds, at least one each; gives what became of each that began. */
export async function keepStreaming(plan: LoadPlan): Promise<{ readonly results: readonly StreamResult[]; readonly seconds: number }> {
  const { target, streams, forMs, pauseMs = 0, officer } = plan;
  const started = performance.now();
  const results: StreamResult[] = [];
  let count = 0;
  await Promise.all(
    Array.from({ length: streams }, async () => {
      do {
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs * Math.random()));
        count += 1;
        results.push(await stream(target, officer ?? `officer-${count % 997}`, plan));
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

import { Agent, request } from 'node:http';

/** One stream, as whoever asked saw it. Milliseconds. */
export interface StreamResult {
  readonly whole: boolean;
  readonly firstMs: number;
  readonly allMs: number;
  readonly status: number;
}

/** Something that streams: where, with which headers, and what its last event looks like. */
export interface Target {
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: (officer: string, pieces: number, everyMs: number) => string;
  readonly firstMark: string;
  readonly endMark: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: Infinity, scheduling: 'lifo' });

/** Asks once and reads to the end. Never throws: what went wrong is `whole: false`. */
export function stream(target: Target, officer: string, pieces: number, everyMs: number): Promise<StreamResult> {
  return new Promise((resolve) => {
    const started = performance.now();
    const body = target.body(officer, pieces, everyMs);
    const headers = {
      ...target.headers,
      'x-development-officer': `${officer};load;officer`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request(target.url + target.path, { method: 'POST', agent, headers }, (response) => {
      let firstMs = -1;
      let tail = '';
      response.setEncoding('latin1');
      response.on('data', (part: string) => {
        tail = (tail + part).slice(-400);
        if (firstMs < 0 && tail.includes(target.firstMark)) firstMs = performance.now() - started;
      });
      response.on('end', () =>
        resolve({
          whole: response.statusCode === 200 && tail.includes(target.endMark),
          firstMs,
          allMs: performance.now() - started,
          status: response.statusCode ?? 0,
        }),
      );
      response.on('error', () => resolve({ whole: false, firstMs, allMs: performance.now() - started, status: 0 }));
    });
    sent.on('error', () => resolve({ whole: false, firstMs: -1, allMs: performance.now() - started, status: 0 }));
    sent.end(body);
  });
}

/** Keeps so many streams going for so many milliseconds; gives what became of each that began. */
export async function keepStreaming(
  target: Target,
  streams: number,
  forMs: number,
  pieces: number,
  everyMs: number,
  officers = 400,
): Promise<{ readonly results: readonly StreamResult[]; readonly seconds: number }> {
  const started = performance.now();
  const results: StreamResult[] = [];
  let count = 0;
  await Promise.all(
    Array.from({ length: streams }, async () => {
      while (performance.now() - started < forMs) {
        count += 1;
        results.push(await stream(target, `officer-${count % officers}`, pieces, everyMs));
      }
    }),
  );
  return { results, seconds: (performance.now() - started) / 1000 };
}

/** Gives the value below which this share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

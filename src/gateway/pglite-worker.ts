import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** PGlite in a thread of its own: a query never holds up the streams that run beside it. */
export interface PgliteWorker {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: Record<string, unknown>[]; readonly affectedRows?: number }>;
  /** Gives the whole data folder as a compressed tar file, consistent at one moment. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the thread runs. JavaScript, because a thread starts from a file or from text, and the gateway may be bundled into one file. */
const source = `
const { parentPort, workerData } = require('node:worker_threads');
const { PGlite } = require(workerData.module);
const parsers = { 20: Number };
let database;
const opened = (async () => {
  const options = { parsers };
  if (workerData.folder !== undefined) options.dataDir = workerData.folder;
  if (workerData.load !== undefined) options.loadDataDir = new Blob([workerData.load]);
  database = await PGlite.create(options);
})();
parentPort.on('message', async ({ id, kind, text, values }) => {
  try {
    await opened;
    if (kind === 'query') {
      const { rows, affectedRows } = await database.query(text, values);
      parentPort.postMessage({ id, value: { rows, affectedRows } });
    } else if (kind === 'dump') {
      const file = await database.dumpDataDir('gzip');
      parentPort.postMessage({ id, value: new Uint8Array(await file.arrayBuffer()) });
    } else if (kind === 'close') {
      await database.close();
      parentPort.postMessage({ id, value: undefined });
    } else parentPort.postMessage({ id, value: undefined });
  } catch (thrown) {
    parentPort.postMessage({ id, fault: { message: String(thrown && thrown.message), code: thrown && thrown.code } });
  }
});
`;

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly fault?: { readonly message: string; readonly code?: string };
}

/**
 * Opens PGlite on a folder, or in memory; `load` is a dump to begin from.
 * @throws Error when the folder cannot be opened
 */
export async function openPgliteWorker(folder: string | undefined, load?: Uint8Array): Promise<PgliteWorker> {
  // Found from the program's folder, so that it works from source, from a bundle and from a test alike.
  const module = createRequire(join(process.cwd(), 'package.json')).resolve('@electric-sql/pglite');
  const worker = new Worker(source, { eval: true, workerData: { module, folder, load }, env: {} });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>();
  let count = 0;
  let dead: Error | undefined;
  const die = (reason: Error): void => {
    dead ??= reason;
    for (const { reject } of waiting.values()) reject(dead);
    waiting.clear();
  };
  worker.on('message', ({ id, value, fault }: Answer) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (fault === undefined) asked?.resolve(value);
    else asked?.reject(Object.assign(new Error(fault.message), fault.code === undefined ? {} : { code: fault.code }));
  });
  worker.on('error', (thrown) => die(thrown instanceof Error ? thrown : new Error('PGlite stopped')));
  worker.on('exit', () => die(new Error('PGlite stopped')));
  const ask = (kind: string, text = '', values: readonly unknown[] = []): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (dead !== undefined) {
        reject(dead);
        return;
      }
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.postMessage({ id: count, kind, text, values });
    });
  try {
    await ask('open');
  } catch (thrown) {
    await worker.terminate();
    throw thrown;
  }
  return {
    query: (text, values) => ask('query', text, values) as ReturnType<PgliteWorker['query']>,
    dump: () => ask('dump') as Promise<Uint8Array>,
    close: async () => {
      await ask('close').catch(() => undefined);
      await worker.terminate();
    },
  };
}

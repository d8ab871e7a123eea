/**
 * npm run triage -- --graph 5000 [--faults]
 *
 * Ranks a mailbox of so many invented messages through the real Graph client and the stand-in of Graph, over http on this machine, and prints requests,
 * bytes, times and memory. With --faults pages and batches are throttled, fail and lose the line, as a bad afternoon has it.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { GraphCall, GraphFault } from '../emulator/outlook/graph/graph-call';
import { MailServer } from '../emulator/outlook/mail-server';
import { runWebHandler } from '../emulator/server/web-handler';
import { prioritise, warmUp } from '../src/actions/prioritise';
import type { Engine } from '../src/core/engine';
import { engineInPlace } from '../src/engine/in-place';
import { graphMailbox } from '../src/hosts/graph/graph-mailbox';

export interface GraphRun {
  readonly messages: number;
  readonly ranked: number;
  readonly twice: number;
  readonly requests: number;
  readonly refused: number;
  readonly megabytes: number;
  readonly bodies: number;
  readonly firstScreenMs: number;
  readonly seconds: number;
  /** What the ranked list itself holds after a collection, in MB, when a tenth and when all had been read. */
  readonly heapEarly: number;
  readonly heapLate: number;
}

const megabyte = 1_000_000;

function badAfternoon({ index, inBatch }: GraphCall): GraphFault | undefined {
  if (inBatch) return index % 9 === 4 ? { status: 429, retryAfter: 0.01 } : undefined;
  if (index % 17 === 3) return 'connection-lost';
  if (index % 11 === 5) return { status: 429, retryAfter: 0.01 };
  return index % 13 === 7 ? { status: 504, retryAfter: 0.01 } : undefined;
}

async function listen(mail: MailServer): Promise<{ readonly server: Server; readonly base: string }> {
  const server = createServer((incoming, outgoing) => {
    void runWebHandler((request) => mail.handle(request), incoming, outgoing, `http://${incoming.headers.host ?? ''}`).catch(() =>
      outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graph/v1.0` };
}

/** The pane's engine is in a worker: what comes back is a copy that holds no piece of a body. */
const likeAWorker: Engine = {
  run: async (task, input, signal) => structuredClone(await engineInPlace.run(task, input, signal)),
};

/** Ranks that many messages; gives the figures. */
export async function rankThroughGraph(count: number, faults: boolean): Promise<GraphRun> {
  const mail = new MailServer({ count, ...(faults ? { fault: badAfternoon } : {}) });
  const { server, base } = await listen(mail);
  let requests = 0;
  let refused = 0;
  let bytes = 0;
  const mailbox = graphMailbox(
    {
      base,
      token: () => Promise.resolve('emulated'),
      onRequest: (size, status) => {
        requests += 1;
        bytes += size;
        if (status !== 200) refused += 1;
      },
    },
    { open: () => Promise.resolve() },
  );
  const heap = (): number => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / megabyte;
  };
  const officer = { email: 'paul.whitcombe@marrowdale.example' };
  const signal = new AbortController().signal;
  // The engine is loaded and the connection made before the officer presses: what is timed is the reading and the ranking.
  await prioritise(
    { mailbox, engine: likeAWorker, signal },
    { query: { from: '2999-01-01' }, officer, today: '2026-11-23' },
    () => undefined,
  );
  await warmUp({ engine: likeAWorker, signal }, officer);
  requests = refused = bytes = 0;
  mail.graph.calls.length = 0;
  const before = heap();
  let heapEarly = 0;
  let firstScreenMs = 0;
  const began = performance.now();
  const all = await prioritise(
    { mailbox, engine: likeAWorker, signal },
    { query: {}, officer, today: '2026-11-23' },
    () => {
      firstScreenMs ||= performance.now() - began;
    },
    (read) => {
      if (heapEarly === 0 && read >= count / 10) heapEarly = heap() - before;
    },
  );
  const seconds = (performance.now() - began) / 1000;
  const heapLate = heap() - before;
  await new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
  const ids = all.ranked.map(({ message }) => message.id);
  return {
    messages: mail.mailbox.folder('inbox').length,
    ranked: ids.length,
    twice: ids.length - new Set(ids).size,
    requests,
    refused,
    megabytes: bytes / megabyte,
    bodies: mail.graph.calls.filter(({ inBatch }) => inBatch).length,
    firstScreenMs,
    seconds,
    heapEarly,
    heapLate,
  };
}

/** Prints the figures, one a line. */
export async function printGraphRun(count: number, faults: boolean): Promise<void> {
  const run = await rankThroughGraph(count, faults);
  const whole = run.megabytes.toFixed(1);
  console.log(`${run.ranked} of ${run.messages} messages ranked, ${run.twice} twice, in ${run.seconds.toFixed(2)} s`);
  console.log(`First screen after ${run.firstScreenMs.toFixed(0)} ms`);
  console.log(
    `${run.requests} requests, of which ${run.refused} were throttled, failed or lost; ${run.bodies} bodies asked for; ${whole} MB came`,
  );
  console.log(
    `Held: ${run.heapEarly.toFixed(1)} MB after a tenth, ${run.heapLate.toFixed(1)} MB at the end${globalThis.gc ? '' : ' (uncollected: run node with --expose-gc)'}`,
  );
  if (run.ranked !== run.messages || run.twice > 0) process.exitCode = 1;
}

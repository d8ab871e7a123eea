import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript, endGatewayProcesses, nodeFlags, startGatewayProcess } from './gateway-process';
import { fairness, firstWords, held, replicas, throughput } from './load-measures';
import { endLoadProcesses, freePort, startChild, startGenerator } from './load-processes';
import { chatTarget, ourTarget } from './load-targets';
import { startRealPostgres } from './real-postgres';

/**
 * npm run load -- --json <file> [--quick]
 *
 * Measures the gateway beside @portkey-ai/gateway, both before the same streaming test model, on this machine, in turns within one run:
 * about five minutes, or one and a half with --quick. Model, load and gateways are a process each. Only this machine is ever asked.
 */
const options = process.argv.slice(2);
const quick = options.includes('--quick');
const jsonFile = options.includes('--json') ? options[options.indexOf('--json') + 1] : undefined;
const folder = mkdtempSync(join(tmpdir(), 'fair-copy-load-'));
const report: Record<string, unknown> = {
  at: new Date().toISOString(),
  cores: cpus().length,
  processor: cpus()[0]?.model,
  node: process.version,
  quick,
  // More than a little before we begin means that others use the machine, and that the figures say less.
  loadAverageBefore: loadavg()[0],
};
const say = (words: string): void => void process.stdout.write(`${words}\n`);

async function main(): Promise<void> {
  const model = (await startChild('the model', [bundleScript('load-model')], /listens at (\S+)/)).found;
  const { load } = startGenerator();
  const environment = { MODEL_BASE_URL: `${model}/v1`, MODEL_NAME: 'm', MODEL_PLACES: '1500' };
  const gateway = await startGatewayProcess({ ...environment, DATA_FOLDER: join(folder, 'data') });
  const port = await freePort();
  const portkey = await startChild(
    'portkey',
    // The same room for what is dropped at once as ours has.
    [...nodeFlags, 'node_modules/@portkey-ai/gateway/build/start-server.js', `--port=${port}`, '--headless'],
    /(Ready for connections)/,
  );
  const ours = { target: ourTarget(gateway.url), pid: gateway.process.pid ?? 0 };
  const peer = {
    target: chatTarget(`http://127.0.0.1:${port}`, {
      authorization: 'Bearer x',
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `${model}/v1`,
    }),
    pid: portkey.pid,
  };

  const direct = chatTarget(model);
  // Both warm, and as warm as each other: until each has answered so many streams, and not for so many seconds. A compiler that is still at work
  // uses as much of a small machine as a gateway does.
  const warm = new Map([ours.target, peer.target, direct].map((target) => [target, 0]));
  const enough = quick ? 4000 : 8000;
  for (let turn = 0; turn < 20 && [...warm.values()].some((count) => count < enough); turn += 1)
    for (const [target, count] of warm) {
      const { results } = await load({ target, streams: 200, forMs: 1000, pieces: turn % 2 === 0 ? 10 : 100, everyMs: 0 });
      warm.set(target, count + results.length);
    }
  const throughputs: readonly [name: string, manner: { readonly pieces: number; readonly burst?: number }][] = [
    ['throughputAt200', { pieces: 100 }],
    ['throughputAt200InBursts', { pieces: 100, burst: 10 }],
    ['throughputAt200ShortReplies', { pieces: 10 }],
  ];
  for (const [name, manner] of throughputs) {
    const measured = await throughput(load, ours, peer, manner, quick ? 3 : 5, quick ? 2500 : 4000);
    report[name] = measured;
    const { piecesAStream, piecesAWrite, streamsASecond, ratio, processorMsAStream, peerProcessorMsAStream, processorRatio, lost } =
      measured;
    say(
      `200 streams of ${piecesAStream} pieces, ${piecesAWrite} a write: ${streamsASecond} a second, portkey ${measured.peer} (${ratio} times); processor time a stream ${processorMsAStream} ms, portkey ${peerProcessorMsAStream} ms (${processorRatio} times); lost ${lost}`,
    );
  }

  const first = await firstWords(load, direct, ours.target, peer.target, quick ? 3 : 8);
  report['addedMsToFirstWords'] = first;
  say(`Added to the first words: median ${first.median} ms, 99th ${first.p99} ms; portkey ${first.peerMedian} and ${first.peerP99} ms`);

  const thousand = await held(load, ours, quick ? 10_000 : 60_000);
  report['held1000'] = thousand;
  say(
    `1,000 streams for ${thousand.seconds} s: ${thousand.whole} whole; memory ${thousand.memoryMbMiddle} MB in the middle third, ${thousand.memoryMbEnd} MB in the last`,
  );
  await gateway.kill('SIGTERM');

  const small = await startGatewayProcess({ ...environment, MODEL_PLACES: '8', DATA_FOLDER: join(folder, 'fair') });
  const fair = await fairness(load, small.url);
  report['fairness'] = fair;
  say(
    `Fairness, ${fair.places} places: one officer's ${fair.greedyJobs} jobs take ${fair.greedyMedianMs} ms each at the median; ten others ${fair.othersMedianMs} ms`,
  );
  await small.kill('SIGTERM');

  const postgres = await startRealPostgres();
  try {
    const replica = { ...environment, MODEL_PLACES: '20', DATABASE_URL: await postgres.database() };
    const [one, two] = [await startGatewayProcess(replica), await startGatewayProcess(replica)];
    const measured = await replicas(load, one, two, quick ? 1 : 3, quick ? 3000 : 5000);
    report['replicas'] = measured;
    say(
      `Replicas on PostgreSQL, ${measured.placesEach} places each: one ${measured.one} a second, two ${measured.two} (${measured.ratio} times); processor time a stream ${measured.processorMsAStreamOne} and ${measured.processorMsAStreamTwo} ms`,
    );
    await Promise.all([one.kill('SIGTERM'), two.kill('SIGTERM')]);
  } finally {
    await postgres.close();
  }
}

main()
  .catch((thrown: unknown) => {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exitCode = 1;
  })
  .finally(() => {
    endLoadProcesses();
    endGatewayProcesses();
    rmSync(folder, { recursive: true, force: true });
    report['loadAverageAfter'] = loadavg()[0];
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
    process.exit();
  });

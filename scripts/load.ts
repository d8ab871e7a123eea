import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleScript, endGatewayProcesses, startGatewayProcess } from './gateway-process';
import { keepStreaming, quantile, stream, type Target } from './load-streams';
import { startRealPostgres } from './real-postgres';

/**
 * npm run load -- --json <file> [--quick]
 *
 * Measures the gateway beside @portkey-ai/gateway, both before the same streaming test model, on this machine, in turns within one run.
 * Only this machine is ever asked; every loop ends by itself.
 */
const arguments_ = process.argv.slice(2);
const quick = arguments_.includes('--quick');
const jsonFile = arguments_.includes('--json') ? arguments_[arguments_.indexOf('--json') + 1] : undefined;
const children: ChildProcess[] = [];
const folder = mkdtempSync(join(tmpdir(), 'fair-copy-load-'));
const report: Record<string, unknown> = { at: new Date().toISOString(), cores: cpus().length, node: process.version, quick };
const say = (words: string): void => void process.stdout.write(`${words}\n`);
const round = (number: number): number => Math.round(number * 10) / 10;
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const passage = (pieces: number, everyMs: number): string =>
  `Please be advised that we are looking into it. Tell the reader what happens next. pieces ${pieces} every ${everyMs}`;

const ourTarget = (url: string): Target => ({
  url,
  path: '/api/jobs',
  headers: {},
  body: (_, pieces, everyMs) =>
    JSON.stringify({
      id: randomUUID(),
      action: 'improve',
      template: { id: 'improve-plainer', version: 1 },
      passages: [passage(pieces, everyMs)],
      answers: {},
    }),
  firstMark: 'event: text',
  endMark: 'event: done',
});
const chatBody = (pieces: number, everyMs: number, filler: string): string =>
  JSON.stringify({
    model: 'm',
    stream: true,
    stream_options: { include_usage: true },
    messages: [
      { role: 'system', content: filler },
      { role: 'user', content: passage(pieces, everyMs) },
    ],
  });
/** As long as the instructions our gateway writes, so that the peer carries the same load. */
const filler = 'Follow the house rules. '.repeat(140);
const chatTarget = (url: string, headers: Readonly<Record<string, string>>): Target => ({
  url,
  path: '/v1/chat/completions',
  headers,
  body: (_, pieces, everyMs) => chatBody(pieces, everyMs, filler),
  firstMark: '"content"',
  endMark: '[DONE]',
});

async function startChild(name: string, command: readonly string[], ready: RegExp): Promise<string> {
  const child = spawn(process.execPath, [...command], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'] ?? '' } });
  children.push(child);
  return new Promise((resolve, reject) => {
    let written = '';
    const hear = (chunk: Buffer): void => {
      written += chunk.toString();
      const found = ready.exec(written);
      if (found !== null) resolve(found[1] ?? '');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`${name} ended: ${written.slice(-500)}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function main(): Promise<void> {
  const modelUrl = await startChild('the model', [bundleScript('load-model')], /listens at (\S+)/);
  const environment = { MODEL_BASE_URL: `${modelUrl}/v1`, MODEL_NAME: 'm', MODEL_PLACES: '1500' };
  const gateway = await startGatewayProcess({ ...environment, DATA_FOLDER: join(folder, 'data') });
  const peerPort = await freePort();
  await startChild(
    'portkey',
    ['node_modules/@portkey-ai/gateway/build/start-server.js', `--port=${peerPort}`, '--headless'],
    /(Ready for connections)/,
  );
  const ours = ourTarget(gateway.url);
  const peer = chatTarget(`http://127.0.0.1:${peerPort}`, {
    authorization: 'Bearer x',
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': `${modelUrl}/v1`,
  });
  const direct = chatTarget(modelUrl, {});

  // Both warm, then in turns, so that a busy moment of the machine hits neither alone.
  for (const target of [ours, peer, direct]) await keepStreaming(target, 50, 2000, 10, 5);
  const rounds = quick ? 2 : 5;
  const perRound = quick ? 2500 : 5000;
  const throughput: Record<'ours' | 'peer', number[]> = { ours: [], peer: [] };
  let lost = 0;
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [name, target] of turn % 2 === 0
      ? ([
          ['ours', ours],
          ['peer', peer],
        ] as const)
      : ([
          ['peer', peer],
          ['ours', ours],
        ] as const)) {
      const { results, seconds } = await keepStreaming(target, 200, perRound, 10, 5);
      const whole = results.filter((result) => result.whole).length;
      if (name === 'ours') lost += results.length - whole;
      throughput[name].push(whole / seconds);
    }
  }
  const [mine, theirs] = [quantile(throughput.ours, 0.5), quantile(throughput.peer, 0.5)];
  report['throughputAt200'] = {
    streamsASecond: round(mine),
    peer: round(theirs),
    ratio: Math.round((mine / theirs) * 100) / 100,
    rounds: { ours: throughput.ours.map(round), peer: throughput.peer.map(round) },
    lost,
  };
  say(`200 streams at once: ${round(mine)} a second, portkey ${round(theirs)} (${(mine / theirs).toFixed(2)} times); lost ${lost}`);

  const firsts: Record<'direct' | 'ours' | 'peer', number[]> = { direct: [], ours: [], peer: [] };
  for (let turn = 0; turn < (quick ? 3 : 8); turn += 1) {
    for (const [name, target] of [
      ['direct', direct],
      ['ours', ours],
      ['peer', peer],
    ] as const) {
      const { results } = await keepStreaming(target, 10, 1500, 5, 20);
      firsts[name].push(...results.filter((result) => result.whole).map((result) => result.firstMs));
    }
  }
  const added = (name: 'ours' | 'peer', share: number): number => round(quantile(firsts[name], share) - quantile(firsts.direct, share));
  report['addedMsToFirstWords'] = {
    median: added('ours', 0.5),
    p99: added('ours', 0.99),
    peerMedian: added('peer', 0.5),
    peerP99: added('peer', 0.99),
    samples: firsts.ours.length,
  };
  say(
    `Added to the first words: median ${added('ours', 0.5)} ms, 99th ${added('ours', 0.99)} ms; portkey ${added('peer', 0.5)} and ${added('peer', 0.99)} ms`,
  );

  const holdMs = quick ? 10_000 : 60_000;
  const memory: number[] = [];
  const sampler = setInterval(() => memory.push(memoryOf(gateway.process.pid)), 1000);
  const held = await Promise.all(Array.from({ length: 1000 }, (_, index) => stream(ours, `held-${index}`, holdMs / 500, 500)));
  clearInterval(sampler);
  const wholeHeld = held.filter((result) => result.whole).length;
  const third = Math.floor(memory.length / 3);
  const [early, late] = [quantile(memory.slice(third, 2 * third), 0.5), quantile(memory.slice(2 * third), 0.5)];
  report['held1000'] = {
    seconds: holdMs / 1000,
    whole: wholeHeld,
    lost: 1000 - wholeHeld,
    memoryMbMiddle: round(early),
    memoryMbEnd: round(late),
    memoryMbMost: round(Math.max(...memory)),
  };
  say(
    `1,000 streams for ${holdMs / 1000} s: ${wholeHeld} whole; memory ${round(early)} MB in the middle third, ${round(late)} MB in the last`,
  );
  await gateway.kill('SIGTERM');

  const fair = await startGatewayProcess({ ...environment, MODEL_PLACES: '8', DATA_FOLDER: join(folder, 'fair') });
  // Warm first: a cold process reads jobs slower than it queues them, and shows its compiler and not its queue.
  await keepStreaming(ourTarget(fair.url), 60, 4000, 2, 1);
  const greedy = Array.from({ length: 120 }, () => stream(ourTarget(fair.url), 'greedy', 10, 20));
  await wait(100);
  const others = await Promise.all(Array.from({ length: 10 }, (_, index) => stream(ourTarget(fair.url), `patient-${index}`, 10, 20)));
  const greedyResults = await Promise.all(greedy);
  report['fairness'] = {
    places: 8,
    greedyJobs: 120,
    greedyMedianMs: round(
      quantile(
        greedyResults.map(({ allMs }) => allMs),
        0.5,
      ),
    ),
    othersMedianMs: round(
      quantile(
        others.map(({ allMs }) => allMs),
        0.5,
      ),
    ),
    othersWorstMs: round(Math.max(...others.map(({ allMs }) => allMs))),
  };
  say(
    `Fairness, 8 places: one officer's 120 jobs take ${round(
      quantile(
        greedyResults.map(({ allMs }) => allMs),
        0.5,
      ),
    )} ms each at the median; ten others wait ${round(
      quantile(
        others.map(({ allMs }) => allMs),
        0.5,
      ),
    )} ms`,
  );
  await fair.kill('SIGTERM');

  const postgres = await startRealPostgres();
  try {
    const replica = { ...environment, MODEL_PLACES: '40', DATABASE_URL: await postgres.database() };
    const [first, second] = [await startGatewayProcess(replica), await startGatewayProcess(replica)];
    const [one, two] = [ourTarget(first.url), ourTarget(second.url)];
    const rate = async (targets: readonly Target[]): Promise<number> => {
      const measured = await Promise.all(targets.map((target) => keepStreaming(target, 60, quick ? 3000 : 8000, 20, 20)));
      return measured.reduce((sum, { results, seconds }) => sum + results.filter((result) => result.whole).length / seconds, 0);
    };
    await rate([one, two]);
    const alone = await rate([one]);
    const together = await rate([one, two]);
    report['replicas'] = {
      placesEach: 40,
      one: round(alone),
      two: round(together),
      ratio: Math.round((together / alone) * 100) / 100,
      note: 'Each replica is held to 40 places, so that this shows what replicas share, on a machine whose two cores also run the model, the load and PostgreSQL.',
    };
    say(
      `Replicas on PostgreSQL, 40 places each: one ${round(alone)} a second, two ${round(together)} (${(together / alone).toFixed(2)} times)`,
    );
    await Promise.all([first.kill('SIGTERM'), second.kill('SIGTERM')]);
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
    for (const child of children) child.kill('SIGKILL');
    endGatewayProcesses();
    rmSync(folder, { recursive: true, force: true });
    if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
  });

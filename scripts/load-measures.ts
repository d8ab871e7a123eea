import type { GatewayProcess } from './gateway-process';
import { memoryOf, processorMsOf, type startGenerator } from './load-processes';
import { quantile, type Manner, type StreamResult, type Target } from './load-streams';
import { ourTarget } from './load-targets';

type Load = ReturnType<typeof startGenerator>['load'];
/** A gateway under load, and its process. */
export interface Side {
  readonly target: Target;
  readonly pid: number;
}

const round = (number: number): number => Math.round(number * 10) / 10;
const hundredths = (number: number): number => Math.round(number * 100) / 100;
const whole = (results: readonly StreamResult[]): readonly StreamResult[] => results.filter((result) => result.whole);
const times = (results: readonly StreamResult[]): readonly number[] => results.map(({ allMs }) => allMs);

/**
 * Both gateways with 200 streams at once, in turns, so that a busy moment of the machine hits neither alone. Medians over the rounds. The model
 * does not pause: with a pause its pace, and no gateway, would set how many streams end in a second.
 */
export async function throughput(
  load: Load,
  ours: Side,
  peer: Side,
  { pieces, burst = 1 }: Omit<Manner, 'everyMs'>,
  rounds: number,
  forMs: number,
) {
  const rates = { ours: [] as number[], peer: [] as number[] };
  const cost = { ours: [] as number[], peer: [] as number[] };
  const lost = { ours: 0, peer: 0 };
  const sides = { ours, peer };
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const name of turn % 2 === 0 ? (['ours', 'peer'] as const) : (['peer', 'ours'] as const)) {
      const { target, pid } = sides[name];
      const before = processorMsOf(pid);
      const { results, seconds } = await load({ target, streams: 200, forMs, pieces, everyMs: 0, burst });
      const count = whole(results).length;
      rates[name].push(count / seconds);
      cost[name].push((processorMsOf(pid) - before) / count);
      lost[name] += results.length - count;
    }
  }
  const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
  return {
    piecesAStream: pieces,
    piecesAWrite: burst,
    streamsASecond: round(median(rates.ours)),
    peer: round(median(rates.peer)),
    ratio: hundredths(median(rates.ours) / median(rates.peer)),
    processorMsAStream: hundredths(median(cost.ours)),
    peerProcessorMsAStream: hundredths(median(cost.peer)),
    processorRatio: hundredths(median(cost.peer) / median(cost.ours)),
    rounds: { ours: rates.ours.map(round), peer: rates.peer.map(round) },
    lost: lost.ours,
    peerLost: lost.peer,
  };
}

/** Ten officers at a time, who pause between two streams: what the gateways add to the model's own time to the first words. */
export async function firstWords(load: Load, direct: Target, ours: Target, peer: Target, rounds: number) {
  const firsts: Record<'direct' | 'ours' | 'peer', number[]> = { direct: [], ours: [], peer: [] };
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const [name, target] of [
      ['direct', direct],
      ['ours', ours],
      ['peer', peer],
    ] as const) {
      const { results } = await load({ target, streams: 10, forMs: 2000, pieces: 5, everyMs: 20, pauseMs: 100 });
      firsts[name].push(...whole(results).map(({ firstMs }) => firstMs));
    }
  }
  const added = (name: 'ours' | 'peer', share: number): number => round(quantile(firsts[name], share) - quantile(firsts.direct, share));
  return {
    median: added('ours', 0.5),
    p99: added('ours', 0.99),
    peerMedian: added('peer', 0.5),
    peerP99: added('peer', 0.99),
    directMedian: round(quantile(firsts.direct, 0.5)),
    samples: firsts.ours.length,
  };
}

/** A thousand streams held open, a piece each half second: how many came whole, and what the memory did. */
export async function held(load: Load, { target, pid }: Side, holdMs: number) {
  const memory: number[] = [];
  const sampler = setInterval(() => memory.push(memoryOf(pid)), 1000);
  const { results, seconds } = await load({ target, streams: 1000, forMs: 0, pieces: Math.round(holdMs / 500), everyMs: 500 });
  clearInterval(sampler);
  const third = Math.floor(memory.length / 3);
  return {
    seconds: round(seconds),
    whole: whole(results).length,
    lost: results.length - whole(results).length,
    memoryMbMiddle: round(quantile(memory.slice(third, 2 * third), 0.5)),
    memoryMbEnd: round(quantile(memory.slice(2 * third), 0.5)),
    memoryMbMost: round(Math.max(...memory)),
  };
}

/** Eight places at the model; one officer sends 120 jobs at once, then ten others one each. */
export async function fairness(load: Load, url: string) {
  const target = ourTarget(url);
  // Warm first: a cold process reads jobs slower than it queues them, and shows its compiler and not its queue.
  await load({ target, streams: 60, forMs: 4000, pieces: 2, everyMs: 1 });
  const plan = { target, forMs: 0, pieces: 10, everyMs: 20 };
  const greedy = load({ ...plan, streams: 120, officer: 'greedy' });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const others = times((await load({ ...plan, streams: 10 })).results);
  return {
    places: 8,
    greedyJobs: 120,
    greedyMedianMs: round(quantile(times((await greedy).results), 0.5)),
    othersMedianMs: round(quantile(others, 0.5)),
    othersWorstMs: round(Math.max(...others)),
  };
}

/** One replica on PostgreSQL, then two, each held to 20 places; with the processor time that a stream costs the gateways. */
export async function replicas(load: Load, first: GatewayProcess, second: GatewayProcess, rounds: number, forMs: number) {
  const measure = async (gateways: readonly GatewayProcess[]): Promise<{ readonly rate: number; readonly cost: number }> => {
    const used = (): number => gateways.reduce((sum, { process: { pid } }) => sum + processorMsOf(pid ?? 0), 0);
    const before = used();
    const plan = { streams: 40, forMs, pieces: 20, everyMs: 20 };
    const measured = await Promise.all(gateways.map(({ url }) => load({ ...plan, target: ourTarget(url) })));
    const count = measured.reduce((sum, { results }) => sum + whole(results).length, 0);
    return {
      rate: measured.reduce((sum, { results, seconds }) => sum + whole(results).length / seconds, 0),
      cost: (used() - before) / count,
    };
  };
  await measure([first, second]);
  const [one, two]: [Awaited<ReturnType<typeof measure>>[], Awaited<ReturnType<typeof measure>>[]] = [[], []];
  for (let turn = 0; turn < rounds; turn += 1) {
    one.push(await measure([first]));
    two.push(await measure([first, second]));
  }
  const median = (measured: typeof one, of: 'rate' | 'cost'): number =>
    quantile(
      measured.map((each) => each[of]),
      0.5,
    );
  return {
    placesEach: 20,
    one: round(median(one, 'rate')),
    two: round(median(two, 'rate')),
    ratio: hundredths(median(two, 'rate') / median(one, 'rate')),
    processorMsAStreamOne: hundredths(median(one, 'cost')),
    processorMsAStreamTwo: hundredths(median(two, 'cost')),
    note: 'Each replica is held to 20 places, because this machine’s cores also run the model, the load and PostgreSQL. It shows that replicas do not hold each other up; that a stream costs as much processor time with two as with one shows that the rest is a matter of cores.',
  };
}

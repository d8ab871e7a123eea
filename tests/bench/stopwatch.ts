/** One thing that is timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Times contenders in turns within one run, so that a noisy machine is noisy to all; gives the median of each in milliseconds.
 * Each is run beforehand until the compiler has had half a second, as in a pane that has been open for a while.
 */
export async function timeInTurns(contenders: readonly Contender[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { run } of contenders) {
    const started = performance.now();
    while (performance.now() - started < 500) await run();
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run } of contenders) {
      // Several at once: the first after another's turn pays for that one's rubbish and the caches it emptied.
      for (let turn = 0; turn < 20; turn += 1) {
        const started = performance.now();
        await run();
        times.get(name)?.push(performance.now() - started);
      }
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** The middle value of a list; NaN of an empty one. */
export function median(list: readonly number[]): number {
  return [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? Number.NaN;
}

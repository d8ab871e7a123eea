/** Milliseconds left between two batches, so that more come together: each statement wakes another thread or process, which costs more than its items do. */
interface Rests {
  /** After a batch of one or two: an officer is waiting, and hardly anybody else. */
  readonly quietMs?: number;
  /** After a larger one: under load a wait for the next statement is shorter than the queue that many statements make. */
  readonly busyMs?: number;
}

/** From so many items a batch shows load. */
const busyFrom = 4;

/**
 * Takes what handles several items at once; gives a function for one. Items that come while others are under way go together next: under
 * load one statement serves many jobs, and a single one still goes at once.
 */
export function inBatches<Item, Result>(
  handle: (items: readonly Item[]) => Promise<readonly Result[]>,
  { quietMs = 0, busyMs = quietMs }: Rests = {},
  most = 200,
): (item: Item) => Promise<Result> {
  interface Waiting {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (reason: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await handle(batch.map(({ item }) => item));
        batch.forEach(({ resolve, reject }, index) => {
          const result = results[index];
          if (index in results) resolve(result as Result);
          else reject(new Error('a batch gave too few results'));
        });
      } catch (thrown) {
        for (const { reject } of batch) reject(thrown);
      }
      const restMs = batch.length < busyFrom ? quietMs : busyMs;
      if (restMs > 0 && waiting.length < most) await new Promise((resolve) => setTimeout(resolve, restMs));
    }
    busy = false;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // After what else comes in this turn of the loop.
      if (!busy) setImmediate(() => void work());
    });
}

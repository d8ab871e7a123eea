/**
 * Takes what handles several items at once; gives a function for one. Items that come while others are under way go together next: under
 * load one statement serves many jobs, and a single one still goes at once. `restMs` is how many milliseconds are left between two batches,
 * so that more come together: each statement wakes another thread or process, which costs more than its items do.
 */
export function inBatches<Item, Result>(
  handle: (items: readonly Item[]) => Promise<readonly Result[]>,
  restMs = 0,
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

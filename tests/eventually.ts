/** Milliseconds between two looks, and after which the last failure stands: long enough for a machine that is busy with other things. */
const every = 50;
const most = 60_000;

/**
 * Asks again and again until what is expected holds. A page changes in its own time after a press, so that what it shows is never expected at once;
 * a rule of eslint.config.mjs sees to that.
 * @param expected throws, as Jest's `expect` does, until it holds; it may be called many times, so it looks and never presses
 * @throws what `expected` threw last
 */
export async function eventually(expected: () => unknown): Promise<void> {
  const started = performance.now();
  for (;;) {
    try {
      await expected();
      return;
    } catch (thrown) {
      if (performance.now() - started > most) throw thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

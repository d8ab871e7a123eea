/** Milliseconds between two looks, and after which a test may give up: long enough for a machine that is busy with other things. */
const every = 50;
const most = 100_000;

/**
 * Looks again and again until what is waited for is there, and gives it. For what comes in its own time and tells nobody: a cache that grows old, a
 * process that starts. A page's own elements have `waitFor`.
 * @param what in words, for whoever reads why a test failed
 * @param look gives something truthy once it is there; what it throws counts as not yet
 * @throws Error when it does not come
 */
export async function until<Found>(
  what: string,
  look: () => Found | Promise<Found>,
): Promise<Exclude<Found, false | undefined | null | 0 | ''>> {
  const started = performance.now();
  let reason: unknown;
  while (performance.now() - started < most) {
    try {
      const found = await look();
      if (found) return found as Exclude<Found, false | undefined | null | 0 | ''>;
      reason = undefined;
    } catch (thrown) {
      reason = thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(`waited ${most / 1000} s in vain for ${what}`, { cause: reason });
}

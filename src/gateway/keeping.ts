import { Problem } from '../core/problem';
import type { Log } from './log';

/** Knows whether what must be kept can be: with a full disk or a lost database no job may begin that nobody could answer for. */
export interface Keeping {
  /**
   * Gives what the work gives.
   * @throws Problem of the work; service-busy when the store failed, and for two seconds afterwards without asking it
   */
  keep<Result>(work: () => Promise<Result>): Promise<Result>;
  /** The same, but asked whatever is known: the line of a job that was worked on. */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Milliseconds until it is tried again; 0 when nothing is known to be wrong. */
  wait(): number;
}

/** Long enough to spare a store that is down, short enough that nobody notices when it is back. */
const restMs = 2000;

/** Takes where failures are told, and a clock that only goes forward. */
export function keeping(log: Log, now: () => number = () => performance.now()): Keeping {
  let until = 0;
  const wait = (): number => Math.max(0, Math.ceil(until - now()));
  const busy = (): Problem =>
    new Problem('service-busy', { technical: 'nothing can be written down now', retryAfterMs: Math.max(wait(), 1) });
  const attempt: Keeping['attempt'] = async (work) => {
    try {
      return await work();
    } catch (thrown) {
      if (thrown instanceof Problem) throw thrown;
      until = now() + restMs;
      // A database's own words may quote what was written: its code is enough, such as 53100 for a full disk.
      const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'none';
      log.error({ event: 'store-failed', code, errorName: thrown instanceof Error ? thrown.name : 'unknown' });
      throw busy();
    }
  };
  return {
    wait,
    attempt,
    keep: (work) => (wait() > 0 ? Promise.reject(busy()) : attempt(work)),
  };
}

import type { Problem } from '../core/problem';

/** Keeps a model that fails from making everybody wait: after some failures in a row it is left alone for a while, then tried by one. */
export interface Breaker {
  /** Milliseconds until it may be tried; 0 when it may be now. Asking when it is 0 after a pause takes the one trial. */
  wait(): number;
  succeeded(): void;
  failed(problem: Problem): void;
}

/** Takes how many failures in a row open it, for how many milliseconds, and a clock that only goes forward: one put back must not make a model rest for hours. */
export function breaker(mostFailures = 5, pauseMs = 15_000, now: () => number = () => performance.now()): Breaker {
  let failures = 0;
  let closedUntil = 0;
  // What a "too many requests" asked for. A reply that began before it and ends well takes nothing back.
  let askedUntil = 0;
  let trial = false;
  return {
    wait: () => {
      const left = Math.max(closedUntil, askedUntil) - now();
      if (left > 0) return left;
      if (failures >= mostFailures) {
        if (trial) return pauseMs;
        trial = true;
      }
      return 0;
    },
    succeeded: () => {
      failures = 0;
      closedUntil = 0;
      trial = false;
    },
    failed: (problem) => {
      trial = false;
      // "Too many requests" is a model that works: only its own wish is honoured.
      if (problem.code === 'service-busy') askedUntil = Math.max(askedUntil, now() + Math.min(problem.retryAfterMs ?? 0, 60_000));
      else if (['service-failed', 'no-answer', 'reply-cut', 'model-not-configured'].includes(problem.code)) {
        failures += 1;
        if (failures >= mostFailures) closedUntil = now() + pauseMs;
      }
    },
  };
}

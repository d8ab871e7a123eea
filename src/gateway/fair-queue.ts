import { Problem } from '../core/problem';
import type { Signal } from '../core/signal';

/** A place at the model; given back exactly once. */
type Release = () => void;

export interface FairQueue {
  /** Takes who asks; gives a place when there is one. @throws Problem service-busy, cancelled */
  enter(officerId: string, signal: Signal): Promise<Release>;
  readonly running: number;
  readonly waiting: number;
}

interface Waiter {
  readonly start: () => void;
}

/**
 * Gives `places` at once. Those who wait are served officer by officer in turn, so that one person with a hundred letters does not keep
 * out everybody else. More than `mostWaiting`, or longer than `mostMs`, and the answer is "busy" with a time to try again.
 */
export function fairQueue(places: number, mostWaiting: number, mostMs: number): FairQueue {
  const lines = new Map<string, Waiter[]>();
  let running = 0;
  let waiting = 0;

  const release = (): Release => {
    let given = false;
    return () => {
      if (given) return;
      given = true;
      running -= 1;
      next();
    };
  };
  const next = (): void => {
    while (running < places) {
      // Maps keep order: the officer served goes to the back by being put in again.
      const turn = lines.entries().next();
      if (turn.done === true) return;
      const [officerId, line] = turn.value;
      const waiter = line.shift();
      lines.delete(officerId);
      if (line.length > 0) lines.set(officerId, line);
      if (waiter !== undefined) waiter.start();
    }
  };

  return {
    get running() {
      return running;
    },
    get waiting() {
      return waiting;
    },
    enter: (officerId, signal) => {
      if (signal.aborted) return Promise.reject(new Problem('cancelled'));
      if (running < places && waiting === 0) {
        running += 1;
        return Promise.resolve(release());
      }
      if (waiting >= mostWaiting) return Promise.reject(new Problem('service-busy', { technical: 'queue full', retryAfterMs: 5000 }));
      waiting += 1;
      return new Promise<Release>((resolve, reject) => {
        const leave = (): void => {
          waiting -= 1;
          clearTimeout(timer);
          signal.removeEventListener('abort', cancelled);
        };
        const waiter: Waiter = {
          start: () => {
            leave();
            running += 1;
            resolve(release());
          },
        };
        const giveUp = (problem: Problem): void => {
          const line = lines.get(officerId) ?? [];
          const index = line.indexOf(waiter);
          if (index === -1) return;
          line.splice(index, 1);
          if (line.length === 0) lines.delete(officerId);
          leave();
          reject(problem);
        };
        const cancelled = (): void => giveUp(new Problem('cancelled'));
        const timer = setTimeout(() => giveUp(new Problem('service-busy', { technical: 'waited too long', retryAfterMs: 5000 })), mostMs);
        signal.addEventListener('abort', cancelled, { once: true });
        const line = lines.get(officerId);
        if (line === undefined) lines.set(officerId, [waiter]);
        else line.push(waiter);
      });
    },
  };
}

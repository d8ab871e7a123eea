import { Problem } from '../core/problem';
import type { Signal } from '../core/signal';

/** Watches one call that leaves the machine: stops it when the officer cancels, and when it takes too long, and tells the two apart. */
export interface Watch {
  readonly signal: AbortSignal;
  /** Gives the other side so many milliseconds from now; each call starts the time anew. */
  allow(milliseconds: number): void;
  /** Takes what a call threw; gives the Problem it stands for when it was we who stopped it. */
  reason(): Problem | undefined;
  /** Must be called when all is over, or timers and listeners stay. */
  end(): void;
}

/** Takes the officer's signal and, where there is one, how many milliseconds the whole call may take however it goes; gives a watch over it. */
export function startWatch(officer: Signal, wholeMs?: number): Watch {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let late = false;
  const cancel = (): void => controller.abort();
  const stop = (): void => {
    late = true;
    controller.abort();
  };
  const whole = wholeMs === undefined ? undefined : setTimeout(stop, wholeMs);
  if (officer.aborted) cancel();
  else officer.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    allow: (milliseconds) => {
      clearTimeout(timer);
      timer = setTimeout(stop, milliseconds);
    },
    reason: () => {
      if (officer.aborted) return new Problem('cancelled');
      return late ? new Problem('no-answer', { technical: 'deadline passed' }) : undefined;
    },
    end: () => {
      clearTimeout(timer);
      clearTimeout(whole);
      officer.removeEventListener('abort', cancel);
    },
  };
}

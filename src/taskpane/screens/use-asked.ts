import { useEffect, useRef, useState } from 'react';
import { toProblem, type Problem, type ProblemCode } from '../../core/problem';

/** What stopped, and when (milliseconds since 1970). */
export interface Stopped {
  readonly problem: Problem;
  readonly at: number;
}

/** Takes anything thrown just now; gives it as a screen shows it. */
export function stoppedBy(thrown: unknown, otherwise?: ProblemCode): Stopped {
  return { problem: toProblem(thrown, otherwise), at: Date.now() };
}

/** Something asked for when a screen opens: not there yet, there, or stopped. */
export interface Asked<Value> {
  readonly value: Value | undefined;
  readonly stopped: Stopped | undefined;
  /** Asks anew: what was there goes. */
  readonly again: () => void;
}

type Answer<Value> = { readonly value: Value; readonly stopped?: undefined } | { readonly value?: undefined; readonly stopped: Stopped };

/**
 * Asks when the screen opens, unless the answer is `known` from before, whenever `anew` changes, and on the officer's press. An answer that comes after the
 * screen has closed is let go.
 */
export function useAsked<Value>(
  ask: (signal: AbortSignal) => Promise<Value>,
  { anew = [], known }: { readonly anew?: readonly unknown[]; readonly known?: Value | undefined } = {},
): Asked<Value> {
  const [answer, setAnswer] = useState<Answer<Value> | undefined>(() => (known === undefined ? undefined : { value: known }));
  const [attempt, setAttempt] = useState(0);
  const skips = useRef(known !== undefined);
  useEffect(() => {
    if (skips.current) {
      skips.current = false;
      return undefined;
    }
    const abort = new AbortController();
    const { signal } = abort;
    new Promise<Value>((begin) => begin(ask(signal))).then(
      (value) => signal.aborted || setAnswer({ value }),
      (thrown: unknown) => signal.aborted || setAnswer({ stopped: stoppedBy(thrown) }),
    );
    return () => abort.abort();
    // What is asked is the screen's; when, is said by the caller.
  }, [attempt, ...anew]);
  return {
    value: answer?.value,
    stopped: answer?.stopped,
    again: () => {
      setAnswer(undefined);
      setAttempt((before) => before + 1);
    },
  };
}

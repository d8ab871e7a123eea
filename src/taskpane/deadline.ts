import { Problem, toProblem, type ProblemCode } from '../core/problem';
import type { Signal } from '../core/signal';

export interface Deadline {
  /** Milliseconds. */
  readonly within: number;
  /** What it means when nothing comes in time, and when something that is no Problem is thrown. */
  readonly otherwise: ProblemCode;
  /** Content-free name of what was asked, for IT. */
  readonly asked: string;
  /** The officer's own cancel, where there is one. */
  readonly signal?: Signal | undefined;
}

/**
 * Does work that may leave this page, and always settles: with its value, or with a Problem once it throws anything, is cancelled, or is silent for too long.
 * The signal it hands on is aborted in the last two cases, whether or not the work listens.
 */
export function withDeadline<Value>(deadline: Deadline, work: (signal: AbortSignal) => Value | PromiseLike<Value>): Promise<Value> {
  const { within, otherwise, asked, signal } = deadline;
  return new Promise((resolve, reject) => {
    const own = new AbortController();
    const settle = (finish: () => void): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      finish();
    };
    const stop = (problem: Problem): void =>
      settle(() => {
        reject(problem);
        own.abort();
      });
    const cancel = (): void => stop(new Problem('cancelled'));
    const timer = setTimeout(() => stop(new Problem(otherwise, { technical: `${asked}: no answer in ${within / 1000} s` })), within);
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel, { once: true });
    // What throws before it has promised anything is caught too.
    new Promise<Value>((begin) => begin(work(own.signal))).then(
      (value) => settle(() => resolve(value)),
      (thrown: unknown) => settle(() => reject(asProblem(thrown, deadline))),
    );
  });
}

/** The same for what comes in pieces: the deadline is of each piece, because the whole may take as long as it goes on. */
export async function* eachWithin<Piece>(deadline: Deadline, work: (signal: AbortSignal) => AsyncIterable<Piece>): AsyncGenerator<Piece> {
  const own = new AbortController();
  let pieces: AsyncIterator<Piece> | undefined;
  let ended = false;
  try {
    for (;;) {
      const next = await withDeadline(deadline, () => (pieces ??= work(own.signal)[Symbol.asyncIterator]()).next());
      ended = next.done === true;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    own.abort();
    // Not waited for: one that hangs would hold up whoever stopped it.
    if (!ended) void Promise.resolve(pieces?.return?.()).catch(() => undefined);
  }
}

/** The name of an error of the language says where to look and holds nobody's words, as its message may. */
function asProblem(thrown: unknown, { otherwise, asked }: Deadline): Problem {
  const problem = toProblem(thrown, otherwise);
  if (problem === thrown || problem.code === 'cancelled') return problem;
  return new Problem(problem.code, { cause: thrown, technical: `${asked}: ${thrown instanceof Error ? thrown.name : typeof thrown}` });
}

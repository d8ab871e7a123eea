import { Problem } from '../../core/problem';
import type { ProblemCode } from '../../core/problem';
import type { Signal } from '../../core/signal';

/** What an operation may do besides talking to Word. */
export interface Turn {
  readonly context: Word.RequestContext;
  /** One round trip. */
  sync(): Promise<void>;
  /** Lets the pane draw and the officer type when we have been busy for long: to be awaited between the paragraphs of a long letter. */
  rest(): Promise<void>;
  /** Lets Word forget objects we tracked, with the first round trip of the next operation: letting go costs office.js more than asking did. */
  release(objects: readonly OfficeExtension.ClientObject[]): void;
  /** From here on the document is being written: the officer's cancel comes too late and is not listened to. @throws Problem cancelled */
  commit(): void;
}

/** One conversation with Word. Operations go one after the other, so that no two share a batch. */
export interface WordSession {
  run<Value>(otherwise: ProblemCode, deadline: number, signal: Signal, work: (turn: Turn) => Promise<Value>): Promise<Value>;
}

/** Milliseconds of work without a pause; a task over 50 is felt (web.dev/articles/optimize-long-tasks). */
const longestBusy = 12;
const shortBusy = 3;

const protectedCodes = new Set(['AccessDenied', 'NotAllowed', 'NotAllowedException', 'InvalidOperationInCellEditMode']);

function isOfficeError(thrown: unknown): thrown is { readonly code: string; readonly debugInfo?: { readonly errorLocation?: string } } {
  return typeof thrown === 'object' && thrown !== null && typeof (thrown as { code?: unknown }).code === 'string';
}

/**
 * Takes what Office threw; gives a Problem. `technical` has Office's code and the name of the call, never the message, which may quote the letter.
 * Codes: documented, word.errorcodes and office/dev/add-ins/testing/application-specific-api-error-handling.
 */
export function wordProblem(thrown: unknown, otherwise: ProblemCode): Problem {
  if (thrown instanceof Problem) return thrown;
  if (!isOfficeError(thrown)) return new Problem(otherwise, { cause: thrown });
  const place = thrown.debugInfo?.errorLocation;
  const technical = place === undefined || place === '' ? thrown.code : `${thrown.code} at ${place}`;
  return new Problem(protectedCodes.has(thrown.code) ? 'document-protected' : otherwise, { technical, cause: thrown });
}

/**
 * A context of our own instead of Word.run: Word.run ends with one more sync and sends another to let go of its objects, and a round trip is the
 * dearest thing there is (office/dev/add-ins/develop/application-specific-api-model). What is kept is tracked and let go of by hand.
 */
export function wordSession(): WordSession {
  let context: Word.RequestContext | undefined;
  const done: OfficeExtension.ClientObject[] = [];
  let last: Promise<unknown> = Promise.resolve();

  const run = async <Value>(
    otherwise: ProblemCode,
    deadline: number,
    signal: Signal,
    work: (turn: Turn) => Promise<Value>,
  ): Promise<Value> => {
    if (signal.aborted) throw new Problem('cancelled');
    const open = (context ??= new Word.RequestContext());
    let stop: (problem: Problem) => void = () => undefined;
    const stopped = new Promise<never>((_resolve, reject) => {
      stop = reject;
    });
    const cancel = (): void => stop(new Problem('cancelled'));
    const timer = setTimeout(() => stop(new Problem(otherwise, { technical: `no answer from Word in ${deadline} ms` })), deadline);
    signal.addEventListener('abort', cancel, { once: true });
    let busySince = performance.now();
    const restAfter = async (milliseconds: number): Promise<void> => {
      if (performance.now() - busySince < milliseconds) return;
      await new Promise((resolve) => setTimeout(resolve));
      busySince = performance.now();
    };
    const turn: Turn = {
      context: open,
      sync: async () => {
        // office.js writes the whole batch out at once: that begins a task of its own.
        await restAfter(shortBusy);
        await open.sync();
        busySince = performance.now();
      },
      rest: () => restAfter(longestBusy),
      release: (objects) => {
        for (const object of objects) done.push(object);
      },
      commit: () => {
        if (signal.aborted) throw new Problem('cancelled');
        signal.removeEventListener('abort', cancel);
      },
    };
    try {
      const letGoThenWork = async (): Promise<Value> => {
        while (done.length > 0) {
          open.trackedObjects.remove(done.splice(0, 50));
          await turn.rest();
        }
        return work(turn);
      };
      return await Promise.race([letGoThenWork(), stopped]);
    } catch (thrown) {
      throw wordProblem(thrown, otherwise);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    }
  };

  return {
    run: (otherwise, deadline, signal, work) => {
      const turn = last.then(
        () => run(otherwise, deadline, signal, work),
        () => run(otherwise, deadline, signal, work),
      );
      last = turn;
      return turn;
    },
  };
}

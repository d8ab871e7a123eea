import type { ChatModel, ChatPiece } from '../core/chat-model';
import { Problem, toProblem } from '../core/problem';
import type { Prompt } from '../core/prompt';
import type { Signal } from '../core/signal';
import { breaker } from './breaker';
import { fairQueue } from './fair-queue';

type DispatchPiece = ChatPiece | { readonly model: string };

export interface DispatchSettings {
  /** Jobs at the models at once, and in the queue. */
  readonly places?: number;
  readonly mostWaiting?: number;
  readonly waitMs?: number;
  /** A wait that a model asks for is honoured up to here; longer ones go to the officer. */
  readonly mostRetryAfterMs?: number;
  /** Gives a number from 0 to 1: spreads retries so that they do not come all at once. */
  readonly jitter?: () => number;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

export interface Dispatcher {
  /**
   * Takes a prompt and who asks; gives first the model chosen, then its pieces. Of the models in order the first that answers is used;
   * each is tried twice at most, and never again once words have come: those would be paid and read twice.
   * @throws Problem of ChatModel.write
   */
  write(prompt: Prompt, officerId: string, allowed: readonly string[] | undefined, signal: Signal): AsyncIterable<DispatchPiece>;
  readonly running: number;
  readonly waiting: number;
}

/** The one place of the project that retries. */
export function dispatcher(models: readonly ChatModel[], settings: DispatchSettings = {}): Dispatcher {
  const { places = 64, mostWaiting = 2000, waitMs = 20_000, mostRetryAfterMs = 3000, jitter = Math.random, now } = settings;
  const queue = fairQueue(places, mostWaiting, waitMs);
  const guarded = models.map((model) => ({ model, breaker: breaker(undefined, undefined, now) }));
  return {
    get running() {
      return queue.running;
    },
    get waiting() {
      return queue.waiting;
    },
    async *write(prompt, officerId, allowed, signal) {
      const choices = guarded.filter(({ model }) => allowed === undefined || allowed.includes(model.id));
      if (choices.length === 0) throw new Problem('model-not-configured');
      const release = await queue.enter(officerId, signal);
      try {
        let last: Problem | undefined;
        for (const { model, breaker: guard } of choices) {
          for (let attempt = 0; attempt < 2; attempt += 1) {
            const wait = guard.wait();
            if (wait > 0 && (attempt === 0 || wait > mostRetryAfterMs)) {
              last ??= new Problem('service-busy', { technical: 'model resting', retryAfterMs: wait });
              break;
            }
            if (attempt > 0) {
              await pause(Math.max(wait, 150 + 350 * jitter()), signal).catch((thrown: unknown) => {
                // The officer has gone: a trial that this was to be is another's.
                guard.failed(new Problem('cancelled'));
                throw thrown;
              });
            }
            const pieces = model.write(prompt, signal)[Symbol.asyncIterator]();
            const first = await attemptFirst(pieces);
            if (first instanceof Problem) {
              guard.failed(first);
              last = first;
              if (!worthTrying(first)) throw first;
              // Waiting for a deadline twice is worse for the officer than the next model, or an honest answer.
              if (first.code === 'no-answer' && first.technical === 'deadline passed') break;
              // A key that has expired is as wrong the second time.
              if (first.code === 'model-not-configured') break;
              continue;
            }
            let settled = false;
            try {
              yield { model: model.id };
              if (first.done !== true) yield first.value;
              for (;;) {
                const { done, value } = await pieces.next();
                if (done === true) break;
                yield value;
              }
              settled = true;
              guard.succeeded();
              return;
            } catch (thrown) {
              const problem = toProblem(thrown, 'service-failed');
              settled = true;
              guard.failed(problem);
              throw problem;
            } finally {
              // The officer may have gone: that says nothing of the model, but a trial must be given back.
              if (!settled) guard.failed(new Problem('cancelled'));
              await pieces.return?.(undefined);
            }
          }
        }
        throw last ?? new Problem('service-busy');
      } finally {
        release();
      }
    },
  };
}

async function attemptFirst(pieces: AsyncIterator<ChatPiece>): Promise<IteratorResult<ChatPiece> | Problem> {
  try {
    return await pieces.next();
  } catch (thrown) {
    return toProblem(thrown, 'service-failed');
  }
}

function worthTrying(problem: Problem): boolean {
  return ['no-answer', 'service-busy', 'service-failed', 'reply-cut', 'reply-empty', 'model-not-configured'].includes(problem.code);
}

function pause(milliseconds: number, signal: Signal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new Problem('cancelled'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

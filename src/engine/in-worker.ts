import type { Engine } from '../core/engine';
import { Problem } from '../core/problem';
import type { EngineAnswer, EngineQuestion } from './messages';

/** Rules on even the longest letter take seconds; a worker silent for this long has died. Milliseconds. */
const deadline = 60_000;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (problem: Problem) => void;
}

/** The text engine in a worker, so that typing never stutters. Takes a function that starts the worker; it is started at the first question. */
export function engineInWorker(startWorker: () => Worker): Engine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  function start(): Worker {
    const started = startWorker();
    started.addEventListener('message', (event: MessageEvent<EngineAnswer>) => {
      const answer = event.data;
      const asked = waiting.get(answer.id);
      if (asked === undefined) return;
      if ('problem' in answer)
        asked.reject(new Problem(answer.problem, answer.technical === undefined ? {} : { technical: answer.technical }));
      else asked.resolve(answer.result as never);
    });
    started.addEventListener('error', () => {
      worker = undefined;
      started.terminate();
      for (const asked of waiting.values()) asked.reject(new Problem('internal', { technical: 'engine worker stopped' }));
    });
    return started;
  }

  return {
    run: (task, input, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(new Problem('cancelled'));
          return;
        }
        worker ??= start();
        const id = (lastId += 1);
        const settle = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', cancel);
          waiting.delete(id);
        };
        const refuse = (problem: Problem): void => {
          settle();
          reject(problem);
        };
        const cancel = (): void => refuse(new Problem('cancelled'));
        const timer = setTimeout(() => refuse(new Problem('internal', { technical: `engine: no answer to ${task}` })), deadline);
        signal.addEventListener('abort', cancel, { once: true });
        waiting.set(id, {
          resolve: (result) => {
            settle();
            resolve(result);
          },
          reject: refuse,
        });
        worker.postMessage({ id, task, input } satisfies EngineQuestion);
      }),
  };
}

import type { Job } from '../core/job';
import type { Model } from '../core/model';
import { Problem } from '../core/problem';

/** What a scripted model does with a job: gives these pieces, or throws this problem after those it gave. */
export interface Script {
  readonly pieces: readonly string[];
  readonly problem?: Problem;
  /** Milliseconds before each piece. */
  readonly pauseMs?: number;
}

/** A model that says what it is told to, for tests and the gallery; `jobs` is what it was sent. */
export interface ScriptedModel extends Model {
  readonly jobs: readonly Job[];
}

/** Takes what to say, or how to work it out from the job, and where the model claims to be; gives the model. */
export function scriptedModel(script: Script | ((job: Job) => Script), place: Model['place'] = 'service'): ScriptedModel {
  const jobs: Job[] = [];
  return {
    id: 'scripted',
    place,
    jobs,
    async *run(job, signal) {
      jobs.push(job);
      const { pieces, problem, pauseMs = 0 } = typeof script === 'function' ? script(job) : script;
      for (const piece of pieces) {
        if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        if (signal.aborted) throw new Problem('cancelled');
        yield piece;
      }
      if (problem !== undefined) throw problem;
    },
  };
}

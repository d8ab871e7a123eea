import { Problem, toProblem } from '../core/problem';
import type { EventWriter } from './event-stream';
import { gatherText } from './gathered-text';
import { jobLimits, readJob } from './job-shape';
import type { Log } from './log';
import type { Officer } from './officer';
import { problemDocument } from './problem-response';
import { admitJob, runJob, type JobRunner } from './run-job';

/** Milliseconds between two looks at the kill switch while jobs are under way. A policy may be a second and a half old: together less than five seconds. */
const lookMs = 1000;

/** Where jobs are handed in, whichever way they came. The kill switch ends those under way too, and those that still wait for a place. */
export interface JobDesk {
  /**
   * Reads a job and works on it until its first words are there: until then a failure has its own HTTP status. Gives what writes the reply
   * out. `read` gives the request's body, of so many bytes and within so many milliseconds at most; `named` hears the job's id as soon as it is
   * known; `cancel` stops the work.
   * @throws Problem
   */
  begin(
    officer: Officer,
    read: (mostBytes: number, mostMs: number) => Promise<string>,
    cancel: AbortController,
    named: (jobId: string) => void,
  ): Promise<(events: EventWriter) => Promise<void>>;
  readonly running: number;
  readonly closing: boolean;
  /** Takes no new jobs; resolves when those under way have ended, or after so many milliseconds, when they are cut. */
  close(graceMs: number): Promise<void>;
}

/** Takes what jobs are worked on with, and how many milliseconds a body may take; gives the desk. */
export function jobDesk(runner: JobRunner, log: Log, bodyMs: number): JobDesk {
  const under = new Set<AbortController>();
  let closing = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = async (): Promise<void> => {
    if (!(await runner.policy.current()).stopped) return;
    for (const cancel of under) cancel.abort(new Problem('not-allowed', { technical: 'stopped by the council' }));
  };
  const add = (cancel: AbortController): void => {
    under.add(cancel);
    // While the policy cannot be read nobody can have pressed the switch either.
    timer ??= setInterval(() => void look().catch(() => undefined), lookMs);
  };
  const remove = (cancel: AbortController): void => {
    under.delete(cancel);
    if (under.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
  return {
    get running() {
      return under.size;
    },
    get closing() {
      return closing;
    },
    begin: async (officer, read, cancel, named) => {
      if (closing) throw new Problem('service-busy', { technical: 'shutting down', retryAfterMs: 2000 });
      const job = readJob(await read(jobLimits.bytes, bodyMs));
      named(job.id);
      const template = await runner.keeping.keep(() => admitJob(runner, officer, job));
      add(cancel);
      const pieces = runJob(runner, officer, job, template, cancel.signal);
      const first = await pieces.next().catch((thrown: unknown) => {
        remove(cancel);
        throw thrown;
      });
      return async (events) => {
        const words = gatherText(events);
        try {
          for (let piece = first; piece.done !== true; piece = await pieces.next()) {
            if ('text' in piece.value) words.add(piece.value.text);
            else {
              words.flush();
              events.send('done', piece.value.done);
            }
          }
        } catch (thrown) {
          const problem = toProblem(thrown);
          words.flush();
          events.send('problem', problemDocument(problem));
          log.info({ event: 'job-ended', jobId: job.id, code: problem.code });
        } finally {
          remove(cancel);
        }
      };
    },
    close: async (graceMs) => {
      closing = true;
      const until = performance.now() + graceMs;
      while (under.size > 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      for (const cancel of under) cancel.abort();
      while (under.size > 0 && performance.now() < until + 2000) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

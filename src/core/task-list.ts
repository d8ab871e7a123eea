import type { Signal } from './signal';

/** A thing to do, as an officer's own task list keeps it. */
export interface NewTask {
  readonly title: string;
  /** ISO date. */
  readonly due?: string;
  /** The message it comes from. */
  readonly messageId?: string;
}

/** The officer's own list of tasks. It only ever adds, on a press, and is asked for consent then and not before. */
export interface TaskList {
  /** @throws Problem signed-out, not-allowed, service-busy, no-answer, cancelled */
  add(task: NewTask, signal: Signal): Promise<void>;
}

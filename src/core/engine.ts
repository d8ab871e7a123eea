import type { Signal } from './signal';
import type { engineTasks } from './engine-tasks';

/** The names of everything the text engine can be asked for, each with what it takes and gives; see engine-tasks.ts. */
export type EngineTasks = typeof engineTasks;

/**
 * The text engine behind one call. In the pane it runs in a worker so that typing never stutters; in Node and in tests it runs in place.
 * What it takes and gives is plain data, so that it can cross to a worker.
 */
export interface Engine {
  run<Name extends keyof EngineTasks>(
    task: Name,
    input: Parameters<EngineTasks[Name]>[0],
    signal: Signal,
  ): Promise<ReturnType<EngineTasks[Name]>>;
}

import { engineTasks } from '../core/engine-tasks';
import type { Engine } from '../core/engine';
import { Problem } from '../core/problem';

/** The text engine in the same thread: for Node, tests and the on-send bundle, where no one is typing. */
export const engineInPlace: Engine = {
  async run(task, input, signal) {
    if (signal.aborted) throw new Problem('cancelled');
    // One entry of a table of functions, picked by its own key: the compiler cannot follow that input and result belong together.
    const work = engineTasks[task] as (input: unknown) => never;
    return work(input);
  },
};

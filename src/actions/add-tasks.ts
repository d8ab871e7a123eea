import type { Mailbox } from '../core/mailbox';
import { Problem, toProblem } from '../core/problem';
import type { Signal } from '../core/signal';
import type { NewTask, TaskList } from '../core/task-list';

/** What went in and what did not, so that "4 of 5" can be said. */
export interface TasksAdded {
  readonly added: readonly NewTask[];
  readonly missed: readonly { readonly task: NewTask; readonly problem: Problem }[];
}

/** Problems that would meet every task: the rest is not tried. */
const forAll = new Set(['not-allowed', 'signed-out', 'unsupported-here']);

/** Adds tasks one by one to the officer's list, or as flags with a due date where a mailbox is given instead. Only on a press. @throws Problem cancelled */
export async function addTasks(
  place: { readonly tasks: TaskList } | { readonly mailbox: Mailbox },
  tasks: readonly NewTask[],
  today: string,
  signal: Signal,
): Promise<TasksAdded> {
  const added: NewTask[] = [];
  const missed: { readonly task: NewTask; readonly problem: Problem }[] = [];
  let stopped: Problem | undefined;
  for (const task of tasks) {
    if (signal.aborted) throw new Problem('cancelled');
    if (stopped !== undefined) {
      missed.push({ task, problem: stopped });
      continue;
    }
    try {
      if ('tasks' in place) await place.tasks.add(task, signal);
      else if (task.messageId === undefined) throw new Problem('unsupported-here', { technical: 'no message to flag' });
      else await place.mailbox.mark(task.messageId, { flagDue: task.due ?? today }, signal);
      added.push(task);
    } catch (thrown) {
      const problem = toProblem(thrown);
      if (problem.code === 'cancelled') throw problem;
      missed.push({ task, problem });
      if (forAll.has(problem.code)) stopped = problem;
    }
  }
  return { added, missed };
}

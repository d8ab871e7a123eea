import { addTasks } from '../../src/actions/add-tasks';
import { Problem } from '../../src/core/problem';
import type { TaskList } from '../../src/core/task-list';

const tasks = ['a', 'b', 'c'].map((title) => ({ title, messageId: title }));
const signal = new AbortController().signal;

test('what went in and what did not are told apart by name', async () => {
  const list: TaskList = { add: ({ title }) => (title === 'b' ? Promise.reject(new Problem('service-failed')) : Promise.resolve()) };
  const { added, missed } = await addTasks({ tasks: list }, tasks, '2026-11-22', signal);
  expect(added.map(({ title }) => title)).toEqual(['a', 'c']);
  expect(missed.map(({ task, problem }) => [task.title, problem.code])).toEqual([['b', 'service-failed']]);
});

test('a refusal that meets every task is asked once, and all that is left is named', async () => {
  let asked = 0;
  const list: TaskList = { add: () => ((asked += 1), Promise.reject(new Problem('not-allowed'))) };
  const { added, missed } = await addTasks({ tasks: list }, tasks, '2026-11-22', signal);
  expect([asked, added.length, missed.length]).toEqual([1, 0, 3]);
});

test('a cancelled press adds nothing more', async () => {
  const abort = new AbortController();
  const list: TaskList = { add: () => (abort.abort(), Promise.resolve()) };
  await expect(addTasks({ tasks: list }, tasks, '2026-11-22', abort.signal)).rejects.toMatchObject({ code: 'cancelled' });
});

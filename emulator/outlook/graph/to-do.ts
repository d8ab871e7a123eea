import type { Fields } from './fields';
import { accessDenied, GraphRefusal, notEmulated } from './graph-refusal';

export interface ToDoTask {
  readonly id: string;
  readonly title: string;
  readonly dueDateTime?: { readonly dateTime: string; readonly timeZone: string };
}

const lists = [
  { id: 'AQMkTasks', displayName: 'Tasks', isOwner: true, isShared: false, wellknownListName: 'defaultList' },
  { id: 'AQMkFlagged', displayName: 'Flagged Emails', isOwner: true, isShared: false, wellknownListName: 'flaggedEmails' },
];

/** A stand-in for the two calls of Microsoft To Do that are used: the lists, and a new task. documented: title is needed; Tasks.ReadWrite. */
export class ToDoStandIn {
  readonly tasks: ToDoTask[] = [];

  answer(
    method: string,
    rest: readonly string[],
    body: Fields,
    scopes: readonly string[],
  ): { readonly status: number; readonly value: unknown } {
    if (scopes.length > 0 && !scopes.includes('Tasks.ReadWrite')) throw accessDenied();
    const [todo, kind, list, tasks] = rest;
    if (todo === 'todo' && kind === 'lists' && list === undefined && method === 'GET') return { status: 200, value: { value: lists } };
    if (todo === 'todo' && kind === 'lists' && tasks === 'tasks' && method === 'POST') {
      if (!lists.some(({ id }) => id === list)) throw new GraphRefusal(404, 'ErrorItemNotFound', 'No such list.');
      const title = body['title'];
      if (typeof title !== 'string' || title === '') throw new GraphRefusal(400, 'ErrorInvalidArgument', 'title is needed.');
      const due = body['dueDateTime'] as ToDoTask['dueDateTime'] | undefined;
      if (due !== undefined && (typeof due.timeZone !== 'string' || /Z$/.test(due.dateTime)))
        throw new GraphRefusal(400, 'ErrorInvalidArgument', 'dueDateTime needs a time zone and no Z.');
      const task: ToDoTask = { id: `task-${this.tasks.length + 1}`, title, ...(due === undefined ? {} : { dueDateTime: due }) };
      this.tasks.push(task);
      return { status: 201, value: { ...task, status: 'notStarted', importance: 'normal' } };
    }
    throw notEmulated(`${method} /me/${rest.join('/')}`);
  }
}

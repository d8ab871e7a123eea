import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import type { TaskList } from '../../core/task-list';
import { graphRequest, type GraphConnection } from './graph-request';

interface Lists {
  readonly value: readonly { readonly id: string; readonly wellknownListName?: string }[];
}

/** Asked for at the first task and not before; nothing smaller may add one (Graph: create todoTask). */
const scopes = ['Tasks.ReadWrite'];
const longestTitle = 255;

/** The officer's own list in Microsoft To Do, through Graph. */
export function graphTaskList(connection: GraphConnection): TaskList {
  let list: string | undefined;

  async function defaultList(signal: Signal): Promise<string> {
    const { value } = await graphRequest<Lists>(connection, { method: 'GET', address: '/me/todo/lists?$top=100', scopes }, signal);
    const found = value.find(({ wellknownListName }) => wellknownListName === 'defaultList') ?? value[0];
    if (found === undefined) throw new Problem('not-allowed', { technical: 'To Do has no list' });
    return found.id;
  }

  return {
    async add({ title, due }, signal) {
      list ??= await defaultList(signal);
      const body = {
        title: title.slice(0, longestTitle),
        ...(due === undefined ? {} : { dueDateTime: { dateTime: `${due}T00:00:00`, timeZone: 'GMT Standard Time' } }),
      };
      await graphRequest(
        connection,
        { method: 'POST', address: `/me/todo/lists/${encodeURIComponent(list)}/tasks`, scopes, body, makes: true },
        signal,
      );
    },
  };
}

import type { Mailbox, Message } from '../../core/mailbox';
import type { GraphMailbox } from '../graph/graph-mailbox';
import { selectedMessages } from './selected-messages';

/**
 * The officer's mailbox: the messages chosen in the list come from Outlook itself, all others through Graph where the council has set it up.
 * Without Graph only those chosen in the list can be read, whatever is asked for.
 */
export function outlookMailbox(graph: GraphMailbox | undefined): Mailbox {
  if (graph === undefined) return selectedMessages();
  const chosen = selectedMessages(async (ids, signal) => {
    const outlookIds = new Map(ids.map((id) => [toGraphId(id), id]));
    const found = await graph.readMany([...outlookIds.keys()], signal);
    return found.map((message): Message => ({ ...message, id: outlookIds.get(message.id) ?? message.id }));
  });
  /** Messages that Outlook gave carry Outlook's ids; Graph knows them by its own. */
  const fromOutlook = new Set<string>();
  const graphId = (id: string): string => (fromOutlook.has(id) ? toGraphId(id) : id);

  return {
    async *list(query, signal) {
      if (query.chosen !== true) {
        yield* graph.list(query, signal);
        return;
      }
      for await (const page of chosen.list(query, signal)) {
        for (const { id } of page.messages) fromOutlook.add(id);
        yield page;
      }
    },
    read: (id, signal) => (fromOutlook.has(id) ? chosen.read(id, signal) : graph.read(id, signal)),
    open: (id, signal) => (fromOutlook.has(id) ? chosen.open(id, signal) : graph.open(id, signal)),
    mark: (id, mark, signal) => graph.mark(graphId(id), mark, signal),
    draft: (id, draft, signal) => graph.draft(graphId(id), draft, signal),
  };
}

/** Outlook's ids in Graph's letters (Outlook: convertToRestId; the change is of letters alone, and some clients lack the call). */
function toGraphId(id: string): string {
  return typeof Office.context.mailbox.convertToRestId === 'function'
    ? Office.context.mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0)
    : id.replace(/\//g, '-').replace(/\+/g, '_');
}

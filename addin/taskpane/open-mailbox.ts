import type { Mailbox } from '../../src/core/mailbox';
import { graphMailbox } from '../../src/hosts/graph/graph-mailbox';
import { nestedAppAuth } from '../../src/hosts/graph/nested-app-auth';
import { selectedMessages } from '../../src/hosts/outlook/selected-messages';
import type { Content } from './content';

const graphAddress = 'https://graph.microsoft.com/v1.0';

/** The mailbox: the whole inbox through Graph where the council has set it up, else the messages chosen in the list. */
export async function openMailbox({ settings }: Content): Promise<Mailbox> {
  const { graph } = await settings().catch(() => ({ graph: undefined }));
  const chosen = selectedMessages();
  if (graph === undefined) return chosen;
  const connection =
    'token' in graph
      ? { base: graph.base, token: () => Promise.resolve(graph.token) }
      : { base: graphAddress, token: nestedAppAuth(graph) };
  return graphMailbox(connection, { open: (id) => chosen.open(outlookId(id), AbortSignal.timeout(15_000)) });
}

/** Graph's ids use other letters than Outlook's own (Outlook: convertToEwsId; the change is of letters alone). */
function outlookId(id: string): string {
  return typeof Office.context.mailbox.convertToEwsId === 'function'
    ? Office.context.mailbox.convertToEwsId(id, Office.MailboxEnums.RestVersion.v2_0)
    : id.replace(/-/g, '/').replace(/_/g, '+');
}

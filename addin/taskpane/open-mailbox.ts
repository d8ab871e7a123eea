import type { Mailbox } from '../../src/core/mailbox';
import { fileReader } from '../../src/hosts/files/file-reader';
import { graphFolders } from '../../src/hosts/graph/graph-folders';
import { graphMailbox } from '../../src/hosts/graph/graph-mailbox';
import type { GraphConnection } from '../../src/hosts/graph/graph-request';
import { nestedAppAuth } from '../../src/hosts/graph/nested-app-auth';
import { graphNewDraft } from '../../src/hosts/graph/new-draft';
import { graphRelatedMail } from '../../src/hosts/graph/related-mail';
import { graphTaskList } from '../../src/hosts/graph/to-do';
import { draftShelf } from '../../src/hosts/outlook/draft-shelf';
import { outlookDesk } from '../../src/hosts/outlook/mail-desk';
import { mailLimits } from '../../src/hosts/outlook/mail-limits';
import { outlookMailbox } from '../../src/hosts/outlook/outlook-mailbox';
import { writeSubject } from '../../src/hosts/outlook/subject';
import { countChosen, selectedMessages } from '../../src/hosts/outlook/selected-messages';
import { paneStorage } from '../../src/taskpane/browser-storage';
import { mailParts, type MailParts } from '../../src/taskpane/mail-parts';
import type { Content, PaneSettings } from './content';

const graphAddress = 'https://graph.microsoft.com/v1.0';

/** The mailbox: all of it through Graph where the council has set that up, with its folders; else the messages chosen in the list alone. */
export async function openMailbox({ settings }: Content): Promise<{ readonly mailbox: Mailbox; readonly mail: MailParts }> {
  const { graph, whenUnsure = 'send' }: PaneSettings = await settings().catch(() => ({}));
  const parts = {
    chosen: countChosen,
    whenUnsure,
    files: fileReader(),
    limits: mailLimits,
    writeSubject,
    shelf: draftShelf(paneStorage(() => window.sessionStorage)),
  };
  if (graph === undefined) return { mailbox: outlookMailbox(undefined), mail: mailParts({ ...parts, desk: outlookDesk(undefined) }) };
  const connection: GraphConnection =
    'token' in graph
      ? // The stand-in's token names the scopes asked for, as a real one would hold them.
        { base: graph.base, token: (scopes) => Promise.resolve(`${graph.token}:${scopes.join(',')}`) }
      : { base: graphAddress, token: nestedAppAuth(graph) };
  const list = selectedMessages();
  const open = (id: string): Promise<void> => list.open(outlookId(id), AbortSignal.timeout(15_000));
  const mailbox = graphMailbox(connection, { open });
  return {
    mailbox: outlookMailbox(mailbox),
    mail: mailParts({
      ...parts,
      desk: outlookDesk(graphNewDraft(connection, open)),
      folders: graphFolders(connection),
      related: graphRelatedMail(connection),
      tasks: graphTaskList(connection),
    }),
  };
}

/** Graph's ids use other letters than Outlook's own (Outlook: convertToEwsId; the change is of letters alone). */
function outlookId(id: string): string {
  return typeof Office.context.mailbox.convertToEwsId === 'function'
    ? Office.context.mailbox.convertToEwsId(id, Office.MailboxEnums.RestVersion.v2_0)
    : id.replace(/-/g, '/').replace(/_/g, '+');
}

import type { Mailbox } from '../mailbox';
import type { MailMessage } from '../mail-message';
import type { Fields } from './fields';

const names: Readonly<Record<string, string>> = { inbox: 'Inbox', sentitems: 'Sent Items', drafts: 'Drafts' };
const own: readonly string[] = Object.keys(names);

/** The folders at the top, or those in the inbox: any folder a message is in that is not Outlook's own. */
export function foldersOf(mailbox: Mailbox, inInbox: boolean): readonly Fields[] {
  const others = [...new Set(mailbox.all().map(({ folder }) => folder))].filter((folder) => !own.includes(folder));
  return (inInbox ? others : own).map((id) => ({
    id,
    displayName: names[id] ?? id,
    totalItemCount: mailbox.folder(id).length,
    unreadItemCount: mailbox.folder(id).filter((message) => !message.isRead).length,
  }));
}

/** documented: well-known names in any case; ids are case-sensitive. */
export function messagesIn(mailbox: Mailbox, folder: string): readonly MailMessage[] {
  const known = folder.toLowerCase();
  return mailbox.folder(own.includes(known) ? known : folder);
}

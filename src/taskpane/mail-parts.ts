import type { FileReader } from '../core/file-reader';
import type { MailDesk } from '../core/mail-desk';
import type { MailFolders } from '../core/mailbox';
import type { RelatedMail } from '../core/related-mail';
import type { Signal } from '../core/signal';
import type { TaskList } from '../core/task-list';
import type { InboxChoice } from './inbox-choice';
import { keep, type Kept } from './kept';

/** What only Outlook's pane has, beside the mailbox. */
export interface MailParts {
  /** The folders that can be read; absent where the council has not set Graph up, and then only messages chosen in the list can be. */
  readonly folders?: MailFolders | undefined;
  /** Conversations and people in the mailbox, and the officer's task list; absent as the folders are. */
  readonly related?: RelatedMail | undefined;
  readonly tasks?: TaskList | undefined;
  /** Attachments, windows for new mail, and what reads files. */
  readonly desk?: MailDesk | undefined;
  readonly files?: FileReader | undefined;
  /** How many messages are chosen in Outlook's list; 0 where this Outlook cannot tell. */
  readonly chosen: (signal: Signal) => Promise<number>;
  /** What the council chose for a message that could not be checked before sending. */
  readonly whenUnsure: 'send' | 'ask';
  /** Which messages the officer last asked for; undefined before the first time. For this opening of the pane only. */
  readonly choice: Kept<InboxChoice | undefined>;
}

/** Takes what Outlook and the council give; gives the parts, with nothing chosen yet. */
export function mailParts(parts: Omit<MailParts, 'choice'>): MailParts {
  return { ...parts, choice: keep<InboxChoice | undefined>(undefined) };
}

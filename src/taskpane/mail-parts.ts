import type { FileReader } from '../core/file-reader';
import type { MailDesk } from '../core/mail-desk';
import type { MailLimits } from '../core/mail-limits';
import type { MailFolders } from '../core/mailbox';
import type { RelatedMail } from '../core/related-mail';
import type { Signal } from '../core/signal';
import type { TaskList } from '../core/task-list';
import type { InboxChoice } from './inbox-choice';
import { keep, type Kept } from './kept';
import type { DraftShelf, KeptDraft } from './kept-work';

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
  /** What the open item and this Outlook allow. */
  readonly limits?: ((signal: Signal) => Promise<MailLimits>) | undefined;
  /** Writes the subject of the draft on the officer's press; gives the one that stood there. */
  readonly writeSubject?: ((subject: string, signal: Signal) => Promise<string>) | undefined;
  /** Where unfinished work waits while the pane reloads. */
  readonly shelf?: DraftShelf | undefined;
  /** How many messages are chosen in Outlook's list; 0 where this Outlook cannot tell. */
  readonly chosen: (signal: Signal) => Promise<number>;
  /** What the council chose for a message that could not be checked before sending. */
  readonly whenUnsure: 'send' | 'ask';
  /** Which messages the officer last asked for; undefined before the first time. For this opening of the pane only. */
  readonly choice: Kept<InboxChoice | undefined>;
  /** A reply drafted and not put in yet. */
  readonly draft: Kept<KeptDraft | undefined>;
}

/** Takes what Outlook and the council give; gives the parts, with nothing chosen yet. */
export function mailParts(parts: Omit<MailParts, 'choice' | 'draft'>): MailParts {
  return { ...parts, choice: keep<InboxChoice | undefined>(undefined), draft: keep<KeptDraft | undefined>(undefined) };
}

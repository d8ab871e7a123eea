import type { MailAddress } from './mailbox';
import type { Block } from './proposal';
import type { Signal } from './signal';

/** What an attachment holds. A mail inside a mail comes as text. */
export type AttachmentContent = { readonly bytes: Uint8Array } | { readonly text: string };

/** What Outlook does around the open item: it hands out attachments and opens windows for new mail. It never sends. */
export interface MailDesk {
  /** @throws Problem unsupported-here when this Outlook cannot or the attachment is a link, document-unreadable, cancelled */
  attachment(id: string, signal: Signal): Promise<AttachmentContent>;
  /** True when a new message can be opened from what is open now. */
  composes(): boolean;
  /**
   * Opens a new message with these words and people, for the officer to send; says whether Outlook has put the officer's signature in.
   * @throws Problem unsupported-here, too-long, signed-out, not-allowed, cancelled
   */
  compose(message: NewMail, signal: Signal): Promise<{ readonly signed: boolean }>;
}

/** A message to be opened, never sent. */
export interface NewMail {
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly blocks: readonly Block[];
}

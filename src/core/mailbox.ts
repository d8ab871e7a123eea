import type { Signal } from './signal';
/** One person as mail names them. */
export interface MailAddress {
  readonly name: string;
  readonly email: string;
}

/** What a message looks like before its words are read. Times are ISO 8601 in UTC. */
export interface MessageHead {
  readonly id: string;
  readonly conversationId: string;
  readonly subject: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly receivedAt: string;
  readonly isRead: boolean;
  readonly importance: 'low' | 'normal' | 'high';
  readonly hasAttachments: boolean;
  readonly categories: readonly string[];
  readonly flagged: boolean;
  /** The first words, at most 255 characters. */
  readonly preview: string;
}

/** A message with its words. `unread` says why there are none: encrypted, rights-protected, too large. */
export interface Message extends MessageHead {
  readonly body: string;
  readonly html?: string;
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly type: string; readonly size: number }[];
  readonly unreadable?: 'encrypted' | 'rights-protected' | 'too-large' | 'failed';
}

/** Which messages. Dates are ISO 8601, inclusive from, exclusive to. */
export interface MailQuery {
  /** Those the officer has chosen in Outlook's list, at most 100; the other members do not count then. */
  readonly chosen?: boolean;
  /** A folder's id; the inbox when absent. */
  readonly folder?: string;
  readonly sharedMailbox?: string;
  readonly from?: string;
  readonly to?: string;
  readonly unreadOnly?: boolean;
  /** A page's `cursor`: goes on from there after a lost connection. */
  readonly resumeFrom?: string;
}

/** A folder messages can be read from. */
export interface MailFolder {
  readonly id: string;
  readonly name: string;
  readonly total: number;
}

/** The folders of the officer's own mailbox, or of a shared one by its address. @throws Problem signed-out, not-allowed, no-answer, cancelled */
export type MailFolders = (sharedMailbox: string | undefined, signal: Signal) => Promise<readonly MailFolder[]>;

/** One page of messages, in the order they came. */
export interface MailPage {
  readonly messages: readonly Message[];
  /** Handed back as `resumeFrom` to go on after this page; absent on the last. */
  readonly cursor?: string;
}

/**
 * Many messages, read only. At most five members. Nothing is ever moved, hidden, answered or deleted here:
 * `mark` and `draft` run on the officer's press and leave sending to the officer.
 */
export interface Mailbox {
  /** Messages as pages come, none twice. @throws Problem signed-out, not-allowed, service-busy, no-answer, cancelled */
  list(query: MailQuery, signal: Signal): AsyncIterable<MailPage>;
  /** One message whole. */
  read(id: string, signal: Signal): Promise<Message>;
  /** Opens it in Outlook. */
  open(id: string, signal: Signal): Promise<void>;
  /** Sets an Outlook category, or a flag with its due date (ISO date). */
  mark(id: string, mark: { readonly category?: string; readonly flagDue?: string }, signal: Signal): Promise<void>;
  /** Opens a reply or forward draft in Outlook; never sends. */
  draft(
    id: string,
    draft: { readonly kind: 'reply' | 'forward'; readonly to: readonly MailAddress[]; readonly text: string },
    signal: Signal,
  ): Promise<void>;
}

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

export interface MailAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  /** Base64. */
  readonly content: string;
}

export interface MailFlag {
  readonly flagStatus: 'notFlagged' | 'flagged' | 'complete';
  readonly startDateTime?: { readonly dateTime: string; readonly timeZone: string };
  readonly dueDateTime?: { readonly dateTime: string; readonly timeZone: string };
}

/** One message of the emulated mailbox, as it is kept; Office.js and Graph each see it their own way. */
export interface MailMessage {
  /** In the form Exchange Web Services uses, with `+` and `/`, as Office.js gives it; Graph takes only the other form. */
  readonly id: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly folder: string;
  readonly subject: string;
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  /** ISO 8601 in UTC. */
  readonly received: string;
  readonly isRead: boolean;
  readonly isDraft: boolean;
  readonly importance: 'low' | 'normal' | 'high';
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  readonly categories: readonly string[];
  readonly flag: MailFlag;
  /** Words an add-in cannot have: the message is encrypted or protected. */
  readonly isProtected: boolean;
  /** Such as IPM.Note.SMIME; IPM.Note when left out. */
  readonly itemClass?: string;
  readonly meeting?: { readonly start: string; readonly end: string; readonly location: string };
}

export interface Appointment {
  readonly id: string;
  readonly subject: string;
  readonly organizer: MailPerson;
  readonly required: readonly MailPerson[];
  readonly optional: readonly MailPerson[];
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  readonly categories: readonly string[];
}

/** documented: convertToRestId only swaps letters. */
export function toRestId(id: string): string {
  return id.replace(/\//g, '-').replace(/\+/g, '_');
}

export function toEwsId(id: string): string {
  return id.replace(/-/g, '/').replace(/_/g, '+');
}

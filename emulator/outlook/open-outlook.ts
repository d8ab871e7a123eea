import type { OfficeEvent } from '../office/application';
import type { BodyEditor } from './body-editor';
import type { ComposeKind } from './draft';
import type { Appointment, MailMessage, MailPerson } from './mail-message';
import type { Mailbox } from './mailbox';
import type { OpenItem } from './open-item';

export interface ComposePlan {
  readonly original?: MailMessage;
  readonly html?: string;
  readonly to?: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  readonly bcc?: readonly MailPerson[];
  readonly subject?: string;
}

/** An item of somebody else's mailbox; delegatePermissions as documented (read 1, write 2, …). */
export interface SharedItem {
  readonly owner: string;
  readonly targetMailbox: string;
  readonly delegatePermissions: number;
}

export interface SensitivityLabel {
  readonly id: string;
  readonly name: string;
}

/** Outlook as the calls of office.js find it: what is open and chosen, and what can be done to it. */
export interface OpenOutlook {
  readonly mailbox: Mailbox;
  readonly openItem: OpenItem | undefined;
  /** Ids of the messages chosen in the list. */
  readonly selected: readonly string[];
  /** The body of what is being written. */
  readonly editor: BodyEditor | undefined;
  readonly plainText: boolean;
  readonly shared: SharedItem | undefined;
  readonly label: SensitivityLabel | undefined;
  readonly roaming: Record<string, string>;
  readonly notifications: Map<string, Record<string, unknown>>;
  /** Opens an item in this window, or nothing. */
  open(item: OpenItem | undefined): void;
  /** Shows an item in a window of its own, or here when there is only this one. */
  show(item: OpenItem): void;
  /** Begins a message, as the buttons of Outlook and the display forms of Office.js do. */
  compose(kind: ComposeKind, plan?: ComposePlan): void;
  /** Changes the open message, in the mailbox too once it is in one. */
  change(change: Partial<MailMessage>): void;
  changeAppointment(change: Partial<Appointment>): void;
  /** Keeps the draft being written in Drafts. Gives its id. */
  save(): string | undefined;
  tell(event: OfficeEvent): void;
}

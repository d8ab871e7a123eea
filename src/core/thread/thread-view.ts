import type { MailAddress, Message } from '../mailbox';
import type { Span } from '../span';

/** One message of a conversation as it is read here: a message of the mailbox, or one that is only known from being quoted below another. */
export interface ThreadMessage {
  /** Empty when the message is only known from a quote, so that Outlook cannot be asked to open it. */
  readonly id: string;
  readonly subject: string;
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  /** ISO 8601; empty when the quote does not say. */
  readonly receivedAt: string;
  readonly body: string;
  readonly unreadable?: Message['unreadable'];
}

/** A sentence, word for word, and the message it stands in. */
export interface ThreadLine {
  /** Place in `ThreadView.messages`. */
  readonly message: number;
  readonly quote: string;
  /** In the message's body. */
  readonly span: Span;
}

/** Something asked or promised, and of or by whom. */
export interface ThreadAct extends ThreadLine {
  readonly act: 'asked' | 'promised';
  /** True when the officer is to do it. */
  readonly mine: boolean;
  /** Who is to do it, as the mail names them; empty when it is the officer, or when nobody is named. */
  readonly who: string;
  /** The day it is to be done by, where the sentence names one. */
  readonly due?: { readonly date: string; readonly text: string };
  /** A later message of the one who was asked that takes the question up: place in `ThreadView.messages`. Whether it answers is for the officer to judge. */
  readonly takenUp?: number;
}

/** Two or more messages that say different things of the same thing. Shown, never settled. */
export interface ThreadConflict {
  readonly about: 'date' | 'time' | 'amount';
  /** The word both speak of, such as "survey". */
  readonly topic: string;
  /** One line a value, oldest first. */
  readonly sides: readonly (ThreadLine & { readonly says: string })[];
}

/** What rules can say of a conversation. Every line is somebody's own sentence. */
export interface ThreadView {
  /** Oldest first. */
  readonly messages: readonly (Omit<ThreadMessage, 'body'> & { readonly text: string; readonly own: boolean })[];
  readonly stands: readonly ThreadLine[];
  /** Messages of others since the officer last wrote in it; -1 when the officer never did. */
  readonly sinceOfficer: number;
  readonly acts: readonly ThreadAct[];
  readonly conflicts: readonly ThreadConflict[];
  readonly suspicious: readonly (ThreadLine & { readonly why: string })[];
  /** Places of the messages whose words could not be read. Nothing is said of what is in them. */
  readonly unread: readonly number[];
}

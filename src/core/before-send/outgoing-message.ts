import type { MailAddress } from '../mailbox';

/** A message as it stands when the officer presses Send. */
export interface OutgoingMessage {
  readonly subject: string;
  /** The officer's own words: signature and quoted thread left out. */
  readonly body: string;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  /** Names of the attached files; pictures inside the signature left out. Undefined when Outlook did not tell. */
  readonly attachments: readonly string[] | undefined;
  readonly isReply: boolean;
  /** ISO date of today. */
  readonly today: string;
}

/** One thing worth a look before sending. It quotes the words; the officer always has a way on. */
export interface SendConcern {
  readonly concern:
    | 'hurts'
    | 'missing-attachment'
    | 'wrong-recipient'
    | 'personal-data-outside'
    | 'third-party'
    | 'show-all-addresses'
    | 'placeholder'
    | 'past-date'
    | 'reply-all';
  readonly quote: string;
  readonly why: string;
  readonly advice: string;
}

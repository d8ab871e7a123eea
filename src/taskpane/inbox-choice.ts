import { addDays } from '../core/inbox/inbox-order';
import type { MailQuery } from '../core/mailbox';

/** Which messages the officer wants in order. Dates are ISO dates, both inclusive, empty for none. */
export interface InboxChoice {
  readonly from: 'chosen' | 'inbox' | 'folder' | 'shared';
  readonly folder?: { readonly id: string; readonly name: string };
  /** The address of a shared mailbox. */
  readonly shared: string;
  readonly since: string;
  readonly until: string;
  readonly unreadOnly: boolean;
}

export const wholeInbox: InboxChoice = { from: 'inbox', shared: '', since: '', until: '', unreadOnly: false };

/** What of a choice cannot be used as it stands; the field's name, or undefined when all can. */
export function faultOf(choice: InboxChoice): 'folder' | 'shared' | 'dates' | undefined {
  if (choice.from === 'chosen') return undefined;
  if (choice.from === 'folder' && choice.folder === undefined) return 'folder';
  if (choice.from === 'shared' && !/^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,24}$/.test(choice.shared.trim())) return 'shared';
  return choice.since !== '' && choice.until !== '' && choice.until < choice.since ? 'dates' : undefined;
}

/** Takes a choice without fault; gives what is asked of the mailbox. */
export function queryOf(choice: InboxChoice): MailQuery {
  if (choice.from === 'chosen') return { chosen: true };
  return {
    ...(choice.from === 'folder' && choice.folder !== undefined ? { folder: choice.folder.id } : {}),
    ...(choice.from === 'shared' ? { sharedMailbox: choice.shared.trim() } : {}),
    ...(choice.since === '' ? {} : { from: choice.since }),
    ...(choice.until === '' ? {} : { to: addDays(choice.until, 1) }),
    ...(choice.unreadOnly ? { unreadOnly: true } : {}),
  };
}

import type { Mailbox, Message } from '../../core/mailbox';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { readMailHtml } from './mail-html';
import { outlookCall } from './outlook-call';

type Callback<Value> = (result: Office.AsyncResult<Value>) => void;

/** One entry of the selection: no sender, date or words (Outlook: item multi-select). Since Mailbox 1.13. */
interface SelectedItem {
  readonly itemId: string;
  readonly subject: string;
  readonly conversationId?: string;
  readonly hasAttachment?: boolean;
  readonly itemType: string;
}

/** A message loaded without opening it, one at a time, and unloaded before the next. Since Mailbox 1.15. */
interface LoadedItem {
  readonly subject: string;
  readonly from?: Office.EmailAddressDetails;
  readonly to?: readonly Office.EmailAddressDetails[];
  readonly cc?: readonly Office.EmailAddressDetails[];
  readonly dateTimeCreated?: Date;
  readonly conversationId?: string;
  readonly attachments?: readonly {
    readonly id: string;
    readonly name: string;
    readonly contentType: string;
    readonly size: number;
    readonly isInline: boolean;
  }[];
  readonly body: Office.Body;
  unloadAsync(callback: Callback<void>): void;
}

interface SelectingMailbox {
  getSelectedItemsAsync?(callback: Callback<readonly SelectedItem[]>): void;
  loadItemByIdAsync?(id: string, callback: Callback<LoadedItem>): void;
  displayMessageFormAsync?(id: string, callback: Callback<void>): void;
  displayMessageForm(id: string): void;
}

/** Outlook gives at most this many selected messages. */
export const mostSelected = 100;
/** Messages a page: one is loaded after the other, so the first screen must not wait for all. */
const pageSize = 10;

/** Gives whole messages by Outlook's own ids, for an Outlook that names the chosen messages and cannot load them (before Mailbox 1.15). */
export type FillMessages = (ids: readonly string[], signal: Signal) => Promise<readonly Message[]>;

/**
 * The messages chosen in the list, with no sign-in: Outlook itself gives them, and `fill` where it cannot. Marking and drafting need Graph or
 * the open message.
 */
export function selectedMessages(fill?: FillMessages): Mailbox {
  const mailbox = Office.context.mailbox as unknown as SelectingMailbox;

  async function loadAll(items: readonly SelectedItem[], signal: Signal): Promise<readonly Message[]> {
    if (mailbox.loadItemByIdAsync === undefined && fill !== undefined) {
      const filled = new Map(
        (
          await fill(
            items.map(({ itemId }) => itemId),
            signal,
          )
        ).map((message) => [message.id, message]),
      );
      return items.map((item) => filled.get(item.itemId) ?? headOnly(item));
    }
    const messages: Message[] = [];
    for (const item of items) messages.push(await load(mailbox, item, signal));
    return messages;
  }

  return {
    async *list(query, signal) {
      const select = mailbox.getSelectedItemsAsync?.bind(mailbox);
      if (select === undefined) throw new Problem('unsupported-here', { technical: 'Mailbox 1.13' });
      const chosen = (await outlookCall<readonly SelectedItem[]>((callback) => select(callback), signal)).slice(0, mostSelected);
      if (chosen.length === 0) throw new Problem('nothing-selected');
      for (let start = startOf(query.resumeFrom); start < chosen.length; start += pageSize) {
        const messages = await loadAll(chosen.slice(start, start + pageSize), signal);
        const next = start + pageSize;
        yield { messages, ...(next < chosen.length ? { cursor: String(next) } : {}) };
      }
    },

    async read(id, signal) {
      return load(mailbox, { itemId: id, subject: '', itemType: 'message' }, signal);
    },

    async open(id, signal) {
      const display = mailbox.displayMessageFormAsync?.bind(mailbox);
      if (display === undefined) mailbox.displayMessageForm(id);
      else await outlookCall<void>((callback) => display(id, callback), signal, 'unsupported-here');
    },

    mark: () => Promise.reject(new Problem('unsupported-here', { technical: 'marking needs the whole inbox' })),
    draft: () => Promise.reject(new Problem('unsupported-here', { technical: 'drafting needs the whole inbox' })),
  };
}

/** How many messages are chosen in the list; 0 where this Outlook cannot tell (before Mailbox 1.13). */
export async function countChosen(signal: Signal): Promise<number> {
  const mailbox = Office.context.mailbox as unknown as SelectingMailbox;
  const select = mailbox.getSelectedItemsAsync?.bind(mailbox);
  if (select === undefined) return 0;
  return (await outlookCall<readonly SelectedItem[]>((callback) => select(callback), signal)).length;
}

function startOf(cursor: string | undefined): number {
  const start = Number(cursor ?? 0);
  return Number.isInteger(start) && start > 0 ? start : 0;
}

async function load(mailbox: SelectingMailbox, item: SelectedItem, signal: Signal): Promise<Message> {
  const loadItem = mailbox.loadItemByIdAsync?.bind(mailbox);
  if (loadItem === undefined) return headOnly(item);
  try {
    const loaded = await outlookCall<LoadedItem>((callback) => loadItem(item.itemId, callback), signal);
    try {
      const html = await outlookCall<string>((callback) => loaded.body.getAsync(Office.CoercionType.Html, callback), signal);
      const body = readMailHtml(html)
        .paragraphs.map(({ passage }) => passage.text)
        .join('\n');
      return toMessage(item, loaded, body);
    } finally {
      await outlookCall<void>((callback) => loaded.unloadAsync(callback), signal).catch(() => undefined);
    }
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.code === 'cancelled') throw thrown;
    // Encrypted and rights-protected mail cannot be loaded; it is listed, and said to be unread.
    return headOnly(item);
  }
}

function headOnly(item: SelectedItem): Message {
  return {
    id: item.itemId,
    conversationId: item.conversationId ?? '',
    subject: item.subject,
    from: { name: '', email: '' },
    to: [],
    cc: [],
    receivedAt: '',
    isRead: false,
    importance: 'normal',
    hasAttachments: item.hasAttachment ?? false,
    categories: [],
    flagged: false,
    preview: '',
    body: '',
    attachments: [],
    unreadable: 'failed',
  };
}

function toMessage(item: SelectedItem, loaded: LoadedItem, body: string): Message {
  const { unreadable: _unreadable, ...head } = headOnly(item);
  const address = (details: Office.EmailAddressDetails): { readonly name: string; readonly email: string } => ({
    name: details.displayName,
    email: details.emailAddress,
  });
  return {
    ...head,
    subject: loaded.subject,
    conversationId: loaded.conversationId ?? head.conversationId,
    from: loaded.from === undefined ? head.from : address(loaded.from),
    to: (loaded.to ?? []).map(address),
    cc: (loaded.cc ?? []).map(address),
    receivedAt: loaded.dateTimeCreated?.toISOString() ?? '',
    preview: body.slice(0, 255),
    body,
    attachments: (loaded.attachments ?? [])
      .filter((file) => !file.isInline)
      .map(({ id, name, contentType, size }) => ({ id, name, type: contentType, size })),
  };
}

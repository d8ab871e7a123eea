import type { MailPage, MailQuery, Mailbox, Message } from '../../core/mailbox';
import type { Signal } from '../../core/signal';
import { readMany } from './graph-bodies';
import { headFields, toMessage, type GraphMessage } from './graph-message';
import { listPages, placeOf } from './graph-pages';
import { graphRequest, type GraphConnection } from './graph-request';

/** How Outlook is asked to open things; only Outlook can. */
export interface MailWindow {
  open(id: string): Promise<void>;
}

/** A mailbox in Graph that can also give the messages of a list of ids. */
export interface GraphMailbox extends Mailbox {
  readonly readMany: (ids: readonly string[], signal: Signal) => Promise<readonly Message[]>;
}

/**
 * A mailbox read through Microsoft Graph, least scopes first: Mail.Read to read, Mail.ReadWrite only when the officer presses flag, category or
 * draft, .Shared only for shared mailboxes (Graph: list messages, update message). Messages go from Graph to this page and nowhere else.
 */
export function graphMailbox(connection: GraphConnection, window: MailWindow): GraphMailbox {
  /** Which messages are in somebody else's mailbox, by id: they are read and marked there. */
  const sharedBy = new Map<string, string>();
  const reading = (id: string): { readonly address: string; readonly scopes: readonly string[] } => {
    const { path, scopes } = placeOf(sharedBy.get(id));
    return { address: `${path}/messages/${encodeURIComponent(id)}`, scopes };
  };
  const writing = (id: string): { readonly address: string; readonly scopes: readonly string[] } => ({
    ...reading(id),
    scopes: [sharedBy.has(id) ? 'Mail.ReadWrite.Shared' : 'Mail.ReadWrite'],
  });

  async function* list(query: MailQuery, signal: Signal): AsyncGenerator<MailPage> {
    for await (const page of listPages(connection, query, signal)) {
      const { sharedMailbox } = query;
      if (sharedMailbox !== undefined) for (const { id } of page.messages) sharedBy.set(id, sharedMailbox);
      yield page;
    }
  }

  return {
    list,

    async read(id, signal) {
      const { address, scopes } = reading(id);
      const message = await graphRequest<GraphMessage>(
        connection,
        { method: 'GET', address: `${address}?$select=${headFields},body`, scopes },
        signal,
      );
      return toMessage(message, message.body?.content ?? undefined);
    },

    async readMany(ids, signal) {
      const found = await readMany(connection, placeOf(undefined), ids, `${headFields},body`, signal);
      return ids.flatMap((id) => {
        const message = found.get(id);
        return message === undefined ? [] : [{ ...toMessage(message, message.body?.content ?? undefined), id }];
      });
    },

    open: (id) => window.open(id),

    async mark(id, mark, signal) {
      const { address, scopes } = writing(id);
      const change: Record<string, unknown> = {};
      if (mark.category !== undefined) {
        // The list given replaces the old one, so read it first and add to it.
        const now = await graphRequest<GraphMessage>(
          connection,
          { method: 'GET', address: `${address}?$select=id,categories`, scopes },
          signal,
        );
        change.categories = [...new Set([...(now.categories ?? []), mark.category])];
      }
      if (mark.flagDue !== undefined) {
        // A due date needs a start date, and a time with Z beside a time zone is refused (Graph: followupFlag).
        const day = { dateTime: `${mark.flagDue}T09:00:00`, timeZone: 'GMT Standard Time' };
        change.flag = { flagStatus: 'flagged', startDateTime: day, dueDateTime: day };
      }
      await graphRequest(connection, { method: 'PATCH', address, scopes, body: change }, signal);
    },

    async draft(id, draft, signal) {
      const { address, scopes } = writing(id);
      // A comment stands above the quoted message; giving a body would replace the quote.
      const to = draft.to.map(({ name, email }) => ({ emailAddress: { name, address: email } }));
      const body = { comment: draft.text, ...(draft.kind === 'forward' ? { toRecipients: to } : {}) };
      const made = await graphRequest<{ readonly id: string }>(
        connection,
        { method: 'POST', address: `${address}/${draft.kind === 'reply' ? 'createReply' : 'createForward'}`, scopes, body, makes: true },
        signal,
      );
      await window.open(made.id);
    },
  };
}

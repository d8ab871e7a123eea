import type { Mailbox, MailPage, MailQuery, Message } from '../../core/mailbox';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { headFields, needsBody, toMessage, type GraphMessage } from './graph-message';
import { graphRequest, pause, type GraphConnection } from './graph-request';

/** Messages a page. Large full pages may end in 504 (Graph: list messages), so not the 1,000 that are allowed. */
const pageSize = 100;
/** Requests in one $batch, the most that Graph takes; mail parts run four at a time on its side. */
const batchSize = 20;

interface Page {
  readonly value: readonly GraphMessage[];
  readonly '@odata.nextLink'?: string;
}

interface BatchAnswer {
  readonly responses: readonly {
    readonly id: string;
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: GraphMessage;
  }[];
}

/** How Outlook is asked to open things; only Outlook can. */
export interface MailWindow {
  open(id: string): Promise<void>;
}

/**
 * A mailbox read through Microsoft Graph, least scopes first: Mail.Read to read, Mail.ReadWrite only when the officer presses flag, category or
 * draft, .Shared only for shared mailboxes. Messages go from Graph to this page and nowhere else.
 */
export function graphMailbox(connection: GraphConnection, window: MailWindow): Mailbox {
  return {
    list: (query, signal) => listPages(connection, query, signal),

    async read(id, signal) {
      const address = `/me/messages/${encodeURIComponent(id)}?$select=${headFields},body`;
      const message = await graphRequest<GraphMessage>(connection, { method: 'GET', address, scopes: ['Mail.Read'] }, signal);
      return toMessage(message, message.body?.content ?? undefined);
    },

    open: (id) => window.open(id),

    async mark(id, mark, signal) {
      const address = `/me/messages/${encodeURIComponent(id)}`;
      const scopes = ['Mail.ReadWrite'];
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
      const address = `/me/messages/${encodeURIComponent(id)}/${draft.kind === 'reply' ? 'createReply' : 'createForward'}`;
      // A comment stands above the quoted message; giving a body would replace the quote.
      const to = draft.to.map(({ name, email }) => ({ emailAddress: { name, address: email } }));
      const body = { comment: draft.text, ...(draft.kind === 'forward' ? { toRecipients: to } : {}) };
      const made = await graphRequest<{ readonly id: string }>(
        connection,
        { method: 'POST', address, scopes: ['Mail.ReadWrite'], body },
        signal,
      );
      await window.open(made.id);
    },
  };
}

async function* listPages(connection: GraphConnection, query: MailQuery, signal: Signal): AsyncGenerator<MailPage> {
  const scopes = [query.sharedMailbox === undefined ? 'Mail.Read' : 'Mail.Read.Shared'];
  const seen = new Set<string>();
  let address: string | undefined = query.resumeFrom ?? firstPage(query);
  while (address !== undefined) {
    const page: Page = await graphRequest<Page>(connection, { method: 'GET', address, scopes }, signal);
    // Pages shift while mail arrives: a message may come twice. None is ranked twice.
    const fresh = page.value.filter((message) => !seen.has(message.id));
    for (const message of fresh) seen.add(message.id);
    const bodies = await readBodies(connection, query, fresh.filter(needsBody), signal);
    address = page['@odata.nextLink'];
    yield { messages: fresh.map((message) => withBody(message, bodies)), ...(address === undefined ? {} : { cursor: address }) };
  }
}

function withBody(message: GraphMessage, bodies: ReadonlyMap<string, string>): Message {
  const body = bodies.get(message.id);
  const read = toMessage(message, body);
  return needsBody(message) && body === undefined ? { ...read, unreadable: 'failed' } : read;
}

function mailboxPath(query: MailQuery): string {
  return query.sharedMailbox === undefined ? '/me' : `/users/${encodeURIComponent(query.sharedMailbox)}`;
}

function firstPage(query: MailQuery): string {
  const folder = `/mailFolders/${encodeURIComponent(query.folder ?? 'inbox')}/messages`;
  // Each sorted property must be in the filter, first (Graph: list messages), so receivedDateTime leads even when no date was asked for.
  const filters = [`receivedDateTime ge ${query.from ?? '1970-01-01'}T00:00:00Z`];
  if (query.to !== undefined) filters.push(`receivedDateTime lt ${query.to}T00:00:00Z`);
  if (query.unreadOnly === true) filters.push('isRead eq false');
  const parameters = [
    `$select=${headFields}`,
    `$top=${pageSize}`,
    `$filter=${encodeURIComponent(filters.join(' and '))}`,
    `$orderby=${encodeURIComponent('receivedDateTime desc')}`,
  ];
  return `${mailboxPath(query)}${folder}?${parameters.join('&')}`;
}

/** Words of the messages whose preview was cut, in batches; parts that were throttled are asked again, whole batches are not. */
async function readBodies(
  connection: GraphConnection,
  query: MailQuery,
  messages: readonly GraphMessage[],
  signal: Signal,
): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  const path = mailboxPath(query);
  const scopes = [query.sharedMailbox === undefined ? 'Mail.Read' : 'Mail.Read.Shared'];
  const wait = connection.wait ?? pause;
  let waiting = messages.map((message) => message.id);
  for (let round = 0; waiting.length > 0 && round < 6; round += 1) {
    const again: string[] = [];
    let throttled = 0;
    for (let start = 0; start < waiting.length; start += batchSize) {
      const ids = waiting.slice(start, start + batchSize);
      const requests = ids.map((id, index) => ({
        id: String(index),
        method: 'GET',
        url: `${path}/messages/${encodeURIComponent(id)}?$select=id,body`,
        headers: { Prefer: 'outlook.body-content-type="text", IdType="ImmutableId"' },
      }));
      const answer = await graphRequest<BatchAnswer>(
        connection,
        { method: 'POST', address: '/$batch', scopes, body: { requests } },
        signal,
      );
      for (const part of answer.responses) {
        const id = ids[Number(part.id)];
        if (id === undefined) continue;
        if (part.status === 200) bodies.set(id, part.body?.body?.content ?? '');
        else if (part.status === 429 || part.status === 503 || part.status === 504) {
          again.push(id);
          throttled = Math.max(throttled, Number(part.headers?.['Retry-After'] ?? part.headers?.['retry-after'] ?? 1) * 1000);
        } else if (part.status === 401) throw new Problem('signed-out', { technical: 'Graph batch 401' });
      }
    }
    waiting = again;
    if (waiting.length > 0) await wait(Math.min(throttled, 60_000), signal);
  }
  return bodies;
}

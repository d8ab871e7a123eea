import type { MailPage, MailQuery, Message } from '../../core/mailbox';
import type { Signal } from '../../core/signal';
import { readMany } from './graph-bodies';
import { headFields, needsBody, toMessage, type GraphMessage } from './graph-message';
import { graphRequest, type GraphConnection } from './graph-request';

/** Messages a page. Large full pages may end in 504 (Graph: list messages), so not the 1,000 that are allowed. */
const pageSize = 100;

interface Page {
  readonly value: readonly GraphMessage[];
  readonly '@odata.nextLink'?: string;
}

/** Where a mailbox is in Graph, and the least scope that reads it: Mail.Read.Shared only for other people's. */
export function placeOf(sharedMailbox: string | undefined): { readonly path: string; readonly scopes: readonly string[] } {
  return sharedMailbox === undefined
    ? { path: '/me', scopes: ['Mail.Read'] }
    : { path: `/users/${encodeURIComponent(sharedMailbox)}`, scopes: ['Mail.Read.Shared'] };
}

/**
 * Gives the messages of a query as pages come, newest first, none twice. Of each page the messages that are whole in their preview come at once, and those whose
 * words were asked for after them, so that the first screen does not wait for bodies. Until all of a page has come its `cursor` is the page itself.
 */
export async function* listPages(connection: GraphConnection, query: MailQuery, signal: Signal): AsyncGenerator<MailPage> {
  const place = placeOf(query.sharedMailbox);
  const seen = new Set<string>();
  let address: string | undefined = query.resumeFrom ?? firstPage(place.path, query);
  while (address !== undefined) {
    const page: Page = await graphRequest<Page>(connection, { method: 'GET', address, scopes: place.scopes }, signal);
    // Pages shift while mail arrives: a message may come twice. None is ranked twice.
    const fresh = page.value.filter((message) => !seen.has(message.id));
    for (const message of fresh) seen.add(message.id);
    const cut = fresh.filter(needsBody);
    const whole = fresh.filter((message) => !needsBody(message));
    const next: string | undefined = page['@odata.nextLink'];
    const after = next === undefined ? {} : { cursor: next };
    if (cut.length === 0 || whole.length > 0)
      yield { messages: whole.map((message) => toMessage(message, undefined)), ...(cut.length === 0 ? after : { cursor: address }) };
    if (cut.length > 0) {
      const bodies = await readMany(
        connection,
        place,
        cut.map(({ id }) => id),
        'id,body',
        signal,
      );
      yield { messages: cut.map((message) => withBody(message, bodies)), ...after };
    }
    address = next;
  }
}

function withBody(message: GraphMessage, bodies: ReadonlyMap<string, GraphMessage>): Message {
  const answer = bodies.get(message.id);
  // Not told apart from its preview: half a message is ranked on nothing, and said to be unread.
  return answer === undefined ? { ...toMessage(message, undefined), unreadable: 'failed' } : toMessage(message, answer.body?.content ?? '');
}

function firstPage(path: string, query: MailQuery): string {
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
  return `${path}${folder}?${parameters.join('&')}`;
}

import { makeDraft } from './draft';
import { graphFields, selectFields } from './graph-message';
import { GraphRefusal, readListQuery } from './graph-query';
import { ToDoStandIn } from './graph-to-do';
import type { Mailbox } from './mailbox';
import { type MailFlag, type MailMessage, type MailPerson, toEwsId, toRestId } from './mail-message';

type Fields = Record<string, unknown>;

export interface GraphCall {
  /** Counted from 0; parts of a batch count too. */
  readonly index: number;
  readonly method: string;
  /** Such as /me/messages. */
  readonly path: string;
  readonly inBatch: boolean;
  /** What the token allows; empty where the token names nothing, and then everything is allowed. */
  readonly scopes: readonly string[];
}

/** What goes wrong with a call: an HTTP status with seconds to wait, or the connection lost half-way. */
export type GraphFault = { readonly status: number; readonly retryAfter?: number } | 'connection-lost';

export interface GraphOptions {
  /** Mailboxes of other people, by address; any other is refused with 403. */
  readonly shared?: Readonly<Record<string, Mailbox>>;
  /** Test knob: says for each call what goes wrong with it, if anything. */
  fault?: (call: GraphCall) => GraphFault | undefined;
  /** Test knob: milliseconds each call takes. documented: four calls at once, then 429. */
  latency?: number;
  readonly now?: () => Date;
}

export class ConnectionLost extends Error {}

const faultCodes: Readonly<Record<number, string>> = {
  401: 'InvalidAuthenticationToken',
  403: 'ErrorAccessDenied',
  429: 'ApplicationThrottled',
  503: 'ServiceUnavailable',
  504: 'GatewayTimeout',
};
const readOnlyAfterSending = ['subject', 'body', 'replyTo', 'from', 'toRecipients', 'ccRecipients', 'bccRecipients'];
const atOnce = 4;
const batchMost = 20;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function personOf(value: unknown): MailPerson {
  const { name, address } = fieldsOf(fieldsOf(value)['emailAddress']);
  return { name: String(name ?? address ?? ''), address: String(address ?? '') };
}

/** The scopes a token of ours names after a colon: `emulated:Mail.Read`. */
function scopesOf(authorization: string): readonly string[] {
  const named = /^Bearer [^:]*:(.*)$/.exec(authorization)?.[1] ?? '';
  return named === '' ? [] : named.split(',');
}

/** documented: reading needs Mail.Read, changing and drafting Mail.ReadWrite; both with .Shared in somebody else's mailbox. */
function allows(scopes: readonly string[], method: string, shared: boolean): boolean {
  if (scopes.length === 0) return true;
  const ending = shared ? '.Shared' : '';
  return scopes.includes(`Mail.ReadWrite${ending}`) || (method === 'GET' && scopes.includes(`Mail.Read${ending}`));
}

const ownFolders: readonly string[] = ['inbox', 'sentitems', 'drafts'];

/** The folders at the top, or those in the inbox: any folder a message is in that is not Outlook's own. */
function foldersOf(mailbox: Mailbox, inInbox: boolean): readonly Fields[] {
  const names: Readonly<Record<string, string>> = { inbox: 'Inbox', sentitems: 'Sent Items', drafts: 'Drafts' };
  const others = [...new Set(mailbox.all().map(({ folder }) => folder))].filter((folder) => !ownFolders.includes(folder));
  return (inInbox ? others : ownFolders).map((id) => ({
    id,
    displayName: names[id] ?? id,
    totalItemCount: mailbox.folder(id).length,
    unreadItemCount: mailbox.folder(id).filter((message) => !message.isRead).length,
  }));
}

/**
 * A stand-in for the Graph mail calls that are used, as a web-standard handler: the real client code runs against it in every test.
 * Rules are from Microsoft's pages (docs/emulator.md names them); a call that is not here answers 501 with its name.
 */
export class GraphStandIn {
  readonly calls: GraphCall[] = [];
  readonly toDo = new ToDoStandIn();
  bytesSent = 0;
  private inFlight = 0;

  constructor(
    readonly mailbox: Mailbox,
    readonly options: GraphOptions = {},
  ) {}

  /** Answers a request whose path begins with /graph, with or without /v1.0. Throws ConnectionLost when a fault says so. */
  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const base = /^\/graph(?:\/v1\.0)?/.exec(url.pathname)?.[0] ?? '';
    const path = url.pathname.slice(base.length);
    try {
      if (!/^Bearer \S+/.test(request.headers.get('authorization') ?? ''))
        throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
      this.inFlight += 1;
      const scopes = scopesOf(request.headers.get('authorization') ?? '');
      if (this.options.latency !== undefined) await new Promise((go) => setTimeout(go, this.options.latency));
      const text = request.method === 'GET' ? '' : await request.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      // documented: four calls at once for an app and mailbox.
      if (this.inFlight > atOnce)
        throw new GraphRefusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', 1);
      const prefer = request.headers.get('prefer') ?? '';
      if (path === '/$batch') return this.send(200, this.batch(body, url.origin + base, scopes), prefer);
      const { status, value } = this.answer(request.method, path, url.searchParams, prefer, body, url.origin + base, false, scopes);
      return this.send(status, value, prefer);
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      return this.refuse(error);
    } finally {
      this.inFlight = Math.max(0, this.inFlight - 1);
    }
  }

  private send(status: number, value: unknown, prefer: string): Response {
    const text = value === undefined ? '' : JSON.stringify(value);
    this.bytesSent += text.length;
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private' });
    if (/outlook\.body-content-type="text"/.test(prefer)) headers.set('preference-applied', 'outlook.body-content-type="text"');
    return new Response(text === '' ? null : text, { status, headers });
  }

  private refuse({ status, code, message, retryAfter }: GraphRefusal): Response {
    const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
    if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
    return new Response(JSON.stringify({ error: { code, message } }), { status, headers });
  }

  /** documented: 20 requests at most, ids all different, answers may come in any order (here: backwards), the whole is 200 even if parts fail. */
  private batch(body: unknown, base: string, scopes: readonly string[]): unknown {
    const requests = listOf(fieldsOf(body)['requests']).map(fieldsOf);
    if (requests.length === 0 || requests.length > batchMost)
      throw new GraphRefusal(400, 'BadRequest', `A batch holds 1 to ${batchMost} requests.`);
    if (new Set(requests.map(({ id }) => id)).size !== requests.length)
      throw new GraphRefusal(400, 'BadRequest', 'Request ids must be unique.');
    const failed = new Set<unknown>();
    const responses = requests.map((part) => {
      if (listOf(part['dependsOn']).some((id) => failed.has(id))) {
        failed.add(part['id']);
        return {
          id: part['id'],
          status: 424,
          body: { error: { code: 'FailedDependency', message: 'A request this one depends on failed.' } },
        };
      }
      try {
        const target = new URL(String(part['url']), 'https://graph.example');
        const prefer = String(Object.entries(fieldsOf(part['headers'])).find(([name]) => name.toLowerCase() === 'prefer')?.[1] ?? '');
        const { status, value } = this.answer(
          String(part['method']),
          target.pathname,
          target.searchParams,
          prefer,
          part['body'],
          base,
          true,
          scopes,
        );
        return { id: part['id'], status, headers: { 'Content-Type': 'application/json' }, body: value };
      } catch (error) {
        if (!(error instanceof GraphRefusal)) throw error;
        failed.add(part['id']);
        return {
          id: part['id'],
          status: error.status,
          headers: error.retryAfter === undefined ? {} : { 'Retry-After': String(error.retryAfter) },
          body: { error: { code: error.code, message: error.message } },
        };
      }
    });
    return { responses: responses.reverse() };
  }

  private answer(
    method: string,
    path: string,
    query: URLSearchParams,
    prefer: string,
    body: unknown,
    base: string,
    inBatch: boolean,
    scopes: readonly string[],
  ): { readonly status: number; readonly value: unknown } {
    const call: GraphCall = { index: this.calls.length, method, path, inBatch, scopes };
    this.calls.push(call);
    const fault = this.options.fault?.(call);
    if (fault === 'connection-lost') throw new ConnectionLost('connection lost');
    if (fault !== undefined)
      throw new GraphRefusal(
        fault.status,
        faultCodes[fault.status] ?? 'InternalServerError',
        'The emulated Graph was told to fail.',
        fault.retryAfter,
      );
    const parts = path.split('/').slice(1);
    // said (gdocs#10167): an id with a raw slash is refused, even as %2F.
    if (/%2f/i.test(path)) throw new GraphRefusal(400, 'RequestBroker--ParseUri', 'Resource not found for the segment.');
    const segments = parts.map(decodeURIComponent);
    if (segments[0] === 'me' && segments[1] === 'todo') return this.toDo.answer(method, segments.slice(1), fieldsOf(body), scopes);
    if (!allows(scopes, method, segments[0] === 'users'))
      throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    const mailbox = this.mailboxOf(segments);
    const rest = segments[0] === 'users' ? segments.slice(2) : segments.slice(1);
    if (segments[0] === 'me' && rest.length === 0)
      return {
        status: 200,
        value: {
          displayName: 'Paul Whitcombe',
          mail: 'paul.whitcombe@marrowdale.example',
          userPrincipalName: 'paul.whitcombe@marrowdale.example',
        },
      };
    const [first, second, third, fourth] = rest;
    if (method === 'GET' && first === 'outlook' && second === 'masterCategories')
      return { status: 200, value: { value: mailbox.categories } };
    if (method === 'GET' && first === 'mailFolders' && (second === undefined || third === 'childFolders'))
      return { status: 200, value: { value: foldersOf(mailbox, second !== undefined) } };
    if (method === 'GET' && first === 'mailFolders' && third === 'messages') {
      // documented: well-known names in any case; ids are case-sensitive.
      const folder = ownFolders.includes((second ?? '').toLowerCase()) ? (second ?? '').toLowerCase() : (second ?? '');
      if (fourth === 'delta') return this.delta(mailbox.folder(folder), path, query, prefer, base);
      return this.list(mailbox.folder(folder), path, query, prefer, base);
    }
    if (first === 'messages' && second === undefined && method === 'POST')
      return { status: 201, value: selectFields(graphFields(this.newDraft(mailbox, fieldsOf(body)), false), null) };
    if (first === 'messages' && second === undefined && method === 'GET') return this.list(mailbox.all(), path, query, prefer, base);
    if (first === 'messages' && second !== undefined) return this.one(mailbox, method, second, third, fourth, query, prefer, body);
    throw new GraphRefusal(501, 'NotEmulated', `Not emulated: ${method} ${path}`);
  }

  private mailboxOf(segments: readonly string[]): Mailbox {
    if (segments[0] === 'me') return this.mailbox;
    const other = segments[0] === 'users' ? this.options.shared?.[(segments[1] ?? '').toLowerCase()] : undefined;
    if (segments[0] === 'users' && other === undefined)
      throw new GraphRefusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    if (other === undefined) throw new GraphRefusal(501, 'NotEmulated', `Not emulated: /${segments.join('/')}`);
    return other;
  }

  private list(
    messages: readonly MailMessage[],
    path: string,
    query: URLSearchParams,
    prefer: string,
    base: string,
  ): { readonly status: number; readonly value: unknown } {
    const asText = /body-content-type="text"/.test(prefer);
    const asked = readListQuery(query, prefer);
    const found = messages.map((message) => graphFields(message, asText)).filter(asked.keep);
    if (asked.order !== undefined) found.sort(asked.order);
    const page = found.slice(asked.skip, asked.skip + asked.top);
    const next = asked.skip + page.length;
    const value: Fields = {
      '@odata.context': `${base}/$metadata#messages`,
      value: page.map((fields) => selectFields(fields, query.get('$select'))),
    };
    if (next < found.length) {
      const more = new URLSearchParams(query);
      more.set('$skip', String(next));
      value['@odata.nextLink'] = `${base}${path}?${more}`;
    }
    return { status: 200, value };
  }

  /** documented: pages as lists, then a deltaLink; this stand-in remembers nothing but the time, so a later round gives what was received since. */
  private delta(
    messages: readonly MailMessage[],
    path: string,
    query: URLSearchParams,
    prefer: string,
    base: string,
  ): { readonly status: number; readonly value: unknown } {
    if (query.has('$search')) throw new GraphRefusal(400, 'ErrorInvalidUrlQuery', 'Delta takes no $search.');
    const since = query.get('$deltatoken') ?? '';
    const { status, value } = this.list(
      messages.filter((message) => message.received > since),
      path,
      query,
      prefer,
      base,
    );
    const answer = fieldsOf(value);
    if (answer['@odata.nextLink'] === undefined)
      answer['@odata.deltaLink'] = `${base}${path}?$deltatoken=${encodeURIComponent(messages[0]?.received ?? since)}`;
    return { status, value: answer };
  }

  private one(
    mailbox: Mailbox,
    method: string,
    id: string,
    action: string | undefined,
    attachmentId: string | undefined,
    query: URLSearchParams,
    prefer: string,
    body: unknown,
  ): { readonly status: number; readonly value: unknown } {
    const message = mailbox.message(toEwsId(id));
    if (message === undefined || /[+/]/.test(id))
      throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    const asText = /body-content-type="text"/.test(prefer);
    const show = (shown: MailMessage): unknown => selectFields(graphFields(shown, asText), query.get('$select'));
    if (action === undefined && method === 'GET') return { status: 200, value: show(message) };
    if (action === undefined && method === 'PATCH') return { status: 200, value: show(this.patch(mailbox, message, fieldsOf(body))) };
    if (action === 'attachments' && method === 'GET') {
      const all = message.attachments.map((file) => ({
        '@odata.type': '#microsoft.graph.fileAttachment',
        id: toRestId(file.id),
        name: file.name,
        contentType: file.contentType,
        size: file.size,
        isInline: false,
        contentBytes: file.content,
      }));
      if (attachmentId === undefined) return { status: 200, value: { value: all } };
      const found = all.find((file) => file.id === attachmentId);
      if (found === undefined) throw new GraphRefusal(404, 'ErrorItemNotFound', 'No such attachment.');
      return { status: 200, value: found };
    }
    const kind = ({ createReply: 'reply', createReplyAll: 'replyAll', createForward: 'forward' } as const)[action ?? ''];
    if (kind !== undefined && method === 'POST') return { status: 201, value: show(this.draft(mailbox, message, kind, fieldsOf(body))) };
    throw new GraphRefusal(501, 'NotEmulated', `Not emulated: ${method} message/${action ?? ''}`);
  }

  /** documented (create message): a draft in Drafts, 201; Graph puts no signature in (said). */
  private newDraft(mailbox: Mailbox, body: Fields): MailMessage {
    const draft = makeDraft({
      kind: 'new',
      to: listOf(body['toRecipients']).map(personOf),
      subject: String(body['subject'] ?? ''),
      html: String(fieldsOf(body['body'])['content'] ?? ''),
      signed: false,
      now: this.options.now?.() ?? new Date(),
    });
    mailbox.put(draft);
    return draft;
  }

  private patch(mailbox: Mailbox, message: MailMessage, change: Fields): MailMessage {
    // documented (update message): subject, body and people only while it is a draft.
    const refused = Object.keys(change).find((name) => readOnlyAfterSending.includes(name) && !message.isDraft);
    if (refused !== undefined) throw new GraphRefusal(400, 'ErrorInvalidPropertySet', `Set action is invalid for property ${refused}.`);
    const flag = change['flag'] === undefined ? undefined : fieldsOf(change['flag']);
    if (flag?.['dueDateTime'] !== undefined) {
      if (flag['startDateTime'] === undefined) throw new GraphRefusal(400, 'ErrorInvalidArgument', 'dueDateTime needs startDateTime.');
      // said (littlebearapps/outlook-assistant#81): a time that ends in Z beside a time zone is refused.
      if ([flag['dueDateTime'], flag['startDateTime']].some((one) => /Z$/.test(String(fieldsOf(one)['dateTime']))))
        throw new GraphRefusal(400, 'ErrorInvalidArgument', 'dateTime must not end in Z.');
    }
    const html = fieldsOf(change['body'])['content'];
    return (
      mailbox.change(message.id, {
        ...(change['categories'] === undefined ? {} : { categories: listOf(change['categories']).map(String) }),
        ...(flag === undefined ? {} : { flag: flag as unknown as MailFlag }),
        ...(typeof change['isRead'] === 'boolean' ? { isRead: change['isRead'] } : {}),
        ...(typeof change['subject'] === 'string' ? { subject: change['subject'] } : {}),
        ...(change['importance'] === 'low' || change['importance'] === 'normal' || change['importance'] === 'high'
          ? { importance: change['importance'] }
          : {}),
        ...(typeof html === 'string' ? { html, text: html.replace(/<[^<>]*>/g, ' ') } : {}),
        ...(change['toRecipients'] === undefined ? {} : { to: listOf(change['toRecipients']).map(personOf) }),
      }) ?? message
    );
  }

  private draft(mailbox: Mailbox, original: MailMessage, kind: 'reply' | 'replyAll' | 'forward', body: Fields): MailMessage {
    const message = fieldsOf(body['message']);
    // documented (createReply): a comment or a body, never both.
    if (body['comment'] !== undefined && message['body'] !== undefined)
      throw new GraphRefusal(400, 'ErrorInvalidArgument', 'Give a comment or a body, not both.');
    if (body['toRecipients'] !== undefined && message['toRecipients'] !== undefined)
      throw new GraphRefusal(400, 'ErrorInvalidArgument', 'Give recipients once.');
    const to = body['toRecipients'] ?? message['toRecipients'];
    const made = makeDraft({
      kind,
      original,
      signed: false,
      now: this.options.now?.() ?? new Date(),
      ...(to === undefined ? {} : { to: listOf(to).map(personOf) }),
      ...(typeof body['comment'] === 'string' ? { text: body['comment'] } : {}),
    });
    // said (dust-tt/dust#18291): a body of one's own takes the place of the quote.
    const own = fieldsOf(message['body'])['content'];
    const kept = typeof own === 'string' ? { ...made, html: own, text: own } : made;
    mailbox.put(kept);
    return kept;
  }
}

import type { Mailbox } from '../mailbox';
import { type MailMessage, toEwsId } from '../mail-message';
import { owner } from '../sample-mailbox/people';
import { attachmentsOf } from './attachments';
import { answerBatch } from './batch';
import { answerDraft, answerKinds, newDraft } from './drafts';
import { fieldsOf } from './fields';
import { foldersOf, messagesIn } from './folders';
import { type GraphAnswer, type GraphAsk, type GraphCall, type GraphFault, prefersText, suffer } from './graph-call';
import { accessDenied, GraphRefusal, notEmulated } from './graph-refusal';
import { changeMessage } from './message-change';
import { graphFields, selectFields } from './message-fields';
import { listMessages, messagesSince } from './message-list';
import { allows, scopesOf } from './scopes';
import { ToDoStandIn } from './to-do';

export interface GraphOptions {
  /** Mailboxes of other people, by address; any other is refused with 403. */
  readonly shared?: Readonly<Record<string, Mailbox>>;
  /** Test knob: says for each call what goes wrong with it, if anything. */
  fault?: (call: GraphCall) => GraphFault | undefined;
  /** Test knob: milliseconds each call takes. documented: four calls at once, then 429. */
  latency?: number;
  /** Test knob: pages hold fewer than asked for, or none, and go on. */
  readonly meagrePages?: boolean;
  readonly now?: () => Date;
}

const atOnce = 4;
const json = 'application/json; charset=utf-8';

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
    const { pathname, origin, searchParams: query } = new URL(request.url);
    const before = /^\/graph(?:\/v1\.0)?/.exec(pathname)?.[0] ?? '';
    const authorization = request.headers.get('authorization') ?? '';
    try {
      if (!/^Bearer \S+/.test(authorization)) throw new GraphRefusal(401, 'InvalidAuthenticationToken', 'Access token is empty.');
      this.inFlight += 1;
      if (this.options.latency !== undefined) await new Promise((go) => setTimeout(go, this.options.latency));
      const text = request.method === 'GET' ? '' : await request.text();
      // documented: four calls at once for an app and mailbox.
      if (this.inFlight > atOnce)
        throw new GraphRefusal(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', 1);
      const ask: GraphAsk = {
        method: request.method,
        path: pathname.slice(before.length),
        query,
        prefer: request.headers.get('prefer') ?? '',
        body: text === '' ? undefined : (JSON.parse(text) as unknown),
        base: origin + before,
        inBatch: false,
        scopes: scopesOf(authorization),
      };
      return this.send(ask, ask.path === '/$batch' ? answerBatch(ask, (part) => this.answer(part)) : this.answer(ask));
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      return refusal(error);
    } finally {
      this.inFlight = Math.max(0, this.inFlight - 1);
    }
  }

  private send(ask: GraphAsk, { status, value }: GraphAnswer): Response {
    const text = value === undefined ? '' : JSON.stringify(value);
    this.bytesSent += text.length;
    const headers = new Headers({ 'content-type': json, 'cache-control': 'private' });
    if (prefersText(ask)) headers.set('preference-applied', 'outlook.body-content-type="text"');
    return new Response(text === '' ? null : text, { status, headers });
  }

  private answer(ask: GraphAsk): GraphAnswer {
    const { method, path, inBatch, scopes, body } = ask;
    const call: GraphCall = { index: this.calls.length, method, path, inBatch, scopes };
    this.calls.push(call);
    suffer(this.options.fault?.(call));
    // said (gdocs#10167): an id with a raw slash is refused, even as %2F.
    if (/%2f/i.test(path)) throw new GraphRefusal(400, 'RequestBroker--ParseUri', 'Resource not found for the segment.');
    const [whose, ...rest] = path.split('/').slice(1).map(decodeURIComponent);
    if (whose === 'me' && rest[0] === 'todo') return this.toDo.answer(method, rest, fieldsOf(body), scopes);
    if (!allows(scopes, method, whose === 'users')) throw accessDenied();
    if (whose === 'me') return rest.length === 0 ? aboutOwner : this.inMailbox(this.mailbox, rest, ask);
    if (whose !== 'users') throw notEmulated(path);
    const [address, ...within] = rest;
    const shared = this.options.shared?.[(address ?? '').toLowerCase()];
    if (shared === undefined) throw accessDenied();
    return this.inMailbox(shared, within, ask);
  }

  private inMailbox(mailbox: Mailbox, [first, second, third, fourth]: readonly string[], ask: GraphAsk): GraphAnswer {
    const { method } = ask;
    if (first === 'messages' && second !== undefined) return this.one(mailbox, second, third, fourth, ask);
    if (first === 'messages' && method === 'POST') return created(newDraft(mailbox, fieldsOf(ask.body), this.now()));
    if (first === 'messages' && method === 'GET') return listMessages(mailbox.all(), ask, this.options.meagrePages);
    if (method === 'GET' && first === 'outlook' && second === 'masterCategories') return good({ value: mailbox.categories });
    if (method === 'GET' && first === 'mailFolders') {
      if (second === undefined || third === 'childFolders') return good({ value: foldersOf(mailbox, second !== undefined) });
      if (third === 'messages')
        return (fourth === 'delta' ? messagesSince : listMessages)(messagesIn(mailbox, second), ask, this.options.meagrePages);
    }
    throw notEmulated(`${method} ${ask.path}`);
  }

  private one(mailbox: Mailbox, id: string, action: string | undefined, attachmentId: string | undefined, ask: GraphAsk): GraphAnswer {
    const { method } = ask;
    const message = mailbox.message(toEwsId(id));
    if (message === undefined || /[+/]/.test(id))
      throw new GraphRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    const shown = (one: MailMessage): unknown => selectFields(graphFields(one, prefersText(ask)), ask.query.get('$select'));
    if (action === undefined && method === 'GET') return good(shown(message));
    if (action === undefined && method === 'PATCH') return good(shown(changeMessage(mailbox, message, fieldsOf(ask.body))));
    if (action === 'attachments' && method === 'GET') return attachmentsOf(message, attachmentId);
    const kind = answerKinds[action ?? ''];
    if (kind === undefined || method !== 'POST') throw notEmulated(`${method} message/${action ?? ''}`);
    return { status: 201, value: shown(answerDraft(mailbox, message, kind, fieldsOf(ask.body), this.now())) };
  }

  private now(): Date {
    return this.options.now?.() ?? new Date();
  }
}

const good = (value: unknown): GraphAnswer => ({ status: 200, value });
const created = (draft: MailMessage): GraphAnswer => ({ status: 201, value: selectFields(graphFields(draft, false), null) });
const aboutOwner = good({ displayName: owner.name, mail: owner.address, userPrincipalName: owner.address });

function refusal({ status, code, message, retryAfter }: GraphRefusal): Response {
  const headers = new Headers({ 'content-type': json });
  if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
  return new Response(JSON.stringify({ error: { code, message } }), { status, headers });
}

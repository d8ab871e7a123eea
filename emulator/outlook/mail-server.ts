import { ConnectionLost } from './graph/graph-call';
import { type GraphOptions, GraphStandIn } from './graph/graph-stand-in';
import { Mailbox } from './mailbox';
import type { MailMessage } from './mail-message';
import { manyMessages, masterCategories, sampleAppointments, sampleMessages } from './sample-mailbox/sample-mailbox';

export const sharedAddress = 'housing.inbox@marrowdale.example';

export interface MailServerOptions extends Omit<GraphOptions, 'shared'> {
  /** How many messages; the hand-made four weeks when left out. */
  readonly count?: number;
}

/** The mailbox on the server: Graph's stand-in for the pane, and the same messages for the page that shows them. */
export class MailServer {
  readonly mailbox: Mailbox;
  readonly graph: GraphStandIn;
  private readonly changes: MailMessage[] = [];

  constructor(options: MailServerOptions = {}) {
    const messages = options.count === undefined ? sampleMessages() : manyMessages(options.count);
    this.mailbox = new Mailbox({ messages, appointments: sampleAppointments(), categories: [...masterCategories] });
    this.mailbox.subscribe((message) => this.changes.push(message));
    const shared = new Mailbox({ messages: manyMessages(24), appointments: [], categories: [...masterCategories] });
    this.graph = new GraphStandIn(this.mailbox, { ...options, shared: { [sharedAddress]: shared } });
  }

  /** /graph/* for the pane; /mailbox for the page: all of it or what changed `since` (GET), or one message kept (PUT). Undefined: the connection is to be dropped. */
  async handle(request: Request): Promise<Response | undefined> {
    const { pathname, searchParams } = new URL(request.url);
    try {
      if (pathname.startsWith('/graph')) return await this.graph.handle(request);
    } catch (error) {
      if (error instanceof ConnectionLost) return undefined;
      throw error;
    }
    if (request.method === 'PUT') {
      this.mailbox.put((await request.json()) as MailMessage);
      return new Response(null, { status: 204 });
    }
    const since = searchParams.get('since');
    const revision = this.changes.length;
    if (since !== null) return Response.json({ revision, messages: this.changes.slice(Number(since)) });
    return Response.json({
      revision,
      messages: this.mailbox.all(),
      appointments: this.mailbox.appointments,
      categories: this.mailbox.categories,
    });
  }
}

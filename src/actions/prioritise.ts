import type { Engine } from '../core/engine';
import { orderInbox, type OrderedInbox } from '../core/inbox/inbox-order';
import type { RankedMessage } from '../core/inbox/ranked-message';
import type { Mailbox, MailQuery } from '../core/mailbox';
import { Problem } from '../core/problem';
import type { Signal } from '../core/signal';

export interface MailPorts {
  readonly mailbox: Mailbox;
  readonly engine: Engine;
  readonly signal: Signal;
}

export interface Officer {
  readonly email: string;
  readonly role?: string;
}

/** What Prioritise has so far; `resumeFrom` is set until the last page: from there reading goes on after a cancel or a lost connection. */
export interface Prioritised {
  readonly inbox: OrderedInbox;
  readonly ranked: readonly RankedMessage[];
  readonly resumeFrom?: string;
}

export interface PrioritiseRequest {
  readonly query: MailQuery;
  readonly officer: Officer;
  /** ISO date. */
  readonly today: string;
  readonly before?: Prioritised;
  /** Keeps each message's words after ranking; without it they are let go, so that memory does not grow with the inbox. */
  readonly keepWords?: boolean;
}

/** What has been ranked is put in order again when it has grown by this much: an order for each page would cost more than the ranking. */
const growth = 1.4;
/** A batch of the engine's, so that a cancel never waits long; the first is as long as the first screen. */
const atOnce = 100;
const firstScreen = 20;

/**
 * Ranks the messages of a query as their pages come. `onPage` hears of the first page at once and then as the list grows; `onCount` hears how many have been read.
 * Nothing is moved, marked, hidden or answered. When the connection is lost, or the officer cancels, after the first page, what was ranked is kept and
 * `resumeFrom` says where to go on; hand `before` back to add to it.
 * @throws Problem when not even one page came
 */
export async function prioritise(
  ports: MailPorts,
  request: PrioritiseRequest,
  onPage: (so: Prioritised) => void,
  onCount: (read: number) => void = () => undefined,
): Promise<Prioritised> {
  const { query, officer, today, before, keepWords = false } = request;
  const ranked: RankedMessage[] = [...(before?.ranked ?? [])];
  const seen = new Set(ranked.map(({ message }) => message.id));
  let cursor = before?.resumeFrom;
  let told = 0;
  const soFar = (): Prioritised => ({
    ranked: [...ranked],
    inbox: orderInbox(ranked, today),
    ...(cursor === undefined ? {} : { resumeFrom: cursor }),
  });
  const tell = (): void => {
    told = ranked.length;
    onPage(soFar());
  };
  // The engine builds its tables while Graph answers, so that the first screen does not wait for both one after the other.
  void warmUp(ports, officer).catch(() => undefined);
  try {
    for await (const page of ports.mailbox.list({ ...query, ...(cursor === undefined ? {} : { resumeFrom: cursor }) }, ports.signal)) {
      const fresh = page.messages.filter((message) => !seen.has(message.id));
      for (let start = 0; start < fresh.length;) {
        const messages = fresh.slice(start, start + (ranked.length === 0 ? firstScreen : atOnce));
        start += messages.length;
        const rankings = await ports.engine.run('triage', { messages, officer }, ports.signal);
        messages.forEach((message, index) => {
          const ranking = rankings[index];
          if (ranking === undefined) return;
          seen.add(message.id);
          ranked.push({ message: keepWords ? message : { ...message, body: '' }, ranking });
        });
        if (told === 0) tell();
      }
      cursor = page.cursor;
      onCount(ranked.length);
      if (ranked.length >= told * growth && ranked.length > told) tell();
    }
  } catch (thrown) {
    if (!canGoOn(thrown) || cursor === undefined) throw thrown;
  }
  return soFar();
}

/** Ranks one invented message, so that the engine is ready for real ones. */
export async function warmUp({ engine, signal }: Omit<MailPorts, 'mailbox'>, officer: Officer): Promise<void> {
  const nobody = { name: '', email: '' };
  const message = {
    id: '',
    conversationId: '',
    subject: 'Hello',
    from: nobody,
    to: [],
    cc: [],
    receivedAt: '2026-01-05T09:00:00Z',
    isRead: true,
    importance: 'normal' as const,
    hasAttachments: false,
    categories: [],
    flagged: false,
    preview: '',
    body: 'Please ring me by Friday about the repair. Thank you.',
    attachments: [],
  };
  await engine.run('triage', { messages: [message], officer }, signal);
}

const passing: ReadonlySet<string> = new Set(['no-answer', 'service-busy', 'service-failed', 'cancelled']);

/** A lost connection, a busy service, the officer's own cancel: going on later makes sense. */
function canGoOn(thrown: unknown): boolean {
  return thrown instanceof Problem && passing.has(thrown.code);
}

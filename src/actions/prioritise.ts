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

/** What Prioritise has so far; `resumeFrom` is set when the connection was lost before the end. */
export interface Prioritised {
  readonly inbox: OrderedInbox;
  readonly ranked: readonly RankedMessage[];
  readonly resumeFrom?: string;
}

/**
 * Ranks the messages of a query as their pages come; `onPage` hears of each. Nothing is moved, marked, hidden or answered.
 * When the connection is lost after the first page, what was ranked is kept and `resumeFrom` says where to go on; hand `before` back to add to it.
 * @throws Problem when not even one page came, or cancelled
 */
export async function prioritise(
  ports: MailPorts,
  request: { readonly query: MailQuery; readonly officer: Officer; readonly today: string; readonly before?: Prioritised },
  onPage: (so: Prioritised) => void,
): Promise<Prioritised> {
  const ranked: RankedMessage[] = [...(request.before?.ranked ?? [])];
  const seen = new Set(ranked.map(({ message }) => message.id));
  let cursor = request.before?.resumeFrom;
  const soFar = (resumeFrom?: string): Prioritised => ({
    ranked: [...ranked],
    inbox: orderInbox(ranked, request.today),
    ...(resumeFrom === undefined ? {} : { resumeFrom }),
  });
  try {
    for await (const page of ports.mailbox.list(
      { ...request.query, ...(cursor === undefined ? {} : { resumeFrom: cursor }) },
      ports.signal,
    )) {
      const fresh = page.messages.filter((message) => !seen.has(message.id));
      for (const message of fresh) seen.add(message.id);
      const rankings = await ports.engine.run('triage', { messages: fresh, officer: request.officer }, ports.signal);
      fresh.forEach((message, index) => {
        const ranking = rankings[index];
        if (ranking !== undefined) ranked.push({ message, ranking });
      });
      cursor = page.cursor;
      onPage(soFar());
    }
  } catch (thrown) {
    const lost =
      thrown instanceof Problem && (thrown.code === 'no-answer' || thrown.code === 'service-busy' || thrown.code === 'service-failed');
    if (!lost || cursor === undefined) throw thrown;
    return soFar(cursor);
  }
  return soFar();
}

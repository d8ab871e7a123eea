import type { OpenItem } from '../core/host';
import { Problem } from '../core/problem';
import type { RelatedMail } from '../core/related-mail';
import { splitQuoted } from '../core/thread/split-quoted';
import type { ThreadMessage, ThreadView } from '../core/thread/thread-view';
import type { Ports } from './ports';
import type { Officer } from './prioritise';

/** A conversation as it was read, and from where: the mailbox, or the thread quoted in the open message, in which older messages may be missing. */
export interface Conversation {
  readonly view: ThreadView;
  readonly from: 'mailbox' | 'quotes';
  /** There are more messages than were read. */
  readonly more: boolean;
  /** Why the mailbox was not read, where it should have been. */
  readonly problem?: Problem;
}

/** Problems after which the quoted thread still says something. */
const goesOn = new Set(['unsupported-here', 'not-allowed', 'signed-out', 'no-answer', 'service-busy', 'service-failed']);

/**
 * Reads the conversation of the open message: its messages from the mailbox where there is one, else the thread quoted below it. Nothing is stored,
 * marked or answered.
 * @throws Problem nothing-open, cancelled
 */
export async function readConversation(
  ports: Pick<Ports, 'engine' | 'signal'> & { readonly related?: RelatedMail | undefined },
  request: { readonly item: OpenItem; readonly officer: Officer; readonly now: string },
): Promise<Conversation> {
  const { item, officer } = request;
  const conversationId = item.envelope?.conversationId ?? '';
  let problem: Problem | undefined;
  if (ports.related !== undefined && conversationId !== '') {
    try {
      const { messages, more } = await ports.related.conversation(conversationId, ports.signal);
      if (messages.length > 0) {
        return { view: await ports.engine.run('readThread', { messages, officer }, ports.signal), from: 'mailbox', more };
      }
    } catch (thrown) {
      if (!(thrown instanceof Problem) || !goesOn.has(thrown.code)) throw thrown;
      problem = thrown;
    }
  }
  const messages = splitQuoted(
    item.passages.map(({ text }) => text),
    headOf(item, request.now),
  );
  if (messages.every(({ body }) => body.trim() === '')) throw new Problem('nothing-open');
  return {
    view: await ports.engine.run('readThread', { messages, officer }, ports.signal),
    from: 'quotes',
    more: false,
    ...(problem === undefined ? {} : { problem }),
  };
}

function headOf(item: OpenItem, now: string): Omit<ThreadMessage, 'body'> {
  return {
    id: item.envelope?.id ?? '',
    subject: item.title,
    from: item.envelope?.from ?? { name: '', email: '' },
    to: item.envelope?.to ?? [],
    cc: item.envelope?.cc ?? [],
    receivedAt: item.envelope?.sentAt ?? now,
  };
}

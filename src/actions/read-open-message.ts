import type { OpenItem } from '../core/host';
import type { MessageView } from '../core/message-view';
import { Problem } from '../core/problem';
import type { Ports } from './ports';
import type { Officer } from './prioritise';

/** The message's own words, without the quoted thread and the signature: what the spans of its reading are of. */
export function ownText(item: OpenItem): string {
  return item.passages
    .filter(({ locked }) => locked === undefined)
    .map(({ text }) => text)
    .join('\n');
}

/** The open message as rules read it, with the item it was read from. Nothing leaves the device, nothing is stored. */
export async function readOpenMessage(
  ports: Pick<Ports, 'host' | 'engine' | 'signal'>,
  request: { readonly officer: Officer; readonly now: string },
): Promise<{ readonly item: OpenItem; readonly view: MessageView }> {
  const item = await ports.host.read('whole', ports.signal);
  if (item.passages.every(({ locked }) => locked !== undefined)) throw new Problem('nothing-open');
  const view = await ports.engine.run(
    'readMessage',
    {
      subject: item.title,
      body: ownText(item),
      from: item.envelope?.from ?? { name: '', email: '' },
      to: item.envelope?.to ?? [],
      cc: item.envelope?.cc ?? [],
      receivedAt: item.envelope?.sentAt ?? request.now,
      officer: request.officer,
    },
    ports.signal,
  );
  return { item, view };
}

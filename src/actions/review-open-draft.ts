import type { SendConcern } from '../core/before-send/outgoing-message';
import type { Council } from '../core/council';
import type { OpenItem } from '../core/host';
import type { Ports } from './ports';

/** Looks over the draft in front of the officer as it would be looked over at the moment of sending. It never stops anybody sending. */
export async function reviewOpenDraft(
  ports: Pick<Ports, 'host' | 'engine' | 'signal'>,
  request: { readonly council: Council; readonly today: string },
): Promise<{ readonly item: OpenItem; readonly concerns: readonly SendConcern[] }> {
  const item = await ports.host.read('whole', ports.signal);
  const concerns = await ports.engine.run(
    'reviewDraft',
    {
      message: {
        subject: item.title,
        body: item.passages
          .filter(({ locked }) => locked === undefined)
          .map(({ text }) => text)
          .join('\n'),
        to: item.envelope?.to ?? [],
        cc: item.envelope?.cc ?? [],
        bcc: item.envelope?.bcc ?? [],
        attachments: (item.envelope?.attachments ?? []).map(({ name }) => name),
        isReply: /^\s*re:/i.test(item.title) || item.passages.some(({ locked }) => locked === 'quoted'),
        today: request.today,
      },
      council: request.council,
    },
    ports.signal,
  );
  return { item, concerns };
}

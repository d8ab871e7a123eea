import type { MailAddress } from '../../core/mailbox';
import type { Signal } from '../../core/signal';
import { graphRequest, type GraphConnection } from './graph-request';

/**
 * Makes a new message in Drafts and has it opened; it is never sent (Graph: create message). Mail.ReadWrite is asked for on this press and not before.
 * @throws Problem signed-out, not-allowed, service-busy, no-answer, cancelled
 */
export function graphNewDraft(connection: GraphConnection, open: (id: string) => Promise<void>) {
  return async (
    message: { readonly to: readonly MailAddress[]; readonly subject: string; readonly html: string },
    signal: Signal,
  ): Promise<void> => {
    const body = {
      subject: message.subject,
      body: { contentType: 'HTML', content: message.html },
      toRecipients: message.to.map(({ name, email }) => ({ emailAddress: { name, address: email } })),
    };
    const made = await graphRequest<{ readonly id: string }>(
      connection,
      { method: 'POST', address: '/me/messages', scopes: ['Mail.ReadWrite'], body, makes: true },
      signal,
    );
    await open(made.id);
  };
}

import { cleanHtml } from './html-text';
import type { MailPerson } from './mail-message';
import type { OpenOutlook } from './open-outlook';

/** The calls that open a window of Outlook's: replies, new messages, messages and appointments by id. */
const replies: Readonly<Record<number, 'reply' | 'replyAll'>> = {
  10: 'reply',
  30: 'reply',
  181: 'reply',
  183: 'reply',
  11: 'replyAll',
  31: 'replyAll',
  182: 'replyAll',
  184: 'replyAll',
};

function people(value: unknown): readonly MailPerson[] {
  return (Array.isArray(value) ? value : []).map((one: unknown) => {
    if (typeof one === 'string') return { name: one, address: one };
    const { name, address, displayName, emailAddress } = one as Record<string, unknown>;
    return { name: String(name ?? displayName ?? address ?? ''), address: String(address ?? emailAddress ?? '') };
  });
}

/** documented (mailbox.displayMessageForm): on the web a message opens only when its body has 32 thousand characters at most; else nothing happens. */
const mostShown = 32 * 1024;

/** Opens what the call asks for. Gives whether it was a call of this kind. An id nobody knows does nothing and says nothing (documented). */
export function messageForm(outlook: OpenOutlook, dispatchId: number, parameters: Record<string, unknown>): boolean {
  const html = typeof parameters['htmlBody'] === 'string' ? cleanHtml(parameters['htmlBody']) : undefined;
  const kind = replies[dispatchId];
  if (kind !== undefined) {
    const item = outlook.openItem;
    if (item?.kind === 'message') outlook.compose(kind, { original: item.message, ...(html === undefined ? {} : { html }) });
    else if (item?.kind === 'appointment')
      outlook.compose('new', {
        to: [item.appointment.organizer],
        subject: `RE: ${item.appointment.subject}`,
        ...(html === undefined ? {} : { html }),
      });
    return true;
  }
  switch (dispatchId) {
    case 44:
    case 178:
      outlook.compose('new', {
        to: people(parameters['toRecipients']),
        cc: people(parameters['ccRecipients']),
        bcc: people(parameters['bccRecipients']),
        subject: String(parameters['subject'] ?? ''),
        ...(html === undefined ? {} : { html }),
      });
      return true;
    case 8:
    case 179: {
      const message = outlook.mailbox.message(String(parameters['itemId']));
      if (message?.isDraft === true) outlook.show({ kind: 'compose', message, how: /^FW:/i.test(message.subject) ? 'forward' : 'reply' });
      else if (message !== undefined && message.html.length <= mostShown) outlook.open({ kind: 'message', message });
      return true;
    }
    case 9:
    case 180: {
      const appointment = outlook.mailbox.appointments.find(({ id }) => id === parameters['itemId']);
      if (appointment !== undefined) outlook.open({ kind: 'appointment', appointment });
      return true;
    }
    default:
      return false;
  }
}

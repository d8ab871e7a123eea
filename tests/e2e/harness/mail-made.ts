import type { MailAttachment, MailMessage, MailPerson } from '../../../emulator/outlook/mail-message';
import { textToHtml } from '../../../emulator/outlook/message-html';
import { owner } from '../../../emulator/outlook/sample-mailbox/people';
import { exchangeId } from '../../../emulator/outlook/sample-mailbox/tell-story';

let made = 5_000;

/** A message for a test, to the mailbox's owner unless it says otherwise. Everybody in it is invented. */
export function makeMessage(
  message: Partial<Omit<MailMessage, 'text' | 'attachments'>> & {
    readonly subject: string;
    readonly from: MailPerson;
    readonly text: string;
    readonly attachments?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  },
): MailMessage {
  made += 1;
  const own = message.from.address === owner.address;
  const { attachments = [], ...rest } = message;
  return {
    id: exchangeId(made, 'Msg'),
    conversationId: exchangeId(made, 'Conv'),
    internetMessageId: `<test.${made}@marrowdale.example>`,
    folder: own ? 'sentitems' : 'inbox',
    to: [owner],
    cc: [],
    bcc: [],
    received: '2026-11-19T09:00:00.000Z',
    isRead: true,
    isDraft: false,
    importance: 'normal',
    html: textToHtml(message.text),
    categories: [],
    flag: { flagStatus: 'notFlagged' },
    isProtected: false,
    ...rest,
    attachments: attachments.map(({ name, bytes }, index): MailAttachment => ({
      id: exchangeId(made * 20 + index, 'Att'),
      name,
      contentType: 'application/octet-stream',
      size: bytes.length,
      content: Buffer.from(bytes).toString('base64'),
    })),
  };
}

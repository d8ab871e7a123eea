import { Mailbox } from '../../../emulator/outlook/mailbox';
import type { MailMessage } from '../../../emulator/outlook/mail-message';
import { messageForm } from '../../../emulator/outlook/message-form';
import { OutlookApplication } from '../../../emulator/outlook/outlook-application';
import { sampleMessages } from '../../../emulator/outlook/sample-mailbox/sample-mailbox';

const displayMessage = 8;

function opensAs(change: Partial<MailMessage>, askFor?: string): string | undefined {
  const [first] = sampleMessages();
  if (first === undefined) throw new Error('an empty mailbox');
  const message = { ...first, ...change };
  const outlook = new OutlookApplication(new Mailbox({ messages: [message], appointments: [], categories: [] }));
  messageForm(outlook, displayMessage, { itemId: askFor ?? message.id });
  const item = outlook.openItem;
  return item?.kind === 'message' ? item.message.subject : undefined;
}

test('a message opens by its id, unless its body is longer than Outlook on the web shows so or nobody knows the id; nothing is said then', () => {
  expect(opensAs({ subject: 'Short' })).toBe('Short');
  expect(opensAs({ subject: 'As long as may be', html: 'a'.repeat(32 * 1024) })).toBe('As long as may be');
  expect(opensAs({ subject: 'Longer', html: 'a'.repeat(32 * 1024 + 1) })).toBeUndefined();
  expect(opensAs({ subject: 'Short' }, 'nobody knows')).toBeUndefined();
});

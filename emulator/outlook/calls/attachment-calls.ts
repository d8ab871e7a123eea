import { EmulatorError } from '../../word/emulator-error';
import type { OpenOutlook } from '../open-outlook';
import { appointmentOf, bad, codes, good, itemOf, messageOf, type Answer, type Fields } from './answer';

let made = 0;

export function attachmentCall(outlook: OpenOutlook, id: number, parameters: Fields): Answer {
  const loaded = parameters['loadedItemId'];
  const kept = loaded === undefined ? undefined : outlook.mailbox.message(String(loaded));
  const item = kept ?? (itemOf(outlook).kind.startsWith('appointment') ? appointmentOf(outlook) : messageOf(outlook));
  if (id === 149)
    return good(
      item.attachments.map(({ id: own, name, size, contentType }) => ({
        id: own,
        name,
        size,
        contentType,
        attachmentType: 0,
        isInline: false,
      })),
    );
  if (id === 150) {
    const found = item.attachments.find((one) => one.id === parameters['id']);
    return found === undefined ? bad(codes.badAttachment) : good({ content: found.content, format: 'base64' });
  }
  let attachments = item.attachments;
  if (id === 20) attachments = attachments.filter((one) => one.id !== parameters['attachmentIndex']);
  else if (id === 148) {
    made += 1;
    const content = String(parameters['base64String']);
    attachments = [
      ...attachments,
      {
        id: `added-${made}`,
        name: String(parameters['name']),
        contentType: 'application/octet-stream',
        size: Math.floor((content.length * 3) / 4),
        content,
      },
    ];
    // addFileAttachmentAsync names an address to fetch from. Nothing is ever fetched here.
  } else throw new EmulatorError('not-emulated', 'Attaching a file by its address, or an item, is not emulated.');
  if (itemOf(outlook).kind.startsWith('appointment')) outlook.changeAppointment({ attachments });
  else outlook.change({ attachments });
  outlook.tell('attachments-changed');
  return good(id === 148 ? attachments.at(-1)?.id : undefined);
}

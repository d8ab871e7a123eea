import type { MailPerson } from '../mail-message';
import { initialData } from '../open-item';
import type { OpenOutlook } from '../open-outlook';
import { owner } from '../sample-mailbox/people';
import { bad, codes, good, type Answer, type Fields } from './answer';

export function selectedItems(outlook: OpenOutlook): readonly Fields[] {
  return outlook.selected.slice(0, 100).flatMap((id) => {
    const message = outlook.mailbox.message(id);
    if (message === undefined) return [];
    return [
      {
        itemId: message.id,
        itemMode: 'Read',
        itemType: 'Message',
        subject: message.subject,
        conversationId: message.conversationId,
        hasAttachment: message.attachments.length > 0,
        internetMessageId: message.internetMessageId,
      },
    ];
  });
}

/** The words of an item that is loaded without being opened. assumed: a protected message cannot be loaded. */
export function loadItem(outlook: OpenOutlook, id: string): Answer {
  const message = outlook.mailbox.message(id);
  if (message === undefined) return bad(codes.itemNotFound);
  if (message.isProtected) return bad(codes.internal);
  const data = initialData({ kind: 'message', message }, owner);
  const address = (person: MailPerson): Fields => ({ displayName: person.name, emailAddress: person.address });
  return good(
    JSON.stringify({
      ...data,
      itemId: message.id,
      itemType: 'message',
      from: address(message.from),
      sender: address(message.from),
      to: message.to.map(address),
      cc: message.cc.map(address),
      attachments: message.attachments.map(({ id: own, name, size, contentType }) => ({
        id: own,
        name,
        size,
        contentType,
        attachmentType: 'file',
        isInline: false,
      })),
      dateTimeCreated: message.received,
    }),
  );
}

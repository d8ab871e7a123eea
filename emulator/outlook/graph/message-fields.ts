import { type MailMessage, type MailPerson, toRestId } from '../mail-message';
import type { Fields } from './fields';

const recipient = ({ name, address }: MailPerson): Fields => ({ emailAddress: { name, address } });

const known = { text: new WeakMap<MailMessage, Fields>(), html: new WeakMap<MailMessage, Fields>() };

/** Every field of Graph's message resource that is emulated; made once for each message as it stands. */
export function graphFields(message: MailMessage, asText: boolean): Fields {
  const made = asText ? known.text : known.html;
  let fields = made.get(message);
  if (fields === undefined) made.set(message, (fields = allFields(message, asText)));
  return fields;
}

/** documented: previews hold 255 characters; protected mail gives no words (said). */
function allFields(message: MailMessage, asText: boolean): Fields {
  const words = message.isProtected ? '' : message.text;
  return {
    id: toRestId(message.id),
    conversationId: toRestId(message.conversationId),
    internetMessageId: message.internetMessageId,
    subject: message.subject,
    from: recipient(message.from),
    sender: recipient(message.from),
    toRecipients: message.to.map(recipient),
    ccRecipients: message.cc.map(recipient),
    bccRecipients: message.bcc.map(recipient),
    replyTo: [],
    receivedDateTime: message.received.replace(/\.\d+Z$/, 'Z'),
    sentDateTime: message.received.replace(/\.\d+Z$/, 'Z'),
    createdDateTime: message.received.replace(/\.\d+Z$/, 'Z'),
    lastModifiedDateTime: message.received.replace(/\.\d+Z$/, 'Z'),
    isRead: message.isRead,
    isDraft: message.isDraft,
    importance: message.importance,
    inferenceClassification: 'focused',
    hasAttachments: message.attachments.length > 0,
    categories: message.categories,
    flag: message.flag,
    parentFolderId: message.folder,
    webLink: 'https://outlook.office.example/',
    bodyPreview: words.replace(/\s+/g, ' ').slice(0, 255),
    body: asText
      ? { contentType: 'text', content: words }
      : { contentType: 'html', content: message.isProtected ? '' : `<html><body>${message.html}</body></html>` },
    uniqueBody: asText ? { contentType: 'text', content: words } : { contentType: 'html', content: message.html },
    ...(message.meeting === undefined
      ? {}
      : { '@odata.type': '#microsoft.graph.eventMessageRequest', meetingMessageType: 'meetingRequest' }),
  };
}

/** documented: uniqueBody only when it is asked for; the id always. */
export function selectFields(all: Fields, select: string | null): Fields {
  if (select === null || select === '') {
    const { uniqueBody: _left, ...usual } = all;
    return { '@odata.etag': `W/"${String(all['id']).slice(-8)}"`, ...usual };
  }
  const wanted = new Set(['id', '@odata.type', ...select.split(',').map((name) => name.trim())]);
  return {
    '@odata.etag': `W/"${String(all['id']).slice(-8)}"`,
    ...Object.fromEntries(Object.entries(all).filter(([name]) => wanted.has(name))),
  };
}

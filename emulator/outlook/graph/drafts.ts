import { makeDraft } from '../draft';
import type { Mailbox } from '../mailbox';
import type { MailMessage, MailPerson } from '../mail-message';
import { fieldsOf, type Fields, listOf } from './fields';
import { GraphRefusal } from './graph-refusal';

/** What an answer to a message is called in Graph's addresses. */
export const answerKinds: Readonly<Record<string, 'reply' | 'replyAll' | 'forward'>> = {
  createReply: 'reply',
  createReplyAll: 'replyAll',
  createForward: 'forward',
};

function personOf(value: unknown): MailPerson {
  const { name, address } = fieldsOf(fieldsOf(value)['emailAddress']);
  return { name: String(name ?? address ?? ''), address: String(address ?? '') };
}

export const peopleOf = (value: unknown): readonly MailPerson[] => listOf(value).map(personOf);

/** documented (create message): a draft in Drafts, 201; Graph puts no signature in (said). */
export function newDraft(mailbox: Mailbox, body: Fields, now: Date): MailMessage {
  const draft = makeDraft({
    kind: 'new',
    to: peopleOf(body['toRecipients']),
    subject: String(body['subject'] ?? ''),
    html: String(fieldsOf(body['body'])['content'] ?? ''),
    signed: false,
    now,
  });
  mailbox.put(draft);
  return draft;
}

/** A reply or forward in Drafts. @throws GraphRefusal for what Graph refuses */
export function answerDraft(
  mailbox: Mailbox,
  original: MailMessage,
  kind: 'reply' | 'replyAll' | 'forward',
  body: Fields,
  now: Date,
): MailMessage {
  const message = fieldsOf(body['message']);
  // documented (createReply): a comment or a body, never both.
  if (body['comment'] !== undefined && message['body'] !== undefined)
    throw new GraphRefusal(400, 'ErrorInvalidArgument', 'Give a comment or a body, not both.');
  if (body['toRecipients'] !== undefined && message['toRecipients'] !== undefined)
    throw new GraphRefusal(400, 'ErrorInvalidArgument', 'Give recipients once.');
  const to = body['toRecipients'] ?? message['toRecipients'];
  const made = makeDraft({
    kind,
    original,
    signed: false,
    now,
    ...(to === undefined ? {} : { to: peopleOf(to) }),
    ...(typeof body['comment'] === 'string' ? { text: body['comment'] } : {}),
  });
  // said (dust-tt/dust#18291): a body of one's own takes the place of the quote.
  const own = fieldsOf(message['body'])['content'];
  const kept = typeof own === 'string' ? { ...made, html: own, text: own } : made;
  mailbox.put(kept);
  return kept;
}

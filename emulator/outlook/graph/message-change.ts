import type { Mailbox } from '../mailbox';
import type { MailFlag, MailMessage } from '../mail-message';
import { peopleOf } from './drafts';
import { fieldsOf, type Fields, listOf } from './fields';
import { GraphRefusal } from './graph-refusal';

const readOnlyAfterSending = ['subject', 'body', 'replyTo', 'from', 'toRecipients', 'ccRecipients', 'bccRecipients'];

/** documented (followupFlag): a due date needs a start. said (littlebearapps/outlook-assistant#81): a time that ends in Z beside a time zone is refused. */
function flagOf(value: unknown): MailFlag {
  const flag = fieldsOf(value);
  if (flag['dueDateTime'] !== undefined) {
    if (flag['startDateTime'] === undefined) throw new GraphRefusal(400, 'ErrorInvalidArgument', 'dueDateTime needs startDateTime.');
    if ([flag['dueDateTime'], flag['startDateTime']].some((one) => /Z$/.test(String(fieldsOf(one)['dateTime']))))
      throw new GraphRefusal(400, 'ErrorInvalidArgument', 'dateTime must not end in Z.');
  }
  return flag as unknown as MailFlag;
}

/** PATCH of a message. @throws GraphRefusal for what Graph refuses */
export function changeMessage(mailbox: Mailbox, message: MailMessage, change: Fields): MailMessage {
  // documented (update message): subject, body and people only while it is a draft.
  const refused = Object.keys(change).find((name) => readOnlyAfterSending.includes(name) && !message.isDraft);
  if (refused !== undefined) throw new GraphRefusal(400, 'ErrorInvalidPropertySet', `Set action is invalid for property ${refused}.`);
  const { categories, flag, isRead, subject, importance, toRecipients } = change;
  const html = fieldsOf(change['body'])['content'];
  return (
    mailbox.change(message.id, {
      ...(categories === undefined ? {} : { categories: listOf(categories).map(String) }),
      ...(flag === undefined ? {} : { flag: flagOf(flag) }),
      ...(typeof isRead === 'boolean' ? { isRead } : {}),
      ...(typeof subject === 'string' ? { subject } : {}),
      ...(importance === 'low' || importance === 'normal' || importance === 'high' ? { importance } : {}),
      ...(typeof html === 'string' ? { html, text: html.replace(/<[^<>]*>/g, ' ') } : {}),
      ...(toRecipients === undefined ? {} : { to: peopleOf(toRecipients) }),
    }) ?? message
  );
}

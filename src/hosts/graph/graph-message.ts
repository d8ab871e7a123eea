import type { MailAddress, Message } from '../../core/mailbox';

/** The fields of Graph's message resource that are asked for, and no others. */
export interface GraphMessage {
  readonly id: string;
  readonly conversationId?: string | null;
  readonly subject?: string | null;
  readonly from?: GraphRecipient | null;
  readonly toRecipients?: readonly GraphRecipient[];
  readonly ccRecipients?: readonly GraphRecipient[];
  readonly receivedDateTime?: string | null;
  readonly isRead?: boolean;
  readonly importance?: string;
  readonly hasAttachments?: boolean;
  readonly categories?: readonly string[];
  readonly flag?: { readonly flagStatus?: string };
  readonly bodyPreview?: string | null;
  readonly body?: { readonly content?: string | null };
}

interface GraphRecipient {
  readonly emailAddress?: { readonly name?: string | null; readonly address?: string | null };
}

/** What is asked of every message; words beyond the preview are asked for only where rules need them. */
export const headFields =
  'id,conversationId,subject,from,toRecipients,ccRecipients,receivedDateTime,isRead,importance,hasAttachments,categories,flag,bodyPreview';

/** A preview holds 255 characters (Graph: message resource); a shorter one is the whole message. */
const fullPreview = 250;

/** True when the preview may not be the whole message and somebody, not a machine, may have written it. */
export function needsBody(message: GraphMessage): boolean {
  return (message.bodyPreview ?? '').length >= fullPreview;
}

/** Takes Graph's message and, where it was asked for, its body as text. */
export function toMessage(message: GraphMessage, body: string | undefined): Message {
  return {
    id: message.id,
    conversationId: message.conversationId ?? '',
    subject: message.subject ?? '',
    from: toAddress(message.from ?? {}),
    to: (message.toRecipients ?? []).map(toAddress),
    cc: (message.ccRecipients ?? []).map(toAddress),
    receivedAt: message.receivedDateTime ?? '',
    isRead: message.isRead ?? false,
    importance: message.importance === 'low' || message.importance === 'high' ? message.importance : 'normal',
    hasAttachments: message.hasAttachments ?? false,
    categories: message.categories ?? [],
    flagged: message.flag?.flagStatus === 'flagged',
    preview: message.bodyPreview ?? '',
    body: body ?? message.bodyPreview ?? '',
    attachments: [],
    // Rights-protected mail comes with no words at all (Graph: message resource); say so instead of ranking nothing.
    ...(body === undefined && (message.bodyPreview ?? '') === '' && message.hasAttachments === true
      ? { unreadable: 'rights-protected' as const }
      : {}),
  };
}

function toAddress(recipient: GraphRecipient): MailAddress {
  const address = recipient.emailAddress?.address ?? '';
  return { name: recipient.emailAddress?.name ?? address, email: address };
}

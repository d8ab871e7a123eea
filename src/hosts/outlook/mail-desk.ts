import type { MailDesk } from '../../core/mail-desk';
import type { MailAddress } from '../../core/mailbox';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { blocksHtml } from '../../core/blocks-html';
import { outlookCall } from './outlook-call';

interface AttachingItem {
  /** Since Mailbox 1.8. */
  getAttachmentContentAsync?(
    id: string,
    callback: (result: Office.AsyncResult<{ readonly content: string; readonly format: string }>) => void,
  ): void;
}

interface ComposingMailbox {
  readonly item: AttachingItem | null | undefined;
  /** Since Mailbox 1.9; the call without an answer since 1.6. */
  displayNewMessageFormAsync?(form: NewMessage, callback: (result: Office.AsyncResult<void>) => void): void;
  displayNewMessageForm?(form: NewMessage): void;
}

interface NewMessage {
  readonly toRecipients: readonly string[];
  readonly subject: string;
  readonly htmlBody: string;
}

/** Limits of a new message's form (Outlook: displayNewMessageForm): characters of HTML and of the subject, people. */
const longestHtml = 32 * 1024;
const longestSubject = 255;
const mostPeople = 100;

/** Makes a draft in the mailbox and opens it: the way where Outlook itself opens no new message. @throws Problem of Graph */
export type DraftMaker = (
  message: { readonly to: readonly MailAddress[]; readonly subject: string; readonly html: string },
  signal: Signal,
) => Promise<void>;

/**
 * What Outlook does around the open item. Attachments are asked for one at a time, on a press, and go nowhere. From an item that is being written, an
 * organiser's own appointment among them, Outlook opens no new message (displayNewMessageForm: read mode only), so a draft is made in the mailbox there.
 */
export function outlookDesk(makeDraft?: DraftMaker): MailDesk {
  const mailbox = (): ComposingMailbox => Office.context.mailbox as unknown as ComposingMailbox;
  const opens = (desk: ComposingMailbox): boolean =>
    typeof desk.displayNewMessageFormAsync === 'function' || typeof desk.displayNewMessageForm === 'function';
  return {
    async attachment(id, signal) {
      const { item } = mailbox();
      if (item === null || item === undefined) throw new Problem('nothing-open');
      const ask = item.getAttachmentContentAsync?.bind(item);
      if (ask === undefined) throw new Problem('unsupported-here', { technical: 'Mailbox 1.8' });
      const { content, format } = await outlookCall<{ readonly content: string; readonly format: string }>(
        (callback) => ask(id, callback),
        signal,
      );
      // A link to a file in the cloud is never followed: what it leads to is not in the mail.
      if (format === 'url') throw new Problem('unsupported-here', { technical: 'attachment is a link' });
      if (format === 'eml' || format === 'iCalendar') return { text: content };
      return { bytes: bytesOf(content) };
    },

    composes: () => opens(mailbox()) || makeDraft !== undefined,

    async compose({ to, subject, blocks }, signal) {
      const html = blocksHtml(blocks);
      const desk = mailbox();
      if (!opens(desk)) {
        if (makeDraft === undefined) throw new Problem('unsupported-here', { technical: 'no new message from an item being written' });
        await makeDraft({ to: to.slice(0, mostPeople), subject: subject.slice(0, longestSubject), html }, signal);
        return { signed: false };
      }
      if (html.length > longestHtml) throw new Problem('too-long');
      const form: NewMessage = {
        toRecipients: to.slice(0, mostPeople).map(({ email }) => email),
        subject: subject.slice(0, longestSubject),
        htmlBody: html,
      };
      const open = desk.displayNewMessageFormAsync?.bind(desk);
      if (open === undefined) desk.displayNewMessageForm?.(form);
      else await outlookCall<void>((callback) => open(form, callback), signal, 'unsupported-here');
      return { signed: true };
    },
  };
}

/** @throws Problem document-unreadable when it is no Base64 */
function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw new Problem('document-unreadable', { technical: 'attachment is no Base64', cause });
  }
}

import type { MailDesk } from '../../core/mail-desk';
import { Problem } from '../../core/problem';
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

/** What Outlook does around the open item. Attachments are asked for one at a time, on a press, and go nowhere. */
export function outlookDesk(): MailDesk {
  const mailbox = (): ComposingMailbox => Office.context.mailbox as unknown as ComposingMailbox;
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

    async compose({ to, subject, blocks }, signal) {
      const htmlBody = blocksHtml(blocks);
      if (htmlBody.length > longestHtml) throw new Problem('too-long');
      const form: NewMessage = {
        toRecipients: to.slice(0, mostPeople).map(({ email }) => email),
        subject: subject.slice(0, longestSubject),
        htmlBody,
      };
      const desk = mailbox();
      const open = desk.displayNewMessageFormAsync?.bind(desk);
      if (open !== undefined) await outlookCall<void>((callback) => open(form, callback), signal, 'unsupported-here');
      else if (desk.displayNewMessageForm !== undefined) desk.displayNewMessageForm(form);
      else throw new Problem('unsupported-here', { technical: 'Mailbox 1.6' });
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

import type { FileReader, FileWords, UnreadReason } from '../core/file-reader';
import type { MailDesk } from '../core/mail-desk';
import type { AttachmentView } from '../core/tasks/read-attachment';
import type { Ports } from './ports';

/** An attachment as it was read, or why it was not. */
export type AttachmentRead = { readonly words: FileWords; readonly view: AttachmentView } | { readonly unread: UnreadReason };

/**
 * Reads one attachment on this device, because the officer asked. Nothing in it is run, fetched, kept or sent.
 * @throws Problem of Outlook: unsupported-here, document-unreadable, cancelled
 */
export async function readAttachment(
  ports: Pick<Ports, 'engine' | 'signal'> & { readonly desk: MailDesk; readonly files: FileReader },
  request: { readonly id: string; readonly name: string; readonly date: string },
): Promise<AttachmentRead> {
  const content = await ports.desk.attachment(request.id, ports.signal);
  const read = await ports.files.read(request.name, content, ports.signal);
  if ('unread' in read) return read;
  const { text, html, hidden } = read;
  const view = await ports.engine.run(
    'readAttachment',
    { text, hidden, date: request.date, ...(html === undefined ? {} : { html }) },
    ports.signal,
  );
  return { words: read, view };
}

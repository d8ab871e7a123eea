import { type MailMessage, toRestId } from '../mail-message';
import type { GraphAnswer } from './graph-call';
import { GraphRefusal } from './graph-refusal';

/** All files of a message, or one by its id. */
export function attachmentsOf({ attachments }: MailMessage, id: string | undefined): GraphAnswer {
  const all = attachments.map((file) => ({
    '@odata.type': '#microsoft.graph.fileAttachment',
    id: toRestId(file.id),
    name: file.name,
    contentType: file.contentType,
    size: file.size,
    isInline: false,
    contentBytes: file.content,
  }));
  if (id === undefined) return { status: 200, value: { value: all } };
  const found = all.find((file) => file.id === id);
  if (found === undefined) throw new GraphRefusal(404, 'ErrorItemNotFound', 'No such attachment.');
  return { status: 200, value: found };
}

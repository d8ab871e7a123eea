import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { outlookCall } from './outlook-call';

/** Limit of a subject, in characters (Office.Subject.setAsync). */
const longest = 255;

/** Writes the subject of the draft, on the officer's press. Gives the one that stood there. @throws Problem unsupported-here, write-failed, too-long */
export async function writeSubject(subject: string, signal: Signal): Promise<string> {
  if (subject.length > longest) throw new Problem('too-long');
  const item = Office.context.mailbox.item as { readonly subject?: Partial<Office.Subject> | string } | null | undefined;
  const field = item?.subject;
  if (typeof field !== 'object' || field.getAsync === undefined || field.setAsync === undefined)
    throw new Problem('unsupported-here', { technical: 'subject.setAsync' });
  const before = await outlookCall<string>((callback) => field.getAsync?.(callback), signal);
  await outlookCall<void>((callback) => field.setAsync?.(subject, callback), signal, 'write-failed');
  return before;
}

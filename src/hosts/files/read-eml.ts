import type { FileWords } from '../../core/file-reader';
import { readMailHtml } from '../outlook/mail-html';
import { Unread } from './unread-error';

/** A message inside a message inside a message: nobody reads deeper. */
const deepest = 12;

/**
 * Reads a saved mail: who, when, and its words as text. Its HTML is taken apart without running or loading anything in it; files in it are named and not
 * opened.
 * @throws Unread encrypted, damaged
 */
export async function readEml(mail: Uint8Array | string): Promise<Omit<FileWords, 'cut'>> {
  const { default: PostalMime } = await import('postal-mime');
  const email = await PostalMime.parse(mail, { maxNestingDepth: deepest, attachmentEncoding: 'arraybuffer' }).catch(() => {
    throw new Unread('damaged');
  });
  const type = email.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (
    /pkcs7-mime|multipart\/encrypted|x-microsoft-rpmsg/i.test(type) ||
    email.attachments.some(({ mimeType }) => /pkcs7-mime|rpmsg/i.test(mimeType))
  )
    throw new Unread('encrypted');
  if (email.headers.length === 0) throw new Unread('damaged');
  const body =
    email.html === undefined || email.html === ''
      ? (email.text ?? '')
      : readMailHtml(email.html)
          .paragraphs.map(({ passage }) => passage.text)
          .join('\n');
  const head = [
    email.subject ?? '',
    [email.from?.name ?? '', email.from?.address ?? ''].filter((part) => part !== '').join(', '),
    email.date ?? '',
  ];
  return {
    text: [...head.filter((line) => line !== ''), '', body].join('\n').trim(),
    ...(email.html === undefined ? {} : { html: email.html }),
    hidden: [],
    inside: email.attachments.filter(({ disposition }) => disposition !== 'inline').map(({ filename, mimeType }) => filename ?? mimeType),
    pictures: email.attachments.some(({ mimeType }) => mimeType.startsWith('image/')),
    comments: false,
  };
}

import type { FileReader, FileWords } from '../../core/file-reader';
import type { AttachmentContent } from '../../core/mail-desk';
import { Problem } from '../../core/problem';
import type { Signal } from '../../core/signal';
import { readText } from './read-text';
import { Unread } from './unread-error';

/** Bytes of a file that are looked at, and characters of its words that are read. */
const largest = 15_000_000;
const longest = 400_000;
const kinds = ['eml', 'txt', 'docx', 'pdf', 'vtt'] as const;
type Kind = (typeof kinds)[number];

/** Reads .eml, .txt, .docx, .pdf and .vtt files. What reads a kind is loaded when a file of that kind is opened for the first time. */
export function fileReader(): FileReader {
  return {
    reads: (name) => kindOf(name) !== undefined,
    async read(name, content, signal) {
      const kind = 'text' in content ? 'eml' : kindOf(name);
      if (kind === undefined) return { unread: 'kind' };
      try {
        const words = await readAs(kind, content, signal);
        if (signal.aborted) throw new Problem('cancelled');
        if (words.text.trim() === '') return { unread: 'empty' };
        if (words.text.length <= longest) return words;
        return { ...words, text: words.text.slice(0, longest), cut: { read: longest, of: words.text.length, unit: 'characters' } };
      } catch (thrown) {
        if (thrown instanceof Unread) return { unread: thrown.reason };
        if (signal.aborted || thrown instanceof Problem) throw new Problem('cancelled', { cause: thrown });
        return { unread: 'damaged' };
      }
    },
  };
}

async function readAs(kind: Kind, content: AttachmentContent, signal: Signal): Promise<FileWords> {
  const size = 'text' in content ? content.text.length : content.bytes.length;
  if (size > largest) throw new Unread('too-large');
  // Outlook gives encrypted files of a draft as nothing at all, with success (officedev/office-js#4725).
  if (size === 0) throw new Unread('empty');
  if ('text' in content) return (await import('./read-eml')).readEml(content.text);
  const { bytes } = content;
  if (kind === 'eml') return (await import('./read-eml')).readEml(bytes);
  if (kind === 'docx') {
    // A document with a password is an old-style container around the real one.
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unread('encrypted');
    return (await import('./read-docx')).readDocx(bytes);
  }
  if (kind === 'pdf') {
    if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) throw new Unread('damaged');
    return (await import('./read-pdf')).readPdf(bytes, signal);
  }
  return { text: readText(bytes).replace(/\r\n?/g, '\n'), hidden: [], inside: [], pictures: false, comments: false };
}

function kindOf(name: string): Kind | undefined {
  const ending = /\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase();
  return kinds.find((kind) => kind === ending);
}

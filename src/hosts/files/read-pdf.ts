import type { FileWords } from '../../core/file-reader';
import type { Signal } from '../../core/signal';
import { weighPdf } from './pdf-weight';
import { Unread } from './unread-error';

/** Pages that are read: more than that is a book. */
const mostPages = 200;
/** Milliseconds a file may take. */
const deadline = 25_000;
/** Points: smaller than this nobody can read it. */
const tiny = 3;

/**
 * Reads the words of a PDF page by page with Mozilla's pdf.js, in a worker of our own origin and without its fonts, forms, scripts or links. The library is
 * loaded only when a PDF is read for the first time.
 * @throws Unread encrypted, damaged, bomb, slow; what the signal's abort throws
 */
export async function readPdf(bytes: Uint8Array, signal: Signal): Promise<FileWords> {
  await weighPdf(bytes);
  const { getDocument, PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const thread = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port: thread });
  let slow = false;
  // Ending the thread is the only way to stop a page that never ends.
  const stop = (): void => thread.terminate();
  let giveUp: ((thrown: Error) => void) | undefined;
  const ended = new Promise<never>((_resolve, reject) => (giveUp = reject));
  ended.catch(() => undefined);
  const timer = setTimeout(() => {
    slow = true;
    stop();
    giveUp?.(new Unread('slow'));
  }, deadline);
  const cancel = (): void => {
    stop();
    giveUp?.(new DOMException('cancelled', 'AbortError'));
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const loading = getDocument({
      // The library takes the bytes for itself.
      data: bytes.slice(),
      worker,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableAutoFetch: true,
      useWasm: false,
      verbosity: 0,
    });
    const read = async (): Promise<FileWords> => {
      const document = await loading.promise;
      const pages = Math.min(document.numPages, mostPages);
      const lines: string[] = [];
      const hidden: string[] = [];
      let pictures = false;
      for (let number = 1; number <= pages; number += 1) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        let line = '';
        for (const item of items) {
          if (!('str' in item)) continue;
          const isTiny = item.str.trim() !== '' && item.height > 0 && item.height < tiny;
          if (isTiny) hidden.push(item.str);
          else line += item.str;
          if (item.hasEOL) {
            lines.push(line);
            line = '';
          }
        }
        lines.push(line, '');
        pictures ||= items.length === 0;
        page.cleanup();
      }
      return {
        text: lines
          .join('\n')
          .replace(/[^\S\n]+\n/g, '\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim(),
        hidden,
        ...(pages < document.numPages ? { cut: { read: pages, of: document.numPages, unit: 'pages' as const } } : {}),
        inside: [],
        pictures,
        comments: false,
      };
    };
    return await Promise.race([read(), ended]);
  } catch (thrown) {
    if (thrown instanceof Unread || (thrown instanceof Error && thrown.name === 'AbortError')) throw thrown;
    if (slow) throw new Unread('slow');
    throw new Unread(thrown instanceof Error && thrown.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    stop();
  }
}

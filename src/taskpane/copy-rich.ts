import { blocksHtml } from '../core/blocks-html';
import { plainText } from '../core/blocks';
import type { Block } from '../core/proposal';

/**
 * Copies blocks so that Word and Outlook paste real headings, lists and tables; false when the browser refuses. Inside Office's frame the clipboard interface
 * may be switched off, so the old way is tried second: the copy event itself is given the words.
 */
export async function copyRich(blocks: readonly Block[]): Promise<boolean> {
  const html = blocksHtml(blocks);
  const text = plainText(blocks);
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    let given = false;
    const give = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      given = true;
    };
    document.addEventListener('copy', give, { once: true });
    const copied = typeof document.execCommand === 'function' && document.execCommand('copy');
    document.removeEventListener('copy', give);
    return copied && given;
  }
}

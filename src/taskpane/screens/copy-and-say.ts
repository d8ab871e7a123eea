import { copyText } from '../copy-text';
import type { Pane } from '../pane-context';
import { words } from '../strings';

/** Copies text and says whether that worked: a copy that failed in silence would be pasted as whatever was there before. */
export function copyAndSay(pane: Pick<Pane, 'announce'>, text: string): void {
  sayCopied(pane, copyText(text));
}

/** Says it of a copying that has begun. */
export function sayCopied({ announce }: Pick<Pane, 'announce'>, copying: Promise<boolean>): void {
  const told = (copied: boolean): void => announce(copied ? words.copied : words.notCopied);
  copying.then(told, () => told(false));
}

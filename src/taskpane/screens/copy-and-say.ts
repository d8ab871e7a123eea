import { copyText } from '../copy-text';
import type { Pane } from '../pane-context';
import { words } from '../strings';

/** Copies text and says whether that worked: a copy that failed in silence would be pasted as whatever was there before. */
export function copyAndSay({ announce }: Pick<Pane, 'announce'>, text: string): void {
  void copyText(text).then((copied) => announce(copied ? words.copied : words.notCopied));
}

import type { Block } from '../../../core/proposal';
import { copyRich } from '../../copy-rich';
import type { Pane } from '../../pane-context';
import { sayCopied } from '../copy-and-say';

/** Copies words with their headings, lists and tables, and says whether that worked. */
export function copyRichAndSay(pane: Pick<Pane, 'announce'>, blocks: readonly Block[]): void {
  sayCopied(pane, copyRich(blocks));
}

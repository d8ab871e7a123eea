import type { Landing, Writing } from '../../core/host';
import { Problem } from '../../core/problem';
import type { Block } from '../../core/proposal';
import type { Signal } from '../../core/signal';
import { blocksHtml } from '../../core/blocks-html';
import { bodyKind, coercion, getBody, longestBody, readMail, setBody, squeeze, type BodyKind } from './mail-body';
import type { OpenMailItem } from './open-item';
import { outlookCall } from './outlook-call';

/** Limit of the display forms' htmlBody, in characters (Office.ReplyFormData). */
const longestReply = 32 * 1024;

type BlockWriting = Extract<Writing, { writing: 'blocks' }>;

/** Opens Outlook's own reply: the signature and the quoted thread are Outlook's, our words stand above both. @throws Problem too-long, unsupported-here, write-failed */
export async function openReply(item: OpenMailItem, { blocks }: BlockWriting, signal: Signal): Promise<Landing> {
  const htmlBody = blocksHtml(blocks);
  if (htmlBody.length > longestReply) throw new Problem('too-long', { technical: 'a reply form takes 32 KB' });
  if (typeof item.displayReplyFormAsync === 'function')
    await outlookCall<void>((callback) => item.displayReplyFormAsync?.({ htmlBody }, callback), signal, 'write-failed');
  else if (typeof item.displayReplyForm === 'function') item.displayReplyForm({ htmlBody });
  else throw new Problem('unsupported-here', { technical: 'displayReplyForm' });
  return landingOf(blocks, () => true);
}

/**
 * Puts blocks into the draft, above signature and quoted thread, and reads it back. Where the cursor stands in one of those two, the draft as it was
 * goes back and the words go to the top. @throws Problem too-long, write-failed
 */
export async function writeBlocks(
  item: OpenMailItem,
  writing: BlockWriting,
  signal: Signal,
  remember: (landing: Landing, bodies: { readonly kind: BodyKind; readonly before: string; readonly after: string }) => void,
): Promise<Landing> {
  const { blocks, where } = writing;
  const kind = await bodyKind(item, signal);
  const words = kind === 'html' ? blocksHtml(blocks) : `${blocks.map(plainBlock).join('\n\n')}\n\n`;
  if (words.length > longestBody) throw new Problem('too-long');
  const options = { coercionType: coercion(kind) };
  const before = await getBody(item, kind, signal);
  const isIn = (block: Block, body: string): boolean => {
    const own = readMail(kind, body)
      .passages.filter(({ locked }) => locked === undefined)
      .map(({ text }) => squeeze(text));
    return linesOf(block).every((line) => own.some((text) => text.includes(squeeze(line))));
  };
  const toTop = (): Promise<void> =>
    // There is no safe way to append above a signature; prepending keeps signature and quoted thread below.
    outlookCall<void>((callback) => item.body.prependAsync(words, options, callback), signal, 'write-failed');
  if (where === 'cursor' || where === 'replace-selection') {
    await outlookCall<void>((callback) => item.body.setSelectedDataAsync(words, options, callback), signal, 'write-failed');
    const landed = await getBody(item, kind, signal);
    if (!blocks.every((block) => isIn(block, landed))) {
      await setBody(item, kind, before, signal);
      await toTop();
    }
  } else await toTop();
  const after = await getBody(item, kind, signal);
  const landing: Landing = {
    ...landingOf(blocks, (block) => isIn(block, after)),
    undo: { passages: [{ id: 'mail-body', before: '', after: '' }] },
  };
  remember(landing, { kind, before, after });
  return landing;
}

function landingOf(blocks: readonly Block[], isIn: (block: Block) => boolean): Landing {
  const ids = blocks.map((block, index) => ({ id: `block-${index}`, landed: isIn(block) }));
  return {
    landed: ids.filter(({ landed }) => landed).map(({ id }) => id),
    missed: ids.filter(({ landed }) => !landed).map(({ id }) => ({ id, why: 'not-found-after' })),
    readBackAt: Date.now(),
    trackingRestored: true,
    undo: { passages: [] },
  };
}

function linesOf(block: Block): readonly string[] {
  if (block.block === 'list') return block.items;
  if (block.block === 'table') return block.rows.flat();
  return block.text.split('\n');
}

function plainBlock(block: Block): string {
  switch (block.block) {
    case 'list':
      return block.items.map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `* ${item}`)).join('\n');
    case 'table':
      return block.rows.map((row) => row.join(' | ')).join('\n');
    default:
      return block.text;
  }
}

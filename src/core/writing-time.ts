import type { Writing } from './host';

/** Milliseconds that any writing may take, and more for each place in it: Word on a Mac takes a third of a second for one (said, office-js#6721). */
const atLeast = 60_000;
const forEach = 500;

/** How long a host may take to write, in milliseconds. To give up on one that is still writing would leave half a letter changed behind the officer's back. */
export function writingTime(writing: Writing): number {
  const places =
    writing.writing === 'changes'
      ? writing.changes.reduce((sum, { edits }) => sum + edits.length, 0) + (writing.comments?.length ?? 0)
      : writing.blocks.reduce(
          (sum, block) => sum + (block.block === 'list' ? block.items.length : block.block === 'table' ? block.rows.length : 1),
          0,
        );
  return atLeast + forEach * places;
}

/** How long a host may take to put the words of before back, in milliseconds. Takes how many changes had landed; each may have been several edits. */
export function restoringTime(landed: number): number {
  return atLeast + 4 * forEach * landed;
}

import { applyEdits } from '../../src/core/edit';
import type { Host, Landing } from '../../src/core/host';
import type { Passage } from '../../src/core/passage';

/** A letter in memory behind the Host port: enough for actions, which only read. `lines` is what the letter says now. */
export interface LetterHost extends Host {
  readonly lines: string[];
}

/** Takes the paragraphs of a letter; gives it as a host. */
export function letterHost(paragraphs: readonly string[]): LetterHost {
  const lines = [...paragraphs];
  const passages = (): Passage[] => lines.map((text, index) => ({ id: `p${index}`, text, role: 'body' }));
  return {
    lines,
    read: (scope) =>
      Promise.resolve({
        kind: 'document',
        title: lines[0] ?? '',
        scope,
        passages: passages(),
        abilities: new Set(['edits', 'tracked-changes', 'restore']),
      }),
    write: (writing) => {
      if (writing.writing !== 'changes') throw new Error('this letter takes changes only');
      const landed = writing.changes.map(({ id }) => id);
      for (const [index, passage] of passages().entries()) {
        const edits = writing.changes.filter((change) => change.passage.id === passage.id).flatMap((change) => change.edits);
        lines[index] = applyEdits(passage.text, edits);
      }
      const landing: Landing = { landed, missed: [], readBackAt: 0, trackingRestored: true, undo: { passages: [] } };
      return Promise.resolve(landing);
    },
    restore: () => Promise.resolve({ matched: 0, edited: [], words: 0 }),
    show: () => Promise.resolve(),
    watch: () => () => undefined,
  };
}

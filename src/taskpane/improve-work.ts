import { undecided, type Decisions } from '../core/decisions';
import { applyEdits } from '../core/edit';
import type { OpenItem, Writing } from '../core/host';
import type { Block, Change, Proposal } from '../core/proposal';
import type { Template } from '../core/template';
import { keep, type Kept } from './kept';
import { manners, type Manner } from './settings';
import { words } from './strings';

/** One proposal and what the officer has made of it so far; kept until the pane closes, so that nothing is lost by going back. */
export interface ImproveWork {
  readonly proposal: Proposal;
  readonly template: Template;
  readonly scope: OpenItem['scope'];
  readonly abilities: OpenItem['abilities'];
  readonly madeAt: number;
  readonly decisions: Kept<Decisions>;
}

export function improveWork(work: Omit<ImproveWork, 'decisions' | 'madeAt'>): ImproveWork {
  return { ...work, madeAt: Date.now(), decisions: keep(undecided) };
}

/** Takes what this version of Office can do; gives the ways words can go in, the safest first. */
export function possibleManners(abilities: OpenItem['abilities']): readonly Manner[] {
  return manners.filter((manner) => {
    if (manner === 'tracked') return abilities.has('tracked-changes');
    if (manner === 'untracked') return abilities.has('edits');
    if (manner === 'below') return abilities.has('insert');
    return true;
  });
}

/** Takes the officer's last choice; gives it when it can be had here, else the first that can. */
export function mannerFor(wanted: Manner, abilities: OpenItem['abilities']): Manner {
  const possible = possibleManners(abilities);
  return possible.includes(wanted) ? wanted : (possible[0] ?? 'copy');
}

/** Each passage that changes, with the chosen changes made. */
function rewritten(proposal: Proposal, changes: readonly Change[]): readonly string[] {
  return proposal.passages.flatMap((passage) => {
    const own = changes.filter((change) => change.passage.id === passage.id);
    return own.length === 0
      ? []
      : [
          applyEdits(
            passage.text,
            own.flatMap((change) => change.edits),
          ),
        ];
  });
}

/** The new words, a paragraph a line, for copying. */
export function newWords(proposal: Proposal, changes: readonly Change[]): string {
  return rewritten(proposal, changes).join('\n\n');
}

/** What is handed to the host, by the manner of writing; undefined for copying, which writes nothing. */
export function writingOf(work: ImproveWork, changes: readonly Change[], manner: Manner, comments: boolean): Writing | undefined {
  if (manner === 'copy') return undefined;
  if (manner === 'below') {
    const blocks = rewritten(work.proposal, changes).map((text): Block => ({ block: 'paragraph', text }));
    return { writing: 'blocks', blocks, where: work.scope === 'selection' ? 'below-selection' : 'end' };
  }
  return {
    writing: 'changes',
    changes,
    manner,
    ...(comments && work.abilities.has('comments')
      ? { comments: changes.map((change) => ({ changeId: change.id, text: words.reason(change.reasons) })) }
      : {}),
  };
}

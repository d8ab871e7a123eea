import { undecided, type Decisions } from '../core/decisions';
import { applyEdits } from '../core/edit';
import type { Landing, OpenItem, Writing } from '../core/host';
import type { Block, Change, Proposal } from '../core/proposal';
import type { Span } from '../core/span';
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

/** What came of a writing: which changes were handed over, and which landed. */
export interface AfterWriting {
  readonly work: ImproveWork;
  readonly changes: readonly Change[];
  readonly landing: Landing;
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

/** Where a change's old words stand; an insertion has no old words, so the place alone. */
export function spanOf(change: Change): Span {
  const at = change.before === '' ? -1 : change.passage.text.indexOf(change.before);
  const first = change.edits[0]?.span.start ?? 0;
  const last = change.edits[change.edits.length - 1]?.span.end ?? first;
  // The phrase around the edits, when it is the one that holds them: the same words may stand twice in a paragraph.
  return at >= 0 && at <= first && at + change.before.length >= last
    ? { start: at, end: at + change.before.length }
    : { start: first, end: last };
}

/** One line for each fact the officer settled. */
export function decidedLines(work: ImproveWork): readonly string[] {
  return [...work.decisions.get().facts].flatMap(([index, choice]) => {
    const outcome = work.proposal.facts[index];
    if (outcome === undefined || outcome.outcome === 'kept') return [];
    const source = outcome.outcome === 'invented' ? undefined : outcome.source.text;
    const draft = outcome.outcome === 'lost' ? undefined : outcome.draft.text;
    if (choice === 'take-draft') return [words.decidedDraft(draft ?? source ?? '')];
    return [source === undefined ? words.decidedOut(draft ?? '') : words.decidedSource(source)];
  });
}

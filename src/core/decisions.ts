import type { Change, Proposal } from './proposal';

/** What the officer decided about a proposal so far. */
export interface Decisions {
  /** Ids of the changes the officer does not want. */
  readonly unticked: ReadonlySet<string>;
  /** By index into the proposal's facts: keep what the letter says, or take what the new text says after checking it. */
  readonly facts: ReadonlyMap<number, 'keep-source' | 'take-draft'>;
}

/** No decision yet: every change ticked, no fact confirmed. */
export const undecided: Decisions = { unticked: new Set(), facts: new Map() };

/** Takes a proposal and decisions; gives the changes to write: ticked, and bringing about no fact the officer refused. */
export function withDecisions(proposal: Proposal, decisions: Decisions): readonly Change[] {
  return proposal.changes.filter(
    (change) => !decisions.unticked.has(change.id) && change.facts.every((index) => decisions.facts.get(index) !== 'keep-source'),
  );
}

/** The indexes of facts that hold insertion up: moved by a ticked change, and not yet decided. In order. */
export function openFacts(proposal: Proposal, decisions: Decisions): readonly number[] {
  const moved = new Set(withDecisions(proposal, decisions).flatMap((change) => change.facts));
  return [...moved].filter((index) => !decisions.facts.has(index)).sort((one, other) => one - other);
}

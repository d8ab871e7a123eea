import type { Fact, FactOutcome } from '../fact';
import { ClauseIndex, fact } from './clause-index';
import { readClauses } from './clauses';
import { compareDenials } from './compare-denials';
import { compareDoers } from './compare-doers';
import { compareForce } from './compare-force';
import { compareHands } from './compare-hands';
import { isMissing } from './missing-clauses';

/** Takes two texts, their names, and the values kept; gives outcomes for denials, duties, doers, and clauses lost or invented. */
export function compareClauses(
  source: string,
  draft: string,
  sourceNames: readonly Fact[],
  draftNames: readonly Fact[],
  kept: readonly FactOutcome[],
): FactOutcome[] {
  const before = readClauses(source, sourceNames);
  const after = readClauses(draft, draftNames);
  const index = new ClauseIndex(after);
  const reverse = new ClauseIndex(before);
  const outcomes: FactOutcome[] = [];
  const keptSource = kept.flatMap((outcome) => (outcome.outcome === 'kept' ? [outcome.source.span] : []));
  const keptDraft = kept.flatMap((outcome) => (outcome.outcome === 'kept' ? [outcome.draft.span] : []));
  for (const clause of before) {
    const matches = index.like(clause);
    outcomes.push(
      ...compareDenials(source, draft, clause, matches),
      ...compareForce(source, draft, clause, matches),
      ...compareDoers(source, draft, clause, index),
    );
    if (isMissing(clause, index, keptSource))
      outcomes.push({ outcome: 'lost', source: fact('who', source, clause.span, clause.stems.join(' ')) });
  }
  for (const clause of after) {
    if (isMissing(clause, reverse, keptDraft))
      outcomes.push({ outcome: 'invented', draft: fact('who', draft, clause.span, clause.stems.join(' ')) });
  }
  outcomes.push(...compareHands(kept, before, after, sourceNames, draftNames));
  return outcomes;
}

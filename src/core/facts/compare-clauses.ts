import type { Fact, FactOutcome } from '../fact';
import { ClauseIndex, fact, type Likeness } from './clause-index';
import { readClauses, type Clause } from './clauses';
import { compareDenials } from './compare-denials';
import { compareDoers } from './compare-doers';
import { compareForce } from './compare-force';
import { compareHands } from './compare-hands';
import { compareSlots } from './compare-slots';
import { isMissing } from './missing-clauses';

/** The clauses that no clause of the other text is most like. */
function unanswered(clauses: readonly Clause[], likes: readonly (readonly Likeness[])[]): Clause[] {
  const answered = new Set(likes.flatMap((matches) => matches.slice(0, 1).map(({ clause }) => clause)));
  return clauses.filter((clause) => !answered.has(clause)).slice(0, 200);
}

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
  const likeBefore = before.map((clause) => index.like(clause));
  const freeAfter = unanswered(after, likeBefore);
  const freeBefore = unanswered(
    before,
    after.map((clause) => reverse.like(clause)),
  );
  before.forEach((clause, at) => {
    const matches = likeBefore[at] ?? [];
    outcomes.push(
      ...compareDenials(source, draft, clause, matches),
      ...compareForce(source, draft, clause, matches),
      ...compareDoers(source, draft, clause, index),
      ...compareSlots(source, draft, clause, matches),
    );
    if (isMissing(clause, index, keptSource, freeAfter))
      outcomes.push({ outcome: 'lost', source: fact('who', source, clause.span, clause.stems.join(' ')) });
  });
  for (const clause of after) {
    if (isMissing(clause, reverse, keptDraft, freeBefore))
      outcomes.push({ outcome: 'invented', draft: fact('who', draft, clause.span, clause.stems.join(' ')) });
  }
  outcomes.push(...compareHands(kept, before, after, sourceNames, draftNames));
  return outcomes;
}

import type { Fact, FactOutcome } from '../fact';
import { ClauseIndex, fact, type Likeness } from './clause-index';
import { readClauses, type Clause } from './clauses';
import { compareConditions } from './compare-conditions';
import { compareDenials } from './compare-denials';
import { compareDoers } from './compare-doers';
import { compareForce } from './compare-force';
import { compareHands } from './compare-hands';
import { compareSlots } from './compare-slots';
import { missingItems } from './list-items';
import { isMissing } from './missing-clauses';

/** The clauses that no clause of the other text is most like. */
function unanswered(clauses: readonly Clause[], likes: readonly (readonly Likeness[])[]): Clause[] {
  const answered = new Set(likes.flatMap((matches) => matches.slice(0, 1).map(({ clause }) => clause)));
  return clauses.filter((clause) => !answered.has(clause)).slice(0, 200);
}

/** The clauses whose nearest clause in the other text is nearer to another of their own. */
function outbid(clauses: readonly Clause[], likes: readonly (readonly Likeness[])[]): Set<Clause> {
  const winners = new Map<Clause, { readonly at: number; readonly score: number }>();
  likes.forEach((matches, at) => {
    const best = matches[0];
    if (best !== undefined && best.score > (winners.get(best.clause)?.score ?? 0)) winners.set(best.clause, { at, score: best.score });
  });
  return new Set(clauses.filter((clause, at) => winners.get(likes[at]?.[0]?.clause ?? clause)?.at !== at));
}

/** The clause that stands in the same place, where both texts have as many: "She has epilepsy" and "She has asthma" share no word that counts. */
function besides(clauses: readonly Clause[], at: number, count: number): Likeness[] {
  const clause = clauses.length === count ? clauses[at] : undefined;
  return clause === undefined ? [] : [{ clause, shared: 0, score: 0 }];
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
  const places = kept.flatMap((outcome) =>
    outcome.outcome === 'kept' ? [{ source: outcome.source.span, draft: outcome.draft.span }] : [],
  );
  const keptDraft = kept.flatMap((outcome) => (outcome.outcome === 'kept' ? [outcome.draft.span] : []));
  const likeBefore = before.map((clause) => index.like(clause));
  const freeAfter = unanswered(after, likeBefore);
  const likeAfter = after.map((clause) => reverse.like(clause));
  const freeBefore = unanswered(before, likeAfter);
  const spareBefore = outbid(before, likeBefore);
  const spareAfter = outbid(after, likeAfter);
  before.forEach((clause, at) => {
    const matches = likeBefore[at] ?? [];
    outcomes.push(
      ...compareDenials(source, draft, clause, matches, index),
      ...compareConditions(source, draft, clause, matches, reverse, index),
      ...compareForce(source, draft, clause, matches),
      ...compareDoers(source, draft, clause, index, places),
      ...compareSlots(
        source,
        draft,
        clause,
        matches.length > 0 ? matches : besides(after, at, before.length),
        reverse,
        index,
        keptSource,
        keptDraft,
      ),
    );
    for (const span of missingItems(clause, index, keptSource))
      outcomes.push({ outcome: 'lost', source: fact('who', source, span, 'item') });
    if (isMissing(clause, index, keptSource, freeAfter, spareBefore.has(clause)))
      outcomes.push({ outcome: 'lost', source: fact('who', source, clause.span, clause.stems.join(' ')) });
  });
  for (const clause of after) {
    for (const span of missingItems(clause, reverse, keptDraft))
      outcomes.push({ outcome: 'invented', draft: fact('who', draft, span, 'item') });
    if (isMissing(clause, reverse, keptDraft, freeBefore, spareAfter.has(clause)))
      outcomes.push({ outcome: 'invented', draft: fact('who', draft, clause.span, clause.stems.join(' ')) });
  }
  outcomes.push(...compareHands(kept, before, after, sourceNames, draftNames));
  return outcomes;
}

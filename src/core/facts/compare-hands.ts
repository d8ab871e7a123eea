import type { Fact, FactOutcome } from '../fact';
import type { Span } from '../span';
import type { Clause } from './clauses';

/** The one name of the clause a value stands in, if there is just one. */
function nameBeside(value: Span, clauses: readonly Clause[], names: readonly Fact[]): Fact | undefined {
  const clause = clauses.find(({ span }) => span.start <= value.start && value.end <= span.end);
  if (clause === undefined) return undefined;
  const near = names.filter(({ span }) => span.start < clause.span.end && clause.span.start < span.end);
  return near.length === 1 ? near[0] : undefined;
}

/** Values that changed hands: "Mr Chaudhry owes £90 and Ms Iqbal £60" and the other way round. Only in texts of a letter's length. */
export function compareHands(
  kept: readonly FactOutcome[],
  before: readonly Clause[],
  after: readonly Clause[],
  sourceNames: readonly Fact[],
  draftNames: readonly Fact[],
): FactOutcome[] {
  if (before.length > 400 || after.length > 400) return [];
  const lastWord = (fact: Fact): string => fact.value.split(' ').pop() ?? '';
  const swapped = kept.flatMap((outcome): FactOutcome[] => {
    if (outcome.outcome !== 'kept' || !/^(?:amount|date|percentage|number|time|phone)$/.test(outcome.source.kind)) return [];
    const one = nameBeside(outcome.source.span, before, sourceNames);
    const other = nameBeside(outcome.draft.span, after, draftNames);
    if (one === undefined || other === undefined || lastWord(one) === lastWord(other)) return [];
    const words = new Set(one.value.split(' '));
    if (other.value.split(' ').some((word) => words.has(word))) return [];
    const isThere = (facts: readonly Fact[], fact: Fact): boolean => facts.some((candidate) => lastWord(candidate) === lastWord(fact));
    return isThere(draftNames, one) && isThere(sourceNames, other)
      ? [{ outcome: 'changed', source: outcome.source, draft: outcome.draft }]
      : [];
  });
  // One value that moved may be a matter of wording; two that changed places are not.
  return swapped.length > 1 ? swapped : [];
}

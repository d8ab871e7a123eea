import { compareFacts } from '../compare-facts';
import type { FactKind, FactOutcome } from '../fact';
import type { Passage } from '../passage';
import type { Change } from '../proposal';
import { rewrite, type RewriteStyle } from '../rewrite';
import type { Span } from '../span';

interface Rewritten {
  readonly passage: Passage;
  readonly after: string;
}

interface Placed {
  readonly outcome: FactOutcome;
  readonly passageId: string;
}

/**
 * Says what became of every fact, passage by passage, and which change moved it.
 * A fact that left one passage and stands in another was moved, not lost: it counts as kept.
 */
export function linkFacts(
  rewritten: readonly Rewritten[],
  changes: readonly Change[],
  style: RewriteStyle,
): { readonly changes: readonly Change[]; readonly facts: readonly FactOutcome[] } {
  const placed = reuniteMoved(
    rewritten.flatMap(({ passage, after }): Placed[] =>
      factsOf(passage.text, after, style).map((outcome) => ({ outcome, passageId: passage.id })),
    ),
  );
  const movedBy = new Map<string, number[]>();
  placed.forEach(({ outcome, passageId }, index) => {
    if (outcome.outcome === 'kept') return;
    const change = responsibleChange(
      outcome,
      changes.filter((one) => one.passage.id === passageId),
    );
    if (change === undefined) return;
    movedBy.set(change.id, [...(movedBy.get(change.id) ?? []), index]);
  });
  return {
    facts: placed.map(({ outcome }) => outcome),
    changes: changes.map((change) => ({ ...change, facts: movedBy.get(change.id) ?? [] })),
  };
}

/** Denials, duties and doers live in whole clauses, so that a kinder frame for the same thing ("failed to pay" for "is behind") looks like a change. */
const ofClauses: ReadonlySet<FactKind> = new Set(['not', 'modal', 'who']);

/**
 * What became of the facts of one passage. Where a clause seems to say something else, the draft is also held against the passage as
 * our own rules would write it: those rules keep the force of what they replace (each is tested for it), so what agrees with them says the same.
 * Values (names, dates, amounts, references) are always held against the officer's own words.
 */
function factsOf(before: string, after: string, style: RewriteStyle): readonly FactOutcome[] {
  if (before === after) return compareFacts(before, after);
  const outcomes = compareFacts(before, after);
  const moved = (outcome: FactOutcome): boolean => outcome.outcome !== 'kept' && ofClauses.has(kindOf(outcome));
  if (!outcomes.some(moved)) return outcomes;
  const stillMoved = new Set(compareFacts(rewrite(before, { style }), after).filter(moved).map(kindOf));
  return outcomes.filter((outcome) => !moved(outcome) || stillMoved.has(kindOf(outcome)));
}

function kindOf(outcome: FactOutcome): FactKind {
  return 'source' in outcome ? outcome.source.kind : outcome.draft.kind;
}

function reuniteMoved(placed: readonly Placed[]): readonly Placed[] {
  const result = [...placed];
  result.forEach((here, index) => {
    const lost = here.outcome;
    if (lost.outcome !== 'lost') return;
    const there = result.findIndex(
      ({ outcome }) =>
        outcome.outcome === 'invented' && outcome.draft.kind === lost.source.kind && outcome.draft.value === lost.source.value,
    );
    const found = result[there]?.outcome;
    if (found?.outcome !== 'invented') return;
    result[index] = { passageId: here.passageId, outcome: { outcome: 'kept', source: lost.source, draft: found.draft } };
    result.splice(there, 1);
  });
  return result;
}

function responsibleChange(outcome: FactOutcome, changes: readonly Change[]): Change | undefined {
  const distances = changes.map((change) => ({
    change,
    distance: 'source' in outcome ? distanceBefore(change, outcome.source.span) : distanceAfter(change, outcome),
  }));
  return distances.sort((one, other) => one.distance - other.distance)[0]?.change;
}

/** How far a span of the text before lies from the nearest edit of a change, in UTF-16 units; 0 when they touch. */
function distanceBefore(change: Change, span: Span): number {
  return Math.min(...change.edits.map((edit) => Math.max(0, edit.span.start - span.end, span.start - edit.span.end)));
}

/** An invented fact belongs to the change whose new words hold it. */
function distanceAfter(change: Change, outcome: FactOutcome): number {
  if (!('draft' in outcome)) return Infinity;
  const words = outcome.draft.text;
  if (change.edits.some((edit) => edit.replacement.includes(words))) return 0;
  return change.after.includes(words) ? 1 : 2;
}

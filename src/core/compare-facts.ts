import type { Fact, FactOutcome } from './fact';
import { withSieve } from './literal-sieve';
import { findValues } from './facts';
import { compareCharges } from './facts/charges';
import { compareClauses } from './facts/compare-clauses';
import { compareContrasts } from './facts/contrasts';
import { compareDeeds } from './facts/deeds';
import { compareConnectives } from './facts/compare-connectives';
import { compareCounts } from './facts/compare-counts';
import { compareExchanges } from './facts/exchanges';
import { compareJunctions } from './facts/compare-junctions';
import { compareNames } from './facts/compare-names';
import { compareStandings } from './facts/compare-standings';
import { compareValues } from './facts/compare-values';
import { compareNothingToDo } from './facts/nothing-to-do';
import { findOpposites } from './facts/opposites';

function isDenied(text: string, at: number): boolean {
  return /\b(?:not|no longer|never|cannot be|isn['’]t|wasn['’]t|aren['’]t) (?:[a-z]+ ){0,2}$/i.test(text.slice(Math.max(0, at - 28), at));
}

/** A word traded for one that excludes it: "sole" for "joint", "fixed-term" for "permanent". */
function compareOpposites(source: string, draft: string): FactOutcome[] {
  const outcomes: FactOutcome[] = [];
  const before = findOpposites(source);
  const after = findOpposites(draft);
  const beforeWords = new Set(before.map(({ word }) => word));
  const afterWords = new Set(after.map(({ word }) => word));
  const seen = new Set<string>();
  for (const one of before) {
    if (afterWords.has(one.word) || seen.has(`${one.word} ${one.group}`)) continue;
    const other = after.find(({ group, word }) => group === one.group && !beforeWords.has(word));
    if (other === undefined) continue;
    // "invalid" and "not valid" are one.
    if (isDenied(draft, other.start) !== isDenied(source, one.start)) continue;
    seen.add(`${one.word} ${one.group}`);
    const fact = (text: string, found: { start: number; end: number }): Fact => ({
      kind: 'who',
      text: text.slice(found.start, found.end),
      span: { start: found.start, end: found.end },
      value: text.slice(found.start, found.end).toLowerCase(),
    });
    outcomes.push({ outcome: 'changed', source: fact(source, one), draft: fact(draft, other) });
  }
  return outcomes;
}

function placeOf(outcome: FactOutcome): number {
  return outcome.outcome === 'invented' ? outcome.draft.span.start : outcome.source.span.start;
}

/**
 * Takes a source and a draft made of it; gives what became of every fact: kept, changed, lost or invented. The same fact in other clothes is kept
 * ("11/12/26", "Friday 11 December"; "14 days", "a fortnight"). Denials, duties and doers are compared between clauses that say
 * the same. In the order of the source, inventions in the order of the draft. Never throws.
 */
export function compareFacts(source: string, draft: string): readonly FactOutcome[] {
  return withSieve(source, () => withSieve(draft, () => compareBoth(source, draft)));
}

function compareBoth(source: string, draft: string): readonly FactOutcome[] {
  const before = findValues(source);
  const after = findValues(draft);
  const names = (facts: readonly Fact[]): Fact[] => facts.filter(({ kind }) => kind === 'name');
  const values = (facts: readonly Fact[]): Fact[] => facts.filter(({ kind }) => kind !== 'name');
  const ofValues = compareValues(source, draft, values(before), values(after));
  const ofNames = compareNames(source, draft, names(before), names(after));
  const kept = ofValues.filter((outcome) => outcome.outcome === 'kept');
  const ofClauses = compareClauses(source, draft, names(before), names(after), kept);
  const ofPlaces = [
    ...compareCharges(source, draft),
    ...compareContrasts(source, draft),
    ...compareNothingToDo(source, draft),
    ...compareConnectives(source, draft),
    ...compareCounts(source, draft),
    ...compareJunctions(source, draft),
    ...compareStandings(source, draft, values(before), values(after), kept),
    ...compareDeeds(source, draft, names(before), names(after)),
    ...compareExchanges(source, draft, values(before), values(after), names(before), names(after)),
  ];
  return [...ofValues, ...ofNames, ...compareOpposites(source, draft), ...ofClauses, ...ofPlaces].sort(
    (one, other) => placeOf(one) - placeOf(other),
  );
}

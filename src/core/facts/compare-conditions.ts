import type { FactOutcome } from '../fact';
import { fact, type ClauseIndex, type Likeness } from './clause-index';
import type { Clause } from './clauses';

const condition = /^\W{0,3}(?:and |but |or |then )?(if|unless)\b/i;

/** Whether what the condition speaks of must happen or must not: "unless you pay" is "if you do not pay". */
function isRefused(clause: Clause): boolean | undefined {
  const word = condition.exec(clause.text)?.[1]?.toLowerCase();
  return word === undefined ? undefined : (word === 'unless') !== clause.denied;
}

/** What holds on the condition: the other clause of its sentence, if there is just one. */
function mainOf(clause: Clause, index: ClauseIndex): Clause | undefined {
  const others = index.ofSentence(clause.sentence).filter((other) => other !== clause && !condition.test(other.text));
  return others.length === 1 ? others[0] : undefined;
}

/**
 * Takes a clause, the draft's clauses like it, and both texts' clauses; gives a condition turned round ("unless you miss two", "if you miss two"),
 * where what holds on it was not turned as well.
 */
export function compareConditions(
  source: string,
  draft: string,
  one: Clause,
  matches: readonly Likeness[],
  sourceIndex: ClauseIndex,
  draftIndex: ClauseIndex,
): FactOutcome[] {
  const before = isRefused(one);
  const best = matches.find(({ clause }) => condition.test(clause.text));
  if (before === undefined || best === undefined || best.score < 0.5) return [];
  const after = isRefused(best.clause);
  // "if you do not pay" and "if you pay" are told apart as any denial is; here only "unless" counts.
  if (after === before || /\bunless\b/i.test(one.text) === /\bunless\b/i.test(best.clause.text)) return [];
  if (/\bonly\b/i.test(`${one.text} ${best.clause.text}`)) return [];
  const main = mainOf(one, sourceIndex);
  const other = mainOf(best.clause, draftIndex);
  if (main === undefined || other === undefined || main.denied !== other.denied) return [];
  if (/\bonly\b/i.test(main.text) !== /\bonly\b/i.test(other.text)) return [];
  return [
    {
      outcome: 'changed',
      source: fact('not', source, one.span, before ? 'unless' : 'if'),
      draft: fact('not', draft, best.clause.span, before ? 'if' : 'unless'),
    },
  ];
}

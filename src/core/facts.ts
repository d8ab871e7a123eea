import type { Fact } from './fact';
import { readClauses } from './facts/clauses';
import { findCodes } from './facts/codes';
import { findDates } from './facts/dates';
import { findNames } from './facts/names';
import { findNumbers } from './facts/numbers';
import { address } from './recognisers/address';

const deadline =
  /\b(?:by|before|until|no later than|not later than|within|on or before|at the latest|deadline[^.\n]{0,20}|due)[ :]{0,2}(?:the )?$/i;

/** Takes facts ranked best first by `rank`; gives those that stay where they overlap, in order. */
function settle(candidates: readonly { readonly fact: Fact; readonly rank: number }[]): Fact[] {
  const ordered = [...candidates].sort((one, other) => one.fact.span.start - other.fact.span.start || one.rank - other.rank);
  const kept: { fact: Fact; rank: number }[] = [];
  for (const candidate of ordered) {
    let stays = true;
    while (kept.length > 0) {
      const last = kept[kept.length - 1];
      if (last === undefined || last.fact.span.end <= candidate.fact.span.start) break;
      const length = candidate.fact.span.end - candidate.fact.span.start;
      const lastLength = last.fact.span.end - last.fact.span.start;
      if (candidate.rank < last.rank || (candidate.rank === last.rank && length > lastLength)) kept.pop();
      else {
        stays = false;
        break;
      }
    }
    if (stays) kept.push(candidate);
  }
  return kept.map(({ fact }) => fact);
}

const ranks: Readonly<Record<string, number>> = {
  email: 0,
  'web-address': 1,
  phone: 2,
  date: 3,
  time: 4,
  amount: 5,
  percentage: 6,
  law: 7,
  reference: 8,
  address: 7.5,
  number: 9,
  name: 10,
};

/** Takes a text; gives the facts that have a value of their own: everything but denials, modals and who does what. */
export function findValues(text: string): readonly Fact[] {
  const addresses = address.find(text).map((span) => {
    const written = text.slice(span.start, span.end);
    return {
      kind: 'address' as const,
      text: written,
      span,
      value: written
        .toLowerCase()
        .replace(/[\s,.]+/g, ' ')
        .replace(/\brd\b/, 'road')
        .replace(/\bst\b$/, 'street')
        .trim(),
    };
  });
  const all = [...findCodes(text), ...findDates(text), ...findNumbers(text), ...addresses, ...findNames(text)];
  return settle(all.map((fact) => ({ fact, rank: ranks[fact.kind] ?? 20 })));
}

/**
 * Takes a text; gives everything in it that a resident could rely on, in order: names, dates, times, amounts, percentages, numbers, references,
 * phones, addresses, law, and the denials, duties and doers of its clauses. A date with "by" or "within" before it is a deadline.
 * Linear in the length of the text; never throws.
 */
export function findFacts(text: string): readonly Fact[] {
  const values = findValues(text).map((fact): Fact => {
    const isTime = fact.kind === 'date' || fact.kind === 'time' || (fact.kind === 'number' && /(?:days|months|minutes)$/.test(fact.value));
    return isTime && deadline.test(text.slice(Math.max(0, fact.span.start - 24), fact.span.start)) ? { ...fact, kind: 'deadline' } : fact;
  });
  const facts: Fact[] = [...values];
  for (const clause of readClauses(
    text,
    values.filter(({ kind }) => kind === 'name'),
  )) {
    if (clause.denied && clause.denial !== undefined)
      facts.push({
        kind: 'not',
        text: text.slice(clause.denial.start, clause.denial.end),
        span: clause.denial,
        value: clause.stems.join(' '),
      });
    if (clause.force !== 'none' && clause.forceSpan !== undefined)
      facts.push({
        kind: 'modal',
        text: text.slice(clause.forceSpan.start, clause.forceSpan.end),
        span: clause.forceSpan,
        value: clause.force,
      });
    if (clause.agent !== undefined && clause.agentSpan !== undefined && clause.verb !== undefined)
      facts.push({
        kind: 'who',
        text: text.slice(clause.agentSpan.start, clause.agentSpan.end),
        span: clause.agentSpan,
        value: `${clause.agent} ${clause.verb}`,
      });
  }
  return facts.sort((one, other) => one.span.start - other.span.start);
}

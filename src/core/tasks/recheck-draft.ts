import { createChecker } from '../check-text';
import { compareFacts } from '../compare-facts';
import type { Council } from '../council';
import type { FactKind } from '../fact';
import { suggestSubjects, type SubjectLine } from '../subject-lines';

export interface RecheckInput {
  /** The officer's own words as they were when the pane first saw them, and as they are now. */
  readonly before: string;
  readonly now: string;
  readonly council: Council;
  /** ISO date. */
  readonly today: string;
}

/** What a quiet counter says while somebody writes. */
export interface Rechecked {
  /** Places that may hurt or confuse, and the first that may hurt. */
  readonly places: number;
  readonly hurts: number;
  readonly first?: string;
  /** Facts of before that are gone or read differently now. New facts are the writer's own and are not counted. */
  readonly facts: readonly { readonly kind: FactKind; readonly before: string; readonly now?: string }[];
  readonly subjects: readonly SubjectLine[];
}

const harsh: ReadonlySet<string> = new Set(['blame', 'threat', 'cold', 'stigmatising', 'over-pressure']);
/** One for the one draft that is open: paragraphs that have not changed are not checked again. In memory only. */
let checker: ReturnType<typeof createChecker> | undefined;

/** Looks at a draft again after a pause in the typing: its tone by rules, and what became of the facts it began with. */
export function recheckDraft({ before, now, council, today }: RecheckInput): Rechecked {
  checker ??= createChecker();
  const findings = checker.check(now, { council });
  const hurting = findings.filter(({ kind }) => harsh.has(kind));
  const first = hurting[0]?.quote;
  return {
    places: findings.length,
    hurts: hurting.length,
    ...(first === undefined ? {} : { first }),
    facts: before.trim() === '' || before === now ? [] : changedFacts(before, now),
    subjects: suggestSubjects(now, today),
  };
}

function changedFacts(before: string, now: string): Rechecked['facts'] {
  return compareFacts(before, now).flatMap((outcome) =>
    outcome.outcome === 'changed'
      ? [{ kind: outcome.source.kind, before: outcome.source.text, now: outcome.draft.text }]
      : outcome.outcome === 'lost'
        ? [{ kind: outcome.source.kind, before: outcome.source.text }]
        : [],
  );
}

import type { Span } from './span';

export const factKinds = [
  'name',
  'date',
  'time',
  'amount',
  'percentage',
  'number',
  'reference',
  'phone',
  'email',
  'web-address',
  'address',
  'deadline',
  'not',
  'modal',
  'who',
  'law',
] as const;

export type FactKind = (typeof factKinds)[number];

/** Something a resident could rely on: it must come out of a rewrite as it went in. */
export interface Fact {
  readonly kind: FactKind;
  /** The words as they stand. */
  readonly text: string;
  readonly span: Span;
  /** The same for the same fact in other clothes: "2026-12-11" for "11 December 2026", "11/12/26" and "Friday 11 December". */
  readonly value: string;
}

/** What became of one fact between a source and a draft. */
export type FactOutcome =
  | { readonly outcome: 'kept'; readonly source: Fact; readonly draft: Fact }
  | { readonly outcome: 'changed'; readonly source: Fact; readonly draft: Fact }
  | { readonly outcome: 'lost'; readonly source: Fact }
  | { readonly outcome: 'invented'; readonly draft: Fact };

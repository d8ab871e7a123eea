import type { Span } from './span';

/** What is the matter, in the terms of the tone rubric. The first five hurt the reader; the rest make the letter harder to follow. */
export const findingKinds = [
  'blame',
  'threat',
  'cold',
  'stigmatising',
  'over-pressure',
  'jargon',
  'legalese',
  'wordy',
  'passive',
  'vague',
  'acronym',
  'long-sentence',
  'long-paragraph',
  'buried-decision',
  'missing-step',
  'hedging',
  'nominalisation',
  'capitals',
  'empty-apology',
  'several-asks',
  'us-spelling',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One place worth a look. Data only: the pane never parses it, and nothing is claimed without the words it quotes. */
export interface Finding {
  /** The check that found it: the file name in src/core/checks. */
  readonly check: string;
  readonly kind: FindingKind;
  /** Where, in the text that was checked. */
  readonly span: Span;
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly quote: string;
  /** Under eight words, sentence case, no full stop: "Sounds like blame". */
  readonly title: string;
  /** One or two plain sentences. */
  readonly why: string;
  /** Where the rule comes from: the council's tone guide, a GOV.UK page, an Act. */
  readonly source: string;
  /** Words that read naturally in the place of `quote`; absent when only a person can put it right. */
  readonly replacement?: string;
  /** True when `replacement` keeps meaning and grammar in ordinary council prose, so that on-device rewriting may make it. */
  readonly safe: boolean;
}

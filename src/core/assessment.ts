import type { Finding } from './finding';
import type { Passage } from './passage';
import type { Span } from './span';

/** One of the six dimensions of the tone rubric, 1 to 5, with the words it was seen in. */
export interface DimensionScore {
  readonly dimension: 'clarity' | 'warmth' | 'respect' | 'directness' | 'confidence' | 'urgencyFit';
  readonly score: number;
  readonly evidence: readonly string[];
}

/** What can be said of the open item with no model: all of it quoted, computed on the device. */
export interface Assessment {
  readonly title: string;
  readonly words: number;
  /** Years. */
  readonly readingAge: number;
  /** Inclusive, in years. */
  readonly aim: readonly [number, number];
  readonly passages: readonly Passage[];
  readonly findings: readonly { readonly passageId: string; readonly finding: Finding }[];
  readonly scores: readonly DimensionScore[];
  readonly citations: readonly {
    readonly passageId: string;
    readonly quote: string;
    readonly verdict: string;
    readonly note: string;
    readonly url?: string;
    readonly span: Span;
  }[];
  /** Dates are ISO 8601. */
  readonly deadlines: readonly { readonly passageId: string; readonly quote: string; readonly date: string; readonly span: Span }[];
}

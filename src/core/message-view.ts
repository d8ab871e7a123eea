import type { Span } from './span';

/** Words of a message and where they stand in the text it was read as. */
export interface QuotedLine {
  readonly quote: string;
  readonly span: Span;
}

/** What rules can say of one open message: every line quotes its sentence; nothing of it is stored. */
export interface MessageView {
  readonly about: readonly QuotedLine[];
  /** What it asks of its reader. */
  readonly asks: readonly (QuotedLine & { readonly question: boolean })[];
  /** What its writer promises. */
  readonly promises: readonly QuotedLine[];
  /** ISO dates. */
  readonly deadlines: readonly (QuotedLine & { readonly date: string })[];
  /** Words that may mean that somebody needs more care, and what a colleague would offer; for the officer to judge and dismiss. */
  readonly care: readonly { readonly kind: string; readonly quote: string; readonly offer: string }[];
  /** True when drafting waits: harm to somebody may be spoken of, and the council's own route comes first. */
  readonly routeFirst: boolean;
  readonly suspicious: readonly { readonly quote: string; readonly why: string }[];
  /** Attachments that the text names. */
  readonly names: readonly string[];
}

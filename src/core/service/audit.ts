/** A line of the audit as the pages read it: no words of anybody's. */
export interface AuditLine {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: string;
  /** The directory's opaque id. */
  readonly officer: string;
  readonly team: string;
  readonly jobId?: string;
  /** Figures, ids and closed codes. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** What a check of the whole chain found. */
export interface Verdict {
  readonly lines: number;
  /** The first line that does not fit; absent when all is well. */
  readonly brokenAt?: number | undefined;
}

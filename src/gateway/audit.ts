/** What happened, without anybody's words. */
export interface AuditEntry {
  readonly kind: 'job' | 'outcome' | 'feedback' | 'read' | 'policy' | 'template' | 'export';
  /** The directory's opaque id. */
  readonly officer: string;
  readonly team: string;
  readonly jobId?: string;
  /** Figures, ids and closed codes only. */
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

/** One line of the chain. `hash` covers the line and the hash before it: a line changed, removed or slipped in breaks all after it. */
export interface AuditLine extends AuditEntry {
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
}

/** Where audit lines go. */
export interface AuditTrail {
  /** True when this job id is new: a job is worked on, and paid for, once. */
  claim(jobId: string, officerId: string): Promise<boolean>;
  /** Who sent a job; undefined when there is none of that id. */
  owner(jobId: string): Promise<string | undefined>;
  /** Resolves when the line is safely written. One of a kind for a job: a second is the first again. @throws Problem internal */
  append(entry: AuditEntry): Promise<void>;
  /** Lines after a sequence number, oldest first. */
  read(after: number, most: number): Promise<readonly AuditLine[]>;
}

/** What one team did with one template in one month. */
export interface ImpactRow {
  /** "2026-11". */
  readonly month: string;
  readonly team: string;
  readonly template: string;
  /** Jobs that the council's service did. */
  readonly jobs: number;
  readonly whole: number;
  readonly inserted: number;
  readonly edited: number;
  readonly discarded: number;
  /** Times it was used on officers' own devices, where the council counts that. */
  readonly onDevice: number;
  readonly minutesTold: number;
  /** How many jobs an officer told minutes of. */
  readonly told: number;
  readonly minutesEstimated: number;
  readonly warningsShown: number;
  readonly warningsOverridden: number;
  /** Share of characters officers changed before use, 0 to 1; null when nobody said. */
  readonly editShare: number | null;
  /** How many jobs the share of edits is known of. */
  readonly editsKnown: number;
  /** Mean of what officers said of its use to them, 1 to 5; null when nobody said. */
  readonly quality: number | null;
  readonly qualityAnswers: number;
  /** Jobs that went in and were chosen for the quality check, and what their officers answered. */
  readonly sampled: number;
  readonly sampleAnswers: number;
  readonly factsRight: number;
  readonly wouldSend: number;
  readonly tokens: number;
}

export interface Impact {
  /** How estimates are made, in words. */
  readonly method: string;
  /** How the quality check is made, in words. */
  readonly sampleMethod: string;
  /** ISO dates, both within. */
  readonly from: string;
  readonly to: string;
  readonly scope: 'all' | 'team';
  /** What the policy says now, so that a nought can be told from "not asked". */
  readonly qualityCheckOneIn: number;
  readonly countOnDevice: boolean;
  readonly rows: readonly ImpactRow[];
}

/** What models have been used for this month so far, and what it cost, for those who answer for it. */
export interface Spend {
  /** "2026-11", as clocks in Britain have it. */
  readonly month: string;
  /** The policy's cap in tokens; 0 for none. */
  readonly tokensAMonth: number;
  /** Null while some model that was used has no price in the settings: part of a sum is no sum. */
  readonly pence: number | null;
  readonly models: readonly {
    readonly model: string;
    readonly jobs: number;
    /** Tokens. */
    readonly input: number;
    readonly output: number;
    readonly pence: number | null;
  }[];
}

/** How one labelled set was scored. */
export interface SetScore {
  /** Items scored. */
  readonly n: number;
  readonly metrics: Readonly<Record<string, number>>;
  /** Ids of the worst items, worst first: the error listing. */
  readonly worst: readonly string[];
}

/** Scores one set from its folder. */
export type ScoreSet = (folder: string) => SetScore | Promise<SetScore>;

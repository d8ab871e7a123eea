/** A council's own settings (council.yaml): used by templates, checks and the pseudonymiser. */
export interface Council {
  readonly name: string;
  readonly shortName: string;
  readonly nation: 'England' | 'Wales';
  readonly contact: { readonly phone: string; readonly email: string; readonly web: string; readonly address: string };
  readonly openingHours: string;
  readonly values: readonly string[];
  readonly signOff: string;
  /** Public names and numbers that are never masked: the council's own, national helplines. */
  readonly neverMask: readonly string[];
  readonly bannedWords: readonly { readonly from: string; readonly to?: string; readonly why?: string }[];
  /** Words of the plain-English list this council is content with. */
  readonly allowedWords: readonly string[];
  /** Email domains that count as inside the council. */
  readonly domains: readonly string[];
  /** What the pane shows first when a message speaks of abuse, self-harm or a child at risk. */
  readonly safeguardingRoute: string;
}

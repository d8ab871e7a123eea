import type { Passage } from '../passage';
import type { Summary } from '../proposal';
import { summarise } from '../summarise';

export interface SummariseInput {
  readonly passages: readonly Passage[];
  readonly length: 'short' | 'medium' | 'long';
  /** Only what answers it, best first. */
  readonly question?: string;
}

/** Quoted sentences with where they stand. */
export function summarisePassages({ passages, length, question }: SummariseInput): Summary['points'] {
  return summarise(passages, { length, ...(question === undefined ? {} : { question }) });
}

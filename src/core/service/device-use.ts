import type { Action } from '../job';

/** Minutes of work by hand, in bands: sizes of letters never leave the device. The last means "or more". */
export const minuteBands = [0, 5, 10, 20, 30] as const;
export type MinuteBand = (typeof minuteBands)[number];

/** One use of a letter on an officer's own device, as the council counts it where its policy says so: no time, no name, no size, no words. */
export interface DeviceUse {
  readonly action: Action;
  readonly template: { readonly id: string; readonly version: number };
  readonly minutes: MinuteBand;
}

/** Letters a word has, and words a minute of careful writing and careful editing: the estimate's only assumptions. */
export const workByHand = { lettersAWord: 5, wordsAMinuteWriting: 20, wordsAMinuteEditing: 60 } as const;

/**
 * Takes what was done and how many characters were written, or for an improvement read; gives the minutes it would have taken by hand, rounded
 * to the nearest band. The same estimate as the service's own (gateway/impact.ts). Summaries count as no minutes: nobody knows what was not read.
 */
export function minuteBand(action: Action, characters: number): MinuteBand {
  if (action === 'summarise') return 0;
  const { lettersAWord, wordsAMinuteWriting, wordsAMinuteEditing } = workByHand;
  const minutes = characters / lettersAWord / (action === 'improve' ? wordsAMinuteEditing : wordsAMinuteWriting);
  return minuteBands.reduce<MinuteBand>((best, band) => (Math.abs(band - minutes) < Math.abs(best - minutes) ? band : best), 0);
}

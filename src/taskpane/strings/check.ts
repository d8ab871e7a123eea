import { count } from './count';

/** Words of the check. */
export const checkWords = {
  checkTitle: 'Check',
  checkLine: (n: number, right: number) => `${n === 0 ? 'Nothing' : count(n, 'thing', 'things')} to look at, ${right} look right`,
  sourceLine: (source: string) => `From: ${source}`,
  fix: (words: string) => `Change to “${words}”`,
  takeWordsOut: 'Take these words out',
  leaveIt: 'Leave it',
  left: 'Left as it is.',
  fixed: 'Changed. It is a tracked change.',
  fixedPlain: 'Changed in your letter.',
  notFixed: 'It could not go in. The words there have changed.',
  checkAgain: 'Check again',
  checkPromise: 'On this device. It changes nothing by itself.',
  looksRight: 'Looks right',
  datesHead: 'Dates to keep',
  lawHead: 'Law it names',
  more: (n: number) => `Show ${n} more`,
  groups: {
    person: 'No blame, threats or cold words',
    plain: 'Everyday words',
    length: 'Sentences of a good length',
    next: 'Says what to do next',
    law: 'The law it names',
    spelling: 'British spelling',
  },
  scoreNames: {
    clarity: 'Clear',
    warmth: 'Warm',
    respect: 'Respectful',
    directness: 'Direct',
    confidence: 'Sure of itself',
    urgencyFit: 'The right urgency',
  },
  scoresHead: 'How the words sound',
  score: (n: number) => `${n} of 5`,
} as const;

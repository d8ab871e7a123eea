import { count } from './count';
import type { draftWords } from './draft';
import type { checkWords } from './check';
import type { letterWords } from './letter';
import { missedBecause, type resultWords } from './result';

/** The same names with other words, where a message is open and not a letter. */
type Other = Partial<{
  [Name in keyof (typeof letterWords & typeof resultWords & typeof draftWords & typeof checkWords)]: unknown;
}>;

/**
 * What is said otherwise in Outlook: "message" for "letter" and "document", and nothing of Word's own. Chosen in one place (strings.ts), so that
 * no screen asks where it is. Names of kinds of letter ("Write a visit letter") stay: an officer writes those in Outlook too.
 */
export const messageWords = {
  untouched: 'The message has not been touched.',
  notInYet: 'Nothing is in your message yet',
  startTitle: 'Start a message',
  startLine: 'Choose a template to start from. You fill in what you know, and you see the draft before it goes in.',
  yourLetters: 'Your templates',
  seeAllLetters: (n: number) => `See all ${count(n, 'template', 'templates')}`,
  knowWhatLine: 'Type it roughly in the message. When there are a few lines, Fair Copy can help with the tone.',
  noLetters: 'No templates for this role yet.',
  allLetters: 'All templates',
  letterTitle: 'Your message',
  showNamed: (title: string) => `Show in message: ${title}`,
  showInLetter: 'Show in message',
  selectionRowHint: 'Select them in the message first',
  startLetterRow: 'Start from a template',
  wholeLetter: 'Work on the whole message',
  improvingSpoken: 'Improving the tone. Your message has not been touched.',
  draftingSpoken: 'Writing your draft. Your message has not been touched.',
  stepRead: (done: boolean) => (done ? 'Read your message' : 'Reading your message'),
  keptLine: 'The draft had come this far. Made-up names still stand in it, and nothing is in your message.',
  fixed: 'Changed in your message.',
  fixedPlain: 'Changed in your message.',
  draftPromise: 'The draft opens here, not in your message.',
  putDraft: 'Put it in the message',
  insertedLine: 'It is above your signature. Read it through before you send it.',
  showChange: (n: number) => `Show change ${n} in message`,
  notInLetter: 'Not in your message',
  put: 'Put changes in the message',
  putBelow: 'Put them below the message',
  manner: (manner: 'tracked' | 'untracked' | 'below' | 'copy') => manners[manner][0],
  mannerHint: (manner: 'tracked' | 'untracked' | 'below' | 'copy') => manners[manner][1],
  noTracking: 'Outlook has no tracked changes, so the words go in directly.',
  yourLetter: 'Your message',
  thenPut: 'Then you can put the changes in the message.',
  staleTitle: 'Your message has changed since',
  letterNowSays: 'The message now says',
  lookAgainLetter: 'Look at the message again',
  missedChange: (n: number, why: keyof typeof missedBecause) => `Change ${n}. ${missedThere[why]}`,
  missedBlock: (n: number, why: keyof typeof missedBecause) => `Part ${n}. ${missedThere[why]}`,
  trackedLine: 'They went straight in, with no marks. Restore original puts your own words back.',
  belowLine: 'The new words are above your own. Your own words were not altered.',
  trackingLeft: 'Look at the message before you send it.',
  restoreAsk: 'You edited the message after these changes. Restore anyway? Your edits will go too.',
  allMatchLine: 'We compared your message with the copy kept before the changes.',
  untilClose: 'Here until you close this message',
} as const satisfies Other;

const manners: Record<'tracked' | 'untracked' | 'below' | 'copy', readonly [string, string]> = {
  tracked: ['As tracked changes', 'Outlook has none.'],
  untracked: ['Straight in', 'Not marked. Restore original still works.'],
  // There is no safe place below one's own words and above the signature, so they go on top.
  below: ['Above what is there', 'Your own words stay as they are.'],
  copy: ['Copy only', 'Nothing is put in your message.'],
};

const missedThere: typeof missedBecause = {
  ...missedBecause,
  'passage-gone': 'That paragraph is no longer in the message.',
  locked: 'It is in the signature or an earlier message. Nothing there was altered.',
};

import type { FindingKind } from '../../core/finding';
import type { FactKind } from '../../core/fact';
import type { Manner } from '../settings';
import { count, list } from './count';

const reasons: Record<FindingKind, string> = {
  blame: 'No blame',
  threat: 'Asks, does not order',
  cold: 'Warmer',
  stigmatising: 'More respectful',
  'over-pressure': 'Less pressure',
  jargon: 'Plainer',
  legalese: 'Plainer',
  wordy: 'Shorter',
  passive: 'Says who does it',
  vague: 'More exact',
  acronym: 'Spelled out',
  'long-sentence': 'Shorter sentences',
  'long-paragraph': 'Shorter paragraph',
  'buried-decision': 'The decision first',
  'missing-step': 'Says what happens next',
  hedging: 'Straight to the point',
  nominalisation: 'Says it with a verb',
  capitals: 'No capitals',
  'empty-apology': 'A real apology, or none',
  'several-asks': 'One thing at a time',
  'us-spelling': 'British spelling',
};

const facts: Record<FactKind, string> = {
  name: 'Name',
  date: 'Date',
  time: 'Time',
  amount: 'Amount',
  percentage: 'Percentage',
  number: 'Number',
  reference: 'Reference',
  phone: 'Phone number',
  email: 'Email address',
  'web-address': 'Web address',
  address: 'Address',
  deadline: 'Deadline',
  not: '“Not”',
  modal: '“Must” or “may”',
  who: 'Who does it',
  law: 'Law',
};

const allLanded = (n: number): string => (n === 1 ? 'The change is in' : n === 2 ? 'Both changes are in' : `All ${n} changes are in`);

const mannerNames: Record<Manner, readonly [string, string]> = {
  tracked: ['As tracked changes', 'You accept or reject each one in Word.'],
  untracked: ['Straight in', 'Not marked. Restore original still works.'],
  below: ['Below what is there', 'Your own words stay as they are.'],
  copy: ['Copy only', 'Nothing is put in your letter.'],
};

export const missedBecause: Record<'passage-changed' | 'passage-gone' | 'locked' | 'not-found-after', string> = {
  'passage-changed': 'The words there have changed since.',
  'passage-gone': 'That paragraph is no longer in the letter.',
  locked: 'It is in a locked part. Nothing there was altered.',
  'not-found-after': 'When we read it back, the new words were not there.',
};

/** Words of a proposal: its changes, its facts, and what landed. */
export const resultWords = {
  // result
  changesTitle: (n: number) => `${count(n, 'change', 'changes')} to look at`,
  noChangesTitle: 'No changes to suggest. It reads well.',
  noChangesLine: 'Every paragraph was read. Nothing was altered.',
  madeAt: (time: string) => `Made at ${time}`,
  changes: 'Changes',
  ticked: (n: number, of: number) => `${n} of ${of} ticked`,
  reason: (kinds: readonly FindingKind[]) => {
    const names = [...new Set(kinds.map((kind) => reasons[kind]))];
    if (names.length === 0) return 'Clearer';
    if (names.length === 1) return names[0] ?? 'Clearer';
    return `${names[0] ?? ''} and ${(names[1] ?? '').toLowerCase()}`;
  },
  numbered: (n: number, text: string) => `${n}. ${text}`,
  old: 'Old',
  new: 'New',
  showChange: (n: number) => `Show change ${n} in letter`,
  changesFact: 'Changes a fact',
  notInLetter: 'Not in your letter',
  takesOutFact: 'Takes a fact out',
  nextFacts: (n: number) => `Next: confirm ${count(n, 'fact', 'facts')}`,
  put: 'Put changes in the letter',
  putMessage: 'Put it in the message',
  putBelow: 'Put them below the letter',
  copyNew: 'Copy the new words',
  nothingTicked: 'Tick a change to go on.',
  tryAgain: 'Try again',
  throwAway: 'Throw away',
  thrownAway: 'Thrown away. Nothing changed.',
  resultSpoken: (changes: number, open: number, before: number, after: number) =>
    `${count(changes, 'change', 'changes')} to look at. ${open === 0 ? 'Every fact is kept.' : `${count(open, 'fact', 'facts')} to confirm.`} Reading age was ${before}, now ${after}.`,
  howItGoesIn: 'How it goes in',
  manner: (manner: Manner) => mannerNames[manner][0],
  mannerHint: (manner: Manner) => mannerNames[manner][1],
  leaveComments: 'Leave each reason as a comment',
  noTracking: 'This version of Word cannot track changes for us, so the words go in directly.',
  stillWorthALook: 'Still worth a look',
  stillWorthALookLine: (n: number) => `${count(n, 'place', 'places')} in the new text. Check it shows them.`,
  // facts
  confirmTitle: (n: number) => `Confirm ${count(n, 'fact', 'facts')}`,
  confirmedTitle: 'All facts confirmed',
  confirmedLine: (done: number, open: number) => (open === 0 ? `${done} confirmed` : `${done} confirmed, ${open} to go`),
  confirmedSpoken: (open: number) => (open === 0 ? 'Confirmed. All done.' : `Confirmed. ${open} to go.`),
  factKind: (kind: FactKind) => facts[kind],
  changed: 'Changed',
  confirmed: 'Confirmed',
  factInvented: 'The new text says',
  factLost: 'This has gone from the new text.',
  factChanged: 'This is different in the new text.',
  factNotGone: 'The word “not” has gone from this line.',
  takeOut: 'Take it out',
  takeOutHint: 'Leaves that whole change out',
  leaveIn: 'Leave it in',
  leaveInHint: 'I have checked it is right',
  putBack: 'Keep it',
  letGo: 'Leave it out',
  letGoHint: 'I have checked it is not needed',
  yourLetter: 'Your letter',
  newTextHint: 'New text. I have checked it is right',
  keptFacts: 'Kept as you wrote them',
  factsCount: (n: number) => count(n, 'fact', 'facts'),
  factsLimit: 'This check compares the two texts. It cannot know if your own facts are right.',
  goToFact: 'Go to the fact still to confirm',
  thenPut: 'Then you can put the changes in the letter.',
  // stale
  staleTitle: 'Your letter has changed since',
  staleLine: (gone: number, of: number) =>
    gone === of
      ? `${of === 1 ? 'The change no longer fits' : `None of the ${of} changes fits any more`}. Nothing was written over.`
      : `${gone} of the ${count(of, 'change', 'changes')} no longer ${gone === 1 ? 'fits' : 'fit'}. The other ${of - gone} still ${of - gone === 1 ? 'does' : 'do'}.`,
  noLongerFit: 'No longer fit',
  changesCount: (n: number) => count(n, 'change', 'changes'),
  letterNowSays: 'The letter now says',
  paragraphGone: 'That paragraph is no longer there.',
  writtenFor: (n: number) => `Change ${n} was made for`,
  stillFit: 'Still fit',
  changesList: (numbers: readonly number[]) => `${numbers.length === 1 ? 'Change' : 'Changes'} ${list(numbers.map(String))}.`,
  seeThem: 'See them',
  lookAgainLetter: 'Look at the letter again',
  goOnWith: (n: number) => `Go on with ${n}`,
  // written
  landedTitle: (n: number, of: number) => `${n} of ${count(of, 'change is', 'changes are')} in`,
  landedAllTitle: allLanded,
  insertedTitle: 'Your draft is in',
  insertedMinutes: 'Your minutes are in',
  insertedNotes: 'Your notes are in',
  insertedPartTitle: (n: number, of: number) => `${n} of ${of} parts are in`,
  readBackAt: (time: string) => `Read back and checked at ${time}`,
  trackedLine: 'They are tracked changes, so you can still accept or reject each one in Word.',
  untrackedLine: 'They went straight in, with no marks. Restore original puts your own words back.',
  belowLine: 'The new words are below your own. Your own words were not altered.',
  trackingLeft: 'Track changes could not be put back as it was. Check the Review tab.',
  couldNotGoIn: (n: number) => `${n} could not go in`,
  missedChange: (n: number, why: keyof typeof missedBecause) => `Change ${n}. ${missedBecause[why]}`,
  missedBlock: (n: number, why: keyof typeof missedBecause) => `Part ${n}. ${missedBecause[why]}`,
  decided: 'What you decided',
  decidedSource: (text: string) => `“${text}”: kept your words`,
  decidedOut: (text: string) => `${text}: you took it out`,
  decidedDraft: (text: string) => `${text}: you checked it and took the new text`,
  done: 'Done',
  restore: 'Restore original',
  restoreAsk: 'You edited the letter after these changes. Restore anyway? Your edits will go too.',
  restoreAnyway: 'Restore',
  keepEdits: 'Keep my edits',
  landedSpoken: (n: number, of: number) =>
    n === of ? `${allLanded(n)}.` : `${n} of ${count(of, 'change is', 'changes are')} in. ${of - n} could not go in.`,
  // restored
  restoredTitle: 'Your original is back',
  checkedAt: (time: string) => `Checked at ${time}`,
  allMatch: (n: number) => `All ${count(n, 'word matches', 'words match')}`,
  allMatchLine: 'We compared your letter with the copy kept before the changes.',
  someEdited: (n: number) => `${count(n, 'paragraph has', 'paragraphs have')} your own edits`,
  someEditedLine: 'Those were left as they are. The rest is back as it was.',
  keptForYou: 'Kept for you',
  changesFrom: (n: number, time: string) => `The ${count(n, 'change', 'changes')} from ${time}`,
  untilClose: 'Here until you close this letter',
} as const;

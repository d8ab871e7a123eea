import type { Action } from '../../core/job';
import type { PersonalKind } from '../../core/pseudonym';
import type { Template } from '../../core/template';
import type { Deed } from '../own-record';
import { count, list } from './count';

const statuses: Readonly<Record<Template['status'], string>> = {
  draft: 'Not yet checked by legal',
  reviewed: 'Checked by a colleague, not yet by legal',
  approved: 'Approved by legal',
  expired: 'Past its review date',
};

const serviceRoles: Readonly<Record<string, string>> = {
  officer: 'officer',
  champion: 'champion (you review and publish letters)',
  'legal-approver': 'legal approver',
  'information-governance': 'information governance',
  auditor: 'auditor',
  administrator: 'administrator',
};

const done: Readonly<Record<Deed['outcome'], string>> = {
  shown: 'Looked at',
  inserted: 'Put in',
  edited: 'Put in, then edited',
  discarded: 'Taken out again',
  copied: 'Copied',
};

const actions: Readonly<Record<Action, string>> = {
  improve: 'improve the tone',
  draft: 'write drafts',
  summarise: 'summarise',
  reply: 'draft replies',
};

/**
 * Words of the shared letters, the officer's account and what is kept of the officer's own work. Screens that use them are loaded when they are
 * asked for, and these words with them: they are not part of `words`, which every opening of the pane loads.
 */
export const libraryWords = {
  // finding a letter
  findTitle: 'Find a letter',
  findLabel: 'What is the letter about?',
  findHint: 'Such as: rent arrears, or boyfriend moved out',
  findRole: 'Role',
  everyRole: 'All roles',
  found: (n: number) => (n === 0 ? 'No letters found' : count(n, 'letter', 'letters')),
  foundNone: (allRoles: boolean) => `No letter fits those words. Try other words${allRoles ? '' : ', or choose “All roles”'}.`,
  favourites: 'Favourites',
  recent: 'Used lately',
  popular: 'Popular in your team',
  star: (title: string) => `Favourite: ${title}`,
  allDraft: 'Legal has not checked any of these yet.',
  notThere: 'Not there?',
  suggestNew: 'Suggest the letter I have open',
  ownSuggestions: 'My suggestions',
  // about a letter
  about: 'About this letter',
  status: (status: Template['status']) => statuses[status],
  version: (n: number) => `Version ${n}`,
  lookedAfter: 'Looked after by',
  reviewBy: 'Next review',
  law: 'Law',
  lawCheck: 'Legal must check this',
  mustSay: 'It must say',
  useIt: 'Use this letter',
  keepClose: 'Favourite',
  suggestChange: 'Suggest a change',
  // suggesting
  changeTitle: 'Suggest a change',
  changeWhat: 'What should change, and why?',
  changeWhatHint: 'No names and nothing about one person.',
  changeWords: 'Change the words yourself',
  changeWordsHint: 'Leave what is in [square brackets] and between ‹ › as it is: answers go there.',
  changeNeeded: 'Say in a few words what should change.',
  newTitle: 'Suggest a new letter',
  newLine: (n: number) =>
    n === 0
      ? 'Write it so that it fits everybody, not one person.'
      : `From the letter you have open. ${count(n, 'name, number, date or amount is', 'names, numbers, dates and amounts are')} taken out.`,
  newName: 'What is it called?',
  newFor: 'What is it for?',
  newForHint: 'One line, such as: Tells a tenant when we will come',
  newRole: 'Who writes it?',
  newLetter: 'The letter',
  newLetterHint: 'Words in [square brackets] are asked for each time. Change them as you like.',
  newMust: 'Words it must always say',
  newMustHint: 'A few words from the letter, such as: ring us',
  newMustNot: 'Those words are not in the letter.',
  newKeywords: 'What would a colleague type to find it?',
  newKeywordsHint: 'With commas between, such as: boiler, gas, visit',
  newNeeded: 'Fill this in first.',
  seeIt: 'See what would be sent',
  nothingYet: 'Nothing has been sent.',
  sendingTitle: 'This would be sent',
  sendingLine: 'To your council’s letter champions, under your sign-in',
  sendWhy: 'Why',
  sendText: 'Exactly as sent',
  sendIt: 'Send the suggestion',
  sendPromise: 'Nothing else is sent. A champion looks at it first.',
  personalTitle: 'This cannot be sent yet',
  personalLine: 'This looks like somebody’s name or number',
  personalNamed: (kind: PersonalKind | undefined, text: string) =>
    `${kind === 'person' || kind === undefined ? 'Name' : 'Detail'}: ${text}`,
  takeItOut: 'Go back and take it out',
  allInvented: 'These are no real person’s',
  sentSpoken: 'Your suggestion is sent.',
  suggestionsTitle: 'My suggestions',
  suggestionsLine: 'What became of them',
  suggestionsNone: 'You have not suggested a letter or a change yet.',
  suggestionOpen: 'Waiting for a champion',
  suggestionAccepted: 'Published',
  suggestionDeclined: 'Not taken up',
  championSays: (answer: string) => `The champion says: “${answer}”`,
  suggested: (date: string) => `Sent ${date}`,
  // history
  historyTitle: 'My history',
  historyLine: 'On this device only. No words of any letter.',
  historyNone: 'Nothing yet. What you do in Fair Copy will be listed here.',
  historyRow: 'My history',
  historyHint: 'What you did here. On this device only.',
  deed: (outcome: Deed['outcome']) => done[outcome],
  deedPlace: (place: Deed['place']) => (place === 'device' ? 'On this device' : 'Council service'),
  wipe: 'Wipe my history',
  wipeAsk: 'Wipe your history? It cannot be brought back.',
  wipeIt: 'Wipe it',
  keepIt: 'Keep it',
  wiped: 'Your history is wiped.',
  // account
  account: 'Council service',
  signedInAs: (name: string) => `Signed in as ${name}`,
  roles: (roles: readonly string[]) => `Your role there: ${list(roles.map((role) => serviceRoles[role] ?? role))}.`,
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedOut: 'You are signed out. The work is done on this device.',
  signedOutHere: 'You are signed out',
  allOnDevice: 'Everything works on this device.',
  signOutHint: 'Signing out also wipes your history on this device.',
  signedOutSpoken: 'You are signed out. Your history here is wiped.',
  signedInSpoken: 'You are signed in.',
  signInFailed: 'Signing in did not work. Try again, or go on with this device.',
  signInRefused: 'Your account may not use the council service. Ask your IT service desk.',
  preview: 'Preview: who you are',
  previewHint: 'Only in a preview on one machine.',
  previewName: (id: string) => list([id.replace(/-one$/, '').replace(/-/g, ' ')]),
  away: 'No answer from the council service',
  refused: 'Your account may not use the council service',
  stopped: 'Your council has stopped its service for now',
  offFor: (off: readonly Action[]) =>
    `Your council does not use its service to ${list(
      off.map((action) => actions[action]),
      'or',
    )}`,
  offForLetters: (role: string) => `Your council does not use its service for these letters (${role})`,
  offForRaising: 'Your council does not use its service to look at messages',
  offLine: 'That is done on this device.',
  askAgain: 'Look again',
  // after the words went in
  byHand: 'How long would this have taken by hand?',
  byHandWhy: 'One press. It shows your council what Fair Copy is worth. No words are sent.',
  minutes: (n: number) => (n === 30 ? '30 min or more' : `${n} min`),
  useful: 'Was it useful?',
  wasUseful: 'Yes',
  notUseful: 'No',
  factsRight: 'Was every fact right?',
  wouldSend: 'Would you send it as it is?',
  checkWhy: 'Picked at random for your council’s quality check. Only yes or no is sent. You can skip it.',
  notNow: 'Not now',
  thanks: 'Thank you.',
} as const;

import { checkWords } from './strings/check';
import { draftWords } from './strings/draft';
import { generalWords } from './strings/general';
import { inboxWords } from './strings/inbox';
import { leftWords } from './strings/left';
import { letterWords } from './strings/letter';
import { mailWords } from './strings/mail';
import { messageWords } from './strings/message';
import { resultWords } from './strings/result';
import { settingsWords } from './strings/settings';
import { threadWords } from './strings/thread';

const letter = {
  ...generalWords,
  ...letterWords,
  ...resultWords,
  ...draftWords,
  ...checkWords,
  ...leftWords,
  ...settingsWords,
  ...mailWords,
  ...inboxWords,
  ...threadWords,
} as const;

/** Each sentence of one kind takes and gives what the other does; only the words differ. */
type Words = { readonly [Name in keyof typeof letter]: (typeof letter)[Name] extends string ? string : (typeof letter)[Name] };

/** Every word the pane says, in British English. One catalogue, so that a Welsh one can stand in its place. Of a letter until `speakOf` says otherwise. */
export const words: Words = { ...letter };

let spokenOf: 'letter' | 'message' = 'letter';

/** Says what is open: a letter in Word or a message in Outlook. The one place where the words of the two are told apart; called before anything is drawn. */
export function speakOf(open: 'letter' | 'message'): void {
  spokenOf = open;
  Object.assign(words, letter, open === 'message' ? messageWords : {});
}

/** What the pane speaks of now. */
export function speaksOf(): 'letter' | 'message' {
  return spokenOf;
}

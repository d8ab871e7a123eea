import { joinSpans, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const lettered = /\b[A-Z]{2}\d{7}\b/gi;
const digits = /\b\d{9}\b|\b\d{3} \d{3} \d{3}\b|\b[A-Z]{1,2}\d{6,8}\b/gi;
const cue = /\bpassport\b[^\n]{0,32}$/i;
const notThisOne = /\b(?:charge|pcn|notice|licen[cs]e|order|invoice|ticket)\b[^\n]{0,20}$/i;

/** Passport numbers: two letters and seven digits, or nine digits (and foreign forms) where the words say passport. */
export const passport: Recogniser = {
  id: 'passport',
  kind: 'passport',
  examples: [
    { text: 'Your photo ID, passport 498112037, has been deleted.', found: ['498112037'] },
    { text: 'My passport number is CD7654321 and it expires soon', found: ['CD7654321'] },
    { text: 'passport (number 512 884 309)', found: ['512 884 309'] },
    { text: 'ABC123456', found: [] },
    { text: 'AB12345678', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, lettered, (_found, start) => !notThisOne.test(justBefore(text, start))),
      matchSpans(text, digits, (_found, start) => cue.test(justBefore(text, start))),
    ),
};

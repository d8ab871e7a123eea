import { joinSpans, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pair = /\b\d{2}[- ]?\d{2}[- ]?\d{2}(?: ?[,;/|])?(?: and| account| a\/c| acc| no\.?| number|:){0,4} {0,2}\d{8}\b/gi;
const sortCode = /\b\d{2}-\d{2}-\d{2}\b|\b\d{2} \d{2} \d{2}\b|\b\d{6}\b/g;
const account = /\b\d{7,8}\b|\b\d{4} \d{4}\b/g;
const sortCue = /(?:\bsort(?:ing)?[- ]?(?:code|no\.?|number)\b[^.\n]{0,20}|\bs\/c[ :.]{0,3})$/i;
const accountCue =
  /\b(?:bank account|account (?:number|no\.?)|acc(?:oun)?t\.? (?:number|no\.?)|a\/c(?: no\.?)?|sort code\b[^\n]{0,30}\baccount|new account|account|acc(?:t)?|a\/c|into|bank)\b[^.\n\d]{0,12}$/i;

/** Sort codes and account numbers, together or each where the words say so. */
export const bankAccount: Recogniser = {
  id: 'bank-account',
  kind: 'bank-account',
  examples: [
    { text: 'We have paid £120 to 04-00-75, 11920046.', found: ['04-00-75, 11920046'] },
    { text: 'in account 08-92-99 66374958', found: ['08-92-99 66374958'] },
    { text: 'Sort code 00-11-22, account 87654321', found: ['00-11-22, account 87654321'] },
    { text: 'paid into 20-45-45 / 33221100', found: ['20-45-45 / 33221100'] },
    { text: 'Bank: acc 31926819 s/c 60-16-13', found: ['31926819', '60-16-13'] },
    { text: 'Pay £120 by 11-12-26 for order 87654321.', found: [] },
    { text: 'Sort code: 001122. Please pay by 11-12-26.', found: ['001122'] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, pair, (found, start) => !/^\d{6} ?\d{8}$/.test(found) || sortCue.test(justBefore(text, start))),
      matchSpans(text, sortCode, (_found, start) => sortCue.test(justBefore(text, start))),
      matchSpans(text, account, (_found, start) => accountCue.test(justBefore(text, start, 60))),
    ),
};

import type { Council } from '../council';
import { attachmentNamed } from './attachment-named';
import type { OutgoingMessage, SendConcern } from './outgoing-message';
import { pastPromise } from './past-promise';
import { personalDataFits } from './personal-data-fits';
import { placeholderLeft } from './placeholder-left';
import { recipientsFit } from './recipients-fit';
import { wordsHurt } from './words-hurt';

/**
 * Everything worth a look before a message goes, gravest first: who gets it, what it gives away, what is missing, how it sounds.
 * On this device only, in milliseconds.
 */
export function reviewBeforeSend(message: OutgoingMessage, council: Council): readonly SendConcern[] {
  return [
    ...recipientsFit(message, council),
    ...personalDataFits(message, council),
    ...attachmentNamed(message),
    ...placeholderLeft(message),
    ...pastPromise(message),
    ...wordsHurt(message),
  ];
}

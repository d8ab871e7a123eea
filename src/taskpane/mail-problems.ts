import type { ProblemCode } from '../core/problem';
import type { ProblemMessage } from './problem-messages';

const untouched = 'The message has not been touched.';

/** What is said otherwise where a message is open. */
export const ofMessage: Partial<Record<ProblemCode, ProblemMessage>> = {
  'nothing-open': {
    title: 'There are no words to work on',
    happened: `The message has no text that can be changed. ${untouched}`,
    advice: ['Type or paste your words, then try again.'],
    next: 'try-again',
  },
  'nothing-selected': {
    title: 'No words are selected',
    happened: `Fair Copy found no selected words. ${untouched}`,
    advice: ['Select some words in the message, then try again.', 'Or go back and work on the whole message.'],
    next: 'try-again',
  },
  'document-protected': {
    title: 'This message is protected',
    happened: `Whoever sent it does not allow add-ins to read or change it. ${untouched}`,
    advice: ['Read it in Outlook as usual.', 'Ask the sender if you need to work on its words.'],
    next: 'go-back',
  },
  'document-unreadable': {
    title: 'This message could not be read',
    happened: `Outlook gave an error when we asked for the words. An encrypted or protected message does that. ${untouched}`,
    advice: ['Close it, open it again, and try once more.', 'If it is encrypted, read it in Outlook: Fair Copy cannot.'],
    next: 'try-again',
  },
  'write-failed': {
    title: 'The words could not go in',
    happened: 'Outlook stopped the writing. Look at your message: if anything did change, Undo in Outlook takes it back.',
    advice: ['Try again.', 'Or go back and copy the new words.'],
    next: 'try-again',
  },
  'unsupported-here': {
    title: 'This version of Outlook cannot do that',
    happened: `What you asked needs a newer version. ${untouched}`,
    advice: ['Outlook on the web can do it, and so can a newer version on this computer.'],
    next: 'go-back',
  },
};

/** What is said when reading many messages stopped. Nobody's council service is to blame: it is the mailbox. */
export const ofMailbox: Partial<Record<ProblemCode, ProblemMessage>> = {
  'nothing-selected': {
    title: 'No messages are chosen',
    happened: 'Outlook says that none is chosen in the list. Nothing was moved or marked, and your messages have not been touched.',
    advice: ['Choose some in the list: hold Ctrl or Shift. Then try again.', 'Outlook gives at most 100 at a time.'],
    next: 'try-again',
  },
  'not-allowed': {
    title: 'You may not read this mailbox',
    happened: 'Outlook’s service said no. Your messages have not been touched.',
    advice: [
      'Check the address, and that the mailbox is shared with you.',
      'If it is your own inbox, ask your IT service desk to allow it.',
    ],
    next: 'go-back',
  },
  'signed-out': {
    title: 'Outlook did not let us sign in',
    happened: 'Reading the inbox needs your sign-in. Your messages have not been touched.',
    advice: ['Try again, and allow it when Outlook asks.', 'Or choose some messages in the list. That needs no sign-in.'],
    next: 'try-again',
  },
  'no-answer': {
    title: 'No answer from the mailbox',
    happened: 'We asked, and nothing came. Your messages have not been touched.',
    advice: ['Check your connection, then try again.', 'If you were making a draft or a task, look first: it may be there.'],
    next: 'try-again',
  },
  'service-busy': {
    title: 'The mailbox is busy',
    happened: 'It asked us to wait, more than once. Your messages have not been touched.',
    advice: ['Wait a minute, then try again.'],
    next: 'try-again',
  },
  'service-failed': {
    title: 'The mailbox had a fault',
    happened: 'It gave an error. Your messages have not been touched.',
    advice: ['Try again in a few minutes.', 'If it was a folder, check that it is still there.'],
    next: 'try-again',
  },
  'unsupported-here': {
    title: 'This version of Outlook cannot do that',
    happened: 'It cannot tell which messages you chose in the list. Your messages have not been touched.',
    advice: ['Outlook on the web can do it, and so can a newer version on this computer.'],
    next: 'go-back',
  },
};

import type { ProblemCode } from '../core/problem';

/** What an officer reads when something stopped: what happened, that the letter is untouched, and what to do. */
export interface ProblemMessage {
  readonly title: string;
  readonly happened: string;
  readonly advice: readonly string[];
  /** What the main button does. */
  readonly next: 'try-again' | 'go-back' | 'use-device';
}

const untouched = 'Your letter has not been touched.';

/** One for every code: the type makes a missing one a compile error, a test checks the words. */
export const problemMessages: Readonly<Record<ProblemCode, ProblemMessage>> = {
  'nothing-open': {
    title: 'There are no words to work on',
    happened: `The document has no text that can be changed. ${untouched}`,
    advice: ['Type or paste the letter, then try again.'],
    next: 'try-again',
  },
  'nothing-selected': {
    title: 'No words are selected',
    happened: `Fair Copy found no selected words. ${untouched}`,
    advice: ['Select some words in the letter, then try again.', 'Or go back and work on the whole letter.'],
    next: 'try-again',
  },
  'passage-changed': {
    title: 'Your letter has changed since',
    happened: 'A paragraph was edited while we worked. Nothing was written over it.',
    advice: ['Try again. The new words will be read.'],
    next: 'try-again',
  },
  'document-protected': {
    title: 'This document is protected. Ask its owner to unlock it.',
    happened: `Word does not allow changes in it. ${untouched}`,
    advice: ['In Word, the Review tab, Restrict Editing shows who can.', 'Or go back, and copy the new words by hand.'],
    next: 'go-back',
  },
  'document-unreadable': {
    title: 'This document could not be read',
    happened: `Word gave an error when we asked for the words. ${untouched}`,
    advice: ['Save it, close it, open it again, and try once more.'],
    next: 'try-again',
  },
  'tracking-unavailable': {
    title: 'Track changes could not be turned on, so nothing was written.',
    happened: untouched,
    advice: ['Turn on Track Changes in the Review tab, then try again.', 'Or go back and choose another way to put the words in.'],
    next: 'try-again',
  },
  'write-failed': {
    title: 'The words could not go in',
    happened: 'Word stopped the writing. Look at your letter: if anything did change, Undo in Word takes it back.',
    advice: ['If Find and Replace is open in Word, close it. Then try again.', 'Or go back and copy the new words.'],
    next: 'try-again',
  },
  'unsupported-here': {
    title: 'This version of Office cannot do that',
    happened: `What you asked needs a newer version. ${untouched}`,
    advice: ['Office on the web can do it, and so can a newer version on this computer.'],
    next: 'go-back',
  },
  'no-answer': {
    title: 'No answer from the council service',
    happened: `We waited, and nothing came. ${untouched} Nothing you typed is lost.`,
    advice: ['Try again. It is often quick the second time.', 'Use this device. It works by rules, and nothing leaves it.'],
    next: 'try-again',
  },
  'service-busy': {
    title: 'The council service is busy',
    happened: `Many people are using it now. ${untouched}`,
    advice: ['Wait a minute, then try again.', 'Use this device. There is no queue here.'],
    next: 'try-again',
  },
  'service-failed': {
    title: 'The council service had a fault',
    happened: `It gave an error and no words. ${untouched}`,
    advice: ['Try again in a few minutes.', 'Use this device. It works by rules, and nothing leaves it.'],
    next: 'try-again',
  },
  'signed-out': {
    title: 'You are signed out of the council service.',
    happened: `It did not accept your sign-in. ${untouched}`,
    advice: ['Sign in, then try once more.', 'Use this device. It needs no sign-in.'],
    next: 'try-again',
  },
  'not-allowed': {
    title: 'Your account may not use the council service',
    happened: `The service said no. ${untouched}`,
    advice: ['Use this device. It needs no permission.', 'Ask your IT service desk for access.'],
    next: 'use-device',
  },
  'model-not-configured': {
    title: 'The council service is not set up to write',
    happened: `There was nothing to send your words to. ${untouched}`,
    advice: ['Use this device. Everything works here.', 'Tell your IT service desk, so that they can set it up.'],
    next: 'use-device',
  },
  'service-stopped': {
    title: 'Your council has stopped its service for now',
    happened: `Nothing was sent on. ${untouched}`,
    advice: ['Use this device. Everything works here.', 'You do not have to do anything: it comes back by itself.'],
    next: 'use-device',
  },
  'feature-off': {
    title: 'Your council does not use its service for this',
    happened: `It is switched off for your role. ${untouched}`,
    advice: ['Use this device. It works by rules, and nothing leaves it.'],
    next: 'use-device',
  },
  'model-refused': {
    title: 'The service would not work on this text',
    happened: `It gave no words. This can happen with hard subjects, and it does not mean you did anything wrong. ${untouched}`,
    advice: ['Use this device. It works by rules and does not refuse.', 'Or try again with fewer words selected.'],
    next: 'use-device',
  },
  'personal-data-found': {
    title: 'A name or number was still in the text, so it was not used',
    happened: `The service checks again for personal details, and found one. It did not pass your words on. ${untouched}`,
    advice: ['Use this device. Nothing leaves it.'],
    next: 'use-device',
  },
  'too-long': {
    title: 'This letter is too long to do in one go. Choose a part.',
    happened: untouched,
    advice: ['Select a few paragraphs, then choose “Only the words you selected”.', 'Use this device. It takes letters of any length.'],
    next: 'use-device',
  },
  'reply-cut': {
    title: 'The reply was cut short, so it was not used.',
    happened: `Half an answer is no answer. ${untouched}`,
    advice: ['Try again.', 'Use this device. It works by rules, and nothing leaves it.'],
    next: 'try-again',
  },
  'reply-empty': {
    title: 'The reply was empty',
    happened: `The service answered with no words. ${untouched}`,
    advice: ['Try again.', 'Use this device. It works by rules, and nothing leaves it.'],
    next: 'try-again',
  },
  'reply-unusable': {
    title: 'The reply did not make sense, so it was not used.',
    happened: `It did not fit your letter. ${untouched}`,
    advice: ['Try again.', 'Use this device. It works by rules, and nothing leaves it.'],
    next: 'try-again',
  },
  'reply-lost-name': {
    title: 'The reply lost a name or number, so it was not used.',
    happened: `A detail we hid did not come back, or one came that you never wrote. ${untouched}`,
    advice: ['Try again.', 'Use this device. It keeps every name and number.'],
    next: 'try-again',
  },
  cancelled: { title: 'Cancelled. Nothing changed.', happened: untouched, advice: ['Go back to where you were.'], next: 'go-back' },
  'bad-input': {
    title: 'Something you filled in could not be used',
    happened: `${untouched} Your answers are kept.`,
    advice: ['Go back and look at the starred boxes.'],
    next: 'go-back',
  },
  'template-broken': {
    title: 'This letter cannot be used at the moment',
    happened: `Its own wording has a mistake in it. ${untouched}`,
    advice: ['Choose another letter.', 'Tell whoever looks after your letters. The details below say which one.'],
    next: 'go-back',
  },
  internal: {
    title: 'Fair Copy stopped',
    happened: `This is our mistake, not yours. ${untouched}`,
    advice: ['Try again.', 'If it happens again, give the details below to your IT service desk.'],
    next: 'try-again',
  },
};

/** The codes for which working on this device instead can help. */
export const deviceHelps: ReadonlySet<ProblemCode> = new Set([
  'no-answer',
  'service-busy',
  'service-failed',
  'signed-out',
  'not-allowed',
  'model-not-configured',
  'service-stopped',
  'feature-off',
  'model-refused',
  'personal-data-found',
  'too-long',
  'reply-cut',
  'reply-empty',
  'reply-unusable',
  'reply-lost-name',
]);

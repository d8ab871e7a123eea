import { phraseCheck, readPhrases } from './phrase-check';

/** Apologies that name nothing. Kind "cold": to the reader that is what they are. */
export const emptyApology = phraseCheck({
  id: 'empty-apology',
  kind: 'empty-apology',
  title: 'Apology that names nothing',
  why: 'Say what you are sorry for and what it did to the person: "I am sorry you waited nine weeks".',
  source: 'Tone guide: warmth; Housing Ombudsman on apologies',
  phrases: readPhrases(`
    sorry|apologise|apologies|apology for|if any|you offence|inconvenience|distress|upset|felt|feel|were|have
    apologise|apologies|sorry unreservedly|sincerely for any
    sorry you feel|felt
    sorry if
    sorry that you feel|felt|were upset?
    we apologise $
    apologies $
    sorry for the inconvenience
    regret any
  `),
  examples: {
    bad: ['We are sorry if you were upset.', 'We are sorry for any distress.', 'I am sorry you feel that way.'],
    good: ['I am sorry you waited nine weeks.', 'I am sorry for the delay with your repair.'],
  },
});

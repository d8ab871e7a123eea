import { phraseCheck, readPhrases } from './phrase-check';

const frames = readPhrases(`
  it may|might|could <adv>? be that|the|possible
  it is|seems|appears|would <adv>? likely|possible|probable|appear|seem
  on balance
  it is|was felt|thought
  we|i would hope|like|suggest|imagine|expect|think|anticipate to|that|you|it
  we|i feel|felt|hope that|it|you
  hopefully
  arguably
  to some|a certain|an extent
  more or less
  in principle|theory
  as far as we|i know|are|am|can
  to the best of our|my
  we|i would not want to be held
  might|may|could <adv>? possibly|perhaps|well|be|conceivably something|able|possible
  might|may|could possibly|perhaps|conceivably
  possibly
  perhaps
  probably
  presumably
  seemingly
  ostensibly
  apparently
  seems|appears likely|to
  should|ought in theory|all|normally|hopefully
  tends|tend to be
  there is a possibility|chance
  there may|might|could <adv>? be
  not entirely|altogether|wholly
  sort|kind of
  somewhat
`).map((phrase) => ({
  ...phrase,
  weak: /^(?:we\|i would hope|perhaps|probably|possibly|we\|i feel|there may|tends|seems|might\|may\|could <adv>|it is\|seems)/.test(
    phrase.pattern,
  ),
}));

/** Hedges pile doubt on what the council knows. Kind "vague": the reader meets them as one and the same. */
export const hedging = phraseCheck({
  id: 'hedging',
  kind: 'vague',
  title: 'Hedged',
  why: 'Say what is known, and what is not known yet and when it will be.',
  source: 'Tone guide: confidence',
  phrases: frames,
  examples: {
    bad: [
      'It may be that you could try again.',
      'On balance it is felt that the claim fails.',
      'Hopefully we can come in May.',
      'This could possibly be delayed.',
    ],
    good: ['We do not know yet. We will tell you by 4 May.', 'You can try again on 5 April.', 'We may ask the court.'],
  },
});

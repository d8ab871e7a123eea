import { plainEnglishPhrases } from '../plain-english';
import { phraseCheck } from './phrase-check';

const labels =
  /^(?:mentally subnormal|spastic|crippled|invalid|half caste|half-caste|coloured people|mongol|downs child|downs person|old age pensioner|oap|oaps|old people's home|asperger's)$/;
const outdated = plainEnglishPhrases('outdated-term');

/** Words that have gone out of use for people: the same harm as a label. */
export const outdatedPersonTerm = phraseCheck({
  id: 'outdated-person-term',
  kind: 'stigmatising',
  title: 'Out of date for people',
  why: 'This word for people has gone out of use and can hurt.',
  source: 'Tone guide: respect',
  phrases: outdated.filter(({ pattern }) => labels.test(pattern)),
  examples: {
    bad: ['He was described as half-caste.', 'The spastic boy was seen.'],
    good: ['He has a mixed heritage.', 'Her passport was returned.'],
  },
});

/** Names of bodies, benefits and papers that have changed. */
export const outdatedTerm = phraseCheck({
  id: 'outdated-term',
  kind: 'jargon',
  title: 'Name has changed',
  why: 'This name is out of date.',
  source: 'Council plain-English list, November 2026',
  phrases: outdated.filter(({ pattern }) => !labels.test(pattern)),
  examples: {
    bad: ['The HM Courts Service will write to you.', 'Public Health England wrote to us.'],
    good: ['The court will write to you.', 'Your Universal Credit is paid monthly.'],
  },
});

import fc from 'fast-check';
import { criticises, politenessOf } from '../../src/core/politeness';
import { scoreTone } from '../../src/core/tone-scores';

const harsh =
  'Dear Sir\n\nYou have failed to pay. Your form has been looked at and it was felt that you do not qualify. This matter is closed. You will be evicted. Pay immediately.';
const kind =
  'Dear Mrs Hale\n\nThank you for telling us about the damp. I am sorry you have been wiping that wall since spring.\n\nWe found that a gutter had come apart. We will mend it by Monday 30 November. Please ring me on 01632 960388 if you would like to talk.\n\nSipho Dlamini';

test('a kind letter scores higher than a harsh one on all six, and each score shows words of the letter', () => {
  const low = scoreTone(harsh);
  const high = scoreTone(kind);
  expect(high.map(({ dimension }) => dimension)).toEqual(['clarity', 'warmth', 'respect', 'directness', 'confidence', 'urgencyFit']);
  high.forEach((score, index) => {
    expect(score.score).toBeGreaterThan(low[index]?.score ?? 5);
    for (const quote of score.evidence) expect(kind).toContain(quote);
  });
  for (const { evidence } of low) for (const quote of evidence) expect(harsh).toContain(quote);
  expect(low.find(({ dimension }) => dimension === 'respect')?.evidence.length).toBeGreaterThan(0);
});

test('scores lie between 1 and 5 whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const { score } of scoreTone(text)) expect(score >= 1 && score <= 5).toBe(true);
      const { score } = politenessOf(text);
      expect(score >= 1 && score <= 5).toBe(true);
    }),
  );
});

test.each([
  ['Your inability to meet the standard is disappointing.', true],
  ['The report falls short of what we expected.', true],
  ['Thank you for your thoughtful feedback.', false],
  ['I apologise for my oversight.', false],
  ['The meeting is on Tuesday.', false],
])('whether this criticises its reader: %s', (sentence, expected) => {
  expect(criticises(sentence)).toBe(expected);
});

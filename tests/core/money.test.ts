import fc from 'fast-check';
import { findMoney } from '../../src/core/money';

describe('sums of money', () => {
  it.each([
    ['You owe £1,240.50 now.', '£1,240.50'],
    ['It cost £ 8.10 million.', '£ 8.10 million'],
    ['The fare is 70 pence.', '70 pence'],
    ['They paid USD 22.5 million for it.', 'USD 22.5 million'],
    ['It costs thirteen dollars forty-five cents.', 'thirteen dollars forty-five cents'],
    ['About 10,000 Swiss francs each.', '10,000 Swiss francs'],
  ])('%s', (text, expected) => {
    expect(findMoney(text).map(({ text: words }) => words)).toEqual([expected]);
  });

  it.each(['There were 12 men.', 'Pound Lane is shut.', 'Call 101.'])('none: %s', (text) => {
    expect(findMoney(text)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { span, text: words } of findMoney(text)) expect(text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 300, seed: 8 },
    );
  });
});

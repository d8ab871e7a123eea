import { CheckedText } from '../../src/core/checked-text';

const kept = (text: string): [string, string][] =>
  new CheckedText(text).protectedSpans.map(({ start, end, why }) => [text.slice(start, end), why]);

test.each([
  ['He said "I never got it" to us.', [['"I never got it"', 'quotation']]],
  ['He said “I never got it” to us.', [['“I never got it”', 'quotation']]],
  ["The word 'arrears' and the tenant's and the tenants' house.", [["'arrears'", 'quotation']]],
  ['Under the Care and Support (Charging) Regulations 2014 we ask.', [['Care and Support (Charging) Regulations 2014', 'law']]],
  ['See section 4 of the Housing Act 1996.', [['Housing Act 1996', 'law']]],
  ['We will act. An act of kindness.', []],
  [
    'Write to help@aldersby.example or www.aldersby.example/a.',
    [
      ['help@aldersby.example', 'address'],
      ['www.aldersby.example/a.', 'address'],
    ],
  ],
  ['Your charge MB40217756 is due.', [['MB40217756', 'reference']]],
  ['NOTICE IS HEREBY GIVEN that the road is closed.', [['NOTICE IS HEREBY GIVEN that the road is closed.', 'statute']]],
  ['A quotation that "never ends.\n\nA new paragraph.', []],
])('%j', (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

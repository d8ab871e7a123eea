import fc from 'fast-check';
import { smallLetters } from '../../src/core/small-letters';

describe('small letters', () => {
  const character = fc.constantFrom('a', 'B', ' ', 'É', 'ß', '\u2019', 'İ', 'Σ', 'σ', 'Ω', 'Ж', '.', '7', 'ﬁ', 'ǅ');

  test('a piece reads as it would alone, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), fc.nat(30), fc.nat(30), (characters, from, length) => {
        const text = characters.join('');
        expect(smallLetters(text)(from, from + length)).toBe(text.slice(from, from + length).toLowerCase());
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('a letter that grows when it is made small moves nothing after it', () => {
    expect(smallLetters('İ Bank')(2, 6)).toBe('bank');
  });
});

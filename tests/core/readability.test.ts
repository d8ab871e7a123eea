import fc from 'fast-check';
import { bodyText } from '../../src/core/body-text';
import { readingAge, readingEase } from '../../src/core/readability';
import { countSyllables } from '../../src/core/syllables';
import { outOfLine, repeated } from '../growth';

const plain = 'We got your form. We will write to you by 4 May. Please ring us if you want to talk.';
const heavy =
  'Notwithstanding the aforementioned determination, the commencement of recovery proceedings in accordance with statutory provisions will necessitate the submission of supplementary documentation evidencing financial circumstances.';

test('plain words read younger and easier than heavy ones', () => {
  expect(readingAge(plain)).toBeLessThan(10);
  expect(readingAge(heavy)).toBe(22);
  expect(readingEase(plain)).toBeGreaterThan(readingEase(heavy) + 20);
  expect(readingEase(plain.repeat(10))).toBeGreaterThan(readingEase(heavy.repeat(10)) + 20);
});

test('addresses, references, greetings and names do not count towards the reading age', () => {
  const letter = `Mrs Ada Hale\n14 Lindale Court\nMarlbrook\nZZ99 1AA\n\nOur reference: AB/2026/4471\nDear Mrs Hale\n\n${plain}\n\nYours sincerely\nNeil Farrow`;
  expect(bodyText(letter)).toBe(plain);
  expect(readingAge(letter)).toBe(readingAge(plain));
});

test.each([
  ['council', 2],
  ['the', 1],
  ['application', 4],
  ['received', 2],
  ['table', 2],
  ['housing', 2],
  ['area', 3],
  ['helped', 1],
  ['needed', 2],
  ['moves', 1],
  ['boxes', 2],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test('a text of nothing has an age and an ease, and no text breaks either', () => {
  expect(readingAge('')).toBe(5);
  expect(readingEase('')).toBe(100);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(readingAge(text)).toBeGreaterThanOrEqual(5);
      expect(readingAge(text)).toBeLessThanOrEqual(22);
      expect(readingEase(text)).toBeGreaterThanOrEqual(0);
      expect(readingEase(text)).toBeLessThanOrEqual(100);
    }),
  );
});

test.each(['a', 'a ', 'a. ', '\n', '@', '1 ', 'ZZ99 1AA ', 'Aa.\n'])('a megabyte of %j is measured in linear time', (piece) => {
  const measure = (length: number): void => {
    const text = repeated(piece, length);
    readingAge(text);
    readingEase(text);
  };
  expect(outOfLine(measure, 1_000_000)).toBeUndefined();
});

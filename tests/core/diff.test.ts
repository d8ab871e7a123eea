import fc from 'fast-check';
import { wordEdits } from '../../src/core/diff';
import { applyEdits } from '../../src/core/edit';
import { tokenSpans } from '../../src/core/tokens';
import { outOfLine } from '../growth';

const words = [
  'the',
  'Council',
  'you',
  'must',
  'pay',
  '£412.60',
  '12/12/2026',
  "don't",
  ',',
  '.',
  ' ',
  '  ',
  '\n',
  'and',
  'rent',
  '(',
  ')',
  '👩‍👧',
  '𝒜',
  'é',
];
const prose = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
const parts = (before: string, after: string): readonly (readonly [string, string])[] =>
  wordEdits(before, after).map(({ span, replacement }) => [before.slice(span.start, span.end), replacement]);

test('making the edits gives the new text, whatever the two texts are', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => applyEdits(before, wordEdits(before, after)) === after),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (before, after) => applyEdits(before, wordEdits(before, after)) === after,
    ),
    { numRuns: 500 },
  );
});

test('no edit cuts a surrogate pair in two', () => {
  const half = (text: string, at: number): boolean =>
    /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
  fc.assert(
    fc.property(prose, prose, (before, after) =>
      wordEdits(before, after).every(({ span }) => !half(before, span.start) && !half(before, span.end)),
    ),
    { numRuns: 300 },
  );
});

test('edits come in order and none touches white space that both texts share', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      let reached = 0;
      return wordEdits(before, after).every(({ span, replacement }) => {
        const ordered = span.start >= reached && span.end >= span.start;
        reached = span.end;
        const removed = before.slice(span.start, span.end);
        return ordered && removed !== replacement && !(/^\s/.test(removed) && removed[0] === replacement[0]);
      });
    }),
    { numRuns: 300 },
  );
});

test('a date, an amount, an address and a word with its apostrophe are one token each', () => {
  const text = "Pay £412.60 by 12/12/2026, don't wait: name@council.example (form(s) HB-12/34).";
  expect(tokenSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Pay', '£412.60', 'by', '12/12/2026', ',', "don't", 'wait', ':', 'name@council.example', '(', 'form', '(', 's', ')', 'HB-12/34', ')', '.',
  ]); // prettier-ignore
});

test('a date that repeats a number changes as one date', () => {
  expect(parts('Pay by 12/12/2026 at the latest.', 'Pay by 12/01/2026 at the latest.')).toEqual([['12/12/2026', '12/01/2026']]);
});

test('three changed words are three edits, though a short word lies between two of them', () => {
  expect(parts('We regret the failure to remit payment.', 'We note the lack to send payment.')).toEqual([
    ['regret', 'note'],
    ['failure', 'lack'],
    ['remit', 'send'],
  ]);
});

test('a rewritten phrase is one edit, though "the" survives inside it', () => {
  expect(
    parts(
      'You have failed to respond to the aforementioned correspondence dated today.',
      'We have not heard from you about the letter we sent to you today.',
    ).length,
  ).toBeLessThanOrEqual(3);
});

test('a deleted word takes one space with it and an inserted one brings one', () => {
  expect(parts('Please do now reply.', 'Please do reply.')).toEqual([['now ', '']]);
  expect(parts('Please reply.', 'Please reply soon.')).toEqual([['', ' soon']]);
  expect(parts('Reply now.', 'Reply.')).toEqual([[' now', '']]);
});

test('a change of spacing alone is found', () => {
  expect(applyEdits('one  two', wordEdits('one  two', 'one two'))).toBe('one two');
});

test('twenty thousand words with a change in every sentence take time in line with their number', () => {
  const sentence = (index: number): string => `In week ${index} you were required to submit the form numbered ${index * 7} to the office. `;
  const letter = (length: number): string => Array.from({ length }, (_, index) => sentence(index)).join('');
  const changed = (text: string): string => text.replace(/were required to submit/g, 'needed to send');
  const before = letter(1400);
  const after = changed(before);
  const edits = wordEdits(before, after);
  expect(outOfLine((length) => wordEdits(letter(length), changed(letter(length))), 1400)).toBeUndefined();
  expect(edits.length).toBeGreaterThanOrEqual(1400);
  expect(applyEdits(before, edits)).toBe(after);
});

test('twenty thousand words wholly rewritten take time in line with their number', () => {
  const text = (seed: number, length = 20_000): string => Array.from({ length }, (_, index) => `w${(index * seed) % 997}`).join(' ');
  expect(applyEdits(text(13), wordEdits(text(13), text(29)))).toBe(text(29));
  expect(outOfLine((length) => wordEdits(text(13, length), text(29, length)), 20_000)).toBeUndefined();
});

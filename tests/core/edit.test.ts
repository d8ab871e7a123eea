import fc from 'fast-check';
import { applyEdits } from '../../src/core/edit';

test('edits given in any order land where their offsets say', () => {
  expect(
    applyEdits('You have failed to pay', [
      { span: { start: 9, end: 18 }, replacement: 'not' },
      { span: { start: 4, end: 8 }, replacement: 'did' },
    ]),
  ).toBe('You did not pay');
});

test('overlapping edits are refused', () => {
  expect(() =>
    applyEdits('abcdef', [
      { span: { start: 0, end: 3 }, replacement: '' },
      { span: { start: 2, end: 4 }, replacement: '' },
    ]),
  ).toThrow(RangeError);
});

test('an empty list of edits changes nothing', () => {
  fc.assert(fc.property(fc.string(), (text) => applyEdits(text, []) === text));
});

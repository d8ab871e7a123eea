import fc from 'fast-check';
import { changesOf } from '../../src/core/changes';
import { applyEdits } from '../../src/core/edit';
import type { Finding } from '../../src/core/finding';
import type { Passage } from '../../src/core/passage';

const passage = (text: string): Passage => ({ id: 'p4', text, role: 'body' });
const finding = (text: string, quote: string, kind: Finding['kind']): Finding => {
  const start = text.indexOf(quote);
  return {
    check: kind,
    kind,
    span: { start, end: start + quote.length },
    quote,
    title: 'Sounds cold',
    why: 'It does.',
    source: 'tone guide',
    safe: true,
  };
};

test('changes in two sentences are two ticks, each a whole phrase with its reason', () => {
  const before = 'You failed to pay your rent. We regret that we are unable to help you at this moment in time.';
  const after = 'We have not received your rent. We are sorry that we cannot help you now.';
  const changes = changesOf(passage(before), after, [
    finding(before, 'You failed to pay', 'blame'),
    finding(before, 'at this moment in time', 'wordy'),
  ]);
  expect(changes[0]?.reasons).toEqual(['blame']);
  expect(changes[0]?.before.startsWith('You failed to pay')).toBe(true);
  expect(changes[changes.length - 1]?.before).toContain('at this moment in time');
  expect(changes[changes.length - 1]?.reasons).toEqual(['wordy']);
  expect(changes.map(({ id }) => id)).toEqual(changes.map((_, index) => `p4:${index}`));
});

test('a bare deletion is shown with its neighbours', () => {
  const [change] = changesOf(passage('You really must reply.'), 'You must reply.', []);
  expect(change).toMatchObject({ before: 'You really must', after: 'You must', reasons: [], facts: [] });
});

test('all changes made give the new words, and each change holds edits in order', () => {
  const prose = fc
    .array(fc.constantFrom('you', 'must', 'pay', 'rent.', 'We', 'are', 'sorry,', 'now', '12/12/2026'), { maxLength: 40 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const changes = changesOf(passage(before), after, []);
      return (
        applyEdits(
          before,
          changes.flatMap(({ edits }) => edits),
        ) === after
      );
    }),
  );
});

test('the same words give no change', () => {
  expect(changesOf(passage('As it was.'), 'As it was.', [])).toEqual([]);
});

test('spacing alone is no change, and the spaces around a passage stay', () => {
  expect(changesOf(passage('First:      Last:   \t'), 'First: Last:', [])).toEqual([]);
  const [change, ...others] = changesOf(passage('  You must  pay now. '), 'Please pay now.', []);
  expect(others).toEqual([]);
  expect(applyEdits('  You must  pay now. ', change?.edits ?? [])).toMatch(/^ {2}Please +pay now\. $/);
});

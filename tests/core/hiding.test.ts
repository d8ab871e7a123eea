import { hiddenThings, noHiding, standInSpans } from '../../src/core/hiding';
import { pseudonymise } from '../../src/core/pseudonymise';

test('one person is one thing, by the fullest form, with every form that was met', () => {
  const { key } = pseudonymise(['Dear Ms Harlow', 'Rosalind Harlow wrote to Paul Whitcombe.']);
  const people = hiddenThings(key).filter(({ kind }) => kind === 'person');
  expect(people.map(({ original }) => original)).toEqual(['Rosalind Harlow', 'Paul Whitcombe']);
  expect(people[0]?.forms).toEqual(expect.arrayContaining(['Ms Harlow', 'Rosalind Harlow']));
});

test('what says that a thing is not hidden leaves all its forms readable, and nothing else', () => {
  const texts = ['Dear Ms Harlow', 'Rosalind Harlow wrote to Paul Whitcombe.'];
  const harlow = hiddenThings(pseudonymise(texts).key)[0];
  const again = pseudonymise(texts, { ...noHiding, unmask: harlow?.forms ?? [] });
  expect(again.texts[0]).toBe('Dear Ms Harlow');
  expect(again.texts[1]).toMatch(/^Rosalind Harlow wrote to (?!Paul Whitcombe)/);
});

test('numbers that name one person beyond doubt stay hidden whatever is said', () => {
  const text = 'Dear Ms Harlow, your National Insurance number is AB123456C.';
  for (const unmask of [['AB123456C'], ['ab123456c'], ['number is AB123456C.']]) {
    const { texts, key } = pseudonymise([text], { unmask });
    expect(texts[0]).not.toContain('AB123456C');
    expect(hiddenThings(key).find(({ kind }) => kind === 'nino')?.always).toBe(true);
  }
});

test('stand-ins are found as whole words, the longest first, and never inside another word', () => {
  const at = (text: string, standIns: readonly string[]) => standInSpans(text, standIns).map(({ start, end }) => text.slice(start, end));
  expect(at('Imelda Ashby and Ashby’s and Ashbyton [RENT 1]', ['Ashby', 'Imelda Ashby', '[RENT 1]'])).toEqual([
    'Imelda Ashby',
    'Ashby',
    '[RENT 1]',
  ]);
  expect(at('nothing', [])).toEqual([]);
  expect(at('a.c abc', ['a.c'])).toEqual(['a.c']);
});

import fc from 'fast-check';
import { wordEdits } from '../../src/core/diff';
import { currentTexts, editedWords, paragraphWords } from '../../src/hosts/word/paragraph-words';
import { searchText, stepsOf } from '../../src/hosts/word/search-plan';
import type { Step } from '../../src/hosts/word/search-plan';

/** Where Word finds a step's words, in the paragraph as it was before any step. Marks are letters no text has, so that losing one shows. */
function found(raw: string, { place, how }: Step): readonly [number, number] {
  if (!place) return how === 'before' ? [0, 0] : [raw.length, raw.length];
  const starts: number[] = [];
  for (let at = raw.indexOf(place.find); at >= 0; at = raw.indexOf(place.find, at + place.find.length)) starts.push(at);
  const start = starts[place.occurrence];
  if (start === undefined || starts.length !== place.of) throw new Error(`no such place: ${JSON.stringify(place)}`);
  const end = start + place.find.length;
  return how === 'before' ? [start, start] : how === 'after' ? [end, end] : [start, end];
}

function rewritten(raw: string, after: string): string | undefined {
  const words = paragraphWords(raw);
  const all = wordEdits(words.text, after).map((edit) => stepsOf(words, edit));
  if (all.includes(undefined)) return undefined;
  const steps = all.flatMap((some) => some ?? []).sort((one, other) => other.at - one.at);
  return steps
    .map((step) => [found(raw, step), step.text] as const)
    .reduce((text, [[start, end], added]) => text.slice(0, start) + added + text.slice(end), raw);
}

const word = fc.constantFrom('the', 'there', 'pay', 'payment', 'paid', '12/12/2026', '£4.10', 'a', 'aa', 'aaa', ',', '.', '(', ')', 'Ms');
const prose = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

test('the steps make the new text whatever words repeat, or the edit is refused; never another text', () => {
  let refused = 0;
  const runs = 600;
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const result = rewritten(before, after);
      if (result === undefined) refused += 1;
      return result === undefined || result === after;
    }),
    { numRuns: runs },
  );
  expect(refused).toBeLessThan(runs / 20);
});

test('the peers’ date changes as a whole though its parts repeat', () => {
  const before = 'Reply by 12/12/2026, 12 days after 12/12/2025.';
  expect(rewritten(before, 'Reply by 12/01/2026, 12 days after 12/12/2025.')).toBe('Reply by 12/01/2026, 12 days after 12/12/2025.');
});

test('a footnote mark inside a replaced phrase stays, and words on both sides of it go', () => {
  expect(rewritten('You are in arrears\u0002 of rent today.', 'You owe rent today.')).toContain('\u0002');
  const result = rewritten('One two\u0002 three four.', 'One five four.');
  expect(result?.replace('\u0002', '')).toBe('One five four.');
});

test('an edit that would remove a tab is refused, one beside a tab is made', () => {
  expect(rewritten('Name:\tMs Ray', 'Name: Ms Ray')).toBeUndefined();
  expect(rewritten('Name:\tMs Ray must\tpay', 'Name:\tMs Ray should\tpay')).toBe('Name:\tMs Ray should\tpay');
  expect(rewritten('one\vtwo three', 'four\vfive three')).toBe('four\vfive three');
});

test('a stretch longer than Word can search for is found in parts', () => {
  const long = Array.from({ length: 120 }, (_, index) => `w${index}`).join(' ');
  expect(rewritten(`Start ${long} end.`, 'Start middle end.')).toBe('Start middle end.');
});

test('a caret is doubled, because Word’s search reads it as a code', () => {
  expect(searchText('a^p')).toBe('a^^p');
});

test('an empty paragraph can be filled', () => {
  expect(stepsOf({ text: '', marks: [], cuts: [] }, { span: { start: 0, end: 0 }, replacement: 'New' })).toEqual([
    { place: undefined, how: 'before', text: 'New', at: 0 },
  ]);
});

test('without tracked changes the texts are taken as they are', () => {
  expect(currentTexts(['One', 'Two\u0002'], 'One\nTwo', 'One\nTwo')).toEqual([
    { text: 'One', tracked: false },
    { text: 'Two', tracked: false },
  ]);
});

test.each(['\n', '\r', '\r\n'])('tracked deletions are left out, whatever stands between paragraphs (%j)', (separator) => {
  const raws = ['Dear Ms Ray', 'You failedhave not paid.', '', 'Yours'];
  const current = ['Dear Ms Ray', 'You have not paid.', '', 'Yours'].join(separator);
  const original = ['Dear Ms Ray', 'You failed paid.', '', 'Yours'].join(separator);
  expect(currentTexts(raws, current, original).map(({ text }) => text)).toEqual(['Dear Ms Ray', 'You have not paid.', '', 'Yours']);
});

test('a paragraph that is deleted as a whole has no current words, and those after it keep theirs', () => {
  const read = currentTexts(['First.', 'Gone for good.', 'Last.'], 'First.\nLast.', 'First.\nGone for good.\nLast.');
  expect(read.map(({ text }) => text)).toEqual(['First.', undefined, 'Last.']);
});

test('a short paragraph that is deleted as a whole is not taken for the same words further on', () => {
  const raws = ['First.', 'Rent', 'You failedhave not paid.', 'Rent'];
  const read = currentTexts(raws, 'First.\nYou have not paid.\nRent', 'First.\nRent\nYou failed paid.\nRent');
  expect(read.map(({ text }) => text)).toEqual(['First.', undefined, 'You have not paid.', 'Rent']);
});

const letter = ['Dear Ms Ray', 'Rent', '£410.00', 'Service charge', '', 'You failedhave not paid.', 'Yours sincerely, the housing team'];

test.each([
  ['by a line each', 'Dear Ms Ray\nRent\n£410.00\nService charge\n\nYou # paid.\nYours sincerely, the housing team'],
  ['by tabs', 'Dear Ms Ray\rRent\t£410.00\rService charge\t\rYou # paid.\rYours sincerely, the housing team'],
  [
    'by the marks of the desktop, and a line for the end of each row',
    'Dear Ms Ray\rRent\r\u0007£410.00\r\u0007\r\u0007Service charge\r\u0007\r\u0007\r\u0007You # paid.\rYours sincerely, the housing team',
  ],
  [
    'with words of its own before it',
    'Dear Ms Ray\r[Table 1]\rRent\r£410.00\rService charge\r\rYou # paid.\rYours sincerely, the housing team',
  ],
])('a host that writes the cells of a table %s makes no paragraph of the rest untouchable', (_how, text) => {
  const read = currentTexts(letter, text.replace('#', 'have not'), text.replace('#', 'failed'));
  expect(read[0]?.text).toBe('Dear Ms Ray');
  expect(read.slice(-1)[0]?.text).toBe('Yours sincerely, the housing team');
  if (text.includes('[Table')) return;
  expect(read.map((one) => one.text)).toEqual([...letter.slice(0, 5), 'You have not paid.', letter[6]]);
  expect(read.flatMap(({ tracked }, index) => (tracked ? [index] : []))).toEqual([5]);
});

test('a host that words the whole otherwise than its paragraphs makes none untouchable when nothing is tracked', () => {
  const whole = 'Dear Ms Ray 1 You have not paid.';
  expect(currentTexts(['Dear Ms Ray', 'You have not paid.'], whole, whole)).toEqual([
    { text: 'Dear Ms Ray', tracked: false },
    { text: 'You have not paid.', tracked: false },
  ]);
});

test('words put back beside their own deletion are not read twice, though accepted and rejected read alike', () => {
  expect(currentTexts(['You have paidpaid.', 'Yours'], 'You have paid.\nYours', 'You have paid.\nYours').map(({ text }) => text)).toEqual([
    'You have paid.',
    'Yours',
  ]);
});

test('words that only meet across deleted words are not counted as a match, and are when the deletion was accepted', () => {
  const words = { text: 'turn added into nouns added', marks: [], cuts: [5] };
  const [step] = stepsOf(words, { span: { start: 21, end: 27 }, replacement: '' }) ?? [];
  expect(step?.place).toEqual({ find: ' added', occurrence: 0, of: 1, accepted: { occurrence: 1, of: 2 } });
});

test('after edits the cuts stand where words went and the marks where they were', () => {
  const edits = wordEdits('You failed to pay rent today', 'You forgot to pay today');
  expect(editedWords({ text: 'You failed to pay rent today', marks: [13, 28], cuts: [] }, edits)).toEqual({
    text: 'You forgot to pay today',
    marks: [13, 23],
    cuts: [4, 18],
  });
});

test('words that overlap themselves are pointed at one by one, and never when the count could mean two places', () => {
  const edit = { span: { start: 5, end: 13 }, replacement: 'must' };
  expect(
    stepsOf({ text: 'your your you', marks: [], cuts: [] }, edit)?.map(({ place, how }) => [place?.find, place?.occurrence, how]),
  ).toEqual([
    ['your ', 1, 'replace'],
    ['you', 2, 'delete'],
  ]);
  for (const step of stepsOf({ text: 'your your you', marks: [], cuts: [5] }, edit) ?? []) expect(step.place?.find).not.toBe('your you');
});

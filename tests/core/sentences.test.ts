import fc from 'fast-check';
import { splitSentences } from '../../src/core/sentences';
import { splitWords } from '../../src/core/words';

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
const wordsOf = (text: string): string[] => splitWords(text).map(({ start, end }) => text.slice(start, end));

describe('splitting into sentences', () => {
  test.each([
    ['We wrote to you. You replied.', ['We wrote to you.', 'You replied.']],
    ['Ring Dr. A. B. Lane, e.g. on 3 Jan. 2027. Thank you.', ['Ring Dr. A. B. Lane, e.g. on 3 Jan. 2027.', 'Thank you.']],
    ['You owe £1,906.45. See s.42 and no. 4 of the form.', ['You owe £1,906.45.', 'See s.42 and no. 4 of the form.']],
    ['Can we help? No. We said "Stop." Then we left.', ['Can we help?', 'No.', 'We said "Stop."', 'Then we left.']],
    ['Please bring:\n- gas bill\n- passport', ['Please bring:', 'gas bill', 'passport']],
    ['1. Send the form.', ['1. Send the form.']],
    ['We close at 5 p.m. We open at 9.', ['We close at 5 p.m.', 'We open at 9.']],
    ['"Why?" she asked. We do not know!', ['"Why?" she asked.', 'We do not know!']],
    [
      'A line that a mail program has wrapped at about seventy\ncharacters goes on. Then stops.',
      ['A line that a mail program has wrapped at about seventy\ncharacters goes on.', 'Then stops.'],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('sentences and words lie in order, inside the text, and leave out no letter, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const spans of [splitSentences(text), splitWords(text)]) {
          let reached = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(/[A-Za-z0-9]/.test(text.slice(reached, start))).toBe(false);
            reached = end;
          }
          expect(/[A-Za-z0-9]/.test(text.slice(reached))).toBe(false);
        }
      }),
    );
  });
});

test('words keep their apostrophes, hyphens and decimal points', () => {
  expect(wordsOf("Don't use the O’Hara’s wheelchair-bound £1,906.45, s.42(2).")).toEqual([
    "Don't",
    'use',
    'the',
    'O’Hara’s',
    'wheelchair-bound',
    '1,906.45',
    's',
    '42',
    '2',
  ]);
});

import { keptWord, oncePerWord } from '../../src/core/kept-words';

describe('kept words', () => {
  test('the same letters are the same word, with the same number', () => {
    const first = keptWord('heating');
    expect(keptWord(`heat${'ing'}`)).toBe(first);
    expect(first.text).toBe('heating');
    expect(keptWord('boiler').number).not.toBe(first.number);
  });

  test('a word longer than any is not kept, and still reads as it stands', () => {
    const long = 'a'.repeat(41);
    expect(keptWord(long)).toEqual({ text: long, number: -1 });
  });

  test('what is known of a word is worked out once, of one that is not kept each time', () => {
    const asked: string[] = [];
    const lengthOf = oncePerWord((text) => {
      asked.push(text);
      return text.length;
    });
    const later = keptWord('roof-and-gutter');
    expect([lengthOf(keptWord('damp')), lengthOf(later), lengthOf(keptWord('damp')), lengthOf(later)]).toEqual([4, 15, 4, 15]);
    expect(asked).toEqual(['damp', 'roof-and-gutter']);
    lengthOf({ text: 'x', number: -1 });
    lengthOf({ text: 'x', number: -1 });
    expect(asked).toEqual(['damp', 'roof-and-gutter', 'x', 'x']);
  });

  test('memory is bounded: words beyond the first 20,000 are read and not kept', () => {
    for (let at = 0; at < 20_001; at += 1) keptWord(`w${at}`);
    expect(keptWord('neverseenbefore')).toEqual({ text: 'neverseenbefore', number: -1 });
    expect(keptWord('damp').number).toBeGreaterThanOrEqual(0);
  });
});

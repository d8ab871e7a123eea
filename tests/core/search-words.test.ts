import { saysNo, searchStemsOf, searchWordsOf, stemsOfSameMeaning } from '../../src/core/search-words';
import { stem } from '../../src/core/stem';
import { outOfLine, repeated } from '../growth';

describe('words for finding a letter', () => {
  it('writes short forms and sayings out, the longest that fits', () => {
    expect(searchWordsOf('CTAX')).toEqual(['council', 'tax']);
    expect(searchWordsOf('ehc plan')).toEqual(searchWordsOf('EHCP'));
    expect(searchWordsOf('mum next door')).toEqual(['mum', 'neighbour']);
    expect(searchWordsOf('next week')).toEqual(['next', 'week']);
  });

  it('knows a section by its number, and a stage by its own', () => {
    expect(searchWordsOf('s184 s.21 s 202')).toEqual(['section', '184', 'section', '21', 'section', '202']);
    expect(searchWordsOf('s2')).toEqual(['stage', '2']);
    expect(searchWordsOf('class184')).toEqual(['class184']);
  });

  it('leaves out words of no topic, and finds no word in none', () => {
    expect(searchStemsOf('the letter about my boiler')).toEqual(['letter', 'boiler'].map(stem));
    expect(searchWordsOf(' … 🙂 ')).toEqual([]);
  });

  it('knows words of the same meaning both ways, and none for others', () => {
    expect(stemsOfSameMeaning(stem('boyfriend'))).toContain(stem('husband'));
    expect(stemsOfSameMeaning(stem('husband'))).toContain(stem('boyfriend'));
    expect(stemsOfSameMeaning('xylophon').size).toBe(0);
  });

  it('hears a no as a word of its own', () => {
    for (const typed of ['no blue badge', 'doesn’t meet it', 'NOT eligible']) expect(saysNo(typed)).toBe(true);
    for (const typed of ['notice', 'a note now', 'nobody']) expect(saysNo(typed)).toBe(false);
  });

  it('stays quick on a long hostile text', () => {
    for (const piece of ['s s s s next next ', "'"])
      expect(outOfLine((length) => searchWordsOf(repeated(piece, length)), 400_000)).toBeUndefined();
  });
});

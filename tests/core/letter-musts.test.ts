import { findMusts } from '../../src/core/letter-musts';
import { Problem } from '../../src/core/problem';

const letter = `Dear Ms Ahmed

We have decided that you do not have a priority need. This is because the doctor's letter says that you can manage stairs.

You have 21 days to ask for a review. Ring me on 01632 960123 or write to us.

If you are still unhappy you can complain to the Local Government and Social Care Ombudsman.`;

describe('what a letter must say', () => {
  it('is found with the words that say it', () => {
    const found = findMusts(letter, [
      { text: 'decision and reasons' },
      { text: 'right to review in 21 days' },
      { text: 'LGSCO' },
      { text: 'who to contact' },
    ]);
    expect(found.map(({ found: words }) => words !== undefined)).toEqual([true, true, true, true]);
    for (const { found: words, span } of found) expect(letter.slice(span?.start, span?.end)).toBe(words);
  });

  it('is missing when nothing says it', () => {
    const found = findMusts(letter, [{ text: 'Tell Us Once' }, { text: 'storage of belongings' }, { text: 'free advice' }]);
    expect(found.map(({ found: words }) => words)).toEqual([undefined, undefined, undefined]);
  });

  it("is told by a template's own cues where it has them", () => {
    expect(findMusts(letter, [{ text: 'anything at all', cues: ['priority need'] }])[0]?.found).toBe('priority need');
    expect(findMusts(letter, [{ text: 'LGSCO', cues: ['parking permit'] }])[0]?.found).toBeUndefined();
  });

  it('is looked for by its words where nobody has cues', () => {
    expect(findMusts(letter, [{ text: "the doctor's letter about stairs" }])[0]?.found).toContain('doctor');
  });

  it('refuses a cue that is no pattern', () => {
    expect(() => findMusts(letter, [{ text: 'x', cues: ['('] }])).toThrow(Problem);
  });

  it('stays quick on a letter of one repeated word', () => {
    const musts = ['decision', 'reasons', 'appeal rights and time limit', 'how to pay', 'urgent help number', 'what happens next'].map(
      (text) => ({ text }),
    );
    for (const piece of ['appeal ', '£', '0', 'if you ', 'review ', 'a']) {
      const started = performance.now();
      findMusts(piece.repeat(200_000), musts);
      expect(performance.now() - started).toBeLessThan(4000);
    }
  });
});

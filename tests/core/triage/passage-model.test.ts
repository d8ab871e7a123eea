import fc from 'fast-check';
import { judgePassages } from '../../../src/core/triage/passage-model';
import { readSignals } from '../../../src/core/triage/signals';

const scores = (text: string): ReturnType<typeof judgePassages> => judgePassages(readSignals(text), () => false);

describe('what a passage is about', () => {
  it.each([
    [
      'He has given me his watch and his dog and says that he will be with his wife by the weekend.',
      'Could I have a larger bin, and what does it cost?',
    ],
    ['Her carer answers for her, and there are marks on her wrist like a rope.', 'Her carer is kind and they do the crossword together.'],
    ['The handrail on the fourth floor came off in my hand and there is a long drop.', 'The handrail has been painted and looks smart.'],
  ])('tells danger from what shares its words: %s', (danger, harmless) => {
    expect(scores(danger).danger.score).toBeGreaterThan(scores(harmless).danger.score + 1);
  });

  it('points at the sentence that says most, wherever it stands', () => {
    const text =
      'Thank you for the new bin. The little boy next door is locked out in the rain every night with no shoes. What day is brown?';
    expect(scores(text).danger.sentence).toBe(1);
  });

  it('weighs he, she and they, husband, wife and partner the same', () => {
    const written = (who: string, kin: string): number => scores(`My ${kin} hid my keys and ${who} reads my letters.`).danger.score;
    expect(written('he', 'husband')).toBe(written('she', 'wife'));
    expect(written('he', 'husband')).toBe(written('they', 'partner'));
  });

  it('reads any text without a throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => Object.values(scores(text)).every(({ sentence }) => sentence >= 0)));
  });
});

import fc from 'fast-check';
import { chooseThemes, matchThemes, themes } from '../../src/core/themes';

const given = [
  { id: 'safety', text: 'Safety of people walking: accidents, injuries, crossing' },
  { id: 'cost', text: 'Cost and other priorities: money, potholes' },
  { id: 'hours', text: 'Evening opening: after work, until 8pm' },
];

describe('themes given', () => {
  it.each([
    ['Somebody will be killed crossing there.', 'safety'],
    ['A waste of money, mend the potholes.', 'cost'],
    ['Open later, I finish work at seven in the evening.', 'hours'],
  ])('"%s" speaks of %s', (response, theme) => {
    expect(matchThemes([response, 'I like cake.'], given)[0]?.[0]?.themeId).toBe(theme);
  });

  it('are surer of a response like one theme alone than of one like two', () => {
    const [alone, torn] = matchThemes(['Mend the potholes.', 'Mend the potholes at the crossing, there are accidents.'], given);
    expect(alone?.[0]?.themeId).toBe('cost');
    expect(alone?.[0]?.score ?? 0).toBeGreaterThan(torn?.find(({ themeId }) => themeId === 'cost')?.score ?? 0);
    for (const { likeness, score } of alone ?? []) expect(score).toBeLessThanOrEqual(likeness);
  });

  it('may be none', () => {
    expect(chooseThemes(matchThemes(['N/A', 'Somebody will be killed crossing there.'], given)[0] ?? [])).toEqual([]);
  });
});

describe('themes found', () => {
  const responses = [
    'The bins are late.',
    'Bins late again, every week.',
    'My bins were missed.',
    'The library should open on Sunday.',
    'Open the library on a Sunday please.',
    'Sunday library hours would help.',
  ];

  it('put like with like, every response in one', () => {
    const found = themes(responses, 2);
    expect(found.map(({ responses: members }) => [...members].sort())).toEqual(
      expect.arrayContaining([
        [0, 1, 2],
        [3, 4, 5],
      ]),
    );
    expect(found.map(({ label }) => label).join(' ')).toContain('bins');
  });

  it('are the same each time and lose nobody, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 20 }), (texts) => {
        const found = themes(texts);
        expect(found).toEqual(themes(texts));
        expect(found.flatMap(({ responses: members }) => members).sort((one, other) => one - other)).toEqual(
          texts.map((_, index) => index),
        );
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

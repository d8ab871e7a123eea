import { join } from 'node:path';
import fc from 'fast-check';
import { withSieve } from '../../src/core/literal-sieve';
import { mayMatch } from '../../src/core/pattern-judge';
import { patternNeeds } from '../../src/core/pattern-needs';
import { recognisers } from '../../src/core/recognisers/list';
import { wideRecognisers } from '../../src/core/recognisers/list-wide';
import { letterOf } from '../bench/letter-text';
import { patternLiterals } from './fuzz/patterns-of-core';

/** Small patterns of every kind of part, over few letters so that many match. */
const { pattern } = fc.letrec<{ pattern: string; sequence: string; part: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((all) => all.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'abc',
      'ab',
      'cab',
      'bca ',
      'A',
      '[Bb]',
      '[ab]',
      '[ -]',
      '\\d',
      '[^a]',
      'a ',
      ' b',
      '-',
      '1',
      '\\B',
      '$',
      '.',
      '\\b',
      '\\w',
      '\\s',
      'a?',
      'b*',
      'c+',
      'abc{2}',
      'b{0,2}?',
      '\\.',
      '^',
    ),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '?', '+', '*', '{1,2}'), fc.constantFrom('(', '(?:', '(?<word>'))
      .filter(([inner, , open]) => open !== '(?<word>' || !inner.includes('?<word>'))
      .map(([inner, times, open]) => `${open}${inner})${times}`),
    tie('pattern').map((inner) => `(?=${inner.replaceAll('(?<word>', '(')})`),
    tie('pattern').map((inner) => `(?!${inner.replaceAll('(?<word>', '(')})`),
  ),
}));

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

const long = 'x'.repeat(1000);

/** Makes the sieve read a pattern, which it does for a long text. */
function readOnce(pattern: RegExp): RegExp {
  withSieve(long, () => mayMatch(pattern, long));
  return pattern;
}

describe('the sieve of patterns', () => {
  test.each<[RegExp, readonly (readonly string[])[]]>([
    [
      /\b(?:[Ff]lat|Apartment)[ \u00a0]\d{1,4}/,
      [
        [' flat 0', 'tment 0'],
        [' flat ', ' apartment '],
      ],
    ],
    [/\bsort ?code\b|\bIBAN\b/i, [[' sort code ', ' sortcode ', ' iban ']]],
    [/(?:the )?[A-Z]+ Cottages?\b/, [[' cotta'], [' cottages ', ' cottage ']]],
    [/\b(?:st|road)\b/, [[' st ', ' road ']]],
    [/[a-z]{3,20} (?:Rd|Ln)\b/, [[' rd ', ' ln ']]],
    [/\b[A-Z]{2}-?\d{4}\b/, [[' 0000 ', '0000 ']]],
    [/\b(?:st|road)/, [[' st', ' road']]],
    [/(?:st|road)/, []],
    [/(?!never)[a-z]+/, []],
    [/(?:abcd){0,2}x/, []],
    [/(?:abcd){1,2}x/, [['abcdx']]],
    [/ab[-/ ]c[dD]/, [['ab cd']]],
    [/ab[^x]cd/, []],
    [/abc\u00e9def/, [['abc'], ['def']]],
    [/\u{1f600}abc[😀]def/u, [['abc'], ['def']]],
    [new RegExp('(a)(b)\\12bc'), []],
    [/bank/iu, []],
  ])('of %s every match holds a piece of each of %j', (source, clauses) => {
    expect(patternNeeds(source)).toEqual(clauses);
  });

  test('what cannot match is told, and what can is never refused', () => {
    const flat = readOnce(/\b[Ff]lat \d/);
    expect(withSieve('They live at Flat 4.', () => mayMatch(flat, 'They live at Flat 4.'))).toBe(true);
    expect(withSieve('They live at number 4.', () => mayMatch(flat, 'They live at number 4.'))).toBe(false);
  });

  test('of a text that is not being worked on nothing is told, also when work ends in an error or inside other work', () => {
    const flat = readOnce(/\b[Ff]lat \d/);
    withSieve('Flat 4', () => {
      expect(mayMatch(flat, 'a house')).toBe(true);
      withSieve('a house', () => expect(mayMatch(flat, 'a house')).toBe(false));
      expect(mayMatch(flat, 'Flat 4')).toBe(true);
      expect(() =>
        withSieve('a house', () => {
          throw new RangeError('told');
        }),
      ).toThrow(RangeError);
    });
    expect(mayMatch(flat, 'a house')).toBe(true);
  });

  test('a pattern is read for a long text, or once it has been tried many times on short ones', () => {
    const tries = (flat: RegExp, text: string): number => {
      let count = 0;
      while (count < 1000 && withSieve(text, () => mayMatch(flat, text))) count += 1;
      return count;
    };
    expect(tries(/\b[Ff]lat \d/, 'a house')).toBe(200);
    expect(tries(/\b[Ff]lat \d/, long)).toBe(0);
  });

  test('no pattern that matches is ever refused', () => {
    let matched = 0;
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom('', 'i'),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', ' ', '.', '-', '1', '\u00e9'), maxLength: 24 }),
        (source, flags, text) => {
          const made = compiled(source, flags);
          if (made === undefined || !made.test(text)) return;
          matched += 1;
          readOnce(made);
          expect(withSieve(text, () => mayMatch(made, text))).toBe(true);
        },
      ),
      { numRuns: 2000, seed: 20_261_122 },
    );
    expect(matched).toBeGreaterThan(400);
  });

  test('every pattern of the engine that matches a letter is tried on it', () => {
    const text = letterOf(400);
    const patterns = patternLiterals(join(__dirname, '../../src/core'));
    expect(patterns.filter(({ source, flags }) => patternNeeds(new RegExp(source, flags)).length > 0).length).toBeGreaterThan(300);
    const refused = withSieve(text, () =>
      patterns.filter(({ source, flags }) => {
        const made = new RegExp(source, flags.replace(/[gy]/g, ''));
        return made.test(text) && !mayMatch(made, text);
      }),
    );
    expect(refused).toEqual([]);
  });

  test.each([...recognisers, ...wideRecognisers].map((recogniser) => [recogniser.id, recogniser] as const))(
    'the recogniser %s finds with it what it finds without',
    (_id, { examples, find }) => {
      for (const { text } of [...examples, { text: letterOf(200) }]) expect(withSieve(text, () => find(text))).toEqual(find(text));
    },
  );
});

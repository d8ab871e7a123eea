import fc from 'fast-check';
import { checkText, createChecker, splitParagraphs } from '../../../src/core/check-text';
import type { Council } from '../../../src/core/council';
import { outOfLine, repeated } from '../../growth';

const council: Council = {
  name: 'Aldersby Council',
  shortName: 'Aldersby',
  nation: 'England',
  contact: { phone: '01632 960100', email: 'help@aldersby.example', web: 'aldersby.example', address: 'Town Hall, Aldersby, ZZ99 1AA' },
  openingHours: '9am to 5pm',
  values: [],
  signOff: 'Yours sincerely',
  neverMask: [],
  bannedWords: [{ from: 'hub', to: 'centre', why: 'Say what it is.' }],
  allowedWords: ['going forward'],
  domains: ['aldersby.example'],
  safeguardingRoute: '',
};

const kinds = (text: string): string[] => checkText(text).map(({ kind }) => kind);

describe('checking a text', () => {
  test('finds blame, and offers words that fit the place', () => {
    const [finding] = checkText('You have failed to provide your payslips.');
    expect(finding).toMatchObject({
      kind: 'blame',
      quote: 'You have failed to provide',
      replacement: 'We have not received',
      title: 'Sounds like blame',
      safe: true,
    });
  });

  test.each([
    ['We wrote prior to the visit in order to help.', 'We wrote before the visit to help.'],
    ['Prior to the visit, ring us.', 'Before the visit, ring us.'],
    ['You claim that it was late.', 'You told us that it was late.'],
    ['You have persistently neglected to reply.', 'You have not replied.'],
    ['Please bring the aforementioned form.', 'Please bring the form.'],
    ['We need an ex gratia payment form.', 'We need a goodwill payment form.'],
  ])('replacements keep capitals, articles and tense: %s', (text, expected) => {
    let result = text;
    for (const { span, replacement } of [...checkText(text)].reverse())
      if (replacement !== undefined) result = result.slice(0, span.start) + replacement + result.slice(span.end);
    expect(result).toBe(expected);
  });

  test('leaves quotations, laws, addresses and legal terms of art alone', () => {
    expect(kinds('She wrote: "You have failed to pay and rules are rules."')).toEqual([]);
    expect(kinds('We decided this in accordance with the Housing Act 1996.')).toEqual([]);
    expect(kinds('Write to pursuant@hereby.example or see www.hereby.example/forthwith.')).toEqual([]);
    expect(kinds('We have decided that you became intentionally homeless.')).toEqual([]);
  });

  test('owning a mistake is not blame', () => {
    expect(kinds('We failed to ring you back, and I am sorry.')).toEqual([]);
  });

  test('an acronym explained anywhere is not pointed out, and an unexplained one only once', () => {
    expect(kinds('Your education, health and care plan (EHCP) is here.\n\nThe EHCP says more.')).not.toContain('acronym');
    expect(kinds('The XYQ team rang.\n\nThe XYQ team will write.').filter((kind) => kind === 'acronym')).toHaveLength(1);
  });

  test('a council adds words of its own and takes some away', () => {
    expect(checkText('Go to the hub going forward.').map(({ check }) => check)).not.toContain('council-words');
    const findings = checkText('Go to the hub going forward.', { council });
    expect(findings.map(({ check, quote }) => [check, quote])).toEqual([['council-words', 'hub']]);
    expect(findings[0]?.replacement).toBe('centre');
  });

  test('what a letter lacks is told only of letters', () => {
    const letter = `Dear Mr Lane\n\n${'We read what you sent us about the room and talked to the school. '.repeat(5)}`;
    expect(checkText(letter).map(({ kind }) => kind)).not.toContain('missing-step');
    expect(checkText(letter, { letter: true }).map(({ title }) => title)).toEqual(
      expect.arrayContaining(['No next step', 'No way to reach you']),
    );
  });

  test('a good letter is met with silence', () => {
    expect(
      checkText(
        'Dear Mrs Hale\n\nThank you for letting Paul in on Tuesday. I am sorry you have been wiping that wall down every week since spring.\n\nThe scaffold goes up on Friday 27 November, and the gutter will be mended by Monday 30 November. Please ring me on 01632 960388 if anything is not clear.\n\nSipho Dlamini',
        { letter: true },
      ),
    ).toEqual([]);
  });

  test('a harsh letter is read more closely than a kind one', () => {
    const plain = 'I made a note of what you said.';
    expect(checkText(plain)).toEqual([]);
    const harsh = checkText(`You have failed to pay. You will be evicted. ${plain}`);
    expect(harsh.some(({ quote }) => quote.startsWith('I made a note'))).toBe(true);
  });

  test('checking again after a change gives what a fresh check gives', () => {
    const checker = createChecker();
    const text = 'You have failed to pay.\n\nWe will commence in May.\n\nPlease ring us.';
    checker.check(text);
    const changed = text.replace('Please ring us.', 'Rules are rules.');
    expect(checker.check(changed)).toEqual(checkText(changed));
  });

  test('every finding quotes what stands at its span, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'You have failed to ',
      'pay',
      '. ',
      '\n',
      ' the homeless',
      'aforementioned ',
      '"',
      '’',
      '\ud800',
      '\u200b',
      'SEND ',
      'an additional ',
      'in order to ',
      ', and we will ',
      '£412.60',
      'é',
      'Housing Act 1996 ',
      'a@b.example ',
      'UTF ',
      'مرحبا ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        fc.boolean(),
        (text, letter) => {
          let reached = 0;
          for (const { span, quote } of checkText(text, { council, letter })) {
            expect(quote).toBe(text.slice(span.start, span.end));
            expect(span.start).toBeGreaterThanOrEqual(reached);
            expect(span.end).toBeGreaterThan(span.start);
            reached = span.start;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    'a',
    ' ',
    '\n',
    '.',
    '"',
    '“',
    '(',
    'A',
    'A.',
    '’',
    '\ud800',
    '\u200b',
    '￼',
    'you have failed to ',
    'no ',
    'you will be ',
    '@',
    'www.',
    'a@',
    "'a ",
    'the the ',
    ', and we ',
    '- ',
    '1.',
    'Act ',
    'Á',
    '؀',
  ])('a megabyte of %j is checked in linear time', (piece) => {
    expect(outOfLine((length) => checkText(repeated(piece, length)), 1_000_000)).toBeUndefined();
  });
});

test('paragraphs are lines, but a wrapped line goes on', () => {
  const long = `Two ${'two '.repeat(12)}two`;
  const text = `One.\n${long}\nthree.\n\nFour`;
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', `${long}\nthree.`, 'Four']);
});

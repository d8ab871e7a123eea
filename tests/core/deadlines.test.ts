import fc from 'fast-check';
import { bankHolidays } from '../../src/core/bank-holidays';
import { addMonths, civil, dayNumber, dayOfIso, isoOf, weekdayOf } from '../../src/core/dates/calendar';
import { addWorkingDays, isWorkingDay } from '../../src/core/dates/working-days';
import { findDates, findMoments } from '../../src/core/dates';
import { findDeadlines } from '../../src/core/deadlines';
import { Problem } from '../../src/core/problem';
import { outOfLine, repeated } from '../growth';

const monday = '2026-11-23';
const dates = (text: string, reference = monday): readonly string[] => findDeadlines(text, reference).map(({ date }) => date);

describe('bank holidays of England and Wales', () => {
  it.each([
    [2020, ['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28']],
    [2021, ['2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28']],
    [
      2022,
      [
        '2022-01-03',
        '2022-04-15',
        '2022-04-18',
        '2022-05-02',
        '2022-06-02',
        '2022-06-03',
        '2022-08-29',
        '2022-09-19',
        '2022-12-26',
        '2022-12-27',
      ],
    ],
    [2023, ['2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26']],
    [2026, ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']],
    [2027, ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']],
  ])('%i is as gov.uk lists it', (year, expected) => {
    expect([...bankHolidays(year)].sort((one, other) => one - other).map(isoOf)).toEqual(expected);
  });
});

describe('days as numbers', () => {
  it('go to a date and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civil(day);
        expect(dayNumber(year, month, dayOfMonth)).toBe(day);
        expect(weekdayOf(day)).toBe(new Date(day * 86_400_000).getUTCDay());
      }),
    );
  });

  it('a month on is the same day number or the last of the month', () => {
    expect(isoOf(addMonths(dayOfIso('2026-01-31') ?? 0, 1))).toBe('2026-02-28');
    expect(isoOf(addMonths(dayOfIso('2026-12-15') ?? 0, 2))).toBe('2027-02-15');
  });

  it('working days counted on and back meet again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16_000, max: 26_000 }), fc.integer({ min: 1, max: 60 }), (start, count) => {
        fc.pre(isWorkingDay(start));
        expect(addWorkingDays(addWorkingDays(start, count), -count)).toBe(start);
      }),
    );
  });
});

describe('deadlines in a text', () => {
  it.each([
    ['Could we have a line by 4 this afternoon?', ['2026-11-23']],
    ['Please answer before the weekend.', ['2026-11-27']],
    ['Please let us have it by mid-December.', ['2026-12-15']],
    ['Get it to us by the back end of next week.', ['2026-12-04']],
    ['Could the cheque reach us by the first Friday in December?', ['2026-12-04']],
    ['Over the weekend the fox came back.', []],
    ['The bus was late again this morning.', []],
  ])('a day asked for without its name: %s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    ['Please reply within 14 days of this letter.', '2026-12-07'],
    ['You have 21 days to ask for a review.', '2026-12-14'],
    ['The period is 21 days beginning with 24 November 2026.', '2026-12-14'],
    ['Send the bundle no later than 3 clear working days before the hearing on 9 December.', '2026-12-03'],
    ['We will write within 10 working days of 18 December 2026.', '2027-01-06'],
    ['Pay by the last working day of the month.', '2026-11-30'],
    ['Let us know by a week on Thursday.', '2026-12-03'],
    ['Three weeks today at the latest, please.', '2026-12-14'],
    ['Please send it by 4pm on Friday.', '2026-11-27'],
    ['Return the form by 5.12.26.', '2026-12-05'],
    ['Reply by close of business tomorrow.', '2026-11-24'],
    ['Objections must arrive before Christmas Eve.', '2026-12-24'],
    ['Consultation closes on 18 December.', '2026-12-18'],
    ['You can appeal within two months of the date of this letter.', '2027-01-23'],
    ['Tell us within 48 hours.', '2026-11-25'],
    ['The offer ends at midnight on 30 November.', '2026-11-30'],
    ['Comments are open from 1 to 22 December 2026.', '2026-12-22'],
    ['Send it by the end of next week.', '2026-12-04'],
    ['You must tell us by Monday 30th November.', '2026-11-30'],
    ['Please come back to me by the 4th.', '2026-12-04'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    'Thank you for your letter of 9 November.',
    'She was born on 5 December 1950.',
    'It took them 3 working days.',
    'Our office is open Monday to Friday, 9am to 5pm.',
    'The scheme ran from 1 April 2023 to 31 March 2024.',
    'We aim to answer within 20 working days.',
    'I have lived here for 14 years.',
    'March past the Co-op and turn left.',
    'Two officers came on Monday and knocked.',
    'There were 12 men and 3 women.',
    'The ratio is 5/12.',
    'Call 101 or 999.',
  ])('none: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('gives the rule it counted by and the exact words', () => {
    const text = 'Ask for a review within 21 days of 2 December 2026.';
    const [deadline] = findDeadlines(text, monday);
    expect(deadline).toMatchObject({ date: '2026-12-23', rule: '21 days after 2026-12-02', text: 'within 21 days of 2 December 2026' });
    expect(text.slice(deadline?.span.start, deadline?.span.end)).toBe(deadline?.text);
  });

  it('needs a reference day', () => {
    expect(() => findDeadlines('by Friday', 'soon')).toThrow(Problem);
  });

  it('never throws, and its spans are the words', () => {
    const pieces = [
      'within ',
      '14 ',
      'days ',
      'of ',
      'by ',
      'Friday ',
      'the day before ',
      '31 ',
      'February ',
      '2026',
      '/',
      '12',
      '-',
      'next ',
      'week ',
      'a fortnight on ',
      '999999999999 ',
      'working days ',
      '.',
      ', ',
      '\ud800',
      'end of ',
      'at noon ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { span, text: words, date } of findDeadlines(text, monday)) {
          expect(text.slice(span.start, span.end)).toBe(words);
          expect(date).toMatch(/^-?\d{4,6}-\d{2}-\d{2}$/u);
        }
        for (const { span, text: words } of [...findDates(text, monday), ...findMoments(text, `${monday}T09:00:00`)])
          expect(text.slice(span.start, span.end)).toBe(words);
      }),
      { numRuns: 2000, seed: 8 },
    );
  });

  it.each(['the day before ', 'in 5 days ', '1/', 'within 14 days of ', 'a fortnight on ', '12 ', 'from 1 to ', 'half past '])(
    'takes time in proportion to its length: %s',
    (piece) => {
      const read = (length: number): void => {
        findDeadlines(repeated(piece, length), monday);
        findMoments(repeated(piece, length), monday);
      };
      expect(outOfLine(read, 200_000)).toBeUndefined();
    },
  );
});

describe('dates, times and ranges', () => {
  it.each([
    ['tomorrow at 8.30pm', { kind: 'datetime', date: '2026-11-24', time: '20:30:00' }],
    ['half past ten', { kind: 'time', time: '10:30:00' }],
    ['5 to 6pm', { kind: 'time-range', time: '17:00:00', endTime: '18:00:00' }],
    ['from 3 to 9 December', { kind: 'range', date: '2026-12-03', endDate: '2026-12-09' }],
    ['two hours', { kind: 'duration', seconds: 7200 }],
    ['every Tuesday', { kind: 'set' }],
    ['three days ago', { kind: 'date', date: '2026-11-20' }],
    ['next month', { kind: 'range', date: '2026-12-01', endDate: '2027-01-01' }],
  ])('%s', (text, expected) => {
    expect(findMoments(text, `${monday}T09:00:00`)[0]?.moment).toMatchObject(expected);
  });
});

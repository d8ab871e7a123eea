function indexed(lists: readonly string[], first: number): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  lists.forEach((list, index) => {
    for (const word of list.split(' ')) map.set(word, index + first);
  });
  return map;
}

/** Month by word, from 1. */
export const monthWords = indexed(
  [
    'january jan',
    'february feb febuary',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  1,
);

/** Short forms and words with another meaning: a month only beside a number or a year. */
export const looseMonths = new Set('jan feb mar may apr jun jul aug sept sep oct nov dec march august'.split(' '));

/** Weekday by word, Sunday 0. */
export const weekdayWords = indexed(
  [
    'sunday sun',
    'monday mon',
    'tuesday tues tue',
    'wednesday weds wed wednes wensday wednsday',
    'thursday thurs thur thu',
    'friday fri',
    'saturday sat',
  ],
  0,
);

/** Short forms that are also words, or nearly. */
export const looseWeekdays = new Set('sun mon wed sat fri thu tue'.split(' '));

const smallNumbers = indexed(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
  ].concat(['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']),
  0,
);
const tens = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const smallOrdinals = indexed(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth ' +
    'eighteenth nineteenth'
  ).split(' '),
  1,
);
const roundOrdinals = new Map([
  ['twentieth', 20],
  ['thirtieth', 30],
]);

export { roundOrdinals, smallNumbers, smallOrdinals, tens };

/** What a word counts: days, working days are told apart by the words before. */
export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'hour' | 'minute' | 'second';

export const unitWords: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['day', 'day'],
  ['days', 'day'],
  ["days'", 'day'],
  ["day's", 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ["week's", 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ["fortnight's", 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ["month's", 'month'],
  ['mth', 'month'],
  ['mths', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ["year's", 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ["hour's", 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['h', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['sec', 'second'],
  ['secs', 'second'],
  ['seconds', 'second'],
]);

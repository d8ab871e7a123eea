import { easterSunday } from '../bank-holidays';
import { civil, dayNumber, type DayNumber } from './calendar';
import type { DayRead, Reading } from './reading';
import { type Token, tokenAt } from './tokens';
import { yearAfter } from './written-dates';

export const relativeDays = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tonite', 0],
  ['tomorrow', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tomo', 1],
  ['yesterday', -1],
]);

export function relativeDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  const shift = relativeDays.get(tokenAt(tokens, at).text);
  if (shift !== undefined) {
    const ahead = tokenAt(tokens, at + 1).text;
    const more = shift >= 0 && ahead === 'week' ? 7 : shift >= 0 && ahead === 'fortnight' ? 14 : 0;
    return { day: reading.reference + shift + more, next: more > 0 ? at + 2 : at + 1, form: 'relative' };
  }
  let next = tokenAt(tokens, at).text === 'the' ? at + 1 : at;
  if (tokenAt(tokens, next).text !== 'day') return undefined;
  next += 1;
  const way = tokenAt(tokens, next).text;
  const sign = way === 'after' ? 1 : way === 'before' ? -1 : 0;
  if (sign === 0) return undefined;
  return { day: sign, next: next + 1, form: 'offset' };
}

interface NamedDay {
  readonly words: readonly string[];
  readonly on: readonly [number, number] | number;
}

/** Days with a name, as [month, day] or days from Easter Sunday. Longest first. */
const namedDays: readonly NamedDay[] = [
  { words: ['new', "year's", 'eve'], on: [12, 31] },
  { words: ['new', 'years', 'eve'], on: [12, 31] },
  { words: ['new', "year's", 'day'], on: [1, 1] },
  { words: ['new', 'years', 'day'], on: [1, 1] },
  { words: ['christmas', 'eve'], on: [12, 24] },
  { words: ['xmas', 'eve'], on: [12, 24] },
  { words: ['christmas', 'day'], on: [12, 25] },
  { words: ['xmas', 'day'], on: [12, 25] },
  { words: ['boxing', 'day'], on: [12, 26] },
  { words: ['good', 'friday'], on: -2 },
  { words: ['easter', 'monday'], on: 1 },
  { words: ['easter', 'sunday'], on: 0 },
  { words: ['bonfire', 'night'], on: [11, 5] },
  { words: ['remembrance', 'day'], on: [11, 11] },
  { words: ["valentine's", 'day'], on: [2, 14] },
  { words: ['halloween'], on: [10, 31] },
  { words: ['christmas'], on: [12, 25] },
  { words: ['xmas'], on: [12, 25] },
  { words: ['hogmanay'], on: [12, 31] },
];

const byFirstWord = new Map<string, NamedDay[]>();
for (const named of namedDays) {
  const first = named.words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), named]);
}

export function namedDay(tokens: readonly Token[], at: number, reading: Reading): DayRead | undefined {
  for (const { words, on } of byFirstWord.get(tokenAt(tokens, at).text) ?? []) {
    if (!words.every((word, index) => tokenAt(tokens, at + index).text === word)) continue;
    const next = at + words.length;
    const { year } = civil(reading.reference);
    const written = yearAfter(tokens, next, year);
    const on2 = (candidate: number): DayNumber =>
      typeof on === 'number' ? easterSunday(candidate) + on : dayNumber(candidate, on[0], on[1]);
    if (written !== undefined) return { day: on2(written.year), next: written.next, form: 'named' };
    const years = reading.past ? [year, year - 1] : [year, year + 1];
    const found = years.map(on2).find((day) => (reading.past ? day <= reading.reference : day >= reading.reference));
    return found === undefined ? undefined : { day: found, next, form: 'named' };
  }
  return undefined;
}

import type { Fact, FactOutcome } from '../fact';
import type { Span } from '../span';
import { areOneDate } from './dates';
import { numberValue } from './numbers';
import { limitOf, isRange, turned } from './value-limits';

function isPeriod(value: string): boolean {
  return /^[\d.]+ (?:days|months|minutes|working days|school days)$/.test(value);
}

/** "2.4 metre": a number of something, not a length of time. */
function isMeasure(value: string): boolean {
  return /^[\d.]+ [a-z]/.test(value) && !isPeriod(value);
}

function digitsEnd(value: string): string {
  return /(\d{1,40})$/.exec(value.replace(/[\s-]/g, ''))?.[1] ?? '';
}

/** True when two facts say the same, whatever their clothes. */
function areOne(one: Fact, other: Fact): boolean {
  if (one.value === other.value) return true;
  if (one.kind === 'date' && other.kind === 'date') {
    if (areOneDate(one.value, other.value)) return true;
    return isWeekdayOf(one, other) || isWeekdayOf(other, one);
  }
  if (one.kind === 'time' && other.kind === 'time' && (one.value.startsWith('~') || other.value.startsWith('~'))) {
    const clock = (value: string): string => `${Number(value.replace('~', '').slice(0, 2)) % 12}${value.slice(-3)}`;
    return clock(one.value) === clock(other.value);
  }
  // "plot 17B" and "Plot 17B".
  if (/^(?:address reference|reference address)$/.test(`${one.kind} ${other.kind}`)) {
    const [address, reference] = one.kind === 'address' ? [one, other] : [other, one];
    if (address.text.toLowerCase().endsWith(` ${reference.text.toLowerCase()}`)) return true;
  }
  if (one.kind === 'address' && other.kind === 'address') return one.value.indexOf(other.value) >= 0 || other.value.indexOf(one.value) >= 0;
  // "18 years of age" and "18".
  if (one.kind === 'number' && other.kind === 'number' && isPeriod(one.value) !== isPeriod(other.value)) {
    const [period, plain] = isPeriod(one.value) ? [one, other] : [other, one];
    if (/years?$/i.test(period.text) && period.value === `${Number(plain.value) * 12} months`) return true;
    // "within twenty working days; we took thirty-four": the unit is understood.
    return String(numberValue(/^[\w,.-]+(?: (?:hundred|thousand|and) [\w -]+?)?(?= )/.exec(period.text)?.[0] ?? '')) === plain.value;
  }
  // "your 19th birthday" and "when you turn 19".
  if (one.kind === 'number' && other.kind === 'number' && (one.value === `${other.value}th` || other.value === `${one.value}th`))
    return true;
  // "2 metres" and "2".
  if (one.kind === 'number' && other.kind === 'number' && isMeasure(one.value) !== isMeasure(other.value))
    return one.value.split(' ')[0] === other.value.split(' ')[0] && (/^[\d.]+$/.test(one.value) || /^[\d.]+$/.test(other.value));
  const kinds = `${one.kind} ${other.kind}`;
  if (/^(?:amount number|number amount)$/.test(kinds)) {
    const amount = one.kind === 'amount' ? one : other;
    const plain = one.kind === 'amount' ? other : one;
    return Number(amount.value.slice(4)) === Number(plain.value);
  }
  if (one.kind === 'date' || other.kind === 'date') {
    const date = one.kind === 'date' ? one : other;
    const plain = one.kind === 'date' ? other : one;
    return (
      plain.kind === 'number' &&
      (date.value.startsWith(`${plain.value}-`) || plain.value.replace('th', '') === String(Number(date.value.slice(-2))))
    );
  }
  if (/reference|law|phone|number/.test(one.kind) && /reference|law|phone|number/.test(other.kind) && one.kind !== other.kind) {
    const digits = digitsEnd(one.value);
    return (
      digits.length >= 1 &&
      digits === digitsEnd(other.value) &&
      (one.kind !== 'law' || one.value === digits) &&
      (other.kind !== 'law' || other.value === digits) &&
      !isPeriod(one.value) &&
      !isPeriod(other.value)
    );
  }
  if (one.kind === 'law' && other.kind === 'law') return one.value.indexOf(other.value) >= 0 && other.value.length > 8;
  return false;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function isWeekdayOf(weekday: Fact, date: Fact): boolean {
  const match = /^weekday-(\d)$/.exec(weekday.value);
  return match !== null && new RegExp(`^${weekdays[Number(match[1])] ?? 'x'}`, 'i').test(date.text);
}

/** Days from 1 January 1970 of a full date value, or NaN. */
function dayNumber(value: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match === null ? NaN : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86400000;
}

function weekdayOf(fact: Fact): number {
  return weekdays.indexOf(/^(?:sun|mon|tue|wed|thu|fri|sat)(?=[a-z,. ])/i.exec(fact.text)?.[0].toLowerCase() ?? '');
}

/** "Tuesday 9 June" that became "Thursday 9 June". */
function otherWeekday(one: Fact, other: Fact): boolean {
  return weekdayOf(one) >= 0 && weekdayOf(other) >= 0 && weekdayOf(one) !== weekdayOf(other);
}

/** A weekday put to a date that had none, and not the one the calendar gives. */
function wrongWeekday(one: Fact, other: Fact): boolean {
  const day = dayNumber(one.value.startsWith('--') ? other.value : one.value);
  return weekdayOf(one) < 0 && weekdayOf(other) >= 0 && !Number.isNaN(day) && (((day + 4) % 7) + 7) % 7 !== weekdayOf(other);
}

/** A length of time that follows from two dates of the source, counted with or without the last day: "for two years". */
function follows(fact: Fact, source: readonly Fact[]): boolean {
  const match = /^([\d.]+) (days|months)$/.exec(fact.value);
  if (match === null) return false;
  const days = source
    .filter(({ kind }) => kind === 'date')
    .map(({ value }) => dayNumber(value))
    .filter((day) => !Number.isNaN(day))
    .slice(0, 12);
  const wanted = Number(match[1]) * (match[2] === 'months' ? 30.44 : 1);
  const slack = match[2] === 'months' ? 2.5 : 1;
  return days.some((one) => days.some((other) => other > one && Math.abs(other - one - wanted) <= slack));
}

/** "band D" where the other text says "from D to C" of a band. */
function isGradeOf(fact: Fact, other: string): boolean {
  const match = /^([A-Z]{4,8})([A-H])\*?$/.exec(fact.value);
  return match !== null && new RegExp(`\\b${match[1] ?? ''}s?\\b`, 'i').test(other) && new RegExp(`\\b${match[2] ?? ''}\\b`).test(other);
}

/** Words that say little by themselves: "both", "once" and the like are no loss and no invention. */
function isSlight(fact: Fact): boolean {
  if (fact.kind === 'number' && /^(?:both|once|twice)$/i.test(fact.text)) return true;
  if (fact.kind === 'number' && fact.value.endsWith('th') && !/^\d/.test(fact.text)) return true;
  return fact.kind === 'law' && /^(?:act|order|rules?|regulations?|code)$/.test(fact.value);
}

function widen(text: string, fact: Fact, span: Span): Fact {
  return { ...fact, text: text.slice(span.start, span.end), span };
}

/** Two facts that could be one changed into the other. */
function arePair(one: Fact, other: Fact): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind !== 'number') return one.kind !== 'date' || one.value.startsWith('weekday') === other.value.startsWith('weekday');
  const sort = (fact: Fact): string =>
    fact.value.startsWith('per ') ? 'rate' : isPeriod(fact.value) ? 'period' : fact.value.endsWith('th') ? 'ordinal' : 'plain';
  return sort(one) === sort(other);
}

/** Facts worth comparing one by one: all of them in a letter, the nearest by place in a book. */
function similar(facts: readonly Fact[], fact: Fact): readonly Fact[] {
  if (facts.length <= 600) return facts;
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.span.start ?? 0) < fact.span.start) low = middle + 1;
    else high = middle;
  }
  return facts.slice(Math.max(0, low - 300), low + 300);
}

/** Takes two texts and their facts with values (names apart); gives the outcome of each. */
export function compareValues(source: string, draft: string, before: readonly Fact[], after: readonly Fact[]): FactOutcome[] {
  const outcomes: FactOutcome[] = [];
  const byValue = new Map<string, Fact[]>();
  for (const fact of after) {
    const equal = byValue.get(fact.value);
    if (equal === undefined) byValue.set(fact.value, [fact]);
    else equal.push(fact);
  }
  const keptDraft = new Set<Fact>();
  const lost: Fact[] = [];
  const turn = new Map<string, number>();
  for (const fact of before) {
    // The first mention of a value is compared with the first, the second with the second.
    const equal = byValue.get(fact.value) ?? [];
    const nth = turn.get(fact.value) ?? 0;
    turn.set(fact.value, nth + 1);
    const match = equal[Math.min(nth, equal.length - 1)] ?? similar(after, fact).find((other) => areOne(fact, other));
    if (match === undefined) {
      lost.push(fact);
      continue;
    }
    keptDraft.add(match);
    outcomes.push(compareMatched(source, draft, fact, match));
  }
  const invented = after.filter((fact) => !keptDraft.has(fact) && !similar(before, fact).some((other) => areOne(other, fact)));
  const sourceLength = Math.max(1, source.length);
  const draftLength = Math.max(1, draft.length);
  const paired = new Set<Fact>();
  for (const fact of lost) {
    const place = fact.span.start / sourceLength;
    const candidates = invented.filter((other) => !paired.has(other) && arePair(fact, other)).slice(0, 40);
    const nearest = candidates.sort(
      (one, other) => Math.abs(one.span.start / draftLength - place) - Math.abs(other.span.start / draftLength - place),
    )[0];
    if (nearest === undefined) {
      if (!isSlight(fact) && !isGradeOf(fact, draft) && !isCoveredLoss(fact, after, draft))
        outcomes.push({ outcome: 'lost', source: fact });
      continue;
    }
    paired.add(nearest);
    outcomes.push({ outcome: 'changed', source: fact, draft: nearest });
  }
  for (const fact of invented) {
    if (
      !paired.has(fact) &&
      !isSlight(fact) &&
      !isGradeOf(fact, source) &&
      !follows(fact, before) &&
      !(fact.value === '1' && /\b(?:one|an?|single|once)\b/i.test(source))
    )
      outcomes.push({ outcome: 'invented', draft: fact });
  }
  return outcomes;
}

/** A weekday that went while its date stayed, or a rate that the words around still give. */
function isCoveredLoss(fact: Fact, after: readonly Fact[], draft: string): boolean {
  if (fact.kind === 'number' && fact.value === '1') return /\b(?:one|an?|single|once)\b/i.test(draft);
  if (fact.value.startsWith('weekday-')) return after.some(({ kind, value }) => kind === 'date' && !value.startsWith('weekday'));
  return false;
}

function compareMatched(source: string, draft: string, fact: Fact, match: Fact): FactOutcome {
  if (fact.kind === 'number' || fact.kind === 'amount' || fact.kind === 'percentage') {
    const one = limitOf(source, fact);
    const other = limitOf(draft, match);
    if (one?.limit !== other?.limit && !isRange(source, fact) && !isRange(draft, match)) {
      return {
        outcome: 'changed',
        source: widen(source, fact, one?.span ?? fact.span),
        draft: widen(draft, match, other?.span ?? match.span),
      };
    }
  }
  if (fact.kind === 'date' && (otherWeekday(fact, match) || wrongWeekday(fact, match)))
    return { outcome: 'changed', source: fact, draft: match };
  if (fact.kind === 'date' && turned(source, draft, fact, match)) return { outcome: 'changed', source: fact, draft: match };
  return { outcome: 'kept', source: fact, draft: match };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findMoments, type FoundMoment } from '../../../src/core/dates';
import { findMoney } from '../../../src/core/money';
import { phone } from '../../../src/core/recognisers/phone';
import { readJsonLines } from '../json-lines';
import type { ScoreSet } from '../set-score';

interface Value {
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface Result {
  readonly text: string;
  /** Null in some files: the text is looked for. */
  readonly start: number | null;
  /** Inclusive. */
  readonly end: number | null;
  readonly type: string | null;
  readonly resolution: { readonly values?: readonly Value[] | null; readonly value?: string } | null;
}

interface Item {
  readonly id: string;
  readonly ref: string | null;
  readonly text: string;
  readonly ignore: boolean;
  readonly not_supported: string | readonly string[] | null;
  readonly results: readonly Result[] | null;
}

const used = (item: Item): boolean =>
  !item.ignore &&
  !JSON.stringify(item.not_supported ?? '')
    .toLowerCase()
    .includes('javascript');

function overlap(sentence: string, result: Result, span: { readonly start: number; readonly end: number }): boolean {
  const start = result.start ?? sentence.toLowerCase().indexOf(result.text.toLowerCase());
  const end = result.end ?? start + result.text.length - 1;
  return span.start <= end && start < span.end;
}

/** Twelve hours later is as good where neither morning nor afternoon was said; the specification lists both. */
function sameTime(moment: FoundMoment['moment'], value: string): boolean {
  if (moment.time === value) return true;
  if (moment.either !== true || moment.time === undefined) return false;
  const hours = (Number(moment.time.slice(0, 2)) + 12) % 24;
  return `${String(hours).padStart(2, '0')}${moment.time.slice(2)}` === value;
}

/** Whether what was found says what the specification says; ranges by their start, or their end where the start is open. */
function says({ moment }: FoundMoment, { type, value, start, end }: Value): boolean {
  if (value === 'not resolved') return true;
  switch (type) {
    case 'date':
      return moment.date === value;
    case 'datetime':
      return value !== undefined && moment.date === value.slice(0, 10) && sameTime(moment, value.slice(11));
    case 'time':
      return value !== undefined && sameTime(moment, value);
    case 'duration':
      return moment.seconds === Number(value);
    case 'daterange':
      return start === undefined ? moment.endDate === end : moment.date === start && (end === undefined || moment.endDate === end);
    case 'timerange':
      return start === undefined ? moment.endTime === end : sameTime(moment, start);
    case 'datetimerange':
      return start !== undefined && moment.date === start.slice(0, 10) && sameTime(moment, start.slice(11));
    default:
      return false;
  }
}

function scoreDates(
  items: readonly Item[],
  monthFirst: boolean,
  worst: string[],
): { readonly overlapRecall: number; readonly valueAccuracy: number } {
  let gold = 0;
  let found = 0;
  let right = 0;
  for (const item of items.filter(used)) {
    const moments = findMoments(item.text, item.ref ?? '2016-11-07T00:00:00', { monthFirst });
    for (const result of item.results ?? []) {
      gold += 1;
      const hits = moments.filter(({ span }) => overlap(item.text, result, span));
      if (hits.length > 0) found += 1;
      if (hits.some((hit) => (result.resolution?.values ?? []).some((value) => says(hit, value)))) right += 1;
      else worst.push(item.id);
    }
  }
  return { overlapRecall: found / Math.max(gold, 1), valueAccuracy: right / Math.max(gold, 1) };
}

function recall(
  items: readonly Item[],
  wanted: (result: Result) => boolean,
  find: (text: string) => readonly { readonly start: number; readonly end: number }[],
  worst: string[],
): number {
  let gold = 0;
  let hit = 0;
  for (const item of items.filter(used)) {
    const spans = find(item.text);
    for (const result of (item.results ?? []).filter(wanted)) {
      gold += 1;
      if (spans.some((span) => overlap(item.text, result, span))) hit += 1;
      else worst.push(item.id);
    }
  }
  return hit / Math.max(gold, 1);
}

/** A number as the National Telephone Numbering Plan writes it: +44 or 0044, or 0 with an area or service code that is in use. */
function looksBritish({ text }: Result): boolean {
  const digits = text.replace(/[^\d+]/gu, '');
  return /^(?:\+44|0044)0?[1-9]\d{8,9}$|^0(?:1[1-9]\d{7,8}|2[03489]\d{8}|3\d{9}|7[1-9]\d{8}|8[0-47]\d{8})$/u.test(digits);
}

/**
 * Microsoft's test sentences for dates, money and telephone numbers. The American file is read with the month first, as it is written. What is marked
 * as not for JavaScript is skipped.
 */
export const score: ScoreSet = (folder) => {
  const worst: string[] = [];
  const read = (name: string): Item[] => (existsSync(join(folder, name)) ? readJsonLines<Item>(join(folder, name)) : []);
  const american = read('dates_en.jsonl');
  const british = read('dates_en_gb_dmy.jsonl');
  const money = read('money.jsonl');
  const phones = read('phone.jsonl');
  const dates = scoreDates(american, true, worst);
  const gb = scoreDates(british, false, worst);
  return {
    n: american.length + british.length + money.length + phones.length,
    metrics: {
      dates_en_overlap_recall: dates.overlapRecall,
      dates_en_value_accuracy: dates.valueAccuracy,
      dates_en_gb_dmy_overlap_recall: gb.overlapRecall,
      dates_en_gb_dmy_value_accuracy: gb.valueAccuracy,
      money_recall: recall(
        money,
        ({ type }) => type === 'currency',
        (text) => findMoney(text).map(({ span }) => span),
        worst,
      ),
      phone_gb_recall: recall(phones, looksBritish, (text) => phone.find(text), worst),
    },
    worst: [...new Set(worst)],
  };
};

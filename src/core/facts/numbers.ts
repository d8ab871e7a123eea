import { mayMatch } from '../pattern-judge';
import type { Fact, FactKind } from '../fact';

const units: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16,
  seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1000000 };
const numberWord =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million)';
// "one thousand, two hundred and six": a comma after a scale goes on.
const piece = `(?:(?:thousand|million),(?= (?:and )?${numberWord})|${numberWord})`;
const words = `(?:(?:a (?=hundred|thousand|million))?${piece}(?:(?:[ -]and[ -]|[ -])${piece}){0,8})`;
const digits = '\\d{1,3}(?:,\\d{3}){1,5}(?:\\.\\d{1,6})?|\\d{1,15}(?:\\.\\d{1,6})?';

/** The value of a number in digits or words, or NaN: "1,284.60", "two hundred and fifty". */
export function numberValue(written: string): number {
  const plain = written
    .toLowerCase()
    .replace(/,(?=\d{3})/g, '')
    .replace(/([a-z]),/g, '$1');
  if (/^\d/.test(plain)) return Number(plain);
  let total = 0;
  let current = 0;
  for (const word of plain.split(/[ -]+/)) {
    if (word === 'and' || word === '') continue;
    if (word === 'a') current = 1;
    else if (word in scales) {
      const scale = scales[word] ?? 1;
      if (scale === 100) current = (current === 0 ? 1 : current) * 100;
      else {
        total += (current === 0 ? 1 : current) * scale;
        current = 0;
      }
    } else if (word in units) current += units[word] ?? 0;
    else return NaN;
  }
  return total + current;
}

const pounds = new RegExp(
  `([£€$]|\\b(?:GBP|EUR|USD) ?) ?(${digits})(?: ?(k|m|bn|million|billion|thousand)\\b)?|\\b(${digits}|${words})[ -](pounds?|pence|euros?|dollars?|p)\\b(?: sterling)?|\\b(\\d{1,3})p\\b`,
  'gi',
);
const percent = new RegExp(`\\b(${digits}|${words}) ?(?:%|per ?cent\\b|percent\\b)|\\b(${digits})%`, 'gi');
const period = new RegExp(
  `\\b(?:(${digits}|${words}|a|an|half an?|the) )?(working day|business day|school day|calendar day|clear day|day|week|fortnight|calendar month|month|quarter|year|hour|minute)s?\\b`,
  'gi',
);
const hyphenated = new RegExp(`\\b(\\d{1,3}|${numberWord})-(day|week|month|year|hour|minute)s?\\b`, 'gi');
const hourAndHalf = /\ban hour and a half\b|\bone and a half hours\b|\bhalf an hour\b|\b(?:three[ -]quarters|a? ?quarter) of an hour\b/gi;
const instalments = new RegExp(
  `\\b(${digits}|${words})(?= (?:equal )?(monthly|weekly|fortnightly|quarterly|yearly|annual) (?:instalment|payment)s?\\b)`,
  'gi',
);
/** The first of "9 to 5pm", "12 to 2pm", "0900-1700": a time with no half of the day of its own. */
/** "11 payments of £62 on the first of each month". */
const paymentsEach = new RegExp(
  `\\b(${digits}|${words})(?= (?:equal |further )?(?:payments|instalments)\\b[^.\\n]{0,50}\\b(?:each|a|per|every) (month|week)\\b)`,
  'gi',
);
/** "between 10.00 and 15.30": hours by the company they keep. */
const dottedHours =
  /\b(?:between|from) ([01]?\d|2[0-3])\.([0-5]\d) ?(?:and|to|until|till|-|–) ?([01]?\d|2[0-3])\.([0-5]\d)\b(?! ?(?:am|pm|m\b|metres|miles|%|per cent|million))/g;
const firstOfTwo = /\b(\d{1,2})(?:[:.](\d{2}))?(?= ?(?:to|until|till|and|-|–) ?(\d{1,2})(?:[:.]\d{2})? ?(am|pm)\b)/gi;
const fourDigits =
  /\b([01]\d|2[0-3])([0-5]\d)(?= ?[-–] ?(?:[01]\d|2[0-3])[0-5]\d\b| ?(?:hours|hrs)\b| (?:to|until|till|and) (?:[01]\d|2[0-3])[0-5]\d (?:hours|hrs)\b)|([01]\d|2[0-3])([0-5]\d)\b/g;
const everyFew = new RegExp(
  `\\b(?:every|each|per|once every) (${digits}|${numberWord}|other|alternate|second) (day|week|month|year)s?\\b|\\b(?:on )?alternate (day|week|month)s?\\b`,
  'gi',
);
const rate =
  /\b(?:(?:per|a|an|each|every|\/) ?(?:calendar )?(day|week|fortnight|month|quarter|year|annum|hour)|(daily|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|hourly))\b|\/(wk|week|mth|month|yr|year|hr|hour|day)\b|\b(pw|pcm|pa)\b/gi;
const clock =
  /\b(?:(\d{1,2})(?:[:.](\d{2}))? ?(am|pm|a\.m\.?|p\.m\.?)|(\d{1,2}):(\d{2})(?::\d{2})?)(?![\d])|\b(?:12 )?(noon|midday|midnight)\b|\b(half past|quarter past|quarter to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) o['’]clock\b/gi;
const measure = new RegExp(
  `\\b(${digits}|${words})[ -]?(mm|cm|km|kg|kw|mph|ft|sq ?m|m2|m²|square (?:metres?|feet)|(?:kilo|centi|milli)?met(?:re|er)s?|millilit(?:re|er)s?|ml|miles?|feet|foot|inch(?:es)?|yards?|(?:milli|kilo)?grams?|mg|kilos?|stones?|lbs?|ounces?|oz|pints?|gallons?|tonnes?|decibels?|db|kwh|kilowatt[- ]hours?|kilowatts?|watts?|volts?|litres?|hectares?|acres?|degrees|m|g)(?![A-Za-z0-9²£])`,
  'gi',
);
const measureUnits: Readonly<Record<string, string>> = {
  met: 'metre', m: 'metre', cen: 'centimetre', milligram: 'milligram', milligrams: 'milligram', mg: 'milligram', millilitre: 'millilitre', millilitres: 'millilitre', milliliter: 'millilitre', milliliters: 'millilitre', ml: 'millilitre', millimetre: 'millimetre', millimetres: 'millimetre', millimeter: 'millimetre', millimeters: 'millimetre', sto: 'stone', lb: 'pound', lbs: 'pound', oun: 'ounce', oz: 'ounce', pin: 'pint', gal: 'gallon', db: 'decibel', dec: 'decibel', kwh: 'kilowatt-hour', 'kilowatt hour': 'kilowatt-hour', 'kilowatt hours': 'kilowatt-hour', 'kilowatt-hour': 'kilowatt-hour', 'kilowatt-hours': 'kilowatt-hour', kilowatt: 'kilowatt', kilowatts: 'kilowatt', wat: 'watt', vol: 'volt', km: 'kilometre', kil: 'kilometre', mil: 'mile', fee: 'foot', foo: 'foot', ft: 'foot', inc: 'inch', yar: 'yard', g: 'gram', gra: 'gram', kg: 'kilogram', kilos: 'kilogram', kilo: 'kilogram',
  kilogram: 'kilogram', kilograms: 'kilogram', ton: 'tonne', lit: 'litre', hec: 'hectare', acr: 'acre', deg: 'degree', mm: 'millimetre', cm: 'centimetre', mph: 'mph', kw: 'kilowatt', sqm: 'square metre', 'sq ': 'square metre',
  m2: 'square metre', 'm²': 'square metre', squ: 'square metre',
}; // prettier-ignore
const plain = new RegExp(`(^|[^A-Za-z0-9£€$.,/:-])(${digits})(?![\\dA-Za-z]|[-/.:]\\d)|\\b(${words})\\b`, 'gi');
const times = /\b(once|twice)\b|\b(both)\b/gi;
const ordinal = /\b(\d{1,3})(?:st|nd|rd|th)\b|\b(first|second|third|fourth|fifth|sixth)\b/gi;

const rateUnits: Readonly<Record<string, string>> = {
  day: 'day', daily: 'day', week: 'week', weekly: 'week', wk: 'week', pw: 'week', fortnight: 'fortnight', fortnightly: 'fortnight', month: 'month', monthly: 'month', mth: 'month', pcm: 'month',
  quarter: 'quarter', quarterly: 'quarter', year: 'year', yearly: 'year', annum: 'year', annual: 'year', annually: 'year', yr: 'year', pa: 'year', hour: 'hour', hourly: 'hour', hr: 'hour',
}; // prettier-ignore
const periodDays: Readonly<Record<string, number>> = { day: 1, 'calendar day': 1, 'clear day': 1, week: 7, fortnight: 14 };
const periodMonths: Readonly<Record<string, number>> = { month: 1, 'calendar month': 1, quarter: 3, year: 12 };

function periodValue(count: number, unit: string): string {
  const days = periodDays[unit];
  if (days !== undefined) return `${count * days} days`;
  const months = periodMonths[unit];
  if (months !== undefined) return `${count * months} months`;
  if (unit === 'hour') return `${count * 60} minutes`;
  if (unit === 'minute') return `${count} minutes`;
  return `${count} ${unit.replace('business', 'working')}s`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function clockValue(match: RegExpExecArray): string | undefined {
  const [, hour, minute, half, hour24, minute24, named, part, partHour, oclock] = match;
  if (named !== undefined) return /midnight/i.test(named) ? '00:00' : '12:00';
  if (part !== undefined) {
    const base = numberValue(partHour ?? '');
    const value = /half/i.test(part) ? base * 60 + 30 : /past/i.test(part) ? base * 60 + 15 : base * 60 - 15;
    return `~${two(Math.floor(value / 60) % 12)}:${two(value % 60)}`;
  }
  if (oclock !== undefined) return `~${two(numberValue(oclock) % 12)}:00`;
  if (hour24 !== undefined) return Number(hour24) < 24 && Number(minute24) < 60 ? `${two(Number(hour24))}:${minute24 ?? ''}` : undefined;
  const value = Number(hour);
  if (value < 1 || value > 12 || Number(minute ?? 0) > 59) return undefined;
  return `${two((value % 12) + (/^p/i.test(half ?? '') ? 12 : 0))}:${minute ?? '00'}`;
}

/** Amounts, percentages, lengths of time, rates, times of day and plain numbers of a text, in no order, perhaps overlapping, best kind first. */
export function findNumbers(text: string): Fact[] {
  const facts: Fact[] = [];
  const each = (pattern: RegExp, use: (match: RegExpExecArray) => void): void => {
    if (!mayMatch(pattern, text)) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) use(match);
  };
  const add = (kind: FactKind, start: number, written: string, value: string): void => {
    facts.push({ kind, text: written, span: { start, end: start + written.length }, value });
  };
  each(pounds, (match) => {
    const [written, sign, count, scale, wordCount, unit, pence] = match;
    const number = numberValue(pence ?? count ?? wordCount ?? '');
    if (Number.isNaN(number)) return;
    const isPence = pence !== undefined || /^(?:pence|p)$/i.test(unit ?? '');
    if (isPence && wordCount !== undefined && unit === 'p' && !/^\d/.test(wordCount)) return;
    const factor = scale === undefined ? 1 : /^k|thousand/i.test(scale) ? 1000 : /^bn|billion/i.test(scale) ? 1e9 : 1e6;
    const currency = /€|EUR|euro/i.test(`${sign ?? ''}${unit ?? ''}`)
      ? 'EUR'
      : /\$|USD|dollar/i.test(`${sign ?? ''}${unit ?? ''}`)
        ? 'USD'
        : 'GBP';
    add('amount', match.index, written, `${currency} ${(isPence ? number / 100 : number * factor).toFixed(2)}`);
  });
  each(percent, (match) => add('percentage', match.index, match[0], `${numberValue(match[1] ?? match[2] ?? '')}%`));
  each(clock, (match) => {
    // The clock of a time stamp belongs to its date.
    if (/\d{4}-\d{2}-\d{2}T[\d:.]*[+-]?$/.test(text.slice(Math.max(0, match.index - 26), match.index))) return;
    const value = clockValue(match);
    if (value !== undefined) add('time', match.index, match[0], value);
  });
  each(paymentsEach, (match) => {
    const number = numberValue(match[1] ?? '');
    if (!Number.isNaN(number)) add('number', match.index, match[0], periodValue(number, (match[2] ?? '').toLowerCase()));
  });
  each(dottedHours, (match) => {
    const [whole, hour, minute, lastHour, lastMinute] = match;
    const first = `${hour ?? ''}.${minute ?? ''}`;
    const last = `${lastHour ?? ''}.${lastMinute ?? ''}`;
    add('time', match.index + whole.indexOf(first), first, `${two(Number(hour))}:${minute ?? ''}`);
    add('time', match.index + whole.lastIndexOf(last), last, `${two(Number(lastHour))}:${lastMinute ?? ''}`);
  });
  each(firstOfTwo, (match) => {
    const hour = Number(match[1]);
    const later = Number(match[3]);
    if (hour < 1 || hour > 12 || later < 1 || later > 12 || /[£€$.:/\d]/.test(text[match.index - 1] ?? '')) return;
    const isPm = /^p/i.test(match[4] ?? '');
    const sameHalf = hour % 12 < later % 12;
    const half = hour === 12 ? isPm : sameHalf ? isPm : !isPm;
    add('time', match.index, match[0], `${two((hour % 12) + (half ? 12 : 0))}:${match[2] ?? '00'}`);
  });
  each(fourDigits, (match) => {
    const alone = match[1] === undefined;
    // The second of two is only a time when the first was: "0900-1700".
    if (alone && !/\b(?:[01]\d|2[0-3])[0-5]\d ?[-–] ?$/.test(text.slice(Math.max(0, match.index - 8), match.index))) return;
    if (/[\d/-]/.test(text[match.index - 1] ?? '') && !alone) return;
    add('time', match.index, match[0], `${match[1] ?? match[3] ?? ''}:${match[2] ?? match[4] ?? ''}`);
  });
  each(hourAndHalf, (match) =>
    add(
      'number',
      match.index,
      match[0],
      /and/i.test(match[0])
        ? '90 minutes'
        : /three/i.test(match[0])
          ? '45 minutes'
          : /quarter/i.test(match[0])
            ? '15 minutes'
            : '30 minutes',
    ),
  );
  each(instalments, (match) => {
    const unit = rateUnits[(match[2] ?? '').toLowerCase()];
    const number = numberValue(match[1] ?? '');
    if (unit !== undefined && !Number.isNaN(number)) add('number', match.index, match[0], periodValue(number, unit));
  });
  each(hyphenated, (match) =>
    add('number', match.index, match[0], periodValue(numberValue(match[1] ?? ''), (match[2] ?? '').toLowerCase())),
  );
  each(period, (match) => {
    const count = match[1];
    const unit = (match[2] ?? '').toLowerCase();
    if (count === undefined || /^the$/i.test(count)) {
      if (unit === 'fortnight') add('number', match.index, match[0], '14 days');
      return;
    }
    if (/^an?$/i.test(count)) {
      // "a fortnight", "a year" are lengths of time; "£5 a week" is a rate, found below.
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (/(?:in|within|for|of|than|after|about|takes?|took|last|least) $/i.test(before))
        add('number', match.index, match[0], periodValue(1, unit));
      return;
    }
    const number = /^half/i.test(count) ? 0.5 : numberValue(count);
    if (!Number.isNaN(number)) add('number', match.index, match[0], periodValue(number, unit));
  });
  each(everyFew, (match) => {
    const unit = (match[2] ?? match[3] ?? '').toLowerCase();
    const count = match[1] === undefined || /^(?:other|alternate|second)$/i.test(match[1]) ? 2 : numberValue(match[1]);
    const named = `${count} ${unit}`;
    const whole =
      named === '2 week' ? 'fortnight' : named === '3 month' ? 'quarter' : named === '12 month' || named === '1 year' ? 'year' : named;
    add('number', match.index, match[0], `per ${whole}`);
  });
  each(rate, (match) => {
    const unit = rateUnits[(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase()];
    if (unit !== undefined) add('number', match.index, match[0], `per ${unit}`);
  });
  each(ordinal, (match) => {
    const at = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].indexOf((match[2] ?? '').toLowerCase());
    if (match[1] !== undefined) add('number', match.index, match[0], `${match[1]}th`);
    else if (
      at > 1 ||
      (at === 0 &&
        /^ (?:day )?of (?:each|every|the)\b/i.test(text.slice(match.index + match[0].length, match.index + match[0].length + 16)))
    )
      add('number', match.index, match[0], `${at + 1}th`);
  });
  each(times, (match) => add('number', match.index, match[0], match[2] !== undefined ? '2' : /once/i.test(match[1] ?? '') ? '1' : '2'));
  each(measure, (match) => {
    const number = numberValue(match[1] ?? '');
    const unit = (match[2] ?? '').toLowerCase();
    const named = /square feet/.test(unit) ? 'square foot' : (measureUnits[unit] ?? measureUnits[unit.slice(0, 3)]);
    // "5m" is a length; "£5m" and "5 million" are read above.
    if (!Number.isNaN(number) && named !== undefined && !/[£€$]/.test(text[match.index - 1] ?? ''))
      add('number', match.index, match[0], `${number} ${named}`);
  });
  each(plain, (match) => {
    const before = match[1] ?? '';
    const written = match[2] ?? match[3] ?? '';
    const number = numberValue(written);
    if (Number.isNaN(number) || /^one$/i.test(written)) return;
    add('number', match.index + (match[2] === undefined ? 0 : before.length), written, String(number));
  });
  return facts;
}

import type { TemplateQuestion } from './template';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * Takes an officer's answer as typed; gives it as a letter writes it, `true` or `false` for yes and no, `undefined` for none.
 * An ISO date becomes "12 June 2026", a bare number of pounds "£1,412.60". Anything else is left word for word: it is theirs.
 */
export function answerValue(kind: TemplateQuestion['kind'], typed: string): string | boolean | undefined {
  // Private-use characters are our own marks while a letter is filled.
  const words = typed.replace(/[\uE000-\uE00F]/g, '').trim();
  if (words === '') return undefined;
  if (kind === 'yes-no') return /^(?:y|yes|true)$/i.test(words);
  if (kind === 'date') return writtenDate(words);
  if (kind === 'amount') return writtenAmount(words);
  return words;
}

function writtenDate(words: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  const month = months[Number(iso?.[2]) - 1];
  return iso === null || month === undefined ? words : `${Number(iso[3])} ${month} ${iso[1] ?? ''}`;
}

function writtenAmount(words: string): string {
  const number = /^£?[ ]?(\d{1,9}|\d{1,3}(?:,\d{3}){1,3})(?:\.(\d{1,2}))?$/.exec(words);
  if (number === null) return words;
  const pounds = (number[1] ?? '').replace(/,/g, '').replace(/\B(?=(?:\d{3}){1,4}$)/g, ',');
  const pence = number[2];
  return pence === undefined ? `£${pounds}` : `£${pounds}.${pence.padEnd(2, '0')}`;
}

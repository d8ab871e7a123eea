import { digitsOf, justBefore, matchSpans } from './recogniser';
import type { Recogniser } from './recogniser';

const pattern = /(?:\+|\(|\b)\d(?:[ \u00a0]?[-.()/]?[ \u00a0]?[-.()]?\d){5,16}(?:[ ]?(?:x|ext\.? ?|extension )\d{1,6}\b)?(?![\d])/gi;
const cue =
  /\b(?:phone|telephone|tel|mobile|mob|cell|desk|fax|landline|ring|call|text|number|dial|whatsapp|contact|direct|office|home|work|registered)\b[^.\n]{0,30}$/i;
const otherNumber =
  /\b(?:order|invoice|ticket|account|acct|ref|reference|upn|uprn|utr|nhs|card|passport|code|licen[cs]e|case|claim|serial|isbn|version|zip|postcode|dbs|charge|pcn)\b[^.\n]{0,18}$/i;

const labelled = /\b(?:phone|telephone|tel|mobile|mob|cell|desk|fax|landline|whatsapp)\b\.?(?: no\.?| number)? ?:? ?$/i;

/** Ofcom, National Telephone Numbering Plan: 0 and nine or ten digits; none begins 04 or 06. */
function isBritish(digits: string): boolean {
  return /^0(?:1\d{8,9}|2\d{9}|3\d{9}|5[56]\d{8}|7\d{9}|8\d{8,9}|9\d{9}|800\d{6}|8001111)$/.test(digits);
}

function isDateOrSortCode(found: string): boolean {
  return (
    /^\d{1,2}([-./ ])\d{1,2}\1(?:\d{2}|\d{4})$/.test(found) ||
    /^\d{4}([-./])\d{1,2}\1\d{1,2}$/.test(found) ||
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(found) ||
    /^\d{1,3}(?:,\d{3})+/.test(found)
  );
}

function accept(found: string, start: number, text: string): boolean {
  const before = text[start - 1] ?? '';
  // A comma before it parts the cells of a list, unless a number goes on there: "1,284,600".
  if (/[\d.£$€/-]/.test(before) || (before === ',' && /\d/.test(text[start - 2] ?? ''))) return false;
  // "0 7 7 0 0 ...": read out one by one; otherwise a lone digit is a count.
  if (/^\d[ .]/.test(found) && !(/^\d(?: \d){9,10}$/.test(found) && isBritish(digitsOf(found)))) return false;
  if (isDateOrSortCode(found) && !labelled.test(justBefore(text, start, 16))) return false;
  const digits = digitsOf(found.replace(/(?:x|ext).*$/i, ''));
  if (found.startsWith('+')) return digits.length >= 8 && digits.length <= 15;
  if (/^00[1-9]/.test(digits) && digits.length >= 11) return true;
  if (isBritish(digits) || (/^44/.test(digits) && isBritish(`0${digits.slice(2).replace(/^0/, '')}`)))
    return !otherNumber.test(justBefore(text, start, 24)) || /\D/.test(found);
  // American and other national forms: an area code in brackets, groups of three, three and four, or a trunk zero and separators.
  if (/^\(\d{2,5}\)/.test(found) && digits.length >= 8 && digits.length <= 12) return true;
  if (/^(?:\d{1,3}[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}/.test(found)) return !otherNumber.test(justBefore(text, start, 24));
  if (/^0\d{0,3}[-/ ]\d[\d -/]{5,9}$/.test(found) && digits.length >= 8 && digits.length <= 11)
    return !otherNumber.test(justBefore(text, start, 24));
  if (digits.length >= 6 && digits.length <= 13 && labelled.test(justBefore(text, start, 16))) return true;
  const words = justBefore(text, start, 40);
  return digits.length >= 7 && digits.length <= 12 && cue.test(words) && !otherNumber.test(words) && /\D/.test(found);
}

/** Telephone numbers: British in any spacing, international with +, and foreign national forms that look like nothing else. */
export const phone: Recogniser = {
  id: 'phone',
  kind: 'phone',
  examples: [
    { text: 'Ring 01632 960 015 or 07700900219.', found: ['01632 960 015', '07700900219'] },
    { text: 'My US number is (415) 555-0132, and the other is +1 415 555 0132', found: ['(415) 555-0132', '+1 415 555 0132'] },
    { text: 'My Israeli number is 09-7625400', found: ['09-7625400'] },
    { text: 'Heron Ct,07700 900834,£310.00 and 0 7 7 0 0 9 0 0 1 1 2', found: ['07700 900834', '0 7 7 0 0 9 0 0 1 1 2'] },
    { text: 'from 11-12-2026, about £1,284,600, order 5520918834', found: [] },
  ],
  find: (text) => matchSpans(text, pattern, accept),
};

import { collect } from '../collect';
import { isCapital, isDigit } from '../characters';
import type { CheckedText } from '../checked-text';
import { plainEnglishPhrases } from '../plain-english';
import type { Check, RoughFinding } from './check';
import { isSignOff } from './letter-shape';
import { findingAt } from './phrase-check';

/** Short forms more familiar than what they stand for, and letters that are no acronym. */
const known = new Set(
  (
    'UK GB EU USA US BBC ITV NHS GP GPS MP MPS AM PM ID PDF TV DVD CD PIN BT VAT MOT CCTV HM HMRC DWP DVLA PO USB SMS PAYE OK RSVP PS ASAP FAQ FAQS AA RAC RNIB RNID NSPCC RSPCA ACAS SENDIASS MIND NI NINO ISBN BSL HIV AIDS DNA ADHD ' +
    'A3 A4 A5 B C D I II III IV V VI VII VIII IX X XI XII XIV XV AD BC BST GMT MRS MR MS DR REV ST LTD PLC LLP CIC CBE OBE MBE QC KC JP BA BSC MA PHD MBA LED LPG RTA WC IT PC WIFI URL WWW HTML QR ICO LGA UKHSA SEND COVID COVID-19 DBS CE CIN TPO MUM DAD ' +
    'IQ HR CV SIM SOS UFO TLC VIP X-RAY ISA IRA NUS TUC GMB RMT PGCE GCSE GCSES A-LEVEL BTEC NVQ UCAS RAF SAS PTA EV EVS RE NOT AND THE FOR YOU ALL MUST DO NO YES IF OR TO OF IN AN AS AT BY ON UP WE MY ME IS IT BE GO SO US'
  ).split(' '),
);

const listed = new Map(
  collect(plainEnglishPhrases('acronym'), (phrase) =>
    phrase.caseSensitive === undefined ? [] : [[phrase.caseSensitive.split(' ')[0] ?? '', phrase]],
  ),
);

function looksLikeAcronym(token: string): boolean {
  if (token.length < 2 || token.length > 7) return false;
  let capitals = 0;
  let digits = 0;
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at);
    if (isCapital(code)) capitals += 1;
    else if (isDigit(code)) digits += 1;
    else if (!(at === token.length - 1 && code === 115) && !(code === 111 && capitals >= 1 && at > 0)) return false;
  }
  // "7QA": the second half of a postcode.
  return capitals >= 2 && digits <= 1 && !/^\d[A-Z]{2}$/.test(token);
}

/** A line all in capitals is a heading or a shout, not a row of acronyms. */
function standsInCapitals(document: CheckedText, at: number): boolean {
  const before = document.joint(at) === 0 ? document.text.slice(document.words[at - 1]?.start, document.words[at - 1]?.end) : '';
  const after = document.joint(at + 1) === 0 ? document.text.slice(document.words[at + 1]?.start, document.words[at + 1]?.end) : '';
  const capitals = (word: string): boolean => word.length > 2 && word === word.toUpperCase() && /[A-Z]{3}/.test(word);
  return capitals(before) || capitals(after);
}

/** True when the letters are spelled out beside them: "education, health and care plan (EHCP)" or "EHCP (education, health...)". */
function isExplained(document: CheckedText, at: number): boolean {
  const { start, end } = document.spanOf(at, at + 1);
  const { text } = document;
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  return /^s? ?\((?=[a-z])/i.test(text.slice(end, end + 4)) && /[a-z]{4}/.test(text.slice(end + 2, end + 20));
}

/** Takes a paragraph; gives the acronyms it explains, upper case. */
export function acronymsExplained(document: CheckedText): readonly string[] {
  const explained: string[] = [];
  if (!/[A-Z]{2}/.test(document.text)) return explained;
  for (let at = 0; at < document.count; at += 1) {
    const token = document.text.slice(document.words[at]?.start, document.words[at]?.end);
    if (looksLikeAcronym(token) && isExplained(document, at)) explained.push(token);
  }
  return explained;
}

function find(document: CheckedText): readonly RoughFinding[] {
  const findings: RoughFinding[] = [];
  if (!/[A-Z][A-Z0-9]|[A-Z]\d[A-Z]/.test(document.text) || isSignOff(document)) return findings;
  const seen = new Set<string>();
  for (let at = 0; at < document.count; at += 1) {
    const { start, end } = document.spanOf(at, at + 1);
    if (end - start > 7) continue;
    const token = document.text.slice(start, end);
    if (!looksLikeAcronym(token) || known.has(token.toUpperCase()) || seen.has(token)) continue;
    // Parts of references and postcodes: "BB/2026/4471", "ZZ9 9ZZ", "C-20914", "Ref AB 12".
    if (
      /[/\\@_#&-]/.test(document.text.charAt(start - 1)) ||
      /[/\\@_#&-]/.test(document.text.charAt(end)) ||
      /^\d/.test(document.word(at + 1)) ||
      /^(?:ref|reference|number|no|postcode)$/.test(document.word(at - 1))
    )
      continue;
    if (isExplained(document, at) || standsInCapitals(document, at) || document.isProtected({ start, end })) continue;
    seen.add(token);
    const entry = listed.get(token);
    const to = entry?.to;
    findings.push(
      findingAt(document, at, at + 1, {
        check: 'acronym',
        kind: 'acronym',
        title: 'Letters not explained',
        why: entry?.why ?? 'Write it out where it first appears, then use the short form, or use everyday words.',
        source: 'GOV.UK style: abbreviations and acronyms',
        ...(to === undefined ? {} : { to, safe: entry?.safe === true }),
      }),
    );
  }
  return findings;
}

/** Acronyms used before they are spelled out. What another paragraph explains is taken out by checkText. */
export const acronym: Check = {
  id: 'acronym',
  kind: 'acronym',
  examples: {
    bad: ['The D2A team will ring you.', 'Your EHCP is enclosed.', 'We sent the rec to HIA.'],
    good: [
      'Ring the NHS on 111.',
      'Your education, health and care plan (EHCP) is enclosed.',
      'The reference is BB/2026/4471.',
      'PLEASE READ THIS LETTER',
    ],
  },
  find,
};

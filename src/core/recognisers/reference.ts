import { mayMatch } from '../pattern-judge';
import { joinSpans, matchSpans } from './recogniser';
import type { PersonalKind } from '../pseudonym';
import type { Span } from '../span';
import type { Recogniser } from './recogniser';

/** What may stand between a label and its code: "number", "ref.", "is". Ends before the code. */
function labelled(words: string): RegExp {
  return new RegExp(
    `\\b(?:${words})\\b\\.?(?: (?:numbers?|no\\.?|ref\\.?|reference|id))?[ :#(]{0,3}(?:is|was|of|are)?[ :#(]{0,2}(?=[A-Z0-9][A-Z0-9 /.-]{0,24}\\d)`,
    'gi',
  );
}

const code = /[A-Z0-9](?:[A-Z0-9]|[-/.](?=[A-Z0-9])){3,24}(?![A-Za-z0-9@])/iy;
/** A code in groups, each after the first with a digit in it: "6601 3387 2", "BP 118 204". */
const grouped = /[A-Z0-9]{1,8}(?: (?=[A-Z0-9]{0,7}\d)[A-Z0-9]{1,8}){1,4}(?![A-Za-z0-9@]|[:./-][A-Za-z0-9])/iy;
/** "reference number AB 1234": letters apart where a word like "number" is said. */
const apart = /[A-Z]{1,4} \d{3,10}(?![A-Za-z0-9@])/iy;
const saysNumber = / (?:number|no\.?|ref\.?|reference|id)[ :#(]{0,3}(?:is|was)?[ :#(]{0,2}$/i;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Where codes stand after labels. `isPublic` rules out those that are no personal reference, unless letters stand apart after "number". */
function findLabelled(text: string, label: RegExp, isPublic?: (start: number) => boolean): Span[] {
  const spans: Span[] = [];
  if (!mayMatch(label, text)) return spans;
  label.lastIndex = 0;
  for (let match = label.exec(text); match !== null; match = label.exec(text)) {
    const start = match.index + match[0].length;
    if (start < (spans[spans.length - 1]?.end ?? 0)) continue;
    const lettersApart = saysNumber.test(match[0]) ? matchAt(apart, text, start) : undefined;
    const groups = matchAt(grouped, text, start);
    const plain = matchAt(code, text, start);
    const found =
      groups !== undefined && isGrouped(groups)
        ? groups
        : lettersApart !== undefined && hasDigits(lettersApart)
          ? lettersApart
          : plain !== undefined && hasDigits(plain)
            ? plain
            : undefined;
    if (found === undefined) continue;
    if (found !== lettersApart && isPublic?.(start) === true) continue;
    spans.push({ start, end: start + found.length });
  }
  return spans;
}

/** Groups in capitals with four digits at least: no count, no date, no time. */
function isGrouped(found: string): boolean {
  return (
    found === found.toUpperCase() &&
    (found.match(/\d/g) ?? []).length > 3 &&
    !/^\d{1,2}[ -]\d{1,2}[ -](?:19|20)?\d{2}$/.test(found) &&
    !/^(?:IS|WAS|OF|ON|AT|IN|BY|THE|AND|FOR|TO|ARE) /.test(found)
  );
}

function hasDigits(found: string): boolean {
  return (
    (found.match(/\d/g) ?? []).length > 1 &&
    !/^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/.test(found) &&
    !/^(?:19|20)\d\d$/.test(found) &&
    !/^\d{1,3}(?:st|nd|rd|th|am|pm)$/i.test(found) &&
    !/[a-z]{3}/.test(found)
  );
}

function labelledReference(id: string, kind: PersonalKind, words: string, examples: Recogniser['examples']): Recogniser {
  const label = labelled(words);
  return { id, kind, examples, find: (text) => findLabelled(text, label) };
}

/** Council tax account numbers. */
export const councilTaxReference = labelledReference(
  'council-tax-reference',
  'council-tax-reference',
  'council tax(?: account)?|council tax bill',
  [
    { text: 'Council Tax account 6601 3387 2 is closed', found: ['6601 3387 2'] },
    { text: 'Your council tax account number is 70099317.', found: ['70099317'] },
    { text: 'Council tax for 2026 is due', found: [] },
  ],
);

/** Rent and tenancy account numbers. */
export const rentReference = labelledReference(
  'rent-reference',
  'rent-reference',
  'rent(?: account)?|tenancy(?: account| agreement)?|rent payment',
  [
    { text: 'Quote rent account 8812-4470 please', found: ['8812-4470'] },
    { text: 'rent of £100 is due', found: [] },
  ],
);

/** Penalty charge notice numbers. */
export const penaltyCharge: Recogniser = {
  id: 'penalty-charge',
  kind: 'penalty-charge',
  examples: [
    { text: 'About penalty charge notice MB70012345', found: ['MB70012345'] },
    { text: 'PCN: XY1234567A', found: ['XY1234567A'] },
    { text: 'The penalty charge is £70', found: [] },
  ],
  find: (text) => findLabelled(text, penaltyLabel),
};
const penaltyLabel = labelled('penalty charge(?: notice)?|pcn|fixed penalty(?: notice)?|fpn');

const publicNumber =
  /\b(?:application|planning|order|orders|invoice|ticket|works|works reference|tpo|purchase|po|form|title|policy|minute|report|agenda|meter|contract|tender|lot|job|page|version|charity|company|companies house|code|rating|band|grade|class|room|flat|bill no|act|si|s\.i\.|section|regulation|schedule|article|paragraph|chapter|bus|route|road|junction|grant|iso|bs|en)\b[ :.#(]{0,3}(?:number|numbers|no\.?|ref\.?|reference|refs)?[ :#(]{0,3}(?:is|was)?[ :#(]{0,2}$/i;
const labels =
  'index(?= \\d{5,7}\\b)|ref|refs|reference|our ref|your ref|case|claim|account|acct|file|badge|blue badge|dbs|dbs certificate|crm|crm ref|customer|member|membership|library card|client|service user|complaint|enquiry|incident|crime|crime ref|safeguarding|caution|licen[cs]e|licen[cs]e ref|landlord|hmo|payroll|employee|staff|personnel|pupil|student|candidate|tenant|property|assessment|appeal|debt|liability order|summons|warrant|permit|card|id|quote|quoting|kept|merged|record|swift|mosaic|liquidlogic|patient|hospital|police|urn|usn|plan|ehcp|ehc plan|cyfeirnod|cyfrif|rhif|housing|housing register|register|applicant|participant|unique pupil|bus pass|travel pass|pass|voucher|library|participant';
const said = labelled(labels);
/** "log 0617 of 22/11": how the police number what they are told. */
const logOfDay =
  /\b(?:log|incident|inc|cad)\b(?: (?:number|no\.?|ref\.?))?[ :#]{0,3}(\d{1,5} of \d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?)(?![\d/])/gi;
/** Letters, a space and a long number: "CT 40083915". */
const lettersApart = /(?:^|[^A-Za-z0-9@/.-])([A-Z]{2,4} \d{6,9})(?![A-Za-z0-9@/-]| ?\d)/g;
/** Applications that are in no public register. */
const ownApplication =
  /\b(?:right to buy|housing|benefit|grant|badge|school|admissions?|support|discount|homeless\w{0,6}|care|nursery|permit|employment|job|rtb) applications? ?[:(#-]? ?(?:number|no\.?|ref\.?|reference)? ?[:(#]? ?(?:is )?$/i;
const shaped =
  /(?:^|[^A-Za-z0-9@/.-])([A-Z]{1,5}[-/]\d{1,8}(?:[-/][A-Z0-9]{1,8}){0,3}|[A-Z]{1,4}[-/]?\d{5,9}[A-Z]?|[A-Z0-9]{6,10}\d{4}|\d{6,9}[A-Z]{1,2}(?=[\s.,;)]|$))(?![A-Za-z0-9@/-])/g;

function isShaped(found: string, start: number, text: string): boolean {
  if (!hasDigits(found) || !/[A-Z]/.test(found)) return false;
  return (
    (!publicNumber.test(text.slice(Math.max(0, start - 40), start)) || ownApplication.test(text.slice(Math.max(0, start - 60), start))) &&
    !/^(?:COVID|SI|TPO|ISO|BS|EN|SCP|PC|HA|CO|UN|A|B|M)[-/ ]?\d{1,4}$/.test(found)
  );
}

/**
 * Numbers that lead to one person's file: after a word that says so, or by their shape. Numbers that are public or lead to no file
 * (planning applications, orders, invoices, forms, road works) are left.
 */
export const caseReference: Recogniser = {
  id: 'case-reference',
  kind: 'case-reference',
  examples: [
    { text: 'quote AC-55120', found: ['AC-55120'] },
    { text: "Robbie's file number was CH/87/0091.", found: ['CH/87/0091'] },
    { text: "Femi's DBS is 001772044917.", found: ['001772044917'] },
    { text: 'spelled properly on account 70099317', found: ['70099317'] },
    { text: 'ref BP 118 204, account CT 40083915, police log 0617 of 22/11', found: ['BP 118 204', 'CT 40083915', '0617 of 22/11'] },
    { text: 'ref: 4 May 2026. Your account is 30 days late.', found: [] },
    { text: 'Planning application 26/00743/HOUSE', found: [] },
    { text: 'order ref 3301982274, invoice 2026/4417, works reference MB/2027/0044, form number HA/12', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, logOfDay, undefined, 1),
      findLabelled(text, said, (start) => publicNumber.test(text.slice(Math.max(0, start - 40), start))),
      matchSpans(text, lettersApart, (found) => !/^(?:TEL|MOB|FAX|NO|PO|GBP|EUR|USD|REF|GRID) /.test(found), 1).filter((span) =>
        isShaped(text.slice(span.start, span.end), span.start, text),
      ),
      matchSpans(text, shaped, undefined, 1).filter((span) => isShaped(text.slice(span.start, span.end), span.start, text)),
    ),
};

/** Numbers of other people's registers, where the words say what they are: social security, tax codes abroad, postal codes abroad. */
export const labelledNumber: Recogniser = {
  id: 'labelled-number',
  kind: 'other',
  examples: [
    { text: 'His social security number is 474-49-7577', found: ['474-49-7577'] },
    { text: 'my zip code is 35350', found: ['35350'] },
    { text: 'NI number AB123456C and she is 35', found: ['AB123456C'] },
    { text: 'The key safe code is 4471, or keysafe: 9023', found: ['4471', '9023'] },
    { text: 'Her age is 35. We posted the pin on 5 May.', found: [] },
  ],
  find: (text) =>
    joinSpans(
      matchSpans(text, socialSecurity),
      matchSpans(text, entry, undefined, 1),
      matchSpans(text, abroad, (found) => !wordFirst.test(found), 1),
    ),
};
const socialSecurity = /\b\d{3}-\d{2}-\d{4}\b/g;
const number = '((?:[A-Z]{1,4}[ -])?(?=[A-Z]{0,9}\\d)[A-Z0-9]{2,14}(?:[ -](?:[A-Z]?\\d[A-Z0-9]{0,9}|[A-D])\\b){0,5})';
const abroad = new RegExp(
  `\\b(?:zip(?: ?code)?|postal code|post code|postcode|social security(?: number)?|ssn|driver'?s licen[cs]e(?: number)?|national insurance(?: number)?|ni number|nino|pin(?: number)?|password)\\b[ :]{0,2}(?:is|was)?[ :]{0,2}${number}(?![A-Za-z0-9])`,
  'gi',
);
/** What opens a door. */
const entry =
  /\b(?:key ?safe|(?:door|entry|gate|alarm|lock ?box|intercom|buzzer)(?= (?:code|number|pin|no\b)))(?: (?:code|number|pin|no\.?)){0,2}(?: is| was)?[ :#]{0,2}([A-Z]?\d{3,8}[A-Z]?)\b/gi;
/** "pin at 5pm", "password on 3 May": words, not the number. */
const wordFirst = /^(?:at|in|on|to|by|of|or|and|is|was|for|from|with) /i;

import type { Fact, FactKind } from '../fact';
import { mayMatch } from '../pattern-judge';
import { email } from '../recognisers/email';
import { phone } from '../recognisers/phone';
import { postcode } from '../recognisers/postcode';
import type { Span } from '../span';

const link =
  /\b(?:https?:\/\/[^\s<>"'’)\]]{3,400}|(?:www\.)?[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,4}\.(?:uk|com|org|net|example|eu|info|gov|edu|co|io|wales|scot|london|cymru|vlaanderen|il|de|fr|ie)(?:\/[^\s<>"'’)\]]{0,300})?)(?![a-z0-9@])/gi;
const quotedLink = /(["'])https?:\/\/[^\s"']{3,400}\1/g;
const reference =
  /(^|[^A-Za-z0-9@/.-])((?=[A-Z0-9/-]{0,30}\d)(?:[A-Z]{1,8}[-/ ]?\d{2,12}(?:[-/][A-Z0-9]{1,12}){0,4}|\d{1,8}(?:[-/][A-Z0-9]{1,12}){1,4}|[A-Z0-9]{2,6}(?:[-/][A-Z0-9]{1,12}){1,4}|\d{1,6}[A-Z]{1,2}|[A-Z0-9]{6,20}))(?![A-Za-z0-9@/])/g;
const grade =
  /\b(?:Grade|Band|Class|Stage|Level|Category|Group|Type|Phase|Tier|Schedule|Part|Annex|Appendix|Room|Flat|Plot|Unit|Floor|Zone|Item|Option|Form|Page|Table|Box)(?: (?:is|was|of)|:)? ?(?:(?:[IVX]{1,4}|[A-Z])\b\*?|\d{1,4}[A-Za-z]?\*?)(?![A-Za-z])/g;
/** The same in small letters: only the first letters of the alphabet, since "form I" is "form I sent". */
const smallGrade = /\b(?:band|grade|class|category|group|option|zone|tier|level)(?: (?:is|was|of)|:)? ?[A-H]\b\*?/g;
const law =
  /\b(?:sections?|s\.|ss\.|regulations?|reg\.|articles?|art\.|paragraphs?|para\.?|rules?|schedules?|clauses?) ?(\d{1,4}[A-Z]{0,2}(?:\(\w{1,4}\)){0,4})|\bs(\d{1,3}[A-Z]?)\b(?= (?:of|HA|CA|[A-Z]))/gi;
const act =
  /\b(?:[A-Z][A-Za-z'’-]{1,30},? (?:and |of |the |for |etc\.? |\([A-Za-z ,]{1,60}\) ){0,3}){1,10}(?:Act|Regulations|Order|Rules|Code|Measure) ?(?:\d{4})?/g;

/** Phones, emails, web addresses, postcodes, references, grades and provisions of law in a text, in no order, perhaps overlapping. */
export function findCodes(text: string): Fact[] {
  const facts: Fact[] = [];
  const add = (kind: FactKind, span: Span, value: (written: string) => string): void => {
    const written = text.slice(span.start, span.end);
    facts.push({ kind, text: written, span, value: value(written) });
  };
  const each = (
    pattern: RegExp,
    group: number,
    kind: FactKind,
    value: (written: string, match: RegExpExecArray) => string | undefined,
  ): void => {
    if (!mayMatch(pattern, text)) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const written = match[group] ?? '';
      if (written === '') continue;
      const start = match.index + match[0].length - written.length;
      const found = value(written, match);
      if (found !== undefined) facts.push({ kind, text: written, span: { start, end: start + written.length }, value: found });
    }
  };
  for (const span of email.find(text)) add('email', span, (written) => written.toLowerCase());
  for (const span of phone.find(text))
    // "0900-1700" are opening hours.
    if (!/^\d{4} ?[-–] ?\d{4}$/.test(text.slice(span.start, span.end)))
      add('phone', span, (written) => written.replace(/\D/g, '').replace(/^44/, '0'));
  for (const span of postcode.find(text)) add('address', span, (written) => written.toUpperCase().replace(/\s/g, ''));
  each(quotedLink, 0, 'web-address', (written) => written.slice(1, -1).toLowerCase());
  each(link, 0, 'web-address', (written) => (/[a-z]/i.test(written) ? trimmed(written) : undefined));
  each(law, 0, 'law', (_written, match) => (match[1] ?? match[2] ?? '').toUpperCase());
  each(act, 0, 'law', (written) => written.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ').trim());
  each(grade, 0, 'reference', (written) =>
    written
      .replace(/ (?:is|was|of)\b|:/g, '')
      .replace(/\s/g, '')
      .toUpperCase(),
  );
  each(smallGrade, 0, 'reference', (written) =>
    written
      .replace(/ (?:is|was|of)\b|:/g, '')
      .replace(/\s/g, '')
      .toUpperCase(),
  );
  each(reference, 2, 'reference', (written) =>
    /\d/.test(written) && !/^\d+(?:[-/]\d+){1,2}$/.test(written) && (/[A-Z]/.test(written) || written.length > 5)
      ? written.replace(/[\s-]/g, '').toUpperCase()
      : /^\d{4}\/\d{2,8}$|^\d{2,4}\/\d{4,8}$/.test(written)
        ? written
        : undefined,
  );
  return facts;
}

function trimmed(written: string): string {
  return written
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[./,;:!?]{1,40}$/, '');
}

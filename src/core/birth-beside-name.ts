import { writtenDate, yearOf } from './recognisers/date-of-birth';
import type { Span } from './span';

/** From here on a date beside a name is when something happened, rather than a birth. */
const latestBirth = 2023;
const reach = 60;
/** "OYELARAN, Folasade (Ms) – 23-JUN-79", "Kai, 3/4/22", "Hope: 7.7.19", "Noah (aged 6, 2 May 2019)": straight after the name, then a pause. */
const beside = new RegExp(
  `^(?: ?\\((?:[A-Z][a-z]{0,12}\\.?|she\\/her|he\\/him|they\\/them|[A-Za-z ]{2,20})\\))?(?:[,;:|]|\\t| [–—-])? {0,4}\\(?(?:b\\.? ?|born |aged? \\d{1,3},? |\\d{1,3}(?: ?yrs?| years)?,? )?\\(?(${writtenDate})(?=[),.;:|\\t\\n]|$| ?[(–—-]| (?:of|and|at|is|was|has|attends|lives|living)\\b)`,
);
/** Who signed or met on a day. */
const dated =
  /\b(?:signed|dated|sent|received|seen|visited|reviewed|approved|checked|updated|logged|entered|created|minutes?|cllr|councillor|per|letter|email|report|regards|sincerely|faithfully|officer|manager)\b[^\n]{0,24}$|\b(?:by|from|to|of)[ :]{1,2}$/i;

/** Takes a text and where people are named in it; gives the dates straight after a name that can only be when the person was born. */
export function birthDatesBeside(text: string, people: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of people) {
    const found = beside.exec(text.slice(end, end + reach));
    const date = found?.[1];
    if (found === null || date === undefined || yearOf(date) > latestBirth) continue;
    if (dated.test(text.slice(Math.max(0, start - 40), start))) continue;
    const at = end + found[0].length - date.length;
    spans.push({ start: at, end: at + date.length });
  }
  return spans;
}

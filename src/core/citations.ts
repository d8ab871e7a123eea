import { isAnotherAct } from './citations/other-years';
import { byShort, replacement, sameTitle, sectionReplacement, shortForms } from './citations/register';
import type { Legislation } from './citations/register';
import { findTitles } from './citations/titles';
import type { Span } from './span';

export type CitationVerdict = 'right' | 'wrong-year' | 'superseded' | 'not-in-list' | 'no-such-section';

/** A reference to law in a text, and what the council's list says of it. */
export interface Citation {
  /** From "section" or the title's first word to the end of what is cited. */
  readonly span: Span;
  /** The full title where it is known, else as written. Without the year. */
  readonly title: string;
  readonly year?: number;
  readonly section?: string;
  readonly verdict: CitationVerdict;
  /** One plain sentence for the officer. */
  readonly note: string;
  readonly correctYear?: number;
  /** On legislation.gov.uk; made from our list, never from the text. */
  readonly url?: string;
  /** True when a person should check it on legislation.gov.uk. */
  readonly verify: boolean;
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly year: number | undefined;
  readonly entries: readonly Legislation[];
}

const numbers = '\\d{1,4}[A-Z]{0,3}(?:\\([0-9A-Za-z]{1,4}\\)){0,4}';
const list = `(${numbers})((?:(?:, ?| and | or | to | ?[-–] ?|, and )${numbers}){0,6})`;
const provision =
  '(?:[Ss]ections?|SECTION|[Ss]ecs?\\.?|[Ss]s?\\.|[Ss]s?(?= ?\\d)|[Rr]egulations?|[Rr]egs?\\.?|[Aa]rticles?|[Aa]rts?\\.?|[Rr]ules?|[Pp]aragraphs?|[Pp]aras?\\.?)';
const before = new RegExp(
  `\\b${provision} ?${list}(?: (?:notice|enquir(?:y|ies)|review|agreement|assessment|dut(?:y|ies)|application|order|offence|accommodation|meeting|request|appeal|decision|powers?|rights?)s?)?(?: (?:served|given|made|issued))?(?:,? (?:of|to|in|under|from)(?: Part \\d{1,2}[A-Z]?(?: of)?| Schedule \\d{1,2}[A-Z]?(?: to| of)?)?(?: the)?| of| the)? ?$`,
);
const divisionBefore = /\b(?:Part|Schedule|Chapter|part|schedule) (?:\d{1,3}[A-Z]{0,2}|[IVX]{1,5})(?:,? (?:of|to|in)(?: the)?)? ?$/;
const afterwards = new RegExp(`^,? ?(?:\\(?)${provision} ?${list}`);
const alone = new RegExp(`\\b(?:[Ss]ections?|[Ss]s?\\.|[Ss](?=\\d)|[Rr]egulations?|[Aa]rticles?) ?${list}(?!\\d)`, 'g');
const initialled = /\b(?:[A-Z]{2,8}|[A-Z][a-z]?[A-Z]{1,4}A?|[A-Z]{1,3}[a-z]{1,2}[A-Z]) ((?:19|20)\d{2})\b/g;
const backReference = /^,? (?:of|to|in) (?:that|the|this|the same|the said) (?:(\d{4}) )?(?:Act|Regulations|Order)\b/;
const notLaw =
  /^[^.;\n]{0,4}\b(?:of|in|on) (?:the|this|that|your|our|an?|their|his|her) (?!(?:\d{4} )?(?:Act|Regulations|Order)\b|(?:same|said) Act)[a-z]/;

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const shortPattern = new RegExp(
  `\\b(?:${shortForms
    .map(escape)
    .sort((one, other) => other.length - one.length)
    .join('|')})(?![A-Za-z0-9])`,
  'g',
);

function nearestYear(entries: readonly Legislation[], year: number): Legislation | undefined {
  return [...entries].sort((one, other) => Math.abs(one.year - year) - Math.abs(other.year - year))[0];
}

/** All names of law in a text: full titles, short forms, initials with a year. In order, not overlapping; full titles win. */
function findNamed(text: string): Named[] {
  const named: Named[] = findTitles(text).map((found) => ({
    start: found.start,
    end: found.end,
    title: found.title,
    year: found.year,
    entries: entriesOf(found.title, found.year),
  }));
  const add = (start: number, form: string, year: number | undefined): void => {
    const entries = byShort(form);
    if (entries.length > 0) named.push({ start, end: start + form.length, title: form, year, entries });
  };
  for (const pattern of [shortPattern, initialled]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const year = /((?:19|20)\d{2})$/.exec(match[0]);
      const following = /^ ((?:19|20)\d{2})\b/.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 6));
      if (year === null && following !== null) {
        // "FOIA 2000": the short form with its year.
        const entries = byShort(match[0]);
        if (entries.length > 0)
          named.push({ start: match.index, end: match.index + match[0].length + 5, title: match[0], year: Number(following[1]), entries });
      } else add(match.index, match[0], year === null ? undefined : Number(year[1]));
    }
  }
  named.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Named[] = [];
  for (const one of named) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (one.end > last.end && last.entries.length === 0 && one.entries.length > 0) kept[kept.length - 1] = one;
  }
  return kept;
}

/** A title may have swallowed words before it ("Panel Housing Act 1996"): the longest end of it that is known counts. */
function entriesOf(title: string, year: number | undefined): readonly Legislation[] {
  const whole = sameTitle(title);
  if (whole.length > 0 || replacement(title, year) !== undefined) return whole;
  return [];
}

function trimToKnown(one: Named): Named {
  if (one.entries.length > 0 || replacement(one.title, one.year) !== undefined) return one;
  const words = one.title.split(' ');
  for (let cut = 1; cut < words.length - 1; cut += 1) {
    const title = words.slice(cut).join(' ');
    const entries = sameTitle(title);
    if ((entries.length > 0 || replacement(title, one.year) !== undefined) && /^[A-Z]/.test(title)) {
      return { ...one, start: one.end - (one.end - one.start - words.slice(0, cut).join(' ').length - 1), title, entries };
    }
  }
  return one;
}

/** Contracts first advertised before 24 February 2025 stay under the Regulations of 2015: Procurement Act 2023, sections 123 and 127. */
function isOldProcurement(text: string): boolean {
  const years = (text.match(/\b20[0-3]\d\b/g) ?? []).map(Number).filter((year) => year !== 2015);
  return years.length > 0 && years.every((year) => year < 2025);
}

function judge(one: Named, section: string | undefined, text: string): Omit<Citation, 'span'> {
  const titleText = one.title.replace(/^the /i, '');
  const base = {
    title: one.entries[0]?.title.replace(/ \d{4}$/, '') ?? titleText,
    ...(one.year === undefined ? {} : { year: one.year }),
    ...(section === undefined ? {} : { section }),
  };
  const byYear = one.year === undefined ? one.entries : one.entries.filter(({ year }) => year === one.year);
  const instead = replacement(one.title, one.year);
  if (instead !== undefined && (byYear.length === 0 || /^Public Contracts/i.test(titleText))) {
    if (!(/^Public Contracts Regulations/i.test(titleText) && one.year === 2015 && isOldProcurement(text))) {
      return { ...base, verdict: 'superseded', note: `This has been replaced: see ${instead}.`, verify: true };
    }
  }
  if (one.entries.length === 0) {
    return {
      ...base,
      verdict: 'not-in-list',
      note: 'We could not check this citation: it is not in our list. Look it up on legislation.gov.uk.',
      verify: true,
    };
  }
  if (byYear.length === 0 && one.year !== undefined && isAnotherAct(one.title, one.year)) {
    return {
      ...base,
      verdict: 'not-in-list',
      note: 'This is another Act of the same name, which is not in our list. Check that it is the one you mean.',
      verify: true,
    };
  }
  if (byYear.length === 0 && one.year !== undefined) {
    const right =
      nearestYear(
        one.entries.filter((entry) => section === undefined || entry.sections[section.replace(/\(.*$/, '')] !== undefined),
        one.year,
      ) ?? nearestYear(one.entries, one.year);
    if (right !== undefined) {
      return {
        ...base,
        verdict: 'wrong-year',
        note: `Our list has the ${right.title}. Check the year.`,
        correctYear: right.year,
        url: right.url,
        verify: true,
      };
    }
  }
  const entry = chooseBySection(byYear, section);
  if (entry === undefined) return { ...base, verdict: 'not-in-list', note: 'We could not check this citation.', verify: true };
  const title = entry.title.replace(/ \d{4}$/, '');
  if (section === undefined)
    return { ...base, title, verdict: 'right', note: entry.note ?? `${entry.title}.`, url: entry.url, verify: entry.verify };
  const plain = section.replace(/\(.*$/, '');
  const gone = sectionReplacement(entry.id, plain);
  if (gone !== undefined)
    return { ...base, title, verdict: 'superseded', note: `This has been replaced: see ${gone}.`, url: entry.url, verify: true };
  const number = Number(/^\d+/.exec(plain)?.[0] ?? '0');
  if (entry.lastSection !== undefined && number > entry.lastSection) {
    return {
      ...base,
      title,
      verdict: 'no-such-section',
      note: `The ${entry.title} has no ${entry.provisionWord} ${plain}: the last is ${entry.lastSection}.`,
      url: entry.url,
      verify: true,
    };
  }
  const heading = entry.sections[plain];
  const note =
    heading === undefined
      ? `The ${entry.title} is in our list, but not this ${entry.provisionWord}: check it.`
      : `${entry.title}, ${entry.provisionWord} ${plain}: ${heading}.`;
  return {
    ...base,
    title,
    verdict: 'right',
    note,
    url: `${entry.url}/${entry.provisionWord}/${plain}`,
    verify: entry.verify || heading === undefined,
  };
}

function chooseBySection(entries: readonly Legislation[], section: string | undefined): Legislation | undefined {
  if (section === undefined || entries.length < 2) return entries[0];
  const plain = section.replace(/\(.*$/, '');
  return entries.find((entry) => entry.sections[plain] !== undefined) ?? entries[0];
}

function isWithin(start: number, end: number, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}

/**
 * Takes a text; gives every citation of law in it, in order: titles, short forms, provisions with them, and provisions alone after an Act has been named.
 * Each is checked against the council's list; "not-in-list" means check, never that it does not exist. Linear in the length of the text.
 */
export function findCitations(text: string): readonly Citation[] {
  const citations: Citation[] = [];
  const taken: Span[] = [];
  const named = findNamed(text).map(trimToKnown);
  for (const one of named) {
    const lead = text.slice(Math.max(0, one.start - 90), one.start);
    const section = before.exec(lead);
    const division = section === null ? divisionBefore.exec(lead) : null;
    const tail = afterwards.exec(text.slice(one.end, one.end + 60));
    const the = /(?:^|\s)([Tt]he )$/.exec(lead)?.[1]?.length ?? 0;
    const start =
      section !== null
        ? one.start - (lead.length - section.index)
        : division !== null
          ? one.start - (lead.length - division.index)
          : one.start - the;
    const end = section === null && tail !== null ? one.end + tail[0].length : one.end;
    const number = section?.[1] ?? tail?.[1];
    const span = { start, end };
    taken.push(span);
    citations.push({ span, ...judge(one, number, text) });
  }
  // Sections alone belong to the Act named last: "you may ask for a review under section 202".
  alone.lastIndex = 0;
  let from = 0;
  for (let match = alone.exec(text); match !== null; match = alone.exec(text)) {
    const start = match.index;
    let end = start + match[0].length;
    while (from < taken.length && (taken[from]?.end ?? 0) <= start) from += 1;
    const rest = text.slice(end, end + 50);
    if (isWithin(start, end, taken.slice(from, from + 2)) || notLaw.test(rest)) continue;
    const back = backReference.exec(rest);
    if (back !== null) end += back[0].length;
    const earlier = named
      .slice(0, from)
      .filter(
        (one) =>
          one.end <= start &&
          (back?.[1] === undefined || one.year === Number(back[1]) || one.entries.some(({ year }) => year === Number(back[1]))),
      );
    const act = earlier[earlier.length - 1] ?? (back?.[1] === undefined ? undefined : named[0]);
    if (act === undefined || (text.slice(act.end, start).length > 1200 && back === null)) continue;
    const judged = judge({ ...act }, match[1], text);
    const { year: _year, ...withoutYear } = judged;
    citations.push({ span: { start, end }, ...withoutYear });
  }
  return citations.sort((one, other) => one.span.start - other.span.start);
}

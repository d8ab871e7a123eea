import type { Council } from '../council';
import { findValues } from '../facts';
import { standInSpans } from '../hiding';
import type { PersonalKind } from '../pseudonym';
import { pseudonymise } from '../pseudonymise';
import type { Span } from '../span';
import { findRealPeople, type SuggestedWords } from '../suggested-words';

export interface ShareLetterInput {
  /** The letter's paragraphs. */
  readonly texts: readonly string[];
  readonly council: Council;
}

export interface SharedLetter {
  /** The letter with gaps in square brackets where this one case was: names, numbers, dates and amounts. */
  readonly letter: string;
  /** How many different things were taken out. */
  readonly takenOut: number;
}

/** What a gap is called, so that whoever fills it in knows what is asked. */
const labels: Partial<Record<PersonalKind, string>> = {
  person: 'name',
  address: 'address',
  postcode: 'postcode',
  phone: 'phone number',
  email: 'email address',
  'date-of-birth': 'date of birth',
  'rent-reference': 'rent reference',
  'council-tax-reference': 'council tax reference',
  'case-reference': 'case reference',
  organisation: 'place',
};

/** Takes a letter to one person; gives it as a pattern for many. What is left is still looked at again before it goes anywhere (findPersonal). */
export function shareLetter({ texts, council }: ShareLetterInput): SharedLetter {
  const masked = pseudonymise(texts, { council });
  const byStandIn = new Map<string, string>();
  const namer = gapNamer();
  for (const { kind, standIn, person } of masked.key.pseudonyms)
    byStandIn.set(standIn, namer(labels[kind] ?? 'reference', person === undefined ? `${kind} ${standIn}` : `person ${person}`));
  const letter = masked.texts
    .map((text) => {
      const hidden = standInSpans(text, [...byStandIn.keys()]).map((span) => ({
        span,
        gap: byStandIn.get(text.slice(span.start, span.end)) ?? '',
      }));
      const facts = findValues(text).flatMap(({ kind, span, value }) => {
        const label = kind === 'amount' ? 'amount' : kind === 'date' || kind === 'deadline' ? 'date' : undefined;
        return label === undefined ? [] : [{ span, gap: namer(label, value) }];
      });
      return withGaps(text, [...hidden, ...facts.filter(({ span }) => hidden.every((other) => apart(span, other.span)))]);
    })
    .filter((text) => text.trim() !== '')
    .join('\n\n');
  return { letter, takenOut: namer.count() };
}

export interface WordsToShare extends SuggestedWords {
  readonly council: Council;
  /** Words that are no real person's, says the officer. */
  readonly asTheyAre?: readonly string[];
}

/** Takes words that are about to be shared; gives the personal data still in them, each once, for the officer's own eyes: what the gateway will find too. */
export function findPersonal({
  council,
  asTheyAre: unmask,
  ...words
}: WordsToShare): readonly { readonly kind: PersonalKind; readonly text: string }[] {
  const found = new Map<string, PersonalKind>();
  for (const one of findRealPeople(words, { council, unmask })) found.set(one.text.trim(), one.kind);
  return [...found].map(([text, kind]) => ({ kind, text }));
}

/** Gives the same thing the same gap, and the second of a sort its number: "name", "name 2". */
function gapNamer(): { (label: string, thing: string): string; count(): number } {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const name = (label: string, thing: string): string => {
    const key = `${label} ${thing}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const number = (counts.get(label) ?? 0) + 1;
    counts.set(label, number);
    const gap = number === 1 ? `[${label}]` : `[${label} ${number}]`;
    known.set(key, gap);
    return gap;
  };
  return Object.assign(name, { count: () => known.size });
}

function withGaps(text: string, gaps: readonly { readonly span: Span; readonly gap: string }[]): string {
  let at = 0;
  let written = '';
  for (const { span, gap } of [...gaps].sort((one, other) => one.span.start - other.span.start)) {
    if (span.start < at) continue;
    written += text.slice(at, span.start) + gap;
    at = span.end;
  }
  return written + text.slice(at);
}

function apart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

import { birthDatesBeside } from './birth-beside-name';
import { withSieve } from './literal-sieve';
import type { Council } from './council';
import helplines from './data/helplines.json';
import { findPeople } from './names-people';
import { alwaysHidden } from './pseudonym';
import type { PersonalData, PersonalKind } from './pseudonym';
import { recognisers } from './recognisers/list';
import { wideRecognisers } from './recognisers/list-wide';
import { findStandInForms, isStandIn } from './stand-ins';
import type { Span } from './span';

/** What the officer and the council have said about words. */
export interface MaskOptions {
  readonly council?: Council;
  /** Words the officer marked: masked wherever they stand. */
  readonly mask?: readonly string[];
  /** Words the officer unmarked: left readable wherever they stand, unless they are of a kind that is always hidden. */
  readonly unmask?: readonly string[];
  /**
   * "everything" also hides dates, ages, jobs, nationalities, firms and web addresses: for texts that must not tell who is meant by any road.
   * "usual", which a letter needs to stay workable, is what is meant when nothing is said.
   */
  readonly breadth?: 'usual' | 'everything';
  /** For a text that is already masked: stand-ins are not found again. */
  readonly ignoreStandIns?: boolean;
}

type Found = PersonalData & { readonly rank: number };

const rankOfBirth = recognisers.findIndex(({ kind }) => kind === 'date-of-birth');

/** Freephone, national-rate and three-digit numbers reach organisations, never a person: Ofcom, National Telephone Numbering Plan, 03 and 08. */
function isPublicPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^44/, '0');
  return /^0(?:3|80|84|87)/.test(digits) || digits.length < 7 || publicPhones.has(digits);
}

const publicPhones = new Set(helplines.numbers.map(({ number }) => number.replace(/\D/g, '')));

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[’‘]/g, "'")
    .trim();
}

/** Where words stand in a text, whole words only, in any case. */
function findWords(text: string, words: readonly string[]): Span[] {
  const spans: Span[] = [];
  const lower = text.toLowerCase();
  for (const word of words) {
    const wanted = word.trim().toLowerCase();
    if (wanted === '' || lower.length !== text.length) continue;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const isWhole = !/[\w\u00c0-\u024f]/.test(lower[at - 1] ?? '') && !/[\w\u00c0-\u024f]/.test(lower[at + wanted.length] ?? '');
      if (isWhole) spans.push({ start: at, end: at + wanted.length });
    }
  }
  return spans;
}

/** The council's own names and numbers, which are public. */
function councilWords(council: Council | undefined): readonly string[] {
  if (council === undefined) return [];
  return [
    council.name,
    council.shortName,
    council.contact.phone,
    council.contact.email,
    council.contact.web,
    council.contact.address,
    ...council.neverMask,
  ].filter((word) => word.trim().length > 2);
}

const helplineNames = helplines.names.join('\n').toLowerCase();

/** Of public words and the names of helplines, those that hold some of what was found: a text is not searched for the rest. */
function openWordsAround(found: readonly PersonalData[], words: readonly string[]): readonly string[] {
  const pieces = new Set(found.map(({ text }) => text.toLowerCase()));
  const all = words.join('\n').toLowerCase();
  const held = [...pieces].filter((piece) => piece.length > 2 && (all.includes(piece) || helplineNames.includes(piece)));
  return held.length === 0 ? [] : [...words, ...helplines.names].filter((word) => held.some((piece) => word.toLowerCase().includes(piece)));
}

/** Of the words an officer unmarked, those that hold nothing of a kind that is always hidden. */
function mayBeRead(unmask: readonly string[], found: readonly PersonalData[]): readonly string[] {
  if (unmask.length === 0) return unmask;
  const held = found.filter(({ kind }) => alwaysHidden.has(kind)).map(({ text }) => normal(text));
  return unmask.filter((word) => !held.some((text) => normal(word).includes(text)));
}

function isInside(span: Span, sorted: readonly Span[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const before = sorted[low - 1];
  return before !== undefined && before.end >= span.end;
}

/** Takes candidates; gives those that stay: the lower rank first, then the longer, none overlapping, in order. Linear after a sort. */
function settle(candidates: readonly Found[]): PersonalData[] {
  const ordered = [...candidates].sort((one, other) => one.span.start - other.span.start || one.rank - other.rank);
  const kept: Found[] = [];
  for (const candidate of ordered) {
    let stays = true;
    while (kept.length > 0) {
      const last = kept[kept.length - 1];
      if (last === undefined || last.span.end <= candidate.span.start) break;
      const lastLength = last.span.end - last.span.start;
      const length = candidate.span.end - candidate.span.start;
      const wins =
        candidate.rank < last.rank
          ? !(last.rank - candidate.rank < 50 && lastLength >= length * 2)
          : candidate.rank - last.rank < 50 && length >= lastLength * 2 && candidate.span.start <= last.span.start;
      if (!wins) {
        stays = false;
        break;
      }
      kept.pop();
    }
    if (stays) kept.push(candidate);
  }
  return kept.map(({ kind, span, text }) => ({ kind, span, text }));
}

/** Takes the texts of one thread; gives the personal data of each, in order, not overlapping. A name known in one text is known in all. */
export function findPersonalDataIn(texts: readonly string[], options: MaskOptions = {}): readonly (readonly PersonalData[])[] {
  const people = findPeople(texts);
  const council = councilWords(options.council);
  return texts.map((text, index) => {
    const found: Found[] = [];
    const add = (kind: PersonalKind, spans: readonly Span[], rank: number): void => {
      for (const span of spans) found.push({ kind, span, text: text.slice(span.start, span.end), rank });
    };
    withSieve(text, () => {
      recognisers.forEach((recogniser, rank) => add(recogniser.kind, recogniser.find(text), rank));
      if (options.breadth === 'everything')
        wideRecognisers.forEach((recogniser, rank) => add(recogniser.kind, recogniser.find(text), recognisers.length - 0.5 + rank / 100));
    });
    const named = people[index] ?? [];
    add('date-of-birth', birthDatesBeside(text, named), rankOfBirth);
    add('person', named, recognisers.length);
    add('other', findWords(text, options.mask ?? []), -100);
    const settled = settle(found);
    const unmask = mayBeRead(options.unmask ?? [], settled);
    const unmasked = new Set(unmask.map(normal));
    const open = findWords(text, openWordsAround(settled, [...council, ...unmask])).sort((one, other) => one.start - other.start);
    const forms = options.ignoreStandIns === true ? findStandInForms(text) : [];
    return settled.filter(({ kind, span, text: words }) => {
      if (unmasked.size > 0 && unmasked.has(normal(words))) return false;
      if (isInside(span, open) && !(options.mask ?? []).some((word) => normal(word) === normal(words))) return false;
      if (kind === 'phone' && isPublicPhone(words)) return false;
      return !(options.ignoreStandIns === true && (isInside(span, forms) || isStandIn(words)));
    });
  });
}

/**
 * Takes any text; gives the personal data in it, in order, not overlapping. Masking is reversible, so when in doubt it finds; months, Acts,
 * national helplines and the council's own name are left. Linear in the length of the text; never throws.
 */
export function findPersonalData(text: string, options: MaskOptions = {}): readonly PersonalData[] {
  return findPersonalDataIn([text], options)[0] ?? [];
}

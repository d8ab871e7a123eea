import { findPersonalDataIn } from './find-personal-data';
import type { MaskOptions } from './find-personal-data';
import { nameLinks } from './name-links';
import { splitTokens } from './names-tokens';
import type { PersonalData, PersonalKind, Pseudonym, PseudonymKey } from './pseudonym';
import { People, splitName } from './pseudonymise-people';
import type { NamePart, NameSeen } from './pseudonymise-people';
import { restore } from './restore';
import type { Span } from './span';
import { standInFor } from './stand-ins';

/** Texts with stand-ins in the place of personal data, and what puts the real words back. */
export interface Pseudonymised {
  readonly texts: readonly string[];
  readonly key: PseudonymKey;
  /** How many different things were hidden, by kind, in plain words, most first. */
  readonly hidden: readonly { readonly kind: string; readonly count: number }[];
}

const plainKinds: Readonly<Record<PersonalKind, string>> = {
  person: 'people',
  address: 'addresses',
  postcode: 'postcodes',
  phone: 'phone numbers',
  email: 'email addresses',
  nino: 'National Insurance numbers',
  'nhs-number': 'NHS numbers',
  'date-of-birth': 'dates of birth',
  utr: 'tax references',
  uprn: 'property references',
  upn: 'pupil numbers',
  'council-tax-reference': 'council tax references',
  'rent-reference': 'rent references',
  'case-reference': 'case references',
  'penalty-charge': 'penalty charge references',
  'bank-account': 'bank accounts',
  iban: 'bank accounts (IBAN)',
  card: 'card numbers',
  vehicle: 'vehicle registrations',
  'driving-licence': 'driving licences',
  passport: 'passports',
  organisation: 'schools, surgeries and places of care',
  'profile-link': 'personal web pages',
  other: 'other details',
};

/** Gives stand-ins to what was found, each original always the same one. */
class Namer {
  readonly pseudonyms: Pseudonym[] = [];
  private readonly byOriginal = new Map<string, string>();
  private readonly personOf = new Map<string, number>();
  private readonly asked = new Set<string>();
  private readonly standIns = new Set<string>();
  private readonly counts = new Map<PersonalKind, number>();
  private readonly people: People;
  private readonly words: Set<string>;
  private readonly compact: string;

  constructor(
    texts: readonly string[],
    offset: number,
    private readonly links: ReadonlyMap<string, readonly string[]>,
  ) {
    this.words = new Set();
    for (const text of texts) {
      for (const token of splitTokens(text)) {
        this.words.add(token.folded);
        if (token.folded.indexOf('-') > 0) token.folded.split('-').forEach((half) => this.words.add(half));
      }
    }
    this.compact = texts
      .join('\n')
      .toLowerCase()
      .replace(/[\s()-]+/g, '');
    this.people = new People((folded) => folded.split('-').some((half) => this.words.has(half)), offset);
    if (offset > 0) for (const kind of Object.keys(plainKinds)) this.counts.set(kind as PersonalKind, offset * 37);
  }

  /** `coded` asks for a code in the place of a name: nothing in a text is like it. */
  standIn(found: PersonalData, before: string, addressed: boolean, coded = false): string {
    const key = `${found.kind !== 'person' ? 'x' : coded ? 'c' : 'p'}:${found.text}`;
    const known = this.byOriginal.get(key);
    if (known !== undefined) return known;
    const standIn = found.kind === 'person' && !coded ? this.person(found.text, before, addressed) : this.thing(found.kind, found.text);
    this.byOriginal.set(key, standIn);
    return standIn;
  }

  private thing(kind: PersonalKind, original: string): string {
    for (;;) {
      const count = this.counts.get(kind) ?? 0;
      this.counts.set(kind, count + 1);
      const standIn = standInFor(kind, original, count);
      if (this.compact.indexOf(standIn.toLowerCase().replace(/[\s()-]+/g, '')) >= 0 || this.standIns.has(standIn.toLowerCase())) continue;
      this.standIns.add(standIn.toLowerCase());
      this.pseudonyms.push({ kind, original, standIn });
      return standIn;
    }
  }

  private person(original: string, before: string, addressed: boolean): string {
    const split = splitName(original);
    const isSurname =
      /\b(?:surname|last name|family name)(?: is |\s{0,3}:\s{0,3})$/i.test(before) || (/\bthe $/i.test(before) && /[^s]s$/.test(original));
    const parts = isSurname ? split.map((part) => (part.part === 'forename' ? { ...part, part: 'surname' as const } : part)) : split;
    const names = parts.filter(({ part }) => part === 'forename' || part === 'surname');
    if (names.length === 0) return this.thing('person', original);
    const person = this.whoIs(original, { parts, before, addressed });
    const words = new Map<NamePart, string>();
    for (const part of names) words.set(part, this.people.word(part, person));
    const letters = 'RTLMBCDFGHJKNPSVW';
    for (let turn = 0; ; turn += 1) {
      const standIn = parts
        .map(
          (part, at) =>
            words.get(part) ??
            (part.part === 'initial'
              ? (letters[(at + person + turn) % letters.length] ?? 'R')
              : part.part === 'number'
                ? `90${at + turn}${person}`
                : part.text),
        )
        .join('');
      if (
        this.standIns.has(standIn.toLowerCase()) &&
        this.pseudonyms.some((other) => other.standIn === standIn && other.original !== original)
      ) {
        if (turn < letters.length) continue;
        return this.thing('person', original);
      }
      this.add({ kind: 'person', original, standIn, person });
      // A model may use a forename or surname alone: each goes back alone too.
      for (const [part, word] of words) this.add({ kind: 'person', original: part.text, standIn: word, person });
      return standIn;
    }
  }

  /** The person of a name: of those the words around say are the same, the one known already. */
  private whoIs(original: string, seen: NameSeen): number {
    this.asked.add(original);
    for (const other of this.links.get(original) ?? []) {
      if (!this.personOf.has(other) && !this.asked.has(other)) this.whoIs(other, { parts: splitName(other), before: '', addressed: false });
    }
    const linked = (this.links.get(original) ?? []).map((other) => this.personOf.get(other)).find((other) => other !== undefined);
    const person = this.personOf.get(original) ?? this.people.resolve(seen, linked);
    this.personOf.set(original, person);
    return person;
  }

  private add(pseudonym: Pseudonym): void {
    const key = pseudonym.standIn.toLowerCase();
    if (this.standIns.has(key) && this.pseudonyms.some(({ standIn }) => standIn === pseudonym.standIn)) return;
    this.standIns.add(key);
    this.pseudonyms.push(pseudonym);
  }
}

const closers = /^ ?[,.!?]/;

function isAddressed(text: string, found: PersonalData): boolean {
  const after = text.slice(found.span.end, found.span.end + 2);
  const before = text.slice(Math.max(0, found.span.start - 3), found.span.start);
  return (closers.test(after) || /^\s*[-\n]/.test(after)) && (found.span.start === 0 || /[.!?\n,;]\s*$/.test(before));
}

interface Masked {
  readonly text: string;
  /** Where each replaced piece stands in the masked text, beside where it stood. */
  readonly places: readonly { readonly from: Span; readonly to: Span }[];
}

function replaceAll(text: string, found: readonly PersonalData[], namer: Namer, coded: boolean): Masked {
  let masked = '';
  let reached = 0;
  const places: { from: Span; to: Span }[] = [];
  for (const piece of found) {
    const before = text.slice(Math.max(0, piece.span.start - 32), piece.span.start);
    masked += text.slice(reached, piece.span.start);
    const start = masked.length;
    masked += namer.standIn(piece, before, isAddressed(text, piece), coded);
    places.push({ from: piece.span, to: { start, end: masked.length } });
    reached = piece.span.end;
  }
  return { text: masked + text.slice(reached), places };
}

/** The stretch of the first text that a stretch of the masked text came from, pieces it touches taken whole. */
function originOf(span: Span, places: Masked['places']): Span {
  let start = span.start;
  let end = span.end;
  let shift = 0;
  for (const { from, to } of places) {
    if (to.end <= span.start) shift = from.end - to.end;
    if (to.start < span.end && span.start < to.end) {
      start = Math.min(start, to.start);
      end = Math.max(end, to.end);
    }
  }
  const first = places.find(({ to }) => to.start === start);
  const last = [...places].reverse().find(({ to }) => to.end <= end && to.end > span.start);
  const endShift = last === undefined ? shift : last.from.end - last.to.end;
  return { start: first === undefined ? start + shift : first.from.start, end: end + endShift };
}

function withForced(text: string, found: readonly PersonalData[], forced: readonly Span[]): readonly PersonalData[] {
  if (forced.length === 0) return found;
  const merged: Span[] = [];
  for (const span of [...forced].sort((one, other) => one.start - other.start)) {
    const last = merged[merged.length - 1];
    if (last !== undefined && span.start < last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  const pieces = merged.map((span): PersonalData => ({ kind: 'other', span, text: text.slice(span.start, span.end) }));
  return [...found.filter(({ span }) => !merged.some((other) => span.start < other.end && other.start < span.end)), ...pieces].sort(
    (one, other) => one.span.start - other.span.start,
  );
}

/** How a text is hidden: names by names (0), names by codes such as "ZZ-PERSON-0001" (1), the lines that hold something (2), or whole (3). */
type Depth = 0 | 1 | 2 | 3;

/** What came of one try: all texts, or the places in the list of those that would not come back exactly or still tell something. */
type Tried = Pseudonymised | { readonly failed: readonly number[] };

function wholly(text: string): readonly PersonalData[] {
  return text.trim() === '' ? [] : [{ kind: 'other', span: { start: 0, end: text.length }, text }];
}

/** The lines in which something was found, each as one piece. */
function byLines(text: string, found: readonly PersonalData[]): readonly PersonalData[] {
  const pieces: PersonalData[] = [];
  for (const { span } of found) {
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const next = text.indexOf('\n', span.end);
    const end = next < 0 ? text.length : next;
    const last = pieces[pieces.length - 1];
    if (last !== undefined && start <= last.span.end) {
      if (end > last.span.end)
        pieces[pieces.length - 1] = { kind: 'other', span: { start: last.span.start, end }, text: text.slice(last.span.start, end) };
    } else pieces.push({ kind: 'other', span: { start, end }, text: text.slice(start, end) });
  }
  return pieces;
}

function attempt(texts: readonly string[], options: MaskOptions, offset: number, depths: readonly Depth[]): Tried {
  const first = findPersonalDataIn(texts, options);
  const forced: Span[][] = texts.map(() => []);
  let failed: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const found = texts.map((text, at) => {
      if (depths[at] === 3) return wholly(text);
      const pieces = withForced(text, first[at] ?? [], forced[at] ?? []);
      return depths[at] === 2 ? byLines(text, pieces) : pieces;
    });
    const namer = new Namer(texts, offset, nameLinks(texts, found));
    // Full names first, so that a forename alone finds its person.
    found.forEach((list, at) => {
      const text = texts[at] ?? '';
      if (depths[at] !== 0) return;
      for (const piece of list) {
        if (piece.kind === 'person' && / /.test(piece.text))
          namer.standIn(piece, text.slice(Math.max(0, piece.span.start - 32), piece.span.start), isAddressed(text, piece));
      }
    });
    const masked = texts.map((text, at) => replaceAll(text, found[at] ?? [], namer, depths[at] === 1));
    // With the names gone, something else may stand out: the gateway would refuse it, so where it came from is masked as well.
    const left = findPersonalDataIn(
      masked.map(({ text }) => text),
      { ...options, ignoreStandIns: true },
    );
    failed = texts.map((_text, at) => at).filter((at) => (left[at] ?? []).length > 0);
    if (failed.length === 0) {
      const key: PseudonymKey = { pseudonyms: namer.pseudonyms };
      failed = texts.map((_text, at) => at).filter((at) => restore(masked[at]?.text ?? '', key).text !== texts[at]);
      return failed.length > 0 ? { failed } : { texts: masked.map(({ text }) => text), key, hidden: countHidden(namer.pseudonyms) };
    }
    left.forEach((list, at) => list.forEach(({ span }) => forced[at]?.push(originOf(span, masked[at]?.places ?? []))));
  }
  return { failed };
}

function countHidden(pseudonyms: readonly Pseudonym[]): Pseudonymised['hidden'] {
  const counts = new Map<string, Set<string>>();
  for (const { kind, original, person } of pseudonyms) {
    const name = plainKinds[kind];
    const seen = counts.get(name) ?? new Set<string>();
    seen.add(person === undefined ? original : `#${person}`);
    counts.set(name, seen);
  }
  return [...counts].map(([kind, seen]) => ({ kind, count: seen.size })).sort((one, other) => other.count - one.count);
}

/**
 * Takes the texts of one thread (passages, answers, the message answered); gives them with stand-ins for all personal data found, the key that
 * puts the real words back, and what was hidden. One person keeps one name through all the texts; `restore` of a masked text is the
 * text again, exactly: this is checked here before anything is given out. A text whose stand-in names cannot be told from the words around
 * them gets codes in their place, and where that is not enough it alone is hidden whole; the other texts stay readable.
 */
export function pseudonymise(texts: readonly string[], options: MaskOptions = {}): Pseudonymised {
  const depths: Depth[] = texts.map(() => 0);
  for (;;) {
    let failed: readonly number[] = [];
    for (let offset = 0; offset < 3; offset += 1) {
      const tried = attempt(texts, options, offset, depths);
      if (!('failed' in tried)) return tried;
      failed = tried.failed;
    }
    const deeper = failed.filter((at) => (depths[at] ?? 3) < 3);
    // Every turn takes one text deeper, so the turns end; at the last all of them are hidden whole.
    if (deeper.length === 0) break;
    for (const at of deeper) depths[at] = ((depths[at] ?? 0) + 1) as Depth;
  }
  const pseudonyms: Pseudonym[] = [];
  let count = 0;
  const all = texts.join('\n').toLowerCase();
  const masked = texts.map((text) => {
    if (text.trim() === '') return text;
    let standIn: string;
    do {
      standIn = standInFor('case-reference', text, count);
      count += 1;
    } while (all.indexOf(standIn.toLowerCase()) >= 0);
    pseudonyms.push({ kind: 'other', original: text, standIn });
    return standIn;
  });
  return { texts: masked, key: { pseudonyms }, hidden: countHidden(pseudonyms) };
}

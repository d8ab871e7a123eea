import { findPersonalDataIn } from './find-personal-data';
import type { MaskOptions } from './find-personal-data';
import { nameLinks } from './name-links';
import { Namer } from './namer';
import type { PersonalData, Pseudonym, PseudonymKey } from './pseudonym';
import { restore } from './restore';
import type { Span } from './span';
import { standInFor } from './stand-ins';

/** Texts with stand-ins in the place of personal data, and what puts the real words back. */
export interface Pseudonymised {
  readonly texts: readonly string[];
  readonly key: PseudonymKey;
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
      return failed.length > 0 ? { failed } : { texts: masked.map(({ text }) => text), key };
    }
    left.forEach((list, at) => list.forEach(({ span }) => forced[at]?.push(originOf(span, masked[at]?.places ?? []))));
  }
  return { failed };
}

/**
 * Takes the texts of one thread (passages, answers, the message answered); gives them with stand-ins for all personal data found, and the key that
 * puts the real words back. One person keeps one name through all the texts; `restore` of a masked text is the
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
  return { texts: masked, key: { pseudonyms } };
}

import { judgedBy } from './pattern-judge';
import { patternNeeds } from './pattern-needs';
import { signOf } from './pattern-parts';

/**
 * Rules out patterns that cannot match a text, without running them: what every match of a pattern holds ("flat", "rd" and the end of a word) is read
 * from the pattern's own source, a text's runs of three and four signs are noted once, and a pattern that needs others is not tried. Wrong in one
 * direction only: a pattern may be tried in vain, never left out where it matches.
 */

/** The runs of three signs of five bits each have a place of their own; those of four share as many. */
const places = 1 << 15;

const numbers = Uint8Array.from({ length: 128 }, (_, code) => numberOf(signOf(code)));

/** A sign in five bits: 0 for what is no part of a word, 27 for a digit, 28 for "_". */
function numberOf(sign: string): number {
  return sign === ' ' ? 0 : sign === '0' ? 27 : sign === '_' ? 28 : sign.charCodeAt(0) - 96;
}

function placeOfThree(run: number): number {
  return run & (places - 1);
}

function placeOfFour(run: number): number {
  return places + (Math.imul(run & 0xf_ffff, 0x9e37_79b1) >>> 17);
}

/** The places of a piece: all must be noted of a text that holds it. */
function placesOf(piece: string): readonly number[] {
  const found: number[] = [];
  let run = 0;
  for (let at = 0; at < piece.length; at += 1) {
    run = (run << 5) | numberOf(piece.charAt(at));
    if (piece.length === 3 && at === 2) found.push(placeOfThree(run));
    if (at > 2) found.push(placeOfFour(run));
  }
  return found;
}

/** Clause by clause: where it ends, then piece by piece how many places it has and which. One list, since thousands are gone through a second. */
type Needs = Int32Array;

const known = new WeakMap<RegExp, Needs>();

function written(pattern: RegExp): Needs {
  const all: number[] = [];
  for (const clause of patternNeeds(pattern)) {
    const own = clause.map(placesOf).flatMap((found) => [found.length, ...found]);
    all.push(all.length + 1 + own.length, ...own);
  }
  return Int32Array.from(all);
}

function needsOf(pattern: RegExp): Needs {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = written(pattern);
    known.set(pattern, needs);
  }
  return needs;
}

/** The places of one text: those that hold its number. One table serves text after text, since to make and clear one costs more than to fill it. */
interface Noted {
  readonly table: Uint8Array;
  readonly number: number;
}

const ownTable = new Uint8Array(2 * places);
let lastNumber = 0;
let isTableUsed = false;

/**
 * Notes every run of three and four signs; before and after a text stands what is no part of a word. Nothing stands behind the loop: what V8 made
 * of it while it first ran knew nothing of what comes after, and was thrown away at the end of every text (Node 20).
 */
function note(text: string, { table, number }: Noted): void {
  let run = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    run = (run << 5) | (code < 128 ? (numbers[code] ?? 0) : 0);
    table[placeOfThree(run)] = number;
    table[placeOfFour(run)] = number;
  }
}

/** A number that no place of the common table holds. */
function nextNumber(): number {
  lastNumber = (lastNumber + 1) & 0xff;
  if (lastNumber === 0) {
    ownTable.fill(0);
    lastNumber = 1;
  }
  return lastNumber;
}

/** Whether one of the pieces that stand from one place of the list to another is in the text. */
function holdsOne({ table, number }: Noted, needs: Needs, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const next = at + 1 + (needs[at] ?? 0);
    at += 1;
    while (at < next && table[needs[at] ?? 0] === number) at += 1;
    if (at === next) return true;
    at = next;
  }
  return false;
}

function canMatch(noted: Noted, pattern: RegExp): boolean {
  const needs = needsOf(pattern);
  for (let at = 0; at < needs.length;) {
    const end = needs[at] ?? 0;
    if (!holdsOne(noted, needs, at + 1, end)) return false;
    at = end;
  }
  return true;
}

/** Takes a text and work to be done on it; while it is done, `mayMatch` knows the text, and says yes of any other. Linear in its length. */
export function withSieve<Result>(text: string, work: () => Result): Result {
  const isOuter = !isTableUsed;
  // Work within work has a table of its own: the outer text's places must stay.
  const noted: Noted = isOuter ? { table: ownTable, number: nextNumber() } : { table: new Uint8Array(2 * places), number: 1 };
  note(text, noted);
  isTableUsed = true;
  try {
    return judgedBy((pattern, other) => other !== text || canMatch(noted, pattern), work);
  } finally {
    if (isOuter) isTableUsed = false;
  }
}

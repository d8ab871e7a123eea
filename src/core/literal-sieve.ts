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

/** What a pattern needs, or how often it was tried before that was read. */
const known = new WeakMap<RegExp, Needs | number>();

/** To read a pattern takes as long as to try it on some hundred sentences, so it is read for a long text, or when it is tried again and again. */
const longText = 400;
const manyTries = 200;

function written(pattern: RegExp): Needs {
  const all: number[] = [];
  for (const clause of patternNeeds(pattern)) {
    const own = clause.map(placesOf).flatMap((found) => [found.length, ...found]);
    all.push(all.length + 1 + own.length, ...own);
  }
  return Int32Array.from(all);
}

function needsOf(pattern: RegExp, length: number): Needs | undefined {
  const own = known.get(pattern) ?? 0;
  if (typeof own !== 'number') return own;
  if (length < longText && own < manyTries) {
    known.set(pattern, own + 1);
    return undefined;
  }
  const needs = written(pattern);
  known.set(pattern, needs);
  return needs;
}

/**
 * The places of one text: those that hold its number. One table serves text after text, since to make and clear one costs more than to fill it; work
 * within work has the next, since the outer text's places must stay.
 */
interface Noted {
  readonly table: Uint8Array;
  number: number;
}

const tables: Noted[] = [];
let depth = 0;

/** The next table, with a number that none of its places holds. */
function freshTable(): Noted {
  const own = (tables[depth] ??= { table: new Uint8Array(2 * places), number: 0 });
  own.number = (own.number + 1) & 0xff;
  if (own.number === 0) {
    own.table.fill(0);
    own.number = 1;
  }
  return own;
}

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

function canMatch(noted: Noted, pattern: RegExp, length: number): boolean {
  const needs = needsOf(pattern, length);
  if (needs === undefined) return true;
  for (let at = 0; at < needs.length;) {
    const end = needs[at] ?? 0;
    if (!holdsOne(noted, needs, at + 1, end)) return false;
    at = end;
  }
  return true;
}

/** Takes a text and work to be done on it; while it is done, `mayMatch` knows the text, and says yes of any other. Linear in its length. */
export function withSieve<Result>(text: string, work: () => Result): Result {
  const noted = freshTable();
  note(text, noted);
  depth += 1;
  try {
    return judgedBy((pattern, other) => other !== text || canMatch(noted, pattern, text.length), work);
  } finally {
    depth -= 1;
  }
}

/**
 * What is known of the matches of one part of a pattern, and of parts put together: the whole of what it may match while that is little, else how
 * it may begin and end, and pieces it must hold. The way of reckoning is Russ Cox's ("Regular Expression Matching with a Trigram Index", 2012).
 *
 * Pieces are written in few signs: letters small, "0" for any digit, a space for whatever is no part of a word, and in between "|" for a word
 * boundary, which has a space on the side that has no letter.
 */

/** Pieces, one of which every match holds. */
export type Clause = readonly string[];

export interface Part {
  /** All that the part may match; undefined when that is too much to say. */
  readonly exact: Clause | undefined;
  /** How it may begin and end; an empty piece when nothing is known. */
  readonly prefix: Clause;
  readonly suffix: Clause;
  /** Of each of these every match holds a piece. */
  readonly needs: readonly Clause[];
}

const mostPieces = 64;
/** Where one list of pieces meets another, the pairs soon are too many to be worth it. */
const mostCrossed = 24;
const longest = 20;
/** So much of how a part begins and ends is kept. */
const edge = 6;
/** A piece is worth looking for from three signs. */
const shortest = 3;
const mostClauses = 3;
const mostCopies = 10;

/** Takes no room: a look around, the start or end. */
export const nothing: Part = { exact: [''], prefix: [''], suffix: [''], needs: [] };
/** May be whatever it likes. */
export const anything: Part = { exact: undefined, prefix: [''], suffix: [''], needs: [] };

/** One of a few pieces. */
export function oneOf(pieces: Clause): Part {
  return { exact: pieces, prefix: pieces, suffix: pieces, needs: [] };
}

/** The sign of a character by its code. What is no part of a word is told by \b, which knows ASCII alone. */
export function signOf(code: number): string {
  if (code >= 48 && code <= 57) return '0';
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return String.fromCharCode(code | 32);
  return code === 95 ? '_' : ' ';
}

/** Joins two pieces. A boundary between them says no more than the characters beside it do; at the edge it stays where it leans on a word. */
function joined(one: string, other: string): string {
  if (one === '' || other === '' || !(one.endsWith('|') || other.startsWith('|'))) return one + other;
  const left = one.endsWith('|') ? one.slice(0, -1) : one;
  const right = other.startsWith('|') ? other.slice(1) : other;
  if (left === '') return right.startsWith(' ') ? right : `|${right}`;
  return right !== '' || left.endsWith(' ') ? left + right : `${left}|`;
}

function product(one: Clause, other: Clause): Clause | undefined {
  // Letter after letter: nearly all of a pattern.
  if (one.length === 1 && other.length === 1) return [joined(one[0] ?? '', other[0] ?? '')];
  if (one.length * other.length > Math.max(mostCrossed, one.length, other.length)) return undefined;
  const all = new Set<string>();
  for (const first of one) for (const second of other) all.add(joined(first, second));
  return [...all];
}

function firstOf(pieces: Clause): Clause {
  const all = new Set(pieces.map((piece) => piece.slice(0, edge)));
  return all.size > mostPieces || all.has('') ? [''] : [...all];
}

function lastOf(pieces: Clause): Clause {
  const all = new Set(pieces.map((piece) => piece.slice(-edge)));
  return all.size > mostPieces || all.has('') ? [''] : [...all];
}

/** A boundary at the edge of a piece counts as the space that must stand there; beside nothing known it says nothing. */
function spelled(piece: string): string {
  return piece === '|' ? '' : piece.replace('|', ' ').replace('|', ' ');
}

function clauseOf(pieces: Clause): readonly Clause[] {
  const all = [...new Set(pieces.map(spelled))];
  return all.length > 0 && all.every(({ length }) => length >= shortest) ? [all] : [];
}

function inexact(part: Part): Part {
  const { exact } = part;
  if (exact === undefined) return part;
  return { exact: undefined, prefix: firstOf(exact), suffix: lastOf(exact), needs: [...part.needs, ...clauseOf(exact)] };
}

/** One part and then another. */
export function follows(one: Part, other: Part): Part {
  const needs = other.needs.length === 0 ? one.needs : [...one.needs, ...other.needs];
  if (one.exact !== undefined && other.exact !== undefined) {
    const exact = product(one.exact, other.exact);
    if (exact?.every(({ length }) => length <= longest) === true) return { ...oneOf(exact), needs };
  }
  const between = product(lastOf(one.exact ?? one.suffix), firstOf(other.exact ?? other.prefix));
  return {
    exact: undefined,
    prefix: firstOf((one.exact === undefined ? undefined : product(one.exact, other.exact ?? other.prefix)) ?? one.exact ?? one.prefix),
    suffix: lastOf((other.exact === undefined ? undefined : product(one.exact ?? one.suffix, other.exact)) ?? other.exact ?? other.suffix),
    needs: [
      ...needs,
      ...(between === undefined ? [] : clauseOf(between)),
      ...(one.exact === undefined ? [] : clauseOf(one.exact)),
      ...(other.exact === undefined ? [] : clauseOf(other.exact)),
    ],
  };
}

/** What most texts hold, whatever its length: small words, digits. */
const usual = /^ ?(?:the|at|to|of|in|on|is|from|for|and|with|no|by|it|or|a|was|are|be|[ 0]{0,5})? ?$/;

/** How likely it is that some text holds one of the pieces: the fewer and longer, the less. */
function chance(clause: Clause): number {
  let sum = 0;
  for (const piece of clause) sum += usual.test(piece) ? 1 - piece.length / 100 : piece.length < 4 ? 0.3 : piece.length === 4 ? 0.08 : 0.02;
  return sum;
}

/** True when whatever holds a piece of the one clause holds one of the other. */
function says(one: Clause, other: Clause): boolean {
  return one.every((piece) => other.some((part) => piece.indexOf(part) >= 0));
}

function bestOf(clauses: readonly Clause[], most: number): readonly Clause[] {
  const best: Clause[] = [];
  for (const clause of [...clauses].sort((one, other) => chance(one) - chance(other))) {
    if (best.length === most) break;
    if (!best.some((chosen) => says(chosen, clause))) best.push(clause);
  }
  return best;
}

/** One of several parts. */
export function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0] ?? nothing;
  const exact: string[] = [];
  for (const part of parts) exact.push(...(part.exact ?? []));
  if (parts.every((part) => part.exact !== undefined) && exact.length <= mostPieces) {
    const all = [...new Set(exact)];
    return oneOf(all);
  }
  const known = parts.map(inexact);
  const best = known.map(({ needs }) => bestOf(needs, 1)[0]);
  return {
    exact: undefined,
    prefix: firstOf(known.flatMap(({ prefix }) => prefix)),
    suffix: lastOf(known.flatMap(({ suffix }) => suffix)),
    needs: best.some((clause) => clause === undefined) ? [] : [[...new Set(best.flatMap((clause) => clause ?? []))]],
  };
}

/** A part so many times: at least `least`, at most `most`. */
export function repeated(part: Part, least: number, most: number): Part {
  if (least === 0) return most === 1 && part.exact !== undefined ? oneOf([...new Set([...part.exact, ''])]) : anything;
  let all = part;
  const copies = Math.min(least, mostCopies);
  for (let copy = 1; copy < copies; copy += 1) all = follows(all, part);
  return most === copies ? all : inexact(all);
}

/** What a whole pattern needs: of each clause a piece, the most telling first; none when nothing can be told. */
export function needsOf(part: Part): readonly Clause[] {
  return bestOf(inexact(part).needs, mostClauses);
}

import { judgedBy } from './pattern-judge';

/**
 * Rules out patterns that cannot match a text, without running them: every match of most patterns holds one of a few pieces of plain letters
 * ("flat", "heol", "sort code"), and those are read from the pattern's own source, so that a changed pattern needs no other change. A text's runs of
 * three and four characters are noted once, as bits; a pattern none of whose pieces is among them is not tried. Wrong in one direction only: a pattern
 * may be tried in vain, never left out where it matches. The idea is Russ Cox's ("Regular Expression Matching with a Trigram Index", 2012).
 */

/** Pieces in small letters, one of which every match holds. */
type Pieces = readonly string[];

/** A piece is worth looking for from three characters; a list of more is not. */
const shortest = 3;
const mostPieces = 160;

/** How likely it is that a text holds none of them: the fewer and longer, the better. */
function worth(pieces: Pieces): number {
  let chance = 0;
  for (const { length } of pieces) chance += length < 4 ? 0.3 : length === 4 ? 0.08 : 0.02;
  return -chance;
}

function better(one: Pieces | undefined, other: Pieces | undefined): Pieces | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return worth(other) > worth(one) ? other : one;
}

/** Reads one pattern's source from front to back. Whatever it does not know counts as anything at all. */
class PatternReader {
  private at = 0;
  constructor(private readonly source: string) {}

  /** Alternatives up to a closing bracket or the end: one piece of each, or nothing where one of them has none. */
  alternatives(): Pieces | undefined {
    let all: string[] | undefined = [];
    do {
      const own = this.sequence();
      if (own === undefined) all = undefined;
      else all?.push(...own);
    } while (this.source[this.at] === '|' && ++this.at > 0);
    return all === undefined || all.length > mostPieces ? undefined : [...new Set(all)];
  }

  private sequence(): Pieces | undefined {
    let best: Pieces | undefined;
    let run = '';
    const endRun = (): void => {
      if (run.length >= shortest) best = better(best, [run]);
      run = '';
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const { letter, inner, isEmpty } = this.atom();
      const least = this.leastTimes();
      if (isEmpty) continue;
      if (letter !== undefined && least === undefined) {
        run += letter;
        continue;
      }
      endRun();
      if (least !== 0 && inner !== undefined) best = better(best, inner);
    }
    endRun();
    return best;
  }

  /** One thing: a letter (in its small form), a group with its pieces, something that takes no room, or something unknown. */
  private atom(): { readonly letter?: string; readonly inner?: Pieces | undefined; readonly isEmpty?: boolean } {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '[') return this.choice();
    if (sign === '^' || sign === '$') return { isEmpty: true };
    if (sign === '.') return {};
    return sign === '\\' ? this.escape() : plain(sign);
  }

  private group(): { readonly inner?: Pieces | undefined; readonly isEmpty?: boolean } {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += kind.length;
    const inner = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(kind) ? { isEmpty: true } : { inner };
  }

  /** "[Ff]" is one letter; any other choice may be anything. */
  private choice(): { readonly letter?: string } {
    const start = this.at;
    while (this.at < this.source.length && this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const among = this.source.slice(start, this.at);
    this.at += 1;
    const isOneLetter = /^[A-Za-z]{2}$/.test(among) && among[0]?.toLowerCase() === among[1]?.toLowerCase();
    return isOneLetter ? plain(among.charAt(0)) : {};
  }

  private escape(): { readonly letter?: string; readonly isEmpty?: boolean } {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === 'b' || sign === 'B') return { isEmpty: true };
    if (/[^A-Za-z0-9]/.test(sign)) return plain(sign);
    const rest = this.source.slice(this.at);
    // What goes with the sign is read over: \u00e9, \u{1f600}, \p{L}, \x41, \k<name>, \12.
    this.at += /^(?:\{[^}]*\}|<\w+>)/.exec(rest)?.[0].length ?? (sign === 'u' ? 4 : sign === 'x' ? 2 : 0);
    // A reference to the twelfth group is no letter "2".
    while (/\d/.test(sign) && /\d/.test(this.source[this.at] ?? '')) this.at += 1;
    return {};
  }

  /** How often at least, where a quantifier stands; undefined where none does: exactly once. */
  private leastTimes(): number | undefined {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (found === null) return undefined;
    this.at += found[0].length;
    return found[0].startsWith('+') ? 1 : Number(found[1] ?? 0);
  }
}

function plain(sign: string): { readonly letter?: string } {
  return sign.charCodeAt(0) < 128 ? { letter: sign.toLowerCase() } : {};
}

/** Takes a pattern; gives pieces in small letters of which every match holds one, or undefined when none can be told. */
export function piecesOf({ source, flags }: RegExp): Pieces | undefined {
  // With both flags two letters of other scripts fold to "s" and "k". A backslash and digit may be a reference: read as anything.
  if (/i/.test(flags) && /[uv]/.test(flags)) return undefined;
  const pieces = new PatternReader(source).alternatives();
  return pieces === undefined || pieces.length === 0 ? undefined : pieces;
}

const bitCount = 1 << 15;

function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

function threeBit(one: number, two: number, three: number): number {
  return (Math.imul(one, 961) + Math.imul(two, 31) + three + 7) & (bitCount - 1);
}

function fourBit(three: number, four: number): number {
  return (Math.imul(three, 40_503) ^ Math.imul(four, 2_654_435)) & (bitCount - 1);
}

/** The bits of a piece: all must be set in a text that holds it. */
function bitsOf(piece: string): readonly number[] {
  const bits: number[] = [];
  for (let at = 0; at + 2 < piece.length; at += 1) {
    const three = threeBit(piece.charCodeAt(at), piece.charCodeAt(at + 1), piece.charCodeAt(at + 2));
    if (piece.length === 3) bits.push(three);
    else if (at + 3 < piece.length) bits.push(fourBit(three, piece.charCodeAt(at + 3)));
  }
  return bits;
}

const needs = new WeakMap<RegExp, readonly (readonly number[])[] | null>();

function needsOf(pattern: RegExp): readonly (readonly number[])[] | null {
  let known = needs.get(pattern);
  if (known === undefined) {
    known = piecesOf(pattern)?.map(bitsOf) ?? null;
    needs.set(pattern, known);
  }
  return known;
}

/** The bits of one text: those that hold its number. One table serves text after text, since to make and clear one costs more than to fill it. */
interface Noted {
  readonly bits: Uint32Array;
  readonly number: number;
}

const table = new Uint32Array(bitCount);
let lastNumber = 0;
let isTableUsed = false;

function note(text: string, bits: Uint32Array): Noted {
  lastNumber = (lastNumber + 1) >>> 0;
  if (lastNumber === 0) {
    table.fill(0);
    lastNumber = 1;
  }
  const number = lastNumber;
  let one = 0;
  let two = 0;
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    const here = small(text.charCodeAt(at));
    if (before >= 0) bits[fourBit(before, here)] = number;
    if (at > 1) {
      before = threeBit(one, two, here);
      bits[before] = number;
    }
    one = two;
    two = here;
  }
  return { bits, number };
}

function holds({ bits, number }: Noted, piece: readonly number[]): boolean {
  for (const bit of piece) if (bits[bit] !== number) return false;
  return true;
}

function canMatch(noted: Noted, pattern: RegExp): boolean {
  const pieces = needsOf(pattern);
  return pieces === null || pieces.some((piece) => holds(noted, piece));
}

/** Takes a text and work to be done on it; while it is done, `mayMatch` knows the text, and says yes of any other. Linear in its length. */
export function withSieve<Result>(text: string, work: () => Result): Result {
  const isOuter = !isTableUsed;
  const noted = note(text, isOuter ? table : new Uint32Array(bitCount));
  isTableUsed = true;
  try {
    return judgedBy((pattern, other) => other !== text || canMatch(noted, pattern), work);
  } finally {
    if (isOuter) isTableUsed = false;
  }
}

import { signsAmong } from './pattern-class';
import { anything, either, follows, needsOf, nothing, oneOf, repeated, signOf, type Clause, type Part } from './pattern-parts';

/** More of a class of characters than this is as good as any character. */
const mostOfClass = 4;
const once: readonly [number, number] = [1, 1];

/**
 * Reads a pattern's source from front to back and reckons what its matches hold, so that a changed pattern needs no other change. Wrong in one
 * direction only: what it does not know counts as anything at all.
 */
class PatternReader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly isUnicode: boolean,
  ) {}

  /** Alternatives up to a closing bracket or the end. */
  alternatives(): Part {
    const parts: Part[] = [];
    do parts.push(this.sequence());
    while (this.source[this.at] === '|' && ++this.at > 0);
    return either(parts);
  }

  /** What is wholly known stays together as long as it can: of "[A-Z]+ Cottages" the piece is the whole word. */
  private sequence(): Part {
    let all = nothing;
    let run = nothing;
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const [least, most] = this.times();
      const part = least === 1 && most === 1 ? atom : repeated(atom, least, most);
      const longer = follows(run, part);
      if (longer.exact === undefined) all = follows(all, run);
      run = longer.exact === undefined ? part : longer;
    }
    return follows(all, run);
  }

  private atom(): Part {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === '(') return this.group();
    if (sign === '[') return this.choice();
    if (sign === '^' || sign === '$') return nothing;
    if (sign === '.') return anything;
    if (sign === '\\') return this.escape();
    return this.isHalf(sign) ? anything : oneOf([signOf(sign.charCodeAt(0))]);
  }

  /** Half of a character beyond the first plane, which patterns with the u flag read as one. */
  private isHalf(sign: string): boolean {
    return this.isUnicode && /[\ud800-\udfff]/.test(sign);
  }

  private group(): Part {
    const kind = this.source[this.at] !== '?' ? '' : (/^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '');
    this.at += kind.length;
    const inner = this.alternatives();
    this.at += 1;
    return /[=!]$/.test(kind) ? nothing : inner;
  }

  /** A class of characters: "[Ff]" is one letter, "[- /]" no part of a word; one of many signs may be anything. */
  private choice(): Part {
    const end = this.endOfChoice();
    const signs = signsAmong(this.source.slice(this.at, end));
    this.at = end + 1;
    return signs === undefined || signs.length > mostOfClass ? anything : oneOf(signs);
  }

  private endOfChoice(): number {
    let end = this.at;
    while (end < this.source.length && this.source[end] !== ']') end += this.source[end] === '\\' ? 2 : 1;
    return end;
  }

  private escape(): Part {
    const sign = this.source[this.at] ?? '';
    this.at += 1;
    if (sign === 'b') return oneOf(['|']);
    if (sign === 'B') return nothing;
    if (sign === 'd') return oneOf(['0']);
    if (/[stnrfvW]/.test(sign)) return oneOf([' ']);
    if (/[^A-Za-z0-9]/.test(sign)) return this.isHalf(sign) ? anything : oneOf([signOf(sign.charCodeAt(0))]);
    const rest = this.source.slice(this.at);
    // What goes with the sign is read over: \u00e9, \u{1f600}, \p{L}, \x41, \k<name>, \12.
    this.at += /^(?:\{[^}]*\}|<\w+>)/.exec(rest)?.[0].length ?? (sign === 'u' ? 4 : sign === 'x' ? 2 : 0);
    // A reference to the twelfth group is no letter "2".
    while (/\d/.test(sign) && /\d/.test(this.source[this.at] ?? '')) this.at += 1;
    return anything;
  }

  /** How often at least and at most, by the quantifier that stands here; once where none does. */
  private times(): readonly [number, number] {
    if ('*+?{'.indexOf(this.source[this.at] ?? ' ') < 0) return once;
    const found = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (found === null) return once;
    this.at += found[0].length;
    const [written, least = '', comma = '', most = ''] = found;
    if (written.startsWith('?')) return [0, 1];
    if (written.startsWith('*')) return [0, Infinity];
    if (written.startsWith('+')) return [1, Infinity];
    return [Number(least), comma === '' ? Number(least) : most === '' ? Infinity : Number(most)];
  }
}

/** Takes a pattern; gives clauses of each of which every match holds a piece: "flat" or "apartment". None when nothing can be told. */
export function patternNeeds({ source, flags }: RegExp): readonly Clause[] {
  // With both flags two letters of other scripts fold to "s" and "k"; with v a class may hold classes.
  if (/v/.test(flags) || (/i/.test(flags) && /u/.test(flags))) return [];
  return needsOf(new PatternReader(source, /u/.test(flags)).alternatives());
}

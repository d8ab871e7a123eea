/**
 * Many phrase patterns looked for in one walk over a text's words. A pattern is words with single spaces:
 * `a|b` either word · `x?` perhaps · `<verb>` a word of a class · `...` up to four words, `...9` up to nine · `,` a comma stands before the next word ·
 * `^` first in the sentence · `$` last in the sentence. Without `,` or a gap, words must follow one another with nothing but space, hyphen or slash between.
 * Classes and gaps are captured in order, for replacements such as "we have not received $1".
 * Patterns are filed by their first word, so each place in a text tries only the few that can begin there; gaps are bounded; so time is linear in the text.
 */

/** The words of a text as the matcher reads them. */
export interface WordStream {
  readonly count: number;
  /** Lower case, straight apostrophes. */
  word(index: number): string;
  /** What stands before the word: 0 space or hyphen, 1 a comma or other mark, 2 a sentence begins. */
  joint(index: number): number;
}

export interface PhraseMatch {
  readonly rule: number;
  /** Word indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Word index pairs of what classes and gaps took, in order; an empty gap has equal ends. */
  readonly captures: readonly (readonly [number, number])[];
}

export type WordClass = (word: string) => boolean;

interface Element {
  readonly kind: 'words' | 'gap' | 'comma';
  readonly words: ReadonlySet<string>;
  readonly only: string | undefined;
  readonly classes: readonly WordClass[];
  readonly optional: boolean;
  readonly most: number;
}

interface Pattern {
  readonly rule: number;
  readonly elements: readonly Element[];
  readonly first: boolean;
  readonly last: boolean;
  /** Where matching goes on after the first word, which the index has matched. */
  readonly rest: number;
  /** The second word when it must follow at once: tried first, since it rules most patterns out. */
  readonly second: Element | undefined;
}

/** The patterns that begin with one word: those whose second word is fixed are filed by it as well, the rest are tried at every place. In order of rules. */
interface Filed {
  readonly open: Pattern[];
  readonly bySecond: Map<string, Pattern[]>;
}

const none: ReadonlySet<string> = new Set();
const noPatterns: readonly Pattern[] = [];

function parseElement(source: string, classes: Readonly<Record<string, WordClass>>): Element {
  const empty = { words: none, only: undefined, classes: [], optional: false, most: 0 };
  if (source === ',' || source === ',?') return { ...empty, kind: 'comma', optional: source === ',?' };
  if (source.startsWith('...')) return { ...empty, kind: 'gap', most: source.length > 3 ? Number(source.slice(3)) : 4 };
  const optional = source.endsWith('?');
  const words: string[] = [];
  const tests: WordClass[] = [];
  for (const word of (optional ? source.slice(0, -1) : source).split('|')) {
    if (!word.startsWith('<')) {
      words.push(word);
      continue;
    }
    const test = classes[word.slice(1, -1)];
    if (test === undefined) throw new RangeError(`no word class "${word}"`);
    tests.push(test);
  }
  return {
    kind: 'words',
    words: words.length > 1 ? new Set(words) : none,
    only: words.length === 1 ? words[0] : undefined,
    classes: tests,
    optional,
    most: 0,
  };
}

export interface PhraseTrie {
  /** Every match of every pattern, in order of place. */
  matches(stream: WordStream): PhraseMatch[];
}

/**
 * Takes patterns (a rule's number is its index) and the word classes they name; gives what finds them.
 * @throws RangeError when a pattern names a class that does not exist or does not begin with a word: a programmer's fault.
 */
export function buildPhraseTrie(patterns: readonly string[], classes: Readonly<Record<string, WordClass>>): PhraseTrie {
  const byFirstWord = new Map<string, Filed>();
  patterns.forEach((source, rule) => {
    let parts = source.split(' ');
    const first = parts[0] === '^';
    if (first) parts = parts.slice(1);
    const last = parts[parts.length - 1] === '$';
    if (last) parts = parts.slice(0, -1);
    const elements = parts.map((part) => parseElement(part, classes));
    // A pattern whose first words may be absent is filed under each word it can begin with.
    for (let at = 0; at < elements.length; at += 1) {
      const element = elements[at];
      if (element === undefined) break;
      if (element.kind !== 'words' || element.classes.length > 0) throw new RangeError(`a phrase pattern begins with a word: "${source}"`);
      const next = elements[at + 1];
      const second = next !== undefined && next.kind === 'words' && !next.optional ? next : undefined;
      const pattern: Pattern = { rule, elements, first, last, rest: at + 1, second };
      for (const word of element.only === undefined ? element.words : [element.only]) {
        let filed = byFirstWord.get(word);
        if (filed === undefined) byFirstWord.set(word, (filed = { open: [], bySecond: new Map() }));
        file(filed, pattern);
      }
      if (!element.optional) break;
    }
  });
  return { matches: (stream) => findMatches(byFirstWord, stream) };
}

function file(filed: Filed, pattern: Pattern): void {
  const second = pattern.elements[pattern.rest];
  if (second === undefined || second.kind !== 'words' || second.optional || second.classes.length > 0) {
    filed.open.push(pattern);
    return;
  }
  for (const word of second.only === undefined ? second.words : [second.only]) {
    const list = filed.bySecond.get(word);
    if (list === undefined) filed.bySecond.set(word, [pattern]);
    else list.push(pattern);
  }
}

function findMatches(byFirstWord: ReadonlyMap<string, Filed>, stream: WordStream): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const captures: [number, number][] = [];

  /** Tries the rest of a pattern from a place; gives the end of the longest way, or -1. Captures of that way are left in `captures`. */
  const follow = (pattern: Pattern, index: number, at: number, loose: boolean): number => {
    const element = pattern.elements[index];
    if (element === undefined) return pattern.last && at < stream.count && stream.joint(at) !== 2 ? -1 : at;
    const depth = captures.length;
    if (element.kind === 'gap') {
      const isEnd = index + 1 === pattern.elements.length;
      let end = -1;
      let best: [number, number][] = [];
      for (let taken = 0; taken <= element.most; taken += 1) {
        if (taken > 0 && (at + taken > stream.count || stream.joint(at + taken - 1) === 2)) break;
        if (captures.length > depth) captures.length = depth;
        captures.push([at, at + taken]);
        const reached = follow(pattern, index + 1, at + taken, true);
        if (reached > end) {
          end = reached;
          best = captures.slice(depth);
          if (!isEnd) break;
        }
      }
      if (captures.length > depth) captures.length = depth;
      captures.push(...best);
      return end;
    }
    if (element.kind === 'comma') {
      if (at < stream.count && stream.joint(at) === 1) {
        const reached = follow(pattern, index + 1, at, true);
        if (reached >= 0) return reached;
        if (captures.length > depth) captures.length = depth;
      }
      return element.optional ? follow(pattern, index + 1, at, loose) : -1;
    }
    if (at < stream.count) {
      const joint = stream.joint(at);
      if (joint === 0 || (loose && joint === 1)) {
        const word = stream.word(at);
        if (element.only === undefined ? element.words.has(word) : word === element.only) {
          const reached = follow(pattern, index + 1, at + 1, false);
          if (reached >= 0) return reached;
          if (captures.length > depth) captures.length = depth;
        } else {
          for (const test of element.classes) {
            if (!test(word)) continue;
            captures.push([at, at + 1]);
            const reached = follow(pattern, index + 1, at + 1, false);
            if (reached >= 0) return reached;
            if (captures.length > depth) captures.length = depth;
            break;
          }
        }
      }
    }
    if (!element.optional) return -1;
    if (element.classes.length > 0) captures.push([at, at]);
    const reached = follow(pattern, index + 1, at, loose);
    if (reached < 0) captures.length = depth;
    return reached;
  };

  for (let begun = 0; begun < stream.count; begun += 1) {
    const filed = byFirstWord.get(stream.word(begun));
    if (filed === undefined) continue;
    const opens = stream.joint(begun) === 2;
    const { open } = filed;
    const fixed = begun + 1 < stream.count ? (filed.bySecond.get(stream.word(begun + 1)) ?? noPatterns) : noPatterns;
    // The two lists are each in order of rules, and so is what is found.
    for (let atOpen = 0, atFixed = 0; atOpen < open.length || atFixed < fixed.length;) {
      const one = open[atOpen];
      const other = fixed[atFixed];
      const pattern = one !== undefined && (other === undefined || one.rule <= other.rule) ? one : other;
      if (pattern === undefined) break;
      if (pattern === one) atOpen += 1;
      else atFixed += 1;
      if (pattern.first && !opens) continue;
      if (captures.length > 0) captures.length = 0;
      const end = follow(pattern, pattern.rest, begun + 1, false);
      if (end > begun) found.push({ rule: pattern.rule, from: begun, to: end, captures: captures.slice() });
    }
  }
  return found;
}

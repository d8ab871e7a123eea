import { noteMark } from './paragraph-text';
import { portions, type Span } from './span';
import { invalidArgument, notEmulated, WireError } from './wire-error';
import type { WordSession } from './word-session';
import type { LiveRange } from './live-range';

export interface SearchOptions {
  readonly ignorePunct?: boolean;
  readonly ignoreSpace?: boolean;
  readonly matchCase?: boolean;
  readonly matchPrefix?: boolean;
  readonly matchSuffix?: boolean;
  readonly matchWholeWord?: boolean;
  readonly matchWildcards?: boolean;
}

/** The bits of _Search2, read in office.js itself (word-web, _getSearchFlags). */
export function searchOptionsFromFlags(flags: number): SearchOptions {
  return {
    matchCase: (flags & 1) !== 0,
    matchWholeWord: (flags & 2) !== 0,
    matchWildcards: (flags & 4) !== 0,
    matchPrefix: (flags & 8) !== 0,
    matchSuffix: (flags & 16) !== 0,
    ignorePunct: (flags & 32) !== 0,
    ignoreSpace: (flags & 64) !== 0,
  };
}

/**
 * Finds text in a span. Nothing found is an empty list, not an error. A match never crosses a deletion or a note mark
 * (said: office-js#5874, #4401) or a paragraph's end (assumed); pending insertions match.
 */
export function search(word: WordSession, span: Span, text: string, options: SearchOptions, location: string): readonly LiveRange[] {
  if (typeof text !== 'string' || text.length === 0) throw invalidArgument(location); // said: office-js#2413
  // documented: at most 255 characters (testing/application-specific-api-error-handling).
  if (text.length > 255) throw new WireError('SearchStringInvalidOrTooLong', 'The search string is too long.', location);
  if (word.behaviour.findDialogOpen) throw new WireError('SearchDialogIsOpen', 'The search dialog is open.', location);
  const pattern = compile(text, options, location);
  const found: LiveRange[] = [];
  for (const { paragraph, from, to } of portions(word.document, span)) {
    const { pieces, text: whole } = word.document.text(paragraph);
    let start = from;
    const cut = (end: number): void => {
      if (end > start) {
        const stretch = whole.slice(start, end);
        for (const match of stretch.matchAll(pattern)) {
          if (match[0].length === 0 || !bordersFit(whole, start + match.index, start + match.index + match[0].length, options)) continue;
          found.push(
            word.makeRange({ paragraph, offset: start + match.index }, { paragraph, offset: start + match.index + match[0].length }),
          );
        }
      }
    };
    for (const piece of pieces) {
      const end = piece.start + piece.text.length;
      if (end <= from || piece.start >= to || (piece.state !== 'deleted' && piece.text !== noteMark)) continue;
      cut(Math.min(piece.start, to));
      start = Math.max(start, end);
    }
    cut(to);
  }
  return found;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

function bordersFit(text: string, from: number, to: number, options: SearchOptions): boolean {
  const before = wordCharacter.test(text[from - 1] ?? ' ');
  const after = wordCharacter.test(text[to] ?? ' ');
  if ((options.matchWholeWord || options.matchPrefix) && before) return false;
  return !((options.matchWholeWord || options.matchSuffix) && after);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** documented: word/search-option-guidance lists the caret codes and wildcards. */
function compile(text: string, options: SearchOptions, location: string): RegExp {
  const flags = options.matchCase || options.matchWildcards ? 'gu' : 'giu';
  const source = options.matchWildcards ? wildcardSource(text, location) : plainSource(text, options, location);
  try {
    return new RegExp(source, flags);
  } catch {
    throw invalidArgument(location);
  }
}

const caretCodes: Readonly<Record<string, string>> = {
  t: '\\t',
  l: '\\v',
  s: '\\u00a0',
  '~': '\\u2011',
  '-': '\\u00ad',
  w: '\\s{1,200}',
  '^': '\\^',
  '#': '\\d',
  $: '\\p{L}',
  '?': '[^]',
  '+': '\\u2014',
  '=': '\\u2013',
};

function plainSource(text: string, options: SearchOptions, location: string): string {
  let source = '';
  const between = `${options.ignorePunct ? '[\\p{P}]{0,8}' : ''}${options.ignoreSpace ? '\\s{0,8}' : ''}`;
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += character.length;
    let unit = escaped(character);
    if (character === '^') {
      const code = text[at] ?? '';
      const known = Object.hasOwn(caretCodes, code) ? caretCodes[code] : undefined;
      if (known === undefined) throw notEmulated(`${location} with the special code ^${code}`);
      unit = known;
      at += 1;
    } else if (options.ignorePunct && /\p{P}/u.test(character)) continue;
    else if (options.ignoreSpace && /\s/.test(character)) continue;
    source += (source === '' ? '' : between) + unit;
  }
  return source;
}

function wildcardSource(text: string, location: string): string {
  // Each "*" may stand for hundreds of characters: many of them in one pattern would take for ever.
  if (text.split('*').length > 3) throw notEmulated(`${location} with more than two "*"`);
  let source = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '?') source += '[^]';
    else if (character === '*') source += '[^]{0,500}?';
    else if (character === '<') source += '(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])';
    else if (character === '>') source += '(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])';
    else if (character === '@') source += '{1,255}?';
    else if (character === '[') {
      const end = text.indexOf(']', at + 2);
      if (end < 0) throw invalidArgument(location);
      const inner = text.slice(at + 1, end);
      const negated = inner.startsWith('!') && inner.length > 1;
      source += `[${negated ? '^' : ''}${(negated ? inner.slice(1) : inner).replace(/[\\\]^[]/g, '\\$&').replace(/^-|-$/g, '\\-')}]`;
      at = end;
    } else if (character === '{') {
      const count = /^\{(\d{1,3})(?:,(\d{0,3}))?\}/.exec(text.slice(at));
      if (!count) throw invalidArgument(location);
      source += count[0];
      at += count[0].length - 1;
    } else if (character === '(' || character === ')') source += character;
    else source += escaped(character);
  }
  return source;
}

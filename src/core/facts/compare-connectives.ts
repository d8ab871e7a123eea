import type { FactOutcome } from '../fact';
import { fact } from './clause-index';
import { isEmptyWord, meaning } from './stems';

/**
 * How a thing hangs on another. "requires": only then. "regardless": then and otherwise. "excludes": all but that. Words of one class may stand for
 * one another; those of two may not.
 */
type Tie = 'requires' | 'regardless' | 'excludes' | 'unless';

interface Connective {
  readonly tie: Tie;
  readonly start: number;
  readonly end: number;
  readonly stems: readonly string[];
}

const ties: readonly (readonly [Tie, RegExp])[] = [
  [
    'regardless',
    /^(?:even (?:if|though|when)|although|though|whether or not|regardless of|irrespective of|no matter (?:if|whether|what|how)|despite|in spite of|without waiting for|without first)$/i,
  ],
  ['unless', /^unless$/i],
  ['excludes', /^(?:except|excluding|other than|apart from|but not|not including|with the exception of|save for)$/i],
];
const connective =
  /\b(?:even (?:if|though|when)|although|though|whether or not|regardless of|irrespective of|no matter (?:if|whether|what|how)|despite|in spite of|without waiting for|without first|except|excluding|other than|apart from|but not|not including|with the exception of|save for|(?:only )?(?:if|when|once|after)|provided(?: that)?|providing|as long as|so long as|on condition(?: that)?|subject to|because|unless)\b/gi;
const word = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*|\d{1,9}|[,;:.?!()\n]/g;
const reach = 90;
const connectivesAtMost = 400;
const ends = /^(?:[,;:.?!()\n]|and|but|then|we|so)$/i;

function read(text: string): readonly Connective[] {
  const found: Connective[] = [];
  connective.lastIndex = 0;
  for (let match = connective.exec(text); match !== null && found.length < connectivesAtMost; match = connective.exec(text)) {
    const from = match.index + match[0].length;
    const stems: string[] = [];
    let end = from;
    word.lastIndex = 0;
    const rest = text.slice(from, from + reach);
    for (let next = word.exec(rest); next !== null && stems.length < 6; next = word.exec(rest)) {
      const small = next[0].toLowerCase();
      if (ends.test(small) && (stems.length > 0 || /^[;:.?!\n]$/.test(small))) break;
      if (/^\d/.test(small) || (small.length > 1 && !isEmptyWord(small))) stems.push(meaning(small));
      end = from + next.index + next[0].length;
    }
    // "You can tell them apart from moths".
    if (
      /^apart from$/i.test(match[0]) &&
      /\b(?:tell|told|set|stand|kept|keep|miles|live|lives|far|away)\b[^.]{0,20}$/i.test(
        text.slice(Math.max(0, match.index - 30), match.index),
      )
    )
      continue;
    const tie = ties.find(([, pattern]) => pattern.test(match[0]))?.[0] ?? 'requires';
    if (stems.length > 0) found.push({ tie, start: match.index, end, stems });
  }
  return found;
}

function shares(one: readonly string[], other: readonly string[]): boolean {
  const there = new Set(other);
  const both = new Set(one.filter((stem) => there.has(stem))).size;
  return both > 0 && both * 2 >= Math.min(new Set(one).size, there.size) && both * 3 >= Math.max(new Set(one).size, there.size);
}

/** What holds only on a condition in the one and whatever happens in the other: "only if you live alone", "whether or not". */
function compareConditions(source: string, draft: string, before: readonly Connective[], after: readonly Connective[]): FactOutcome[] {
  return before.flatMap((one): FactOutcome[] => {
    const alike = after.filter(({ stems }) => shares(one.stems, stems));
    const other = alike[0];
    if (other === undefined || alike.some(({ tie }) => tie === one.tie)) return [];
    // "unless you pay" and "if you do not pay" are told apart as denials are.
    if ((one.tie === 'unless' || other.tie === 'unless') && one.tie !== 'regardless' && other.tie !== 'regardless') return [];
    return [
      {
        outcome: 'changed',
        source: fact('not', source, { start: one.start, end: one.end }, one.tie),
        draft: fact('not', draft, { start: other.start, end: other.end }, other.tie),
      },
    ];
  });
}

const sentenceEnd = /[.?!](?=\s|$)|\n/;
const leaveOut =
  /\b(?:excepti?o?n?s?|more|excluding|exclud(?:es|ed)|other than|apart from|but|not|no|never|save|unless|without|cannot|only|n['’]t)\b|n['’]t\b/i;

/** A sentence that shuts nothing out, and what it speaks of. */
interface Plain {
  readonly start: number;
  readonly end: number;
  readonly stems: ReadonlySet<string>;
}

function plainSentences(text: string): readonly Plain[] {
  const plain: Plain[] = [];
  let start = 0;
  while (start < text.length) {
    const rest = text.slice(start, start + 600);
    const stop = sentenceEnd.exec(rest);
    const end = start + (stop === null ? rest.length : stop.index + 1);
    const words = text.slice(start, end);
    if (!leaveOut.test(words))
      plain.push({ start, end, stems: new Set((words.match(word) ?? []).map((one) => meaning(one.toLowerCase()))) });
    start = end;
  }
  return plain;
}

const exceptionsAtMost = 40;

/** What the one leaves out that the other takes in. */
function taken(
  from: readonly Connective[],
  to: readonly Connective[],
  text: string,
): { readonly one: Connective; readonly there: Plain }[] {
  const left = from.filter(({ tie, stems }) => tie === 'excludes' && stems.length <= 4).slice(0, exceptionsAtMost);
  if (left.length === 0) return [];
  const plain = plainSentences(text);
  return left.flatMap((one) => {
    if (to.some(({ tie, stems }) => tie === 'excludes' && shares(one.stems, stems))) return [];
    const there = plain.find(({ stems }) => one.stems.every((stem) => stems.has(stem)));
    return there === undefined ? [] : [{ one, there }];
  });
}

/** What the one leaves out and the other takes in: "except on match days", "on match days"; "but not the ramp", "and the ramp". */
function compareExceptions(source: string, draft: string, before: readonly Connective[], after: readonly Connective[]): FactOutcome[] {
  return [
    ...taken(before, after, draft).map(({ one, there }): FactOutcome => ({
      outcome: 'changed',
      source: fact('not', source, { start: one.start, end: one.end }, 'excludes'),
      draft: fact('not', draft, { start: there.start, end: there.end }, 'includes'),
    })),
    ...taken(after, before, source).map(({ one, there }): FactOutcome => ({
      outcome: 'changed',
      source: fact('not', source, { start: there.start, end: there.end }, 'includes'),
      draft: fact('not', draft, { start: one.start, end: one.end }, 'excludes'),
    })),
  ];
}

/** Takes two texts; gives what hangs on something in the one and not in the other: a condition turned into "whatever happens", an exception taken in. */
export function compareConnectives(source: string, draft: string): FactOutcome[] {
  const before = read(source);
  const after = read(draft);
  return [...compareConditions(source, draft, before, after), ...compareExceptions(source, draft, before, after)];
}

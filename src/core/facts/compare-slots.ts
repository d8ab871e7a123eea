import type { FactOutcome } from '../fact';
import type { Span } from '../span';
import { fact, type ClauseIndex, type Likeness } from './clause-index';
import type { Clause } from './clauses';
import { mayBeOneDoer } from './compare-doers';
import { exclusiveAmong, exclusiveGroups, isPreposition, type ExclusiveWord } from './exclusive-words';
import { isEmptyWord, meaning } from './stems';
import { baseOfParticiple } from '../verb-forms';
import { areSubstitutes } from './substitutes';

interface Word {
  readonly small: string;
  readonly root: string;
  readonly start: number;
  readonly end: number;
  /** The word before it, in small letters; empty for the first. */
  readonly before: string;
}

/** The words of two clauses that are not in both, in order, and how much of the longer is, 0 to 1. */
interface Difference {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly same: number;
  /** True when what is in both is so to the letter. */
  readonly verbatim: boolean;
}

const wordPattern = /[A-Za-zÀ-ɏ0-9£][A-Za-zÀ-ɏ0-9'’-]*/g;
const wordsAtMost = 40;
const denies = /^(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without)$|n['’]t$/;
const little = /^(?:the|a|an|please|also|will|be|that|to|of|and|so|then|now|is|are|was|were|has|have|had|been|our|your|it|this)$/;

const wordsOf = new WeakMap<Clause, readonly Word[]>();

/** The words of a clause: each clause is compared with several, and read once. */
function readWords(clause: Clause): readonly Word[] {
  const known = wordsOf.get(clause);
  if (known !== undefined) return known;
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(clause.text); match !== null && words.length <= wordsAtMost; match = wordPattern.exec(clause.text)) {
    const small = match[0].toLowerCase();
    words.push({
      small,
      root: meaning(small),
      start: clause.span.start + match.index,
      end: clause.span.start + match.index + match[0].length,
      before: words[words.length - 1]?.small ?? '',
    });
  }
  wordsOf.set(clause, words);
  return words;
}

/** The same word or one that says the same; "son" and "daughter" are near in meaning and yet not one. */
function areEqual(one: Word | undefined, other: Word | undefined): boolean {
  if (one === undefined || other === undefined || one.root !== other.root) return false;
  if (one.small === other.small) return true;
  const here = exclusiveGroups(one.small);
  return (
    here.length === 0 ||
    !exclusiveGroups(other.small).some(({ group, member }) => here.some((own) => own.group === group && own.member !== member))
  );
}

/** Used again for every two clauses: to make a table for each costs more than to fill it. */
let table = new Uint16Array(4096);

/** What is left of each when the longest run of words common to both, in order, is set aside. */
function differenceOf(one: readonly Word[], other: readonly Word[]): Difference {
  const width = other.length + 1;
  if (table.length < (one.length + 1) * width) table = new Uint16Array((one.length + 1) * width);
  table.fill(0, one.length * width, (one.length + 1) * width);
  for (let row = 0; row < one.length; row += 1) table[row * width + other.length] = 0;
  const cell = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      table[row * width + column] = areEqual(one[row], other[column])
        ? cell(row + 1, column + 1) + 1
        : Math.max(cell(row + 1, column), cell(row, column + 1));
  const before: Word[] = [];
  const after: Word[] = [];
  let verbatim = true;
  let row = 0;
  let column = 0;
  while (row < one.length || column < other.length) {
    const here = one[row];
    const there = other[column];
    if (here !== undefined && there !== undefined && areEqual(here, there) && cell(row, column) === cell(row + 1, column + 1) + 1) {
      if (here.small !== there.small) verbatim = false;
      row += 1;
      column += 1;
    } else if (there === undefined || (here !== undefined && cell(row + 1, column) >= cell(row, column + 1))) {
      if (here !== undefined) before.push(here);
      row += 1;
    } else {
      after.push(there);
      column += 1;
    }
  }
  // A word that only moved is in both.
  const stays = (words: readonly Word[], others: readonly Word[]): Word[] =>
    words.filter(({ small }) => !others.some((word) => word.small === small));
  return {
    before: stays(before, after),
    after: stays(after, before),
    same: cell(0, 0) / Math.max(1, one.length, other.length),
    // Where words moved, the sentence was turned, and what stands in a place says little.
    verbatim: verbatim && stays(before, after).length === before.length,
  };
}

function spanOf(words: readonly Word[]): Span {
  return { start: words[0]?.start ?? 0, end: words[words.length - 1]?.end ?? 0 };
}

/** The exclusive words of a clause that hold a word only it has: "by post" where "by" stands in both. */
function exclusiveIn(words: readonly Word[], own: readonly Word[]): readonly ExclusiveWord[] {
  if (own.length === 0) return [];
  const starts = new Set(own.map(({ start }) => start));
  return exclusiveAmong(words.map(({ small }) => small)).filter(({ at, length }) =>
    words.slice(at, at + length).some(({ start }) => starts.has(start)),
  );
}

/** "before" for "after", "All" for "Some": words that cannot both hold, each only on its own side. */
function exclude({ before, after, same }: Difference, words: readonly Word[], others: readonly Word[]): boolean {
  const here = exclusiveIn(words, before);
  if (here.length === 0) return false;
  const there = exclusiveIn(others, after);
  const content = Math.max(
    before.filter(({ small }) => !little.test(small)).length,
    after.filter(({ small }) => !little.test(small)).length,
  );
  if (same < 0.5 && content > 3) return false;
  // "closed until 6 May" is "opens on 6 May".
  const isUntil = ({ small }: Word): boolean => small === 'until' || small === 'till';
  if (before.some(isUntil) !== after.some(isUntil) && before.length > 1 && after.length > 1) return false;
  return here.some(
    ({ group, member }) =>
      (!isPreposition(group) || (content <= 1 && same >= 0.5)) &&
      !there.some((found) => found.group === group && found.member === member) &&
      there.some((found) => found.group === group && !here.some((own) => own.group === group && own.member === found.member)),
  );
}

const kin = /\b(?:husband|wife|partner|son|daughter|mother|father|brother|sister|carer|landlord|agent)\b/;
const qualifiers =
  /\b(?:half|in part|partly|partially|provisionally|in principle|conditionally|jointly|temporarily|permanently|priority|urgently|part of|half of|some of|most of)\b/;

/** A word that bounds what is said, among those only one clause has: "allowed in part". */
function qualifierOf(words: readonly Word[], others: readonly Word[]): string | undefined {
  // "Mrs Dill's husband" that became "Mrs Dill": only where nothing came instead.
  const relative = others.length === 0 ? kin.exec(words.map(({ small }) => small).join(' '))?.[0] : undefined;
  if (relative !== undefined) return relative;
  return qualifiers.exec(words.map(({ small }) => small).join(' '))?.[0];
}

const nowhere: Word = { small: '', root: '', start: -1, end: -1, before: '' };
const nounBefore =
  /^(?:not|the|an?|your|our|his|her|their|my|this|that|any|no|some|has|have|had|of|for|in|on|with|by|at|from|to|is|are|was|were|and|or|as|about|against|under)$/;

function verbal({ small, before }: Word): boolean {
  // "not taxed", "not insured": what something is not.
  if (before === 'not' && small.endsWith('ed')) return false;
  return (
    /(?:ed|ing)$|^(?:young|old|bigg|small|larg|high|low|long|short|earli|lat|new|cheap)er$/.test(small) ||
    baseOfParticiple(small) !== undefined
  );
}

/** One noun put for another in a clause that is otherwise the same to the letter: "She has epilepsy", "She has asthma". */
function replaces(
  { before, after, same, verbatim }: Difference,
  sourceIndex: ClauseIndex,
  draftIndex: ClauseIndex,
  opensNoun: (word: Word) => boolean,
): boolean {
  if (!verbatim || same < 0.5) return false;
  const lost = before.filter(({ small }) => !little.test(small));
  const fresh = after.filter(({ small }) => !little.test(small));
  if (lost.length === 0 || fresh.length === 0 || lost.length > 2 || fresh.length > 2) return false;
  const isOwn = ({ small, root }: Word, index: ClauseIndex): boolean =>
    /^[a-z][a-z-]{2,}$/.test(small) && !isEmptyWord(small) && !index.has(root);
  return (
    lost.some((word) => isOwn(word, draftIndex)) &&
    fresh.some((word) => isOwn(word, sourceIndex)) &&
    !lost.every(verbal) &&
    (!fresh.every(verbal) || fresh.every(({ before: word }) => /^(?:is|are|was|were)$/.test(word))) &&
    opensNoun(lost[0] ?? nowhere) &&
    opensNoun(fresh[0] ?? nowhere) &&
    !lost.some((word) => fresh.some((other) => areSubstitutes(word.small, other.small) || mayBeOneDoer(word.small, other.small)))
  );
}

/**
 * Takes a clause and the clauses of the draft like it; gives a change where the two are the same but for a word or two, and those exclude each
 * other ("before you start", "after you start") or name different things ("epilepsy", "asthma").
 */
export function compareSlots(
  source: string,
  draft: string,
  one: Clause,
  matches: readonly Likeness[],
  sourceIndex: ClauseIndex,
  draftIndex: ClauseIndex,
  keptSource: readonly Span[],
  keptDraft: readonly Span[],
): FactOutcome[] {
  const words = readWords(one);
  if (words.length > wordsAtMost) return [];
  for (const { clause } of matches.slice(0, 2)) {
    const other = readWords(clause);
    if (other.length > wordsAtMost) continue;
    const difference = differenceOf(words, other);
    const { before, after, same } = difference;
    const withoutValues = (all: Difference): Difference => ({
      ...all,
      before: all.before.filter((word) => !keptSource.some((span) => span.start < word.end && word.start < span.end)),
      after: all.after.filter((word) => !keptDraft.some((span) => span.start < word.end && word.start < span.end)),
    });
    if (before.length === 0 && after.length === 0) return [];
    const lost = qualifierOf(before, after);
    const gained = qualifierOf(after, before);
    if (same >= 0.5 && (lost === undefined) !== (gained === undefined)) {
      const [text, words_] = lost === undefined ? [source, after] : [draft, before];
      const qualifier = lost ?? gained ?? '';
      if (!text.toLowerCase().includes(qualifier)) {
        const found = fact('who', lost === undefined ? draft : source, spanOf(words_), qualifier);
        return [lost === undefined ? { outcome: 'invented', draft: found } : { outcome: 'lost', source: found }];
      }
    }
    if (before.length === 0 || after.length === 0 || same < 0.3) continue;
    // What is denied here or there is compared as denials are: "All … were not" is "None … was".
    if ([...before, ...after].some(({ small }) => denies.test(small))) continue;
    if (
      !exclude(difference, words, other) &&
      !replaces(withoutValues(difference), sourceIndex, draftIndex, ({ before: word }) => nounBefore.test(word))
    )
      continue;
    return [
      {
        outcome: 'changed',
        source: fact('who', source, spanOf(before), before.map(({ small }) => small).join(' ')),
        draft: fact('who', draft, spanOf(after), after.map(({ small }) => small).join(' ')),
      },
    ];
  }
  return [];
}

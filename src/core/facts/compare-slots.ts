import type { FactOutcome } from '../fact';
import { fact, type Likeness } from './clause-index';
import type { Clause } from './clauses';
import { exclusiveAmong } from './exclusive-words';
import { meaning } from './stems';

interface Word {
  readonly small: string;
  readonly root: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[A-Za-zÀ-ɏ0-9£][A-Za-zÀ-ɏ0-9'’-]*/g;
const wordsAtMost = 60;
const slotAtMost = 6;
const denies = /^(?:not|no|never|none|nothing|neither|nor|cannot|without)$|n['’]t$/;

function readWords(clause: Clause): readonly Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(clause.text); match !== null && words.length < wordsAtMost; match = wordPattern.exec(clause.text)) {
    const small = match[0].toLowerCase();
    words.push({
      small,
      root: meaning(small),
      start: clause.span.start + match.index,
      end: clause.span.start + match.index + match[0].length,
    });
  }
  return words;
}

const little = /^(?:the|a|an|please|also|will|be|that|to|of|and|so|then|now|is|are|was|were|has|have|had|been|our|your)$/;

/** Takes two clauses; gives what is left of each when the words they begin and end with alike are set aside, and how much that was, 0 to 1. */
function slotOf(
  one: readonly Word[],
  other: readonly Word[],
): { readonly before: readonly Word[]; readonly after: readonly Word[]; readonly same: number } {
  let lead = 0;
  while (lead < one.length && lead < other.length && one[lead]?.root === other[lead]?.root) lead += 1;
  let tail = 0;
  while (
    tail < one.length - lead &&
    tail < other.length - lead &&
    one[one.length - 1 - tail]?.root === other[other.length - 1 - tail]?.root
  )
    tail += 1;
  return {
    before: one.slice(lead, one.length - tail),
    after: other.slice(lead, other.length - tail),
    same: (lead + tail) / Math.max(1, one.length, other.length),
  };
}

/**
 * Takes a clause and the clauses of the draft like it; gives a change where the two are the same but for a word or two, and those exclude each
 * other: "before you start" and "after you start", "All tenants" and "Some tenants", "in writing" and "by phone".
 */
export function compareSlots(source: string, draft: string, one: Clause, matches: readonly Likeness[]): FactOutcome[] {
  const words = readWords(one);
  for (const { clause } of matches.slice(0, 2)) {
    const other = readWords(clause);
    const { before, after, same } = slotOf(words, other);
    if (before.length === 0 && after.length === 0) return [];
    if (before.length === 0 || after.length === 0 || before.length > slotAtMost || after.length > slotAtMost || same < 0.3) continue;
    if (before.some(({ small }) => denies.test(small)) !== after.some(({ small }) => denies.test(small))) continue;
    const here = exclusiveAmong(before.map(({ small }) => small));
    const there = exclusiveAmong(after.map(({ small }) => small));
    const clash = here.some(
      ({ group, member }) =>
        !there.some((found) => found.group === group && found.member === member) &&
        there.some((found) => found.group === group && !here.some((own) => own.group === group && own.member === found.member)),
    );
    if (!clash) continue;
    const content = before.filter(({ small }) => !little.test(small)).length;
    if (same < 0.5 && content > 3) continue;
    const first = before[0];
    const last = before[before.length - 1];
    const firstAfter = after[0];
    const lastAfter = after[after.length - 1];
    if (first === undefined || last === undefined || firstAfter === undefined || lastAfter === undefined) continue;
    return [
      {
        outcome: 'changed',
        source: fact('who', source, { start: first.start, end: last.end }, before.map(({ small }) => small).join(' ')),
        draft: fact('who', draft, { start: firstAfter.start, end: lastAfter.end }, after.map(({ small }) => small).join(' ')),
      },
    ];
  }
  return [];
}

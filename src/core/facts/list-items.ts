import type { Span } from '../span';
import type { ClauseIndex } from './clause-index';
import type { Clause } from './clauses';
import { isEmptyWord, meaning } from './stems';

const joints = /,? (?=(?:and|or|plus|with|as well as|together with) )|, (?!(?:and|or) )/g;
const joint = /^(?:and|or|plus|with|as well as|together with) /i;
const determined =
  /^(?:(?:at|from|in|to|by|of|for|on) )?(?:the|your|our|a|an|his|her|their|my|any|proof of|evidence of|copies of|two|three|four|five|six|\d{1,2}) /i;
const wordPattern = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’-]*/g;
const verbal = /\b(?:is|are|was|were|will|would|must|may|can|cannot|has|have|had|do|does|did|be|been|not|to [a-z]+)\b/i;
/** A list item of words beyond this is no item. */
const wordsAtMost = 7;

function stemsOf(words: string): string[] {
  return (words.match(wordPattern) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && !isEmptyWord(word))
    .map(meaning);
}

/**
 * Takes a clause and the clauses of the other text; gives the things named beside others in it of which the other text has no word, though it has the
 * others: "your tenancy agreement" in a list of what to bring, "with the police". Things begin with "the", "your", a number and the like.
 */
export function missingItems(clause: Clause, index: ClauseIndex, kept: readonly Span[]): readonly Span[] {
  const parts: { readonly words: string; readonly start: number }[] = [];
  let from = 0;
  joints.lastIndex = 0;
  for (let match = joints.exec(clause.text); match !== null; match = joints.exec(clause.text)) {
    parts.push({ words: clause.text.slice(from, match.index), start: from });
    from = match.index + match[0].length;
  }
  parts.push({ words: clause.text.slice(from), start: from });
  if (parts.length < 2) return [];
  const covered = parts.map(({ words }) => {
    const stems = stemsOf(words);
    return stems.length === 0 ? undefined : stems.filter((stem) => index.has(stem)).length / stems.length;
  });
  return parts.flatMap(({ words, start }, at): Span[] => {
    const lead = joint.exec(words)?.[0].length ?? 0;
    // "birth certificate to the meeting": the thing ends where the clause goes on.
    const item = words
      .slice(lead)
      .replace(/[\s.;:!?]{1,20}$/, '')
      .replace(/([a-z]{3}) (?:to|at|by|on|from|before|after|when|until|in) .*$/s, '$1');
    const count = item.split(/\s+/).length;
    const own = stemsOf(item);
    if (
      own.length === 0 ||
      own.some((stem) => index.has(stem)) ||
      count > wordsAtMost ||
      verbal.test(item) ||
      !((determined.test(item) || own.length >= 2) && (at > 0 || lead > 0))
    )
      return [];
    const beside = [covered[at - 1], covered[at + 1]].filter((share) => share !== undefined);
    if (beside.length === 0 || Math.min(...beside) < 0.5) return [];
    const span = { start: clause.span.start + start + lead, end: clause.span.start + start + lead + item.length };
    return kept.some((value) => value.start < span.end && span.start < value.end) ? [] : [span];
  });
}

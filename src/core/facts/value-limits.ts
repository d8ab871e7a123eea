import type { Fact } from '../fact';
import type { Span } from '../span';

const limits: readonly (readonly [RegExp, RegExp, string])[] = [
  [
    /\b(?:at least|no less than|not less than|no fewer than|a minimum of|minimum(?: of)?|minimum\b[^.\d]{0,44}(?:is|are|of|:))\s*$/i,
    /^\s*(?:[a-z]+ ){0,4}(?:or more|or over|or above|and over|and above|at least|minimum|or older)\b/i,
    '>=',
  ],
  [
    /\b(?:up to|at most|no more than|not more than|a maximum of|maximum(?: of)?|maximum\b[^.\d]{0,44}(?:is|are|of|:)|no later than|not exceeding|does not exceed)\s*$/i,
    /^\s*(?:[a-z]+ ){0,5}(?:or less|or fewer|or under|and under|at most|maximum|or younger)\b/i,
    '<=',
  ],
  [
    /\b(?:more than|over|above|exceeds?|exceeding|(?:great|old|hott|warm|long|tall|high|larg|bigg|heavi|fast|lat|furth)er than|in excess of)(?: the age of)?\s*$/i,
    /^$^/,
    '>',
  ],
  [
    /\b(?:less than|under|below|fewer than|(?:young|cold|cool|short|small|low|light|cheap|slow|earli)er than)(?: the age of)?\s*$/i,
    /^$^/,
    '<',
  ],
];
const flips: Readonly<Record<string, string>> = { '>': '<=', '<': '>=', '>=': '<', '<=': '>' };

/** The least or the most that a value is said to be ("at least £250"), and where, the words that say so among it; nothing when it is said to be just that. */
export function limitOf(text: string, fact: Fact): { readonly limit: string; readonly span: Span } | undefined {
  const from = Math.max(0, fact.span.start - 64);
  const before = text.slice(from, fact.span.start);
  const after = text.slice(fact.span.end, fact.span.end + 40);
  for (const [leading, trailing, limit] of limits) {
    const lead = leading.exec(before);
    const trail = trailing.exec(after);
    if (lead === null && trail === null) continue;
    const clause = text.slice(Math.max(0, fact.span.start - 70), fact.span.start).replace(/^[\s\S]*[.;:!?\n]/, '');
    const denied =
      lead !== null &&
      /\b(?:not|cannot|never|[a-z]+n['’]t)\b/i.test(clause.slice(0, clause.length - lead[0].length)) &&
      (limit === '>' || limit === '<');
    return {
      limit: denied ? (flips[limit] ?? limit) : limit,
      span: {
        start: lead === null ? fact.span.start : from + lead.index,
        end: trail === null ? fact.span.end : fact.span.end + trail[0].length,
      },
    };
  }
  return undefined;
}

/** One end of "between £250 and £3,000", "from 2 to 4": a least and a most without the words. */
export function isRange(text: string, fact: Fact): boolean {
  const before = text.slice(Math.max(0, fact.span.start - 40), fact.span.start);
  return /\bbetween\s*$|\b(?:between|from) [^.;\n]{1,30} (?:and|to)\s*$/i.test(before) || /\bfrom\s*$/i.test(before);
}

const starts = /\b(?:from|since|after|starting(?: on)?|beginning(?: on)?|with effect from|as of)\s+(?:the )?$/i;
const ends = /\b(?:by|before|no later than|not later than|on or before|until|up to)\s+(?:the )?$/i;

/** A date that ended something and now begins it, or the other way round. */
export function turned(source: string, draft: string, one: Fact, other: Fact): boolean {
  const before = source.slice(Math.max(0, one.span.start - 24), one.span.start);
  const after = draft.slice(Math.max(0, other.span.start - 24), other.span.start);
  const around = `${source.slice(Math.max(0, one.span.start - 80), one.span.start)} ${draft.slice(Math.max(0, other.span.start - 80), other.span.start)}`;
  if (/\b(?:not|cannot|until|remain|closed|no)\b|n['’]t\b/i.test(around)) return false;
  return (starts.test(before) && ends.test(after)) || (ends.test(before) && starts.test(after));
}

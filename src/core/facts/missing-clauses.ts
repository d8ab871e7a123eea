import type { Span } from '../span';
import type { ClauseIndex } from './clause-index';
import type { Clause } from './clauses';
import { meaning } from './stems';

const ifNot = /^\W{0,3}(?:and |but )?(?:if|where|should)\b/i;
const asks = /^(?:please )?(?:note|let us know|contact us|get in touch)\b/i;

/** A clause with a verb of its own, so that one word may be all it has to say: "You will be fined", "because your income went up". */
const says =
  /^\W{0,3}(?:and |but |so |or )?(?:we|you|they|he|she|it|I) [a-z]+\b|\b(?:is|are|was|were|will|must|may|can|cannot|has|have|had|did|does|do|might|could|would)\b|^\W{0,3}(?:because|if|unless|although|though)\b/i;
/** Verbs that say little without what they are done to. */
const light = new Set(
  'send provide issue use make take get receive start carry follow happen result commit current experience high volume number level large'
    .split(' ')
    .map(meaning),
);
/** Who owes has to pay. */
const paying = meaning('pay');
const owing = ['owe', 'charge', 'bill'].map(meaning);
/** Courtesies a rewrite may add or leave out. */
const courtesy =
  /\b(?:thank|thanks|sorry|apolog\w+|understand|appreciate|grateful|pleased|obliged|delighted|hope|welcome|questions?|worr(?:y|ied)|frustrat\w+|difficult|upsetting|stressful|hard|happy to|glad|talk (?:it|this)? ?(?:through|over)|explain(?:ed|s)? (?:this|it|below|why)|below|above)\b/i;

/**
 * A clause of which the other text says next to nothing; `free` are the clauses there that nothing here answers to. A `spare` one shares its nearest
 * clause with one that is nearer, so what it says beside that is only there if most of its words are.
 */
export function isMissing(
  clause: Clause,
  index: ClauseIndex,
  keptSpans: readonly Span[],
  free: readonly Clause[],
  spare: boolean,
): boolean {
  const stems = [...new Set(clause.stems)];
  // "It must not be used by anyone else": common words alone, and yet a ban.
  if (stems.length === 0 && clause.denied && clause.force !== 'none' && clause.force !== 'weak' && !index.someDenied)
    return clause.text.trim().split(/\s+/).length >= 4;
  if (clause.isLabel || stems.length === 0 || asks.test(clause.text.trim())) return false;
  // "failing which we will close it" may become "If it does not reach us, we will close it".
  if (clause.denied && ifNot.test(clause.text) && index.someDefault) return false;
  const covered = stems.filter((stem) => index.has(stem) || (stem === paying && owing.some((other) => index.has(other)))).length;
  const isKept = keptSpans.some((span) => span.start < clause.span.end && clause.span.start < span.end);
  // A clause of the other text that nothing here answers to may be this one in other words.
  const isReworded = free.some(({ denied, text }) => denied === clause.denied && !courtesy.test(text));
  if (stems.length === 1)
    return (
      covered === 0 &&
      (says.test(clause.text) || (clause.denied && !index.someDenied) || (clause.force === 'must' && !index.someMust)) &&
      clause.text.trim().split(/\s+/).length >= 3 &&
      !courtesy.test(clause.text) &&
      !isReworded &&
      !isKept
    );
  if (isKept) return false;
  const uncovered = stems.filter((stem) => !index.has(stem) && !light.has(stem)).length;
  const telling = stems.filter((stem) => !light.has(stem));
  if (
    covered / stems.length < 0.25 &&
    (telling.length === stems.length || telling.filter((stem) => index.has(stem)).length * 4 < telling.length)
  )
    return true;
  return spare && uncovered / stems.length >= 0.5 && says.test(clause.text) && !courtesy.test(clause.text) && !isReworded;
}

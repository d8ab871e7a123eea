import type { Span } from '../span';
import type { ClauseIndex } from './clause-index';
import type { Clause } from './clauses';

const asks = /^(?:please )?(?:note|let us know|contact us|get in touch)\b/i;

/** A clause of which the other text says next to nothing. */
export function isMissing(clause: Clause, index: ClauseIndex, keptSpans: readonly Span[]): boolean {
  const stems = [...new Set(clause.stems)];
  if (clause.isLabel || stems.length === 0 || asks.test(clause.text.trim())) return false;
  const covered = stems.filter((stem) => index.has(stem)).length;
  if (stems.length === 1)
    return (
      covered === 0 &&
      (/\b(?:is|are|was|were)\b/i.test(clause.text) ||
        (clause.denied && !index.someDenied) ||
        (clause.force === 'must' && !index.someMust)) &&
      clause.text.trim().split(/\s+/).length >= 3 &&
      !keptSpans.some((span) => span.start < clause.span.end && clause.span.start < span.end)
    );
  if (covered / stems.length >= 0.25) return false;
  return !keptSpans.some((span) => span.start < clause.span.end && clause.span.start < span.end);
}

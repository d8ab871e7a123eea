import { comparePositions, type Span } from '../span';
import { partStory } from '../story';
import type { WordSession } from '../word-session';

/** documented: the fourteen relations of word.locationrelation. */
export function relation(word: WordSession, a: Span, b: Span): string {
  if (partStory(a.start.paragraph) !== partStory(b.start.paragraph)) return 'Unrelated';
  const ss = comparePositions(word.document, a.start, b.start);
  const ee = comparePositions(word.document, a.end, b.end);
  if (ss === 0 && ee === 0) return 'Equal';
  const es = comparePositions(word.document, a.end, b.start);
  const se = comparePositions(word.document, a.start, b.end);
  if (es < 0) return 'Before';
  if (es === 0) return 'AdjacentBefore';
  if (se > 0) return 'After';
  if (se === 0) return 'AdjacentAfter';
  if (ss >= 0 && ee <= 0) return ss === 0 ? 'InsideStart' : ee === 0 ? 'InsideEnd' : 'Inside';
  if (ss <= 0 && ee >= 0) return ss === 0 ? 'ContainsStart' : ee === 0 ? 'ContainsEnd' : 'Contains';
  return ss < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

/** The span from the first start to the last end, null where the two stand in stories apart. */
export function union(word: WordSession, a: Span, b: Span): Span | null {
  if (relation(word, a, b) === 'Unrelated') return null;
  const start = comparePositions(word.document, a.start, b.start) <= 0 ? a.start : b.start;
  const end = comparePositions(word.document, a.end, b.end) >= 0 ? a.end : b.end;
  return { start, end };
}

/** What two spans share, null where they share nothing. */
export function overlap(word: WordSession, a: Span, b: Span): Span | null {
  const found = relation(word, a, b);
  if (['Unrelated', 'Before', 'After', 'AdjacentBefore', 'AdjacentAfter'].includes(found)) return null;
  const start = comparePositions(word.document, a.start, b.start) >= 0 ? a.start : b.start;
  const end = comparePositions(word.document, a.end, b.end) <= 0 ? a.end : b.end;
  return { start, end };
}

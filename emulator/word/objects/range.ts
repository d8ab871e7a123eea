import { collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import type { LiveRange } from '../live-range';
import type { Span } from '../span';
import { invalidArgument } from '../wire-error';
import type { WordSession } from '../word-session';

const rangeCollection = collectionClass('RangeCollection');

export function hostRanges(word: WordSession, ranges: readonly LiveRange[]): HostObject {
  return host(
    word,
    rangeCollection,
    ranges.map((range) => word.objects.range(range)),
  );
}

export function rangeOfSpan(word: WordSession, span: Span): HostObject {
  return word.objects.range(word.makeRange(span.start, span.end));
}

/** getRange by location, for objects whose Whole is the same as their Content. */
export function locatedRange(word: WordSession, span: Span, location: unknown, whole: Span = span): HostObject {
  if (location === undefined || location === null || location === 'Whole') return rangeOfSpan(word, whole);
  if (location === 'Content') return rangeOfSpan(word, span);
  if (location === 'Start' || location === 'Before') return rangeOfSpan(word, { start: span.start, end: span.start });
  if (location === 'End') return rangeOfSpan(word, { start: span.end, end: span.end });
  if (location === 'After') return rangeOfSpan(word, { start: whole.end, end: whole.end });
  throw invalidArgument('getRange');
}

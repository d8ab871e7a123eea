import type { HostClass } from '../host-class';
import { search, searchOptionsFromFlags } from '../search';
import { reviewedTextOfSpan, type Span } from '../span';
import { deleteSpan } from '../text-operations';
import { textRanges } from '../text-ranges';
import type { WordSession } from '../word-session';
import { optionsFor, strings } from './arguments';
import { commentsIn } from './comment';
import { htmlOf, ooxmlOf } from './markup';
import { hostRanges } from './range';

/** Members that every object with text has, given how to find its span. Names as on the wire. */
export function textMethods<Self extends object>(
  className: string,
  spanOf: (self: Self, word: WordSession) => Span,
): NonNullable<HostClass<Self>['methods']> {
  return {
    GetReviewedText: (self, [version], word) =>
      reviewedTextOfSpan(word.document, spanOf(self, word), version === 'Original' ? 'Original' : 'Current'),
    GetComments: (self, _, word) => commentsIn(word, spanOf(self, word)),
    GetHtml: (self, _, word) => htmlOf(word, spanOf(self, word)),
    GetOoxml: (self, _, word) => ooxmlOf(word, spanOf(self, word)),
    Search: (self, [text, options], word) =>
      hostRanges(word, search(word, spanOf(self, word), String(text ?? ''), optionsFor(options), `${className}.search`)),
    _Search2: (self, [text, flags], word) =>
      hostRanges(
        word,
        search(word, spanOf(self, word), String(text ?? ''), searchOptionsFromFlags(Number(flags)), `${className}._search2`),
      ),
    Select: (self, [mode], word) => select(word, spanOf(self, word), mode),
    Clear: (self, _, word) => deleteSpan(word, spanOf(self, word)),
  };
}

/** Ranges and controls can be cut up; so can paragraphs. documented: word.range, word.paragraph. */
export function cuttingMethods<Self extends object>(
  spanOf: (self: Self, word: WordSession) => Span,
): NonNullable<HostClass<Self>['methods']> {
  return {
    GetTextRanges: (self, [marks, trim], word) => hostRanges(word, textRanges(word, spanOf(self, word), strings(marks), trim === true)),
  };
}

/** documented: select takes Select, Start or End and scrolls there. */
export function select(word: WordSession, span: Span, mode: unknown): null {
  const { selection, ranges } = word.document;
  if (mode === 'Start') ranges.place(selection, span.start, span.start);
  else if (mode === 'End') ranges.place(selection, span.end, span.end);
  else ranges.place(selection, span.start, span.end);
  word.selectionMoved = true;
  return null;
}

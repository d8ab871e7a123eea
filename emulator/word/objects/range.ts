import { reviewedTextOfSpan, textOfSpan, type Span, comparePositions, paragraphsOfSpan } from '../span';
import type { LiveRange } from '../live-range';
import { partStory } from '../story';
import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { search, searchOptionsFromFlags, type SearchOptions } from '../search';
import { deleteSpan, insertBreak, insertLocation, type InsertLocation, insertParagraph, insertText } from '../text-operations';
import { splitRanges, textRanges } from '../text-ranges';
import { invalidArgument, notFound, WireError } from '../wire-error';
import type { WordSession } from '../word-session';
import { commentsIn, hostComment } from './comment';
import { controlsIn, hostControl, parentControl } from './content-control';
import { wrapInControl } from './control-element';
import { hostFont } from './font';
import { hostListIds } from './list';
import { hostNotes } from './note';
import { hostParagraph, hostParagraphs } from './paragraph';
import { parentCell, parentTable, tablesIn, insertTableAt } from './table';
import { storyBody } from './body';
import { insertHtml, insertOoxml, ooxmlOf, htmlOf } from './markup';
import { setStyle, styleNames } from './style';
import { pictures } from './picture';
import { hyperlinkOf, hyperlinkRanges, setHyperlink } from './hyperlink';

const rangeCollection = collectionClass('RangeCollection');

export function hostRanges(word: WordSession, ranges: readonly LiveRange[]): HostObject {
  return host(
    word,
    rangeCollection,
    ranges.map((range) => hostRange(word, range)),
  );
}

export function hostRange(word: WordSession, range: LiveRange): HostObject {
  return host(word, rangeClass, range);
}

export function rangeOfSpan(word: WordSession, span: Span): HostObject {
  return hostRange(word, word.makeRange(span.start, span.end));
}

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

export function optionsFor(value: unknown): SearchOptions {
  if (typeof value !== 'object' || value === null) return {};
  const record = ('options' in value && typeof value.options === 'object' && value.options !== null ? value.options : value) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(Object.entries(record).map(([name, on]) => [name.charAt(0).toLowerCase() + name.slice(1), on === true]));
}

export function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
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

/** documented: the fourteen relations of word.locationrelation. */
function relation(word: WordSession, a: Span, b: Span): string {
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

function spanArgument(value: unknown, location: string): Span {
  if (
    typeof value === 'object' &&
    value !== null &&
    'self' in value &&
    typeof value.self === 'object' &&
    value.self !== null &&
    'start' in value.self &&
    'end' in value.self
  ) {
    return value.self as Span;
  }
  throw invalidArgument(location);
}

function union(word: WordSession, a: Span, b: Span): HostObject | null {
  if (relation(word, a, b) === 'Unrelated') return null;
  const start = comparePositions(word.document, a.start, b.start) <= 0 ? a.start : b.start;
  const end = comparePositions(word.document, a.end, b.end) >= 0 ? a.end : b.end;
  return rangeOfSpan(word, { start, end });
}

function overlap(word: WordSession, a: Span, b: Span): HostObject | null {
  const found = relation(word, a, b);
  if (['Unrelated', 'Before', 'After', 'AdjacentBefore', 'AdjacentAfter'].includes(found)) return null;
  const start = comparePositions(word.document, a.start, b.start) >= 0 ? a.start : b.start;
  const end = comparePositions(word.document, a.end, b.end) <= 0 ? a.end : b.end;
  return rangeOfSpan(word, { start, end });
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

const everywhere: readonly InsertLocation[] = ['Replace', 'Start', 'End', 'Before', 'After'];

function nextTextRange(self: LiveRange, parameters: readonly unknown[], word: WordSession): HostObject | null {
  const length = word.document.text(self.end.paragraph).length;
  const paragraph = self.end.offset >= length ? word.document.neighbour(self.end.paragraph, 1) : self.end.paragraph;
  if (!paragraph) return null;
  const from = paragraph === self.end.paragraph ? self.end.offset : 0;
  const [found] = textRanges(
    word,
    { start: { paragraph, offset: from }, end: { paragraph, offset: word.document.text(paragraph).length } },
    strings(parameters[0]),
    parameters[1] === true,
  );
  return found ? hostRange(word, found) : null;
}

const rangeClass: HostClass<LiveRange> = {
  name: 'Range',
  scalars: {
    Style: (self, word) => styleNames(word, self).style,
    Text: (self, word) => textOfSpan(word.document, self, word.behaviour.deletionsInText),
    IsEmpty: (self) => self.isCollapsed,
    Hyperlink: (self, word) => hyperlinkOf(word, self),
    StyleBuiltIn: (self, word) => styleNames(word, self).builtIn,
  },
  setters: {
    Style: (self, value, word) => setStyle(word, self, String(value)),
    StyleBuiltIn: (self, value, word) => setStyle(word, self, String(value)),
    Hyperlink: (self, value, word) => setHyperlink(word, self, String(value ?? '')),
  },
  objects: {
    Font: (self, word) => hostFont(word, self),
    Paragraphs: (self, word) => hostParagraphs(word, paragraphsOfSpan(word.document, self)),
    ContentControls: (self, word) => controlsIn(word, self),
    ParentBody: (self, word) => storyBody(word, self.start.paragraph),
    ParentContentControl: (self, word) => parentControl(word, self) ?? fail('Range.parentContentControl'),
    ParentContentControlOrNullObject: (self, word) => parentControl(word, self),
    ParentTable: (self, word) => parentTable(word, self.start.paragraph) ?? fail('Range.parentTable'),
    ParentTableOrNullObject: (self, word) => parentTable(word, self.start.paragraph),
    ParentTableCell: (self, word) => parentCell(word, self.start.paragraph) ?? fail('Range.parentTableCell'),
    ParentTableCellOrNullObject: (self, word) => parentCell(word, self.start.paragraph),
    Tables: (self, word) => tablesIn(word, self),
    Lists: (self, word) => hostListIds(word, paragraphsOfSpan(word.document, self)),
    Footnotes: (self, word) => hostNotes(word, self, 'w:footnoteReference'),
    Endnotes: (self, word) => hostNotes(word, self, 'w:endnoteReference'),
    InlinePictures: (self, word) => pictures(word, self),
  },
  methods: {
    ...textMethods<LiveRange>('Range', (self) => self),
    ...cuttingMethods<LiveRange>((self) => self),
    Split: (self, [delimiters, , trimDelimiters, trimSpacing], word) =>
      hostRanges(word, splitRanges(word, self, strings(delimiters), trimDelimiters === true, trimSpacing === true)),
    GetNextTextRange: (self, parameters, word) => nextTextRange(self, parameters, word) ?? undefined,
    GetNextTextRangeOrNullObject: (self, parameters, word) => nextTextRange(self, parameters, word),
    GetHyperlinkRanges: (self, _, word) => hostRanges(word, hyperlinkRanges(word, self)),
    CompareLocationWith: (self, [other], word) => relation(word, self, spanArgument(other, 'Range.compareLocationWith')),
    ExpandTo: (self, [other], word) => union(word, self, spanArgument(other, 'Range.expandTo')) ?? undefined,
    ExpandToOrNullObject: (self, [other], word) => union(word, self, spanArgument(other, 'Range.expandToOrNullObject')),
    IntersectWith: (self, [other], word) => overlap(word, self, spanArgument(other, 'Range.intersectWith')) ?? undefined,
    IntersectWithOrNullObject: (self, [other], word) => overlap(word, self, spanArgument(other, 'Range.intersectWithOrNullObject')),
    GetRange: (self, [location], word) => locatedRange(word, self, location),
    InsertText: (self, [text, location], word) => {
      const at = insertLocation(location, everywhere, 'Range.insertText');
      const inserted = insertText(word, { start: self.start, end: self.end }, String(text ?? ''), at, self);
      if (word.behaviour.failAfterInsert)
        throw new WireError('GeneralException', 'There was an internal error while processing the request.', 'Range.insertText');
      return hostRange(word, inserted);
    },
    InsertParagraph: (self, [text, location], word) => {
      const at = insertLocation(location, ['Before', 'After'], 'Range.insertParagraph');
      return hostParagraph(
        word,
        insertParagraph(
          word,
          at === 'Before' ? self.start.paragraph : self.end.paragraph,
          at === 'Before' ? 'before' : 'after',
          String(text ?? ''),
        ),
      );
    },
    InsertBreak: (self, [type, location], word) =>
      insertBreak(word, self, type, insertLocation(location, ['Before', 'After'], 'Range.insertBreak')),
    InsertHtml: (self, [html, location], word) =>
      insertHtml(word, self, String(html ?? ''), insertLocation(location, everywhere, 'Range.insertHtml')),
    InsertOoxml: (self, [ooxml, location], word) =>
      insertOoxml(word, self, String(ooxml ?? ''), insertLocation(location, everywhere, 'Range.insertOoxml')),
    InsertTable: (self, [rows, columns, location, values], word) =>
      insertTableAt(word, self, Number(rows), Number(columns), insertLocation(location, ['Before', 'After'], 'Range.insertTable'), values),
    InsertContentControl: (self, _, word) => hostControl(word, wrapInControl(word, self)),
    InsertComment: (self, [text], word) => hostComment(word, self, String(text ?? '')),
    Delete: (self, _, word) => deleteSpan(word, self),
  },
};

function fail(location: string): never {
  throw notFound(location);
}

import { textOfSpan, type Span, paragraphsOfSpan } from '../span';
import type { LiveRange } from '../live-range';
import type { HostClass } from '../host-class';
import type { HostObject } from '../host-object';
import { nearestStory } from '../story';
import { deleteSpan, insertBreak, insertLocation, type InsertLocation, insertParagraph, insertText } from '../text-operations';
import { splitRanges, textRanges } from '../text-ranges';
import { invalidArgument, notFound, WireError } from '../wire-error';
import type { WordSession } from '../word-session';
import { strings } from './arguments';
import { hostComment } from './comment';
import { controlsIn, parentControl } from './content-control';
import { wrapInControl } from './control-element';
import { hostFont } from './font';
import { hyperlinkOf, hyperlinkRanges, setHyperlink } from './hyperlink';
import { hostListIds } from './list';
import { insertHtml, insertOoxml } from './markup';
import { hostNotes } from './note';
import { hostParagraphs } from './paragraph';
import { pictures } from './picture';
import { hostRanges, locatedRange, rangeOfSpan } from './range';
import { overlap, relation, union } from './range-relation';
import { setStyle, styleNames } from './style';
import { parentCell, parentTable, tablesIn } from './table';
import { insertTableAt } from './table-making';
import { cuttingMethods, textMethods } from './text-members';

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

function rangeOrNull(word: WordSession, span: Span | null): HostObject | null {
  return span && rangeOfSpan(word, span);
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
  return found ? word.objects.range(found) : null;
}

export const rangeClass: HostClass<LiveRange> = {
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
    ParentBody: (self, word) => word.objects.body(nearestStory(self.start.paragraph)),
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
    ExpandTo: (self, [other], word) => rangeOrNull(word, union(word, self, spanArgument(other, 'Range.expandTo'))) ?? undefined,
    ExpandToOrNullObject: (self, [other], word) => rangeOrNull(word, union(word, self, spanArgument(other, 'Range.expandToOrNullObject'))),
    IntersectWith: (self, [other], word) => rangeOrNull(word, overlap(word, self, spanArgument(other, 'Range.intersectWith'))) ?? undefined,
    IntersectWithOrNullObject: (self, [other], word) =>
      rangeOrNull(word, overlap(word, self, spanArgument(other, 'Range.intersectWithOrNullObject'))),
    GetRange: (self, [location], word) => locatedRange(word, self, location),
    InsertText: (self, [text, location], word) => {
      const at = insertLocation(location, everywhere, 'Range.insertText');
      const inserted = insertText(word, { start: self.start, end: self.end }, String(text ?? ''), at, self);
      if (word.behaviour.failAfterInsert)
        throw new WireError('GeneralException', 'There was an internal error while processing the request.', 'Range.insertText');
      return word.objects.range(inserted);
    },
    InsertParagraph: (self, [text, location], word) => {
      const at = insertLocation(location, ['Before', 'After'], 'Range.insertParagraph');
      return word.objects.paragraph(
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
    InsertContentControl: (self, _, word) => word.objects.control(wrapInControl(word, self)),
    InsertComment: (self, [text], word) => hostComment(word, self, String(text ?? '')),
    Delete: (self, _, word) => deleteSpan(word, self),
  },
};

function fail(location: string): never {
  throw notFound(location);
}

import type { HostClass } from '../host-class';
import type { HostObject } from '../host-object';
import { isAttached, nearestStory } from '../story';
import { paragraphProperties } from '../paragraph-properties';
import { type Span, spanOfParagraph, textOfSpan } from '../span';
import { splitRanges } from '../text-ranges';
import { deleteParagraph, insertBreak, insertLocation, insertParagraph, insertText } from '../text-operations';
import { invalidArgument, notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';
import { strings } from './arguments';
import { controlsIn, parentControl } from './content-control';
import { wrapInControl } from './control-element';
import { hostFont } from './font';
import { hostList, hostListItem } from './list';
import { insertHtml, insertOoxml } from './markup';
import { hostNotes } from './note';
import { pictures } from './picture';
import { hostRanges, locatedRange } from './range';
import { paragraphStyleNames, setParagraphStyle } from './style';
import { parentCell, parentTable } from './table';
import { nestingLevel } from './table-grid';
import { insertTableAt } from './table-making';
import { cuttingMethods, textMethods } from './text-members';

function content(self: XmlElement, word: WordSession): Span {
  // said: an object whose text was removed answers ItemNotFound.
  if (!isAttached(self)) throw notFound('Paragraph');
  return spanOfParagraph(word.document, self);
}

const alignments: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
  distribute: 'Justified',
};

/** Twentieths of a point to points. */
function points(word: WordSession, self: XmlElement, property: string, attributes: readonly string[]): number {
  for (const attribute of attributes) {
    const value = word.document.styles.paragraphProperty(self, property)?.attribute(attribute);
    if (value !== undefined) return (Number(value) || 0) / 20;
  }
  return 0;
}

function setParagraphAttribute(word: WordSession, self: XmlElement, property: string, attribute: string, value: string): void {
  const properties = paragraphProperties(word.document, self);
  let element = properties.child(property);
  if (!element) {
    element = createElement(properties, property);
    word.document.journal.insert(
      properties,
      element,
      [...properties.elements()].find((child) => laterThan(property).has(child.name)),
    );
  }
  word.document.journal.setAttribute(element, attribute, value);
}

/** The order a property list must keep. ISO/IEC 29500-1, 17.3.1.26. */
function laterThan(property: string): ReadonlySet<string> {
  const order = [
    'w:spacing',
    'w:ind',
    'w:contextualSpacing',
    'w:mirrorIndents',
    'w:suppressOverlap',
    'w:jc',
    'w:textDirection',
    'w:textAlignment',
    'w:textboxTightWrap',
    'w:outlineLvl',
    'w:divId',
    'w:cnfStyle',
    'w:rPr',
    'w:sectPr',
    'w:pPrChange',
  ];
  return new Set(order.slice(order.indexOf(property) + 1));
}

const pointSetter =
  (property: string, attribute: string) =>
  (self: XmlElement, value: unknown, word: WordSession): void =>
    setParagraphAttribute(word, self, property, attribute, String(Math.round(Number(value) * 20)));

const insideLocations = ['Replace', 'Start', 'End'] as const;

export const paragraphClass: HostClass<XmlElement> = {
  name: 'Paragraph',
  scalars: {
    Style: (self, word) => paragraphStyleNames(word, self).style,
    Alignment: (self, word) => alignments[word.document.styles.paragraphProperty(self, 'w:jc')?.attribute('w:val') ?? 'left'] ?? 'Unknown',
    FirstLineIndent: (self, word) => points(word, self, 'w:ind', ['w:firstLine']) - points(word, self, 'w:ind', ['w:hanging']),
    LeftIndent: (self, word) => points(word, self, 'w:ind', ['w:left', 'w:start']),
    RightIndent: (self, word) => points(word, self, 'w:ind', ['w:right', 'w:end']),
    LineSpacing: (self, word) => {
      const line = Number(word.document.styles.paragraphProperty(self, 'w:spacing')?.attribute('w:line') ?? '240');
      return line / 20;
    },
    OutlineLevel: (self, word) =>
      Math.min(10, Number(word.document.styles.paragraphProperty(self, 'w:outlineLvl')?.attribute('w:val') ?? '9') + 1),
    SpaceBefore: (self, word) => points(word, self, 'w:spacing', ['w:before']),
    SpaceAfter: (self, word) => points(word, self, 'w:spacing', ['w:after']),
    LineUnitBefore: (self, word) => points(word, self, 'w:spacing', ['w:beforeLines']) / 5,
    LineUnitAfter: (self, word) => points(word, self, 'w:spacing', ['w:afterLines']) / 5,
    Text: (self, word) => textOfSpan(word.document, content(self, word), word.behaviour.deletionsInText),
    IsListItem: (self, word) => word.document.numbering.membership(self) !== undefined,
    TableNestingLevel: (self) => nestingLevel(self),
    IsLastParagraph: (self, word) => word.document.neighbour(self, 1) === undefined,
    StyleBuiltIn: (self, word) => paragraphStyleNames(word, self).builtIn,
  },
  setters: {
    Style: (self, value, word) => setParagraphStyle(word, self, String(value)),
    StyleBuiltIn: (self, value, word) => setParagraphStyle(word, self, String(value)),
    Alignment: (self, value, word) => {
      const own: Readonly<Record<string, string>> = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' };
      const jc = own[String(value)];
      if (jc === undefined) throw invalidArgument('Paragraph.alignment');
      setParagraphAttribute(word, self, 'w:jc', 'w:val', jc);
    },
    SpaceBefore: pointSetter('w:spacing', 'w:before'),
    SpaceAfter: pointSetter('w:spacing', 'w:after'),
    LineSpacing: pointSetter('w:spacing', 'w:line'),
    LeftIndent: pointSetter('w:ind', 'w:left'),
    RightIndent: pointSetter('w:ind', 'w:right'),
    FirstLineIndent: (self, value, word) => {
      const twentieths = Math.round(Number(value) * 20);
      setParagraphAttribute(word, self, 'w:ind', twentieths < 0 ? 'w:hanging' : 'w:firstLine', String(Math.abs(twentieths)));
    },
    OutlineLevel: (self, value, word) => setParagraphAttribute(word, self, 'w:outlineLvl', 'w:val', String(Number(value) - 1)),
  },
  objects: {
    Font: (self, word) => hostFont(word, content(self, word)),
    ContentControls: (self, word) => controlsIn(word, content(self, word)),
    List: (self, word) => hostList(word, self) ?? fail('Paragraph.list'),
    ListOrNullObject: (self, word) => hostList(word, self),
    ListItem: (self, word) => hostListItem(word, self) ?? fail('Paragraph.listItem'),
    ListItemOrNullObject: (self, word) => hostListItem(word, self),
    ParentBody: (self, word) => word.objects.body(nearestStory(self)),
    ParentContentControl: (self, word) => parentControl(word, content(self, word)) ?? fail('Paragraph.parentContentControl'),
    ParentContentControlOrNullObject: (self, word) => parentControl(word, content(self, word)),
    ParentTable: (self, word) => parentTable(word, self) ?? fail('Paragraph.parentTable'),
    ParentTableOrNullObject: (self, word) => parentTable(word, self),
    ParentTableCell: (self, word) => parentCell(word, self) ?? fail('Paragraph.parentTableCell'),
    ParentTableCellOrNullObject: (self, word) => parentCell(word, self),
    Footnotes: (self, word) => hostNotes(word, content(self, word), 'w:footnoteReference'),
    Endnotes: (self, word) => hostNotes(word, content(self, word), 'w:endnoteReference'),
    InlinePictures: (self, word) => pictures(word, content(self, word)),
  },
  methods: {
    ...textMethods<XmlElement>('Paragraph', content),
    ...cuttingMethods<XmlElement>(content),
    Split: (self, [delimiters, trimDelimiters, trimSpacing], word) =>
      hostRanges(word, splitRanges(word, content(self, word), strings(delimiters), trimDelimiters === true, trimSpacing === true)),
    GetRange: (self, [location], word) => locatedRange(word, content(self, word), location, spanOfParagraph(word.document, self, true)),
    GetNext: (self, _, word) => sibling(word, self, 1) ?? undefined,
    GetNextOrNullObject: (self, _, word) => sibling(word, self, 1),
    GetPrevious: (self, _, word) => sibling(word, self, -1) ?? undefined,
    GetPreviousOrNullObject: (self, _, word) => sibling(word, self, -1),
    InsertText: (self, [text, location], word) =>
      word.objects.range(
        insertText(word, content(self, word), String(text ?? ''), insertLocation(location, insideLocations, 'Paragraph.insertText')),
      ),
    InsertParagraph: (self, [text, location], word) => {
      const at = insertLocation(location, ['Before', 'After'], 'Paragraph.insertParagraph');
      return word.objects.paragraph(insertParagraph(word, self, at === 'Before' ? 'before' : 'after', String(text ?? '')));
    },
    InsertBreak: (self, [type, location], word) =>
      insertBreak(word, content(self, word), type, insertLocation(location, ['Before', 'After'], 'Paragraph.insertBreak')),
    InsertHtml: (self, [html, location], word) =>
      insertHtml(word, content(self, word), String(html ?? ''), insertLocation(location, insideLocations, 'Paragraph.insertHtml')),
    InsertOoxml: (self, [ooxml, location], word) =>
      insertOoxml(word, content(self, word), String(ooxml ?? ''), insertLocation(location, insideLocations, 'Paragraph.insertOoxml')),
    InsertTable: (self, [rows, columns, location, values], word) =>
      insertTableAt(
        word,
        content(self, word),
        Number(rows),
        Number(columns),
        insertLocation(location, ['Before', 'After'], 'Paragraph.insertTable'),
        values,
      ),
    InsertContentControl: (self, _, word) => word.objects.control(wrapInControl(word, content(self, word), true)),
    Delete: (self, _, word) => deleteParagraph(word, self),
    StartNewList: (self, _, word) => {
      // assumed: a new list starts as a numbered one at level 0.
      word.document.numbering.attach(self, word.document.numbering.create('decimal'), 0);
      return hostList(word, self);
    },
    AttachToList: (self, [listId, level], word) => {
      word.document.numbering.attach(self, Number(listId), Number(level) || 0);
      return hostList(word, self);
    },
    DetachFromList: (self, _, word) => {
      const direct = self.path('w:pPr', 'w:numPr');
      if (direct) word.document.journal.remove(direct);
      if (word.document.numbering.membership(self)) word.document.numbering.attach(self, 0, 0);
      return null;
    },
  },
};

function sibling(word: WordSession, self: XmlElement, step: 1 | -1): HostObject | null {
  const found = word.document.neighbour(self, step);
  // documented for tables: the cells are walked through as the paragraphs stand in the document (assumed order).
  return found && nearestStory(found) ? word.objects.paragraph(found) : null;
}

function fail(location: string): never {
  throw notFound(location);
}

import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { blockContainers } from '../story';
import { paragraphsOfSpan, type Span } from '../span';
import { checkWritable, type InsertLocation } from '../text-operations';
import { invalidArgument, notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';
import { storyBody } from './body';
import { hostFont } from './font';
import { hostParagraph } from './paragraph';
import { rangeOfSpan } from './range';

import { cellsOf, rowsOf } from './table-grid';
import {
  addRows,
  appendRow,
  cellClass,
  cellText,
  removeRow,
  rowClass,
  rowCollection,
  searching,
  setCellText,
  textRows,
  wholeSpan,
} from './table-row';

const tableCollection = collectionClass('TableCollection');

export function nestingLevel(node: XmlElement): number {
  let level = 0;
  for (let at = node.parent; at; at = at.parent) if (at.name === 'w:tbl') level += 1;
  return level;
}

export function parentTable(word: WordSession, node: XmlElement): HostObject | null {
  const table = node.ancestor('w:tbl');
  return table ? host(word, tableClass, table) : null;
}

export function parentCell(word: WordSession, node: XmlElement): HostObject | null {
  const cell = node.ancestor('w:tc');
  return cell ? host(word, cellClass, cell) : null;
}

/** The tables that stand directly in a story, not those inside other tables. */
export function tablesBelow(word: WordSession, story: XmlElement): HostObject {
  const found: XmlElement[] = [];
  const walk = (container: XmlElement): void => {
    for (const child of container.elements()) {
      if (child.name === 'w:tbl') found.push(child);
      else if (blockContainers.has(child.name)) walk(child);
    }
  };
  walk(story);
  return host(
    word,
    tableCollection,
    found.map((table) => host(word, tableClass, table)),
  );
}

export function tablesIn(word: WordSession, span: Span): HostObject {
  const found = new Set<XmlElement>();
  for (const paragraph of paragraphsOfSpan(word.document, span)) {
    const table = paragraph.ancestor('w:tbl');
    if (table) found.add(table);
  }
  return host(
    word,
    tableCollection,
    [...found].map((table) => host(word, tableClass, table)),
  );
}

/** Makes a table with thin borders; with tracking on, its rows are marked as inserted. */
export function insertTableAt(
  word: WordSession,
  span: Span,
  rows: number,
  columns: number,
  location: InsertLocation,
  values: unknown,
): HostObject {
  if (!(rows > 0 && columns > 0 && rows <= 5000 && columns <= 63)) throw invalidArgument('insertTable');
  const reference = location === 'Before' ? span.start.paragraph : span.end.paragraph;
  checkWritable(word, reference);
  const { document } = word;
  const { journal } = document;
  const texts = textRows(values);
  const make = (parent: XmlElement | undefined, name: string, attributes: Record<string, string> = {}): XmlElement => {
    const element = createElement(reference, name, attributes);
    if (parent) journal.append(parent, element);
    return element;
  };
  const table = make(undefined, 'w:tbl');
  const properties = make(table, 'w:tblPr');
  make(properties, 'w:tblW', { 'w:w': '0', 'w:type': 'auto' });
  const borders = make(properties, 'w:tblBorders');
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'])
    make(borders, `w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' });
  const grid = make(table, 'w:tblGrid');
  const width = String(Math.floor(9026 / columns));
  for (let column = 0; column < columns; column += 1) make(grid, 'w:gridCol', { 'w:w': width });
  for (let row = 0; row < rows; row += 1)
    appendRow(
      word,
      table,
      Array.from({ length: columns }, (_, column) => texts[row]?.[column] ?? ''),
      width,
    );
  const story = reference.parent;
  if (!story) throw notFound('insertTable');
  journal.insert(story, table, location === 'Before' ? reference : reference.next);
  // A table at the very end of a cell or body needs a paragraph after it. ISO/IEC 29500-1, 17.4.65.
  const after = table.next;
  if (!after || ('name' in after && after.name === 'w:sectPr')) journal.insert(story, createElement(reference, 'w:p'), after);
  return host(word, tableClass, table);
}

function paragraphBeside(word: WordSession, table: XmlElement, step: 1 | -1): HostObject | null {
  const paragraphs = word.document.paragraphs(table);
  const edge = step === 1 ? paragraphs[paragraphs.length - 1] : paragraphs[0];
  const found = edge && word.document.neighbour(edge, step);
  return found ? hostParagraph(word, found) : null;
}

const tableClass: HostClass<XmlElement> = {
  name: 'Table',
  scalars: {
    IsUniform: (self) => new Set(rowsOf(self).map((row) => cellsOf(row).length)).size <= 1,
    NestingLevel: (self) => nestingLevel(self) + 1,
    Values: (self, word) => rowsOf(self).map((row) => cellsOf(row).map((cell) => cellText(word, cell))),
    Style: (self, word) =>
      word.document.styles.displayName(
        word.document.styles.style(self.path('w:tblPr', 'w:tblStyle')?.attribute('w:val')) ?? word.document.styles.defaultStyle('table'),
      ),
    RowCount: (self) => rowsOf(self).length,
    HeaderRowCount: (self) => {
      const first = rowsOf(self).findIndex((row) => !row.path('w:trPr', 'w:tblHeader'));
      return first < 0 ? rowsOf(self).length : first;
    },
    StyleBuiltIn: (self, word) =>
      word.document.styles.builtInName(word.document.styles.style(self.path('w:tblPr', 'w:tblStyle')?.attribute('w:val'))),
  },
  setters: {
    Values: (self, value, word) => {
      const texts = textRows(value);
      rowsOf(self).forEach((row, r) => cellsOf(row).forEach((cell, c) => setCellText(word, cell, texts[r]?.[c] ?? '')));
    },
    Style: (self, value, word) => setTableStyle(word, self, String(value)),
    StyleBuiltIn: (self, value, word) => setTableStyle(word, self, String(value)),
    HeaderRowCount: (self, value, word) => {
      rowsOf(self).forEach((row, index) => {
        let properties = row.child('w:trPr');
        const known = properties?.child('w:tblHeader');
        if (index >= Number(value)) {
          if (known) word.document.journal.remove(known);
          return;
        }
        if (known) return;
        if (!properties) {
          properties = createElement(row, 'w:trPr');
          word.document.journal.insert(row, properties, row.first);
        }
        word.document.journal.insert(properties, createElement(row, 'w:tblHeader'), properties.first);
      });
    },
  },
  objects: {
    Font: (self, word) => hostFont(word, wholeSpan(word, self)),
    ParentBody: (self, word) => storyBody(word, self),
    ParentTableOrNullObject: (self, word) => parentTable(word, self),
    ParentTableCellOrNullObject: (self, word) => parentCell(word, self),
    Rows: (self, word) =>
      host(
        word,
        rowCollection,
        rowsOf(self).map((row) => host(word, rowClass, row)),
      ),
    Tables: (self, word) =>
      host(
        word,
        tableCollection,
        [...self.descendants('w:tbl')].map((table) => host(word, tableClass, table)),
      ),
  },
  methods: {
    ...searching('Table'),
    AddRows: (self, [location, count, values], word) => addRows(word, self, undefined, location, Number(count), values),
    DeleteRows: (self, [index, count], word) => {
      for (const row of rowsOf(self).slice(Number(index), Number(index) + (Number(count) || 1))) removeRow(word, row);
      return null;
    },
    Delete: (self, _, word) => {
      checkWritable(word, self);
      if (word.document.tracking) for (const row of rowsOf(self)) removeRow(word, row);
      else word.document.journal.remove(self);
      return null;
    },
    Clear: (self, _, word) => {
      for (const row of rowsOf(self)) for (const cell of cellsOf(row)) setCellText(word, cell, '');
      return null;
    },
    GetCell: (self, [row, column], word) => cellAt(word, self, Number(row), Number(column)) ?? undefined,
    GetCellOrNullObject: (self, [row, column], word) => cellAt(word, self, Number(row), Number(column)),
    GetParagraphAfter: (self, _, word) => paragraphBeside(word, self, 1) ?? undefined,
    GetParagraphAfterOrNullObject: (self, _, word) => paragraphBeside(word, self, 1),
    GetParagraphBefore: (self, _, word) => paragraphBeside(word, self, -1) ?? undefined,
    GetParagraphBeforeOrNullObject: (self, _, word) => paragraphBeside(word, self, -1),
    GetRange: (self, _, word) => rangeOfSpan(word, wholeSpan(word, self)),
    InsertParagraph: (self, [text, location], word) => {
      const paragraph = createElement(self, 'w:p');
      word.document.journal.insert(self.parent ?? self, paragraph, location === 'Before' ? self : self.next);
      if (word.document.tracking) word.paragraphs.markParagraph(paragraph, 'w:ins');
      word.text.insert(paragraph, 0, String(text ?? ''), 'right');
      return hostParagraph(word, paragraph);
    },
  },
};

function cellAt(word: WordSession, table: XmlElement, row: number, column: number): HostObject | null {
  const found = rowsOf(table)[row];
  const cell = found && cellsOf(found)[column];
  return cell ? host(word, cellClass, cell) : null;
}

function setTableStyle(word: WordSession, table: XmlElement, name: string): void {
  const id = word.document.styles.find(name, 'table')?.attribute('w:styleId');
  const properties = table.child('w:tblPr');
  if (id === undefined || !properties) throw notFound('Table.style');
  const known = properties.child('w:tblStyle');
  if (known) word.document.journal.setAttribute(known, 'w:val', id);
  else word.document.journal.insert(properties, createElement(properties, 'w:tblStyle', { 'w:val': id }), properties.first);
}

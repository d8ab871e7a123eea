import { type HostClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { nearestStory } from '../story';
import { checkWritable } from '../text-operations';
import { notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';
import { hostFont } from './font';
import { rangeOfSpan } from './range';
import { hostTables, parentCell, parentTable } from './table';
import { cellsOf, nestingLevel, rowsOf } from './table-grid';
import { textRows } from './table-making';
import { addRows, cellText, removeRow, rowClass, rowCollection, searching, setCellText, wholeSpan } from './table-row';

function paragraphBeside(word: WordSession, table: XmlElement, step: 1 | -1): HostObject | null {
  const paragraphs = word.document.paragraphs(table);
  const edge = step === 1 ? paragraphs[paragraphs.length - 1] : paragraphs[0];
  const found = edge && word.document.neighbour(edge, step);
  return found ? word.objects.paragraph(found) : null;
}

export const tableClass: HostClass<XmlElement> = {
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
    ParentBody: (self, word) => word.objects.body(nearestStory(self)),
    ParentTableOrNullObject: (self, word) => parentTable(word, self),
    ParentTableCellOrNullObject: (self, word) => parentCell(word, self),
    Rows: (self, word) =>
      host(
        word,
        rowCollection,
        rowsOf(self).map((row) => host(word, rowClass, row)),
      ),
    Tables: (self, word) => hostTables(word, [...self.descendants('w:tbl')]),
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
      return word.objects.paragraph(paragraph);
    },
  },
};

function cellAt(word: WordSession, table: XmlElement, row: number, column: number): HostObject | null {
  const found = rowsOf(table)[row];
  const cell = found && cellsOf(found)[column];
  return cell ? word.objects.cell(cell) : null;
}

function setTableStyle(word: WordSession, table: XmlElement, name: string): void {
  const id = word.document.styles.find(name, 'table')?.attribute('w:styleId');
  const properties = table.child('w:tblPr');
  if (id === undefined || !properties) throw notFound('Table.style');
  const known = properties.child('w:tblStyle');
  if (known) word.document.journal.setAttribute(known, 'w:val', id);
  else word.document.journal.insert(properties, createElement(properties, 'w:tblStyle', { 'w:val': id }), properties.first);
}

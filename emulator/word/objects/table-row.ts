import { collectionClass, host, type HostClass } from '../host-class';
import type { HostObject } from '../host-object';
import { search } from '../search';
import { type Span, spanOfStory, textOfSpan } from '../span';
import { checkWritable, insertText } from '../text-operations';
import { invalidArgument, notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';
import { optionsFor } from './arguments';
import { hostFont } from './font';
import { hostRanges } from './range';
import { parentTable } from './table';
import { cellsOf, rowsOf } from './table-grid';
import { appendRow, textRows } from './table-making';
import { select } from './text-members';

export const rowCollection = collectionClass('TableRowCollection');
const cellCollection = collectionClass('TableCellCollection');

export function cellText(word: WordSession, cell: XmlElement): string {
  const span = spanOfStory(word.document, cell);
  return span ? textOfSpan(word.document, span, word.behaviour.deletionsInText) : '';
}

export function setCellText(word: WordSession, cell: XmlElement, text: string): void {
  const span = spanOfStory(word.document, cell);
  if (span) insertText(word, span, text, 'Replace');
}

export function removeRow(word: WordSession, row: XmlElement): void {
  const { journal } = word.document;
  checkWritable(word, row);
  if (word.document.tracking) {
    let properties = row.child('w:trPr');
    if (!properties) {
      properties = createElement(row, 'w:trPr');
      journal.insert(row, properties, row.child('w:tblPrEx')?.next ?? row.first);
    }
    if (!properties.child('w:del')) journal.append(properties, createElement(row, 'w:del', word.document.revisionAttributes()));
    for (const paragraph of word.document.paragraphs(row)) word.text.delete(paragraph, 0, word.document.text(paragraph).length);
    return;
  }
  const table = row.ancestor('w:tbl');
  journal.remove(row);
  if (table && rowsOf(table).length === 0) journal.remove(table);
}

export function addRows(
  word: WordSession,
  table: XmlElement,
  beside: XmlElement | undefined,
  location: unknown,
  count: number,
  values: unknown,
): HostObject {
  const reference = beside ?? (location === 'Start' ? rowsOf(table)[0] : rowsOf(table)[rowsOf(table).length - 1]);
  if (!reference?.parent || !(count > 0)) throw invalidArgument('Table.addRows');
  checkWritable(word, reference);
  const texts = textRows(values);
  const before = location === 'Start' || location === 'Before';
  const columns = cellsOf(reference).length;
  const width = reference.child('w:tc')?.path('w:tcPr', 'w:tcW')?.attribute('w:w') ?? '1000';
  const following = before ? reference : [...rowsOf(table)][rowsOf(table).indexOf(reference) + 1];
  const added: XmlElement[] = [];
  for (let index = 0; index < count; index += 1)
    added.push(
      appendRow(
        word,
        table,
        Array.from({ length: columns }, (_, column) => texts[index]?.[column] ?? ''),
        width,
        following,
      ),
    );
  return host(
    word,
    rowCollection,
    added.map((row) => host(word, rowClass, row)),
  );
}

export function wholeSpan(word: WordSession, self: XmlElement): Span {
  const span = spanOfStory(word.document, self);
  if (!span) throw notFound('Table');
  return span;
}

export const searching = (className: string): NonNullable<HostClass<XmlElement>['methods']> => ({
  Search: (self, [text, options], word) =>
    hostRanges(word, search(word, wholeSpan(word, self), String(text ?? ''), optionsFor(options), `${className}.search`)),
  Select: (self, [mode], word) => select(word, wholeSpan(word, self), mode),
});

export const rowClass: HostClass<XmlElement> = {
  name: 'TableRow',
  scalars: {
    CellCount: (self) => cellsOf(self).length,
    RowIndex: (self) => indexOfRow(self),
    Values: (self, word) => [cellsOf(self).map((cell) => cellText(word, cell))],
    IsHeader: (self) => self.path('w:trPr', 'w:tblHeader') !== undefined,
  },
  setters: {
    Values: (self, value, word) => {
      const texts = textRows(value)[0] ?? [];
      cellsOf(self).forEach((cell, index) => setCellText(word, cell, texts[index] ?? ''));
    },
  },
  objects: {
    Cells: (self, word) =>
      host(
        word,
        cellCollection,
        cellsOf(self).map((cell) => host(word, cellClass, cell)),
      ),
    ParentTable: (self, word) => parentTable(word, self),
    Font: (self, word) => hostFont(word, wholeSpan(word, self)),
  },
  methods: {
    ...searching('TableRow'),
    Delete: (self, _, word) => {
      removeRow(word, self);
      return null;
    },
    Clear: (self, _, word) => {
      for (const cell of cellsOf(self)) setCellText(word, cell, '');
      return null;
    },
    InsertRows: (self, [location, count, values], word) => {
      const table = self.ancestor('w:tbl');
      return table ? addRows(word, table, self, location, Number(count), values) : undefined;
    },
  },
};

function indexOfRow(row: XmlElement): number {
  const table = row.ancestor('w:tbl');
  return table ? rowsOf(table).indexOf(row) : -1;
}

export const cellClass: HostClass<XmlElement> = {
  name: 'TableCell',
  scalars: {
    RowIndex: (self) => {
      const row = self.ancestor('w:tr');
      return row ? indexOfRow(row) : -1;
    },
    CellIndex: (self) => {
      const row = self.ancestor('w:tr');
      return row ? cellsOf(row).indexOf(self) : -1;
    },
    Value: (self, word) => cellText(word, self),
    Width: (self) => (Number(self.path('w:tcPr', 'w:tcW')?.attribute('w:w')) || 0) / 20,
  },
  setters: { Value: (self, value, word) => setCellText(word, self, String(value ?? '')) },
  objects: {
    Body: (self, word) => word.objects.body(self),
    ParentRow: (self, word) => {
      const row = self.ancestor('w:tr');
      return row ? host(word, rowClass, row) : null;
    },
    ParentTable: (self, word) => parentTable(word, self),
  },
};

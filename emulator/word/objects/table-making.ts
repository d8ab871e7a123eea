import type { HostObject } from '../host-object';
import type { Span } from '../span';
import { checkWritable, type InsertLocation } from '../text-operations';
import { invalidArgument, notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';

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
  return word.objects.table(table);
}

export function textRows(values: unknown): readonly (readonly string[])[] {
  return Array.isArray(values)
    ? values.map((row: unknown) => (Array.isArray(row) ? row.map((value: unknown) => String(value ?? '')) : []))
    : [];
}

export function appendRow(word: WordSession, table: XmlElement, texts: readonly string[], width: string, before?: XmlElement): XmlElement {
  const { journal, runs } = word.document;
  const row = createElement(table, 'w:tr');
  if (word.document.tracking) {
    const properties = createElement(table, 'w:trPr');
    journal.append(properties, createElement(table, 'w:ins', word.document.revisionAttributes()));
    journal.append(row, properties);
  }
  for (const text of texts) {
    const cell = createElement(table, 'w:tc');
    const properties = createElement(table, 'w:tcPr');
    journal.append(properties, createElement(table, 'w:tcW', { 'w:w': width, 'w:type': 'dxa' }));
    journal.append(cell, properties);
    const paragraph = createElement(table, 'w:p');
    if (text !== '') {
      const run = createElement(table, 'w:r');
      journal.append(run, runs.createText(table, 'w:t', text));
      journal.append(paragraph, run);
    }
    journal.append(cell, paragraph);
    journal.append(row, cell);
  }
  journal.insert(table, row, before);
  return row;
}

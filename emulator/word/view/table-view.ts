import { cellsOf, rowsOf } from '../objects/table-grid';
import type { XmlElement } from '../xml';
import { colour } from './run-style';

/** Builds the screen's form of a table; what stands in its cells is built by the caller. */
export function buildTable(table: XmlElement, fillCell: (cell: XmlElement, into: HTMLElement) => void): HTMLElement {
  const element = document.createElement('table');
  element.className = 'table';
  const tracked = (row: XmlElement): string | undefined =>
    row.path('w:trPr', 'w:ins') ? 'inserted-row' : row.path('w:trPr', 'w:del') ? 'deleted-row' : undefined;
  const above = new Map<number, HTMLTableCellElement>();
  for (const row of rowsOf(table)) {
    const line = document.createElement('tr');
    const state = tracked(row);
    if (state !== undefined) line.classList.add(state);
    let column = Number(row.path('w:trPr', 'w:gridBefore')?.attribute('w:val') ?? '0');
    for (const cell of cellsOf(row)) {
      const span = Math.max(1, Math.min(64, Number(cell.path('w:tcPr', 'w:gridSpan')?.attribute('w:val') ?? '1') || 1));
      const merge = cell.path('w:tcPr', 'w:vMerge');
      const continued = merge && merge.attribute('w:val') !== 'restart' ? above.get(column) : undefined;
      if (continued) {
        continued.rowSpan += 1;
        column += span;
        continue;
      }
      const box = document.createElement(row.path('w:trPr', 'w:tblHeader') ? 'th' : 'td');
      box.colSpan = span;
      if (merge) above.set(column, box);
      else above.delete(column);
      const fill = colour(cell.path('w:tcPr', 'w:shd')?.attribute('w:fill'));
      if (fill !== undefined) box.style.backgroundColor = fill;
      const width = cell.path('w:tcPr', 'w:tcW');
      if (width?.attribute('w:type') === 'dxa') box.style.width = `${(Number(width.attribute('w:w')) || 0) / 20}pt`;
      fillCell(cell, box);
      line.append(box);
      column += span;
    }
    element.append(line);
  }
  return element;
}

import type { XmlElement } from '../xml';

/** The rows of a table; controls around rows are stepped through. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  const rows: XmlElement[] = [];
  const walk = (container: XmlElement): void => {
    for (const child of container.elements()) {
      if (child.name === 'w:tr') rows.push(child);
      else if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') walk(child);
    }
  };
  walk(table);
  return rows;
}

/** The cells of a row, likewise. */
export function cellsOf(row: XmlElement): readonly XmlElement[] {
  const cells: XmlElement[] = [];
  const walk = (container: XmlElement): void => {
    for (const child of container.elements()) {
      if (child.name === 'w:tc') cells.push(child);
      else if (child.name === 'w:sdt' || child.name === 'w:sdtContent' || child.name === 'w:customXml') walk(child);
    }
  };
  walk(row);
  return cells;
}

/** How many tables stand around a node. */
export function nestingLevel(node: XmlElement): number {
  let level = 0;
  for (let at = node.parent; at; at = at.parent) if (at.name === 'w:tbl') level += 1;
  return level;
}

import { collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { paragraphsOfSpan, type Span } from '../span';
import { blockContainers } from '../story';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';

const tableCollection = collectionClass('TableCollection');

export function hostTables(word: WordSession, tables: readonly XmlElement[]): HostObject {
  return host(
    word,
    tableCollection,
    tables.map((table) => word.objects.table(table)),
  );
}

export function parentTable(word: WordSession, node: XmlElement): HostObject | null {
  const table = node.ancestor('w:tbl');
  return table ? word.objects.table(table) : null;
}

export function parentCell(word: WordSession, node: XmlElement): HostObject | null {
  const cell = node.ancestor('w:tc');
  return cell ? word.objects.cell(cell) : null;
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
  return hostTables(word, found);
}

export function tablesIn(word: WordSession, span: Span): HostObject {
  const found = new Set<XmlElement>();
  for (const paragraph of paragraphsOfSpan(word.document, span)) {
    const table = paragraph.ancestor('w:tbl');
    if (table) found.add(table);
  }
  return hostTables(word, [...found]);
}

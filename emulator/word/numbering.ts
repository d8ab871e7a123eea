import { bulletOf, formatNumber } from './list-label';
import { importElement } from './markup/import-element';
import { addressOf } from './namespaces';
import { paragraphProperties } from './paragraph-properties';
import type { StoredDocument } from './stored-document';
import type { Styles } from './styles';
import { createElement, type XmlElement } from './xml';

/** A paragraph's place in a list. */
export interface ListPlace {
  readonly listId: number;
  readonly level: number;
  /** The number or bullet as shown. */
  readonly label: string;
  /** Zero-based place among its siblings of the same level. */
  readonly siblingIndex: number;
  readonly bullet: boolean;
}

/** The order of a paragraph property list, as far as needed: numPr stands after these. ISO/IEC 29500-1, 17.3.1.26. */
const beforeNumbering = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl']);

interface NumberingIndex {
  readonly layout: number;
  readonly root: XmlElement | undefined;
  readonly nums: ReadonlyMap<string, XmlElement>;
  readonly abstracts: ReadonlyMap<string, XmlElement>;
}

export class Numbering {
  private cache: { readonly layout: number; readonly places: ReadonlyMap<XmlElement, ListPlace> } | undefined;

  private indexCache: NumberingIndex | undefined;

  constructor(
    private readonly document: StoredDocument,
    private readonly styles: Styles,
  ) {}

  private root(): XmlElement | undefined {
    return this.document.relatedRoot('numbering');
  }

  /** The list a paragraph belongs to, directly or by its style. A list number of 0 means: in no list. */
  membership(paragraph: XmlElement): { readonly listId: number; readonly level: number } | undefined {
    const direct = paragraph.path('w:pPr', 'w:numPr');
    const inherited = this.styles.paragraphProperty(paragraph, 'w:numPr');
    const id = (direct ?? inherited)?.child('w:numId') ?? inherited?.child('w:numId');
    const listId = Number(id?.attribute('w:val') ?? '0');
    if (!listId) return undefined;
    const level = Number((direct ?? inherited)?.child('w:ilvl')?.attribute('w:val') ?? '0');
    return { listId, level: Number.isFinite(level) ? Math.min(8, Math.max(0, level)) : 0 };
  }

  placeOf(paragraph: XmlElement): ListPlace | undefined {
    return this.places().get(paragraph);
  }

  /** The file's list definitions by their numbers; some files have hundreds. */
  private get index(): NumberingIndex {
    const root = this.root();
    const { layout } = this.document.journal;
    if (this.indexCache?.layout === layout && this.indexCache.root === root) return this.indexCache;
    const nums = new Map<string, XmlElement>();
    const abstracts = new Map<string, XmlElement>();
    for (const element of root?.elements() ?? []) {
      if (element.name === 'w:num') nums.set(element.attribute('w:numId') ?? '', element);
      else if (element.name === 'w:abstractNum') abstracts.set(element.attribute('w:abstractNumId') ?? '', element);
    }
    return (this.indexCache = { layout, root, nums, abstracts });
  }

  private num(listId: number): XmlElement | undefined {
    return this.index.nums.get(String(listId));
  }

  private abstractOf(listId: number): XmlElement | undefined {
    return this.index.abstracts.get(this.num(listId)?.child('w:abstractNumId')?.attribute('w:val') ?? '');
  }

  level(listId: number, level: number): XmlElement | undefined {
    for (const override of this.num(listId)?.elements('w:lvlOverride') ?? []) {
      if (override.attribute('w:ilvl') === String(level) && override.child('w:lvl')) return override.child('w:lvl');
    }
    for (const found of this.abstractOf(listId)?.elements('w:lvl') ?? []) if (found.attribute('w:ilvl') === String(level)) return found;
    return undefined;
  }

  private places(): ReadonlyMap<XmlElement, ListPlace> {
    if (this.cache?.layout === this.document.journal.layout) return this.cache.places;
    const places = new Map<XmlElement, ListPlace>();
    const counters = new Map<string, number[]>();
    const started = new Set<number>();
    const levels = new Map<string, XmlElement | undefined>();
    const levelOf = (listId: number, level: number): XmlElement | undefined => {
      const key = `${listId}/${level}`;
      if (!levels.has(key)) levels.set(key, this.level(listId, level));
      return levels.get(key);
    };
    for (const paragraph of this.document.paragraphs(this.document.body)) {
      const membership = this.membership(paragraph);
      if (!membership) continue;
      const { listId, level } = membership;
      const abstractId = this.num(listId)?.child('w:abstractNumId')?.attribute('w:val') ?? `n${listId}`;
      const counts = counters.get(abstractId) ?? [];
      counters.set(abstractId, counts);
      if (!started.has(listId)) {
        started.add(listId);
        for (const override of this.num(listId)?.elements('w:lvlOverride') ?? []) {
          const start = override.child('w:startOverride')?.attribute('w:val');
          if (start !== undefined) counts[Number(override.attribute('w:ilvl'))] = Number(start) - 1;
        }
      }
      const start = Number(levelOf(listId, level)?.child('w:start')?.attribute('w:val') ?? '1');
      counts[level] = (counts[level] ?? start - 1) + 1;
      counts.length = level + 1;
      for (let above = 0; above < level; above += 1)
        counts[above] ??= Number(levelOf(listId, above)?.child('w:start')?.attribute('w:val') ?? '1');
      const format = levelOf(listId, level)?.child('w:numFmt')?.attribute('w:val') ?? 'decimal';
      const pattern = levelOf(listId, level)?.child('w:lvlText')?.attribute('w:val') ?? (format === 'bullet' ? '•' : `%${level + 1}.`);
      const label =
        format === 'bullet'
          ? bulletOf(pattern)
          : format === 'none'
            ? ''
            : pattern.replace(/%([1-9])/g, (_, digit: string) => {
                const index = Number(digit) - 1;
                return formatNumber(counts[index] ?? 1, levelOf(listId, index)?.child('w:numFmt')?.attribute('w:val') ?? 'decimal');
              });
      places.set(paragraph, { listId, level, label, siblingIndex: (counts[level] ?? 1) - start, bullet: format === 'bullet' });
    }
    this.cache = { layout: this.document.journal.layout, places };
    return places;
  }

  paragraphsOf(listId: number): readonly XmlElement[] {
    return this.document.paragraphs(this.document.body).filter((paragraph) => this.membership(paragraph)?.listId === listId);
  }

  /** The numbers of the lists in use, in the order they appear. */
  lists(paragraphs: readonly XmlElement[]): readonly number[] {
    return [...new Set(paragraphs.map((paragraph) => this.membership(paragraph)?.listId ?? 0))].filter((id) => id > 0);
  }

  /** Adds a list definition to the file and gives its number. */
  create(kind: 'bullet' | 'decimal'): number {
    const { document } = this;
    if (!this.root()) {
      document.package.setPart(
        'word/numbering.xml',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:numbering xmlns:w="${addressOf('w')}"></w:numbering>`,
      );
      document.package.addContentType('word/numbering.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml');
      document.package.addRelationship(document.mainPart, `${addressOf('r')}/numbering`, '/word/numbering.xml');
    }
    const root = this.root();
    if (!root) return 0;
    const highest = (name: string, attribute: string): number =>
      Math.max(0, ...[...root.elements(name)].map((element) => Number(element.attribute(attribute)) || 0));
    const abstractId = highest('w:abstractNum', 'w:abstractNumId') + 1;
    const listId = highest('w:num', 'w:numId') + 1;
    const abstract = createElement(root, 'w:abstractNum', { 'w:abstractNumId': String(abstractId) });
    const add = (to: XmlElement, name: string, attributes: Record<string, string> = {}): XmlElement => {
      const element = createElement(root, name, attributes);
      document.journal.append(to, element);
      return element;
    };
    add(abstract, 'w:multiLevelType', { 'w:val': 'hybridMultilevel' });
    for (let level = 0; level < 9; level += 1) {
      const definition = add(abstract, 'w:lvl', { 'w:ilvl': String(level) });
      add(definition, 'w:start', { 'w:val': '1' });
      add(definition, 'w:numFmt', {
        'w:val': kind === 'bullet' ? 'bullet' : (['decimal', 'lowerLetter', 'lowerRoman'][level % 3] ?? 'decimal'),
      });
      add(definition, 'w:lvlText', { 'w:val': kind === 'bullet' ? (['•', '◦', '▪'][level % 3] ?? '•') : `%${level + 1}.` });
      add(definition, 'w:lvlJc', { 'w:val': 'left' });
      add(add(definition, 'w:pPr'), 'w:ind', { 'w:left': String(720 * (level + 1)), 'w:hanging': '360' });
    }
    document.journal.insert(root, abstract, root.child('w:num'));
    const num = add(root, 'w:num', { 'w:numId': String(listId) });
    add(num, 'w:abstractNumId', { 'w:val': String(abstractId) });
    return listId;
  }

  /** Gives a new list the levels of one from another document. */
  adoptLevels(listId: number, levels: readonly XmlElement[]): void {
    const abstract = this.abstractOf(listId);
    if (!abstract || levels.length === 0) return;
    for (const level of [...abstract.elements('w:lvl')]) this.document.journal.remove(level);
    for (const level of levels) this.document.journal.append(abstract, importElement(level, abstract));
  }

  /** Puts a paragraph in a list at a level; a list number of 0 takes it out. assumed: not tracked (said for the web: office-js#6538). */
  attach(paragraph: XmlElement, listId: number, level: number): void {
    const { journal } = this.document;
    const properties = paragraphProperties(this.document, paragraph);
    let numbering = properties.child('w:numPr');
    if (!numbering) {
      numbering = createElement(properties, 'w:numPr');
      let before = properties.first;
      for (const child of properties.elements()) if (beforeNumbering.has(child.name)) before = child.next;
      journal.insert(properties, numbering, before);
    }
    setChild(this.document, numbering, 'w:ilvl', String(level), numbering.first);
    setChild(this.document, numbering, 'w:numId', String(listId), undefined);
  }
}

function setChild(document: StoredDocument, parent: XmlElement, name: string, value: string, before: XmlElement['first']): void {
  const known = parent.child(name);
  if (known) document.journal.setAttribute(known, 'w:val', value);
  else document.journal.insert(parent, createElement(parent, name, { 'w:val': value }), before);
}

import { addressOf } from '../namespaces';
import { invalidArgument } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { parseXml } from '../xml-parser';
import { importElement } from './import-element';
import { EmulatorError } from '../emulator-error';

/** The parts of a "flat" package (pkg:package), by name. */
function flatParts(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const parts = new Map<string, XmlElement>();
  for (const part of root.elements('pkg:part')) parts.set((part.attribute('pkg:name') ?? '').replace(/^\//, ''), part);
  return parts;
}

function xmlOf(part: XmlElement | undefined): XmlElement | undefined {
  return [...(part?.child('pkg:xmlData')?.elements() ?? [])][0];
}

/**
 * Reads what insertOoxml is given: the body's paragraphs and tables, the styles and lists they name, their links and pictures.
 * documented: section properties come from the target, and parts such as themes are left out (word/create-better-add-ins-for-word-with-office-open-xml).
 */
export function readOoxml(word: WordSession, near: XmlElement, ooxml: string): readonly XmlElement[] {
  let root: XmlElement;
  try {
    root = parseXml(ooxml, 'the Open XML').root;
  } catch (cause) {
    if (cause instanceof EmulatorError) throw invalidArgument('insertOoxml', cause.message);
    throw cause;
  }
  const parts = flatParts(root);
  const mainEntry =
    [...parts].find(([, part]) => /document\.main\+xml$/.test(part.attribute('pkg:contentType') ?? '')) ??
    [...parts].find(([name]) => name === 'word/document.xml');
  const main = root.name === 'w:document' ? root : xmlOf(mainEntry?.[1]);
  const body = main?.child('w:body');
  if (!body) throw invalidArgument('insertOoxml', 'The Open XML has no document body.');
  const mainName = mainEntry?.[0] ?? 'word/document.xml';
  const beside = mainName.slice(0, mainName.lastIndexOf('/') + 1);
  const blocks = [...body.elements()].filter((block) => block.name !== 'w:sectPr').map((block) => importElement(block, near));
  importStyles(word, blocks, xmlOf(parts.get(`${beside}styles.xml`)));
  importLists(word, blocks, xmlOf(parts.get(`${beside}numbering.xml`)));
  importRelationships(word, blocks, xmlOf(parts.get(`${beside}_rels/${mainName.slice(beside.length)}.rels`)), parts, beside);
  for (const block of blocks) {
    acceptRevisions(word, block);
    dropForeignMarks(word, block);
  }
  return blocks;
}

function everyElement(blocks: readonly XmlElement[]): readonly XmlElement[] {
  return blocks.flatMap((block) => [block, ...block.descendants()]);
}

function importStyles(word: WordSession, blocks: readonly XmlElement[], styles: XmlElement | undefined): void {
  const target = word.document.relatedRoot('styles');
  if (!styles || !target) return;
  const wanted = everyElement(blocks)
    .filter((element) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].includes(element.name))
    .map((element) => element.attribute('w:val') ?? '');
  for (let index = 0; index < wanted.length && index < 500; index += 1) {
    const id = wanted[index] ?? '';
    if (word.document.styles.style(id)) continue; // the document's own style wins (assumed)
    const source = [...styles.elements('w:style')].find((style) => style.attribute('w:styleId') === id);
    if (!source) continue;
    word.document.journal.append(target, importElement(source, target));
    for (const name of ['w:basedOn', 'w:link', 'w:next']) {
      const other = source.child(name)?.attribute('w:val');
      if (other !== undefined) wanted.push(other);
    }
  }
}

function importLists(word: WordSession, blocks: readonly XmlElement[], numbering: XmlElement | undefined): void {
  const { document } = word;
  const made = new Map<string, string>();
  for (const element of everyElement(blocks)) {
    if (element.name !== 'w:numId') continue;
    const id = element.attribute('w:val') ?? '0';
    if (id === '0') continue;
    let own = made.get(id);
    if (own === undefined) {
      const abstractId = [...(numbering?.elements('w:num') ?? [])]
        .find((num) => num.attribute('w:numId') === id)
        ?.child('w:abstractNumId')
        ?.attribute('w:val');
      const abstract = [...(numbering?.elements('w:abstractNum') ?? [])].find((each) => each.attribute('w:abstractNumId') === abstractId);
      const bullet = abstract?.child('w:lvl')?.child('w:numFmt')?.attribute('w:val') === 'bullet';
      own = String(document.numbering.create(bullet ? 'bullet' : 'decimal'));
      if (abstract) document.numbering.adoptLevels(Number(own), [...abstract.elements('w:lvl')]);
      made.set(id, own);
    }
    document.journal.setAttribute(element, 'w:val', own);
  }
}

function importRelationships(
  word: WordSession,
  blocks: readonly XmlElement[],
  relationships: XmlElement | undefined,
  parts: ReadonlyMap<string, XmlElement>,
  beside: string,
): void {
  const { document } = word;
  for (const element of everyElement(blocks)) {
    for (const attribute of element.attributes) {
      if (!attribute.name.startsWith('r:')) continue;
      const source = [...(relationships?.elements('rel:Relationship') ?? [])].find((each) => each.attribute('Id') === attribute.value);
      const target = source?.attribute('Target') ?? '';
      const external = source?.attribute('TargetMode')?.toLowerCase() === 'external';
      const kind = (source?.attribute('Type') ?? '').split('/').pop() ?? '';
      const data = parts.get(`${beside}${target}`)?.child('pkg:binaryData')?.text;
      if (source && external) {
        document.journal.setAttribute(
          element,
          attribute.name,
          document.package.addRelationship(document.mainPart, `${addressOf('r')}/${kind}`, target, true),
        );
      } else if (data !== undefined) {
        const name = freeName(word, target.split('.').pop() ?? 'png');
        document.package.setPart(
          name,
          Uint8Array.from(atob(data.replace(/\s+/g, '')), (character) => character.charCodeAt(0)),
        );
        document.package.addContentType(name, parts.get(`${beside}${target}`)?.attribute('pkg:contentType') ?? 'image/png');
        document.journal.setAttribute(
          element,
          attribute.name,
          document.package.addRelationship(document.mainPart, `${addressOf('r')}/${kind}`, `/${name}`),
        );
      } else document.journal.setAttribute(element, attribute.name, undefined);
    }
  }
}

function freeName(word: WordSession, extension: string): string {
  let number = 1;
  const safe = /^[a-z]{2,5}$/.test(extension) ? extension : 'png';
  while (word.document.package.actualName(`word/media/inserted${number}.${safe}`) !== undefined) number += 1;
  return `word/media/inserted${number}.${safe}`;
}

/** assumed: tracked changes in what is inserted come as accepted, since they are not this document's. */
function acceptRevisions(word: WordSession, block: XmlElement): void {
  const { journal } = word.document;
  for (const element of [...block.descendants()]) {
    const { parent, name } = element;
    if (!parent) continue;
    if (name === 'w:del' || name === 'w:moveFrom' || /Change$/.test(name)) journal.remove(element);
    else if (name === 'w:ins' || name === 'w:moveTo') {
      for (const child of [...element.children()]) journal.insert(parent, child, element);
      journal.remove(element);
    }
  }
}

/** Notes, comments and headers of the other document do not come along, so neither may their marks. */
function dropForeignMarks(word: WordSession, block: XmlElement): void {
  const names = new Set([
    'w:footnoteReference',
    'w:endnoteReference',
    'w:commentReference',
    'w:commentRangeStart',
    'w:commentRangeEnd',
    'w:sectPr',
  ]);
  for (const element of [...block.descendants()]) if (names.has(element.name)) word.document.journal.remove(element);
}

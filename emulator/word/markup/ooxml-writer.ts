import { addressOf } from '../namespaces';
import { paragraphsOfSpan, type Span } from '../span';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { escapeAttribute } from '../xml-text';

/**
 * getOoxml: a flat package with the paragraphs a span touches, whole, and the styles and lists of the document.
 * assumed: whole paragraphs, as a range's own paragraph properties are needed to read it.
 */
export function writeOoxml(word: WordSession, span: Span): string {
  const { document } = word;
  const blocks = new Set<XmlElement>();
  const stories = new Set(['w:body', 'w:tc', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote']);
  const paragraphs = paragraphsOfSpan(document, span);
  for (const paragraph of paragraphs) {
    let block: XmlElement = paragraph;
    // A span within one cell gives the cell's paragraphs; one that leaves a table gives the table.
    const inOneCell = paragraphs.every((each) => each.ancestor('w:tc') === paragraph.ancestor('w:tc'));
    while (block.parent && !(stories.has(block.parent.name) && (inOneCell || block.parent.name !== 'w:tc'))) block = block.parent;
    blocks.add(block);
  }
  let attributes = document.root.attributesAsWritten;
  if (document.root.scope.prefixFor('w', false) === undefined) attributes += ` xmlns:w="${addressOf('w')}"`;
  const raw = (name: string): string => document.root.rawName.replace('document', name);
  const main = `<${document.root.rawName}${attributes}><${raw('body')}>${[...blocks].map(String).join('')}</${raw('body')}></${document.root.rawName}>`;
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relationships: string[] = [];
  const others: string[] = [];
  for (const kind of ['styles', 'numbering']) {
    const root = document.relatedRoot(kind);
    if (!root) continue;
    relationships.push(`<Relationship Id="rId${kind}" Type="${addressOf('r')}/${kind}" Target="${kind}.xml"/>`);
    others.push(part(`word/${kind}.xml`, `${office}.${kind}+xml`, root.toString()));
  }
  const used = new Set(
    [...blocks].flatMap((block) =>
      [...block.descendants()].flatMap((each) => each.attributes.filter(({ name }) => name.startsWith('r:')).map(({ value }) => value)),
    ),
  );
  for (const { id, kind, target, external } of document.package.relationships(document.mainPart)) {
    if (!used.has(id) || !(external || kind === 'image')) continue;
    const address = external ? target : `media/${target.split('/').pop() ?? 'picture'}`;
    relationships.push(
      `<Relationship Id="${id}" Type="${addressOf('r')}/${kind}" Target="${escapeAttribute(address)}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    const bytes = external ? undefined : document.package.bytes(target);
    if (bytes) {
      const type = document.package.contentType(target) ?? 'application/octet-stream';
      others.push(
        `<pkg:part pkg:name="/word/${address}" pkg:contentType="${type}"><pkg:binaryData>${base64(bytes)}</pkg:binaryData></pkg:part>`,
      );
    }
  }
  const list = (inner: string): string => `<Relationships xmlns="${addressOf('rel')}">${inner}</Relationships>`;
  const relationshipType = 'application/vnd.openxmlformats-package.relationships+xml';
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${addressOf('pkg')}">${part('_rels/.rels', relationshipType, list(`<Relationship Id="rId1" Type="${addressOf('r')}/officeDocument" Target="word/document.xml"/>`))}${part('word/document.xml', `${office}.document.main+xml`, main)}${part('word/_rels/document.xml.rels', relationshipType, list(relationships.join('')))}${others.join('')}</pkg:package>`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

import { EmulatorError } from './emulator-error';
import { createElement, link, unlink } from './xml';
import { decodePart, encodePart, type ParsedPart } from './part-encoding';
import { serialiseDocument, type XmlDocument } from './xml-parser';
import { deflateEntry, inflateEntry, readZip, writeZip, type ZipEntry } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `comments`, `image`, `hyperlink`; the same for strict and transitional files. */
  readonly kind: string;
  /** A part name for an internal target, the address as written for an external one. */
  readonly target: string;
  readonly external: boolean;
}

const mainPartType = /(?:wordprocessingml\.(?:document|template)|ms-word\.(?:document|template)\.macroEnabled(?:Template)?)\.main\+xml$/;

/** An Office Open XML package: named parts, their relationships and content types. Unedited parts are saved as the bytes they came as. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly byLowerName = new Map<string, string>();
  private readonly parsed = new Map<string, ParsedPart>();
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly deleted = new Set<string>();
  private readonly relationshipLists = new Map<string, readonly Relationship[]>();

  /** Throws EmulatorError: 'empty', 'encrypted', 'damaged' or 'not-a-document', each with a plain message. */
  constructor(bytes: Uint8Array) {
    if (bytes.length === 0) throw new EmulatorError('empty', 'This file is empty: it has no content at all.');
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) throw compoundFileError(bytes);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
      throw new EmulatorError('not-a-document', 'This is not a Word document (.docx). Open it in Word and save it as .docx first.');
    }
    for (const entry of readZip(bytes)) {
      const name = entry.name.replace(/^\/+/, '');
      this.entries.set(name, entry);
      this.byLowerName.set(name.toLowerCase(), name);
    }
  }

  get partNames(): readonly string[] {
    return [...this.entries.keys(), ...[...this.replaced.keys()].filter((name) => !this.entries.has(name))].filter(
      (name) => !this.deleted.has(name),
    );
  }

  /** Part names are compared without case, as the packaging standard says. */
  actualName(name: string): string | undefined {
    const wanted = name.replace(/^\/+/, '');
    if (this.deleted.has(wanted)) return undefined;
    if (this.entries.has(wanted) || this.replaced.has(wanted) || this.parsed.has(wanted)) return wanted;
    return this.byLowerName.get(wanted.toLowerCase()) ?? this.byLowerName.get(safelyDecoded(wanted).toLowerCase());
  }

  bytes(name: string): Uint8Array | undefined {
    const actual = this.actualName(name);
    if (actual === undefined) return undefined;
    const replaced = this.replaced.get(actual);
    if (replaced) return replaced;
    const entry = this.entries.get(actual);
    return entry && inflateEntry(entry);
  }

  /** Gives a part as XML, the same live tree on every call. Undefined when there is no such part. */
  xml(name: string): XmlDocument | undefined {
    const actual = this.actualName(name);
    if (actual === undefined) return undefined;
    const known = this.parsed.get(actual);
    if (known) return known.xml;
    const bytes = this.bytes(actual);
    if (!bytes) return undefined;
    const part = decodePart(bytes, actual);
    this.parsed.set(actual, part);
    return part.xml;
  }

  /** As xml, but a part that is damaged is treated as not there: for parts the document can do without. */
  optionalXml(name: string): XmlDocument | undefined {
    try {
      return this.xml(name);
    } catch (cause) {
      if (cause instanceof EmulatorError && cause.code === 'damaged') return undefined;
      throw cause;
    }
  }

  setPart(name: string, content: Uint8Array | string): void {
    this.replaced.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.parsed.delete(name);
    this.relationshipLists.clear();
    this.deleted.delete(name);
    this.byLowerName.set(name.toLowerCase(), name);
  }

  removePart(name: string): void {
    this.deleted.add(name);
    this.relationshipLists.clear();
    this.replaced.delete(name);
    this.parsed.delete(name);
    this.byLowerName.delete(name.toLowerCase());
  }

  relationships(partName: string): readonly Relationship[] {
    let known = this.relationshipLists.get(partName);
    if (!known) this.relationshipLists.set(partName, (known = this.readRelationships(partName)));
    return known;
  }

  private readRelationships(partName: string): readonly Relationship[] {
    const document = this.optionalXml(relationshipPartName(partName));
    if (!document) return [];
    return [...document.root.elements('rel:Relationship')].map((element) => {
      const external = element.attribute('TargetMode')?.toLowerCase() === 'external';
      const target = element.attribute('Target') ?? '';
      return {
        id: element.attribute('Id') ?? '',
        kind: (element.attribute('Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolveTarget(partName, target),
        external,
      };
    });
  }

  /** Gives the part a relationship of this kind leads to, when it is there. */
  related(partName: string, kind: string): string | undefined {
    const found = this.relationships(partName).find((relationship) => relationship.kind === kind && !relationship.external);
    return found && this.actualName(found.target);
  }

  /** Adds a relationship and gives its new id. */
  addRelationship(partName: string, typeAddress: string, target: string, external = false): string {
    const name = relationshipPartName(partName);
    if (!this.xml(name)) {
      this.setPart(
        name,
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      );
    }
    const root = this.xml(name)?.root;
    if (!root) throw new EmulatorError('damaged', `The document is damaged: ${name} cannot be read.`);
    const used = new Set([...root.elements()].map((element) => element.attribute('Id')));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const attributes = { Id: id, Type: typeAddress, Target: target, ...(external ? { TargetMode: 'External' } : {}) };
    link(root, createElement(root, 'rel:Relationship', attributes), undefined);
    this.relationshipLists.clear();
    return id;
  }

  /** Takes away the relationships of a part that lead to another. */
  removeRelationship(partName: string, target: string): void {
    const root = this.xml(relationshipPartName(partName))?.root;
    this.relationshipLists.clear();
    for (const element of [...(root?.elements('rel:Relationship') ?? [])]) {
      if (resolveTarget(partName, element.attribute('Target') ?? '') === target) unlink(element);
    }
  }

  addContentType(partName: string, contentType: string): void {
    const root = this.xml('[Content_Types].xml')?.root;
    if (!root) return;
    const partAddress = `/${partName}`;
    for (const element of root.elements('ct:Override')) if (element.attribute('PartName') === partAddress) return;
    link(root, createElement(root, 'ct:Override', { PartName: partAddress, ContentType: contentType }), undefined);
  }

  contentType(partName: string): string | undefined {
    const root = this.optionalXml('[Content_Types].xml')?.root;
    if (!root) return undefined;
    const wanted = `/${partName}`.toLowerCase();
    const extension = partName.split('.').pop()?.toLowerCase();
    let byExtension: string | undefined;
    for (const element of root.elements()) {
      if (element.name === 'ct:Override' && element.attribute('PartName')?.toLowerCase() === wanted)
        return element.attribute('ContentType');
      if (element.name === 'ct:Default' && element.attribute('Extension')?.toLowerCase() === extension)
        byExtension = element.attribute('ContentType');
    }
    return byExtension;
  }

  /** Finds the main document part by the package's relationships, then by content type; its name need not be word/document.xml. */
  mainPartName(): string {
    const related = this.related('', 'officeDocument');
    const type = related === undefined ? undefined : this.contentType(related);
    if (related !== undefined && (type === undefined || type === 'application/xml' || mainPartType.test(type))) return related;
    for (const name of this.partNames) if (mainPartType.test(this.contentType(name) ?? '')) return name;
    throw new EmulatorError(
      'not-a-document',
      related === undefined
        ? 'This file has no Word document in it. It may be damaged, or another kind of file that was renamed to .docx.'
        : 'This is an Office file, but not a Word document.',
    );
  }

  save(): Uint8Array {
    const contents = new Map(this.replaced);
    for (const [name, part] of this.parsed) {
      const now = serialiseDocument(part.xml);
      if (now !== part.source) contents.set(name, encodePart(now, part));
    }
    const written: ZipEntry[] = [];
    for (const [name, entry] of this.entries) {
      if (this.deleted.has(name)) continue;
      const content = contents.get(name);
      written.push(content ? deflateEntry(entry.name, content, entry) : entry);
      contents.delete(name);
    }
    for (const [name, content] of contents) written.push(deflateEntry(name, content));
    return writeZip(written);
  }
}

/** Turns a relationship's target, relative to the part that owns it, into a part name. */
function resolveTarget(partName: string, target: string): string {
  const clean = target.split('#')[0] ?? '';
  const steps = clean.startsWith('/') ? [] : partName.split('/').slice(0, -1);
  for (const step of clean.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function relationshipPartName(partName: string): string {
  const slash = partName.lastIndexOf('/');
  return `${partName.slice(0, slash + 1)}_rels/${partName.slice(slash + 1)}.rels`;
}

function safelyDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function compoundFileError(bytes: Uint8Array): EmulatorError {
  // An encrypted .docx is an OLE file with a stream called EncryptionInfo; without it this is an old .doc.
  const wanted = 'EncryptionInfo';
  for (let at = 512; at + 64 < bytes.length; at += 128) {
    let same = true;
    for (let i = 0; same && i < wanted.length; i += 1) same = bytes[at + i * 2] === wanted.charCodeAt(i);
    if (same)
      return new EmulatorError(
        'encrypted',
        'This document is protected by a password, so it cannot be opened here. Open it in Word, remove the password and save it.',
      );
  }
  return new EmulatorError(
    'not-a-document',
    'This is an old Word document (.doc) or another Office file. Open it in Word and save it as .docx first.',
  );
}

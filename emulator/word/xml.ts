import { addressOf, NamespaceScope } from './namespaces';
import { decodeEntities, escapeAttribute, escapeText, readAttributes } from './xml-text';

export type XmlNode = XmlElement | XmlText | XmlRaw;

/** A comment, CDATA section or processing instruction: kept as written. */
export class XmlRaw {
  parent: XmlElement | undefined;
  previous: XmlNode | undefined;
  next: XmlNode | undefined;

  constructor(readonly source: string) {}

  clone(): XmlRaw {
    return new XmlRaw(this.source);
  }
}

/** Character data. The written form (`&apos;` or `'`) is kept until the text changes. */
export class XmlText {
  parent: XmlElement | undefined;
  previous: XmlNode | undefined;
  next: XmlNode | undefined;
  private decoded: string | undefined;

  constructor(private written: string) {}

  static of(text: string): XmlText {
    return new XmlText(escapeText(text));
  }

  get source(): string {
    return this.written;
  }

  get text(): string {
    return (this.decoded ??= decodeEntities(this.written));
  }

  /** Only the journal may call this, so that every change can be undone. */
  rewrite(written: string): void {
    this.written = written;
    this.decoded = undefined;
  }

  clone(): XmlText {
    return new XmlText(this.written);
  }
}

export interface XmlAttribute {
  readonly raw: string;
  readonly name: string;
  readonly value: string;
}

/**
 * One element. Its tags are kept as written, so that a part that was parsed and not edited serialises byte for byte.
 * Names are canonical (`w:p`), see NamespaceScope.
 */
export class XmlElement {
  parent: XmlElement | undefined;
  previous: XmlNode | undefined;
  next: XmlNode | undefined;
  first: XmlNode | undefined;
  last: XmlNode | undefined;
  private parsed: readonly XmlAttribute[] | undefined;

  constructor(
    readonly name: string,
    readonly rawName: string,
    readonly scope: NamespaceScope,
    /** What stands between the element's name and the closing `>` or `/>`. */
    private attributeSource: string,
    /** True when the file wrote `<a/>`; such an element opens up when it gets children. */
    private readonly selfClosing: boolean,
    private closeSource: string,
  ) {}

  get attributes(): readonly XmlAttribute[] {
    if (this.parsed) return this.parsed;
    const found: XmlAttribute[] = [];
    for (const { raw, written } of readAttributes(this.attributeSource)) {
      found.push({ raw, name: this.scope.attributeName(raw), value: decodeEntities(written) });
    }
    return (this.parsed = found);
  }

  attribute(name: string): string | undefined {
    if (this.attributeSource === '') return undefined;
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return undefined;
  }

  get attributesAsWritten(): string {
    return this.attributeSource;
  }

  /** For the parser: a closing tag that is not written as `</name>`. */
  closeAs(source: string): void {
    this.closeSource = source;
  }

  /** Only the journal may call this, so that every change can be undone. */
  rewriteAttributes(source: string): void {
    this.attributeSource = source;
    this.parsed = undefined;
  }

  *children(): IterableIterator<XmlNode> {
    for (let node = this.first; node;) {
      const following: XmlNode | undefined = node.next;
      yield node;
      node = following;
    }
  }

  *elements(name?: string): IterableIterator<XmlElement> {
    for (let node = this.first; node;) {
      const following: XmlNode | undefined = node.next;
      if (node instanceof XmlElement && (name === undefined || node.name === name)) yield node;
      node = following;
    }
  }

  child(name: string): XmlElement | undefined {
    for (let node = this.first; node; node = node.next) if (node instanceof XmlElement && node.name === name) return node;
    return undefined;
  }

  /** Follows names downwards: `path('w:pPr', 'w:rPr')`. */
  path(...names: readonly string[]): XmlElement | undefined {
    const [first, ...rest] = names;
    let at = first === undefined ? undefined : this.child(first);
    for (const name of rest) at = at?.child(name);
    return at;
  }

  /** Every element below this one, in document order, this one left out. */
  *descendants(name?: string): IterableIterator<XmlElement> {
    let node: XmlNode | undefined = this.first;
    while (node) {
      if (node instanceof XmlElement) {
        if (name === undefined || node.name === name) yield node;
        if (node.first) {
          node = node.first;
          continue;
        }
      }
      while (node && node !== this && !node.next) node = node.parent;
      if (!node || node === this) return;
      node = node.next;
    }
  }

  ancestor(name: string): XmlElement | undefined {
    let at = this.parent;
    while (at && at.name !== name) at = at.parent;
    return at;
  }

  get text(): string {
    let text = '';
    for (let node = this.first; node; node = node.next) {
      if (node instanceof XmlText) text += node.text;
      else if (node instanceof XmlElement) text += node.text;
      else if (node.source.startsWith('<![CDATA[')) text += node.source.slice(9, -3);
    }
    return text;
  }

  get openTag(): string {
    return `<${this.rawName}${this.attributeSource}${this.selfClosing && !this.first ? '/' : ''}>`;
  }

  clone(deep = true): XmlElement {
    const copy = new XmlElement(this.name, this.rawName, this.scope, this.attributeSource, this.selfClosing, this.closeSource);
    if (deep) for (const child of this.children()) link(copy, child.clone(), undefined);
    return copy;
  }

  serialise(into: string[]): void {
    into.push(this.openTag);
    if (!this.first && this.selfClosing) return;
    for (let node = this.first; node; node = node.next) {
      if (node instanceof XmlElement) node.serialise(into);
      else into.push(node.source);
    }
    into.push(this.closeSource === '' ? `</${this.rawName}>` : this.closeSource);
  }

  toString(): string {
    const pieces: string[] = [];
    this.serialise(pieces);
    return pieces.join('');
  }
}

/** Puts a detached node among a parent's children, before another or last. The journal is the only caller outside this file's parser. */
export function link(parent: XmlElement, node: XmlNode, before: XmlNode | undefined): void {
  node.parent = parent;
  node.next = before;
  node.previous = before ? before.previous : parent.last;
  if (node.previous) node.previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}

export function unlink(node: XmlNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = node.previous = node.next = undefined;
}

/** Makes a detached element in the dialect of `near`: its prefix for the namespace, its scope. Attribute names are canonical too. */
export function createElement(
  near: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): XmlElement {
  let extra = '';
  const declared = new Map<string, string>();
  const rawFor = (canonical: string, forAttribute: boolean): string => {
    const colon = canonical.indexOf(':');
    if (colon < 0 || canonical.startsWith('xml:')) return canonical;
    const short = canonical.slice(0, colon);
    const local = canonical.slice(colon + 1);
    let prefix = near.scope.prefixFor(short, forAttribute);
    if (prefix === undefined) {
      prefix = short;
      if (!declared.has(short)) {
        declared.set(short, addressOf(short));
        extra += ` xmlns:${short}="${addressOf(short)}"`;
      }
    }
    return prefix === '' ? local : `${prefix}:${local}`;
  };
  const rawName = rawFor(name, false);
  let source = '';
  for (const [attribute, value] of Object.entries(attributes)) source += ` ${rawFor(attribute, true)}="${escapeAttribute(value)}"`;
  const scope = declared.size > 0 ? new NamespaceScope(declared, near.scope) : near.scope;
  const element = new XmlElement(name, rawName, scope, extra + source, true, '');
  if (text !== undefined) link(element, XmlText.of(text), undefined);
  return element;
}

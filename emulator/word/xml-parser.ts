import { EmulatorError } from './emulator-error';
import { NamespaceScope } from './namespaces';
import { link, XmlElement, XmlRaw, XmlText } from './xml';

/** A parsed part: the root, and what the file wrote before and after it. */
export interface XmlDocument {
  readonly root: XmlElement;
  readonly prolog: string;
  readonly epilog: string;
}

export function serialiseDocument(document: XmlDocument): string {
  return document.prolog + document.root.toString() + document.epilog;
}

/**
 * Reads XML text. A document type declaration is refused outright: it is how external entities and entity bombs come in,
 * and no Office file needs one. Nothing is ever fetched.
 * Throws EmulatorError 'external-entity' or 'damaged'; `partName` is named in the message.
 */
export function parseXml(source: string, partName: string): XmlDocument {
  const damaged = (why: string): EmulatorError =>
    new EmulatorError('damaged', `The document is damaged: ${partName} is not well-formed (${why}).`);
  let scope = new NamespaceScope(new Map(), undefined);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let rootStart = 0;
  let at = 0;
  while (at < source.length) {
    const less = source.indexOf('<', at);
    const textEnd = less < 0 ? source.length : less;
    const current = open[open.length - 1];
    if (textEnd > at) {
      const raw = source.slice(at, textEnd);
      if (current) link(current, new XmlText(raw), undefined);
      else if (/[^\s\ufeff]/.test(raw)) throw damaged('text outside the root element');
    }
    if (less < 0) break;
    const second = source.charCodeAt(less + 1);
    if (second === 0x21 /* ! */) {
      if (source.startsWith('<!DOCTYPE', less) || source.startsWith('<!doctype', less)) {
        throw new EmulatorError(
          'external-entity',
          'This file was not opened because it contains a document type declaration, which could make Word fetch other files. Nothing was fetched.',
        );
      }
      const closing = source.startsWith('<!--', less) ? '-->' : source.startsWith('<![CDATA[', less) ? ']]>' : undefined;
      const end = closing === undefined ? -1 : source.indexOf(closing, less + 4);
      if (closing === undefined || end < 0) throw damaged('an unfinished declaration');
      at = end + closing.length;
      if (current) link(current, new XmlRaw(source.slice(less, at)), undefined);
      continue;
    }
    if (second === 0x3f /* ? */) {
      const end = source.indexOf('?>', less);
      if (end < 0) throw damaged('an unfinished instruction');
      at = end + 2;
      if (current) link(current, new XmlRaw(source.slice(less, at)), undefined);
      continue;
    }
    const greater = endOfTag(source, less);
    if (greater < 0) throw damaged('an unfinished tag');
    at = greater + 1;
    if (second === 0x2f /* / */) {
      const written = source.slice(less + 2, greater);
      const name = written.trimEnd();
      const closed = open.pop();
      if (!closed || closed.rawName !== name) throw damaged(`an unexpected closing tag ${name.slice(0, 40)}`);
      if (written !== name) closed.closeAs(`</${written}>`);
      scope = open[open.length - 1]?.scope ?? scope;
      continue;
    }
    const selfClosing = source.charCodeAt(greater - 1) === 0x2f;
    const inner = source.slice(less + 1, selfClosing ? greater - 1 : greater);
    const nameEnd = inner.search(/[\s/]/);
    const rawName = nameEnd < 0 ? inner : inner.slice(0, nameEnd);
    if (rawName === '' || /[^\p{L}\p{N}_:.-]/u.test(rawName)) throw damaged('an element without a proper name');
    const attributes = nameEnd < 0 ? '' : inner.slice(nameEnd);
    const outer = current?.scope ?? new NamespaceScope(new Map(), undefined);
    scope = attributes.includes('xmlns') ? declare(attributes, outer) : outer;
    const element = new XmlElement(scope.elementName(rawName), rawName, scope, attributes, selfClosing, '');
    if (current) link(current, element, undefined);
    else if (root) throw damaged('a second root element');
    else {
      root = element;
      rootStart = less;
    }
    if (selfClosing) {
      if (!current) break;
      scope = outer;
    } else {
      open.push(element);
      if (open.length > 4096) throw damaged('elements nested too deeply');
    }
  }
  if (!root || open.length > 0) throw damaged(root ? 'it ends too early' : 'it has no content');
  const epilogStart = endOfRoot(source, root, at);
  return { root, prolog: source.slice(0, rootStart), epilog: source.slice(epilogStart) };
}

function endOfRoot(source: string, root: XmlElement, at: number): number {
  const close = source.lastIndexOf(`</${root.rawName}`);
  if (close < 0) return at;
  return source.indexOf('>', close) + 1;
}

function endOfTag(source: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const greater = source.indexOf('>', at);
    if (greater < 0) return -1;
    // A ">" may stand inside a quoted value: count the quotes passed so far.
    let quote = '';
    for (let i = at; i < greater; i += 1) {
      const c = source[i];
      if (quote === '' && (c === '"' || c === "'")) quote = c;
      else if (c === quote) quote = '';
    }
    if (quote === '') return greater;
    const closing = source.indexOf(quote, greater);
    if (closing < 0) return -1;
    at = closing + 1;
  }
}

function declare(attributes: string, outer: NamespaceScope): NamespaceScope {
  const declared = new Map<string, string>();
  for (const match of attributes.matchAll(/(?:^|\s)xmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    declared.set(match[1] ?? '', match[2] ?? match[3] ?? '');
  }
  return declared.size > 0 ? new NamespaceScope(declared, outer) : outer;
}

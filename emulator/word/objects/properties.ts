import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { addressOf } from '../namespaces';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';

export function hostProperties(word: WordSession): HostObject {
  return host(word, propertiesClass, word.document.package);
}

const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function coreRoot(word: WordSession, make: boolean): XmlElement | undefined {
  const opened = word.document.package;
  const known = opened.related('', 'core-properties');
  if (known !== undefined) return opened.optionalXml(known)?.root;
  if (!make) return undefined;
  const name = 'docProps/core.xml';
  opened.setPart(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<cp:coreProperties xmlns:cp="${addressOf('cp')}" xmlns:dc="${addressOf('dc')}" xmlns:dcterms="${addressOf('dcterms')}"></cp:coreProperties>`,
  );
  opened.addContentType(name, 'application/vnd.openxmlformats-package.core-properties+xml');
  opened.addRelationship('', core, name);
  return opened.xml(name)?.root;
}

const named: Readonly<Record<string, string>> = {
  Title: 'dc:title',
  Subject: 'dc:subject',
  Author: 'dc:creator',
  Keywords: 'cp:keywords',
  Comments: 'dc:description',
  LastAuthor: 'cp:lastModifiedBy',
  Category: 'cp:category',
  RevisionNumber: 'cp:revision',
  CreationDate: 'dcterms:created',
  LastSaveTime: 'dcterms:modified',
  LastPrintDate: 'cp:lastPrinted',
};

function applicationValue(word: WordSession, name: string): string {
  const part = word.document.package.related('', 'extended-properties');
  const root = part === undefined ? undefined : word.document.package.optionalXml(part)?.root;
  return root?.child(`ap:${name}`)?.text ?? '';
}

function set(word: WordSession, name: string, value: unknown): void {
  const root = coreRoot(word, true);
  if (!root) return;
  const { journal } = word.document;
  const known = root.child(name);
  const next = createElement(root, name, {}, String(value ?? ''));
  if (known) journal.replace(known, next);
  else journal.append(root, next);
}

const propertiesClass: HostClass<object> = {
  name: 'DocumentProperties',
  scalars: {
    ...Object.fromEntries(
      Object.entries(named).map(([wire, name]) => [wire, (_: object, word: WordSession) => coreRoot(word, false)?.child(name)?.text ?? '']),
    ),
    Template: (_, word) => applicationValue(word, 'Template'),
    ApplicationName: (_, word) => applicationValue(word, 'Application'),
    Manager: (_, word) => applicationValue(word, 'Manager'),
    Company: (_, word) => applicationValue(word, 'Company'),
    Security: (_, word) => Number(applicationValue(word, 'DocSecurity')) || 0,
    Format: () => '',
  },
  setters: Object.fromEntries(
    ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category'].map((wire) => [
      wire,
      (_: object, value: unknown, word: WordSession) => set(word, named[wire] ?? '', value),
    ]),
  ),
  objects: { CustomProperties: (_, word) => hostCustomProperties(word) },
};

function customRoot(word: WordSession, make: boolean): XmlElement | undefined {
  const opened = word.document.package;
  const known = opened.related('', 'custom-properties');
  if (known !== undefined) return opened.optionalXml(known)?.root;
  if (!make) return undefined;
  const name = 'docProps/custom.xml';
  opened.setPart(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Properties xmlns="${addressOf('op')}" xmlns:vt="${addressOf('vt')}"></Properties>`,
  );
  opened.addContentType(name, 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  opened.addRelationship('', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties', name);
  return opened.xml(name)?.root;
}

function hostCustomProperties(word: WordSession): HostObject {
  const list = [...(customRoot(word, false)?.elements('op:property') ?? [])].map((element) => host(word, customPropertyClass, element));
  return host(word, customCollection, list);
}

const base = collectionClass('CustomPropertyCollection');
const customCollection: HostClass<readonly HostObject[]> = {
  ...base,
  methods: {
    ...base.methods,
    GetItemOrNullObject: (self, [key]) => self.find((property) => property.scalar('Key') === key) ?? null,
    Add: (self, [key, value], word) => {
      const known = self.find((property) => property.scalar('Key') === key);
      if (known) {
        known.set('Value', value);
        return known;
      }
      const root = customRoot(word, true);
      if (!root) return undefined;
      const highest = Math.max(1, ...[...root.elements('op:property')].map((element) => Number(element.attribute('pid')) || 1));
      const element = createElement(root, 'op:property', {
        fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}',
        pid: String(highest + 1),
        name: String(key),
      });
      word.document.journal.append(element, valueElement(root, value));
      word.document.journal.append(root, element);
      return host(word, customPropertyClass, element);
    },
    DeleteAll: (_, __, word) => {
      for (const element of [...(customRoot(word, false)?.elements('op:property') ?? [])]) word.document.journal.remove(element);
      return null;
    },
  },
};

function valueElement(near: XmlElement, value: unknown): XmlElement {
  if (typeof value === 'boolean') return createElement(near, 'vt:bool', {}, String(value));
  if (typeof value === 'number') return createElement(near, Number.isInteger(value) ? 'vt:i4' : 'vt:r8', {}, String(value));
  return createElement(near, 'vt:lpwstr', {}, String(value ?? ''));
}

const customPropertyClass: HostClass<XmlElement> = {
  name: 'CustomProperty',
  scalars: {
    Key: (self) => self.attribute('name') ?? '',
    Value: (self) => {
      const [value] = self.elements();
      if (value?.name === 'vt:bool') return value.text === 'true' || value.text === '1';
      return value && /^vt:(?:i\d|r\d|int|decimal)$/.test(value.name) ? Number(value.text) : (value?.text ?? '');
    },
    Type: (self) => {
      const [value] = self.elements();
      return value?.name === 'vt:bool'
        ? 'Boolean'
        : value?.name === 'vt:filetime'
          ? 'Date'
          : value && /^vt:(?:i\d|r\d|int|decimal)$/.test(value.name)
            ? 'Number'
            : 'String';
    },
  },
  setters: {
    Value: (self, value, word) => {
      for (const child of [...self.elements()]) word.document.journal.remove(child);
      word.document.journal.append(self, valueElement(self, value));
    },
  },
  methods: {
    Delete: (self, _, word) => {
      word.document.journal.remove(self);
      return null;
    },
  },
};

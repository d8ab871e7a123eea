import { portions, type Span } from '../span';
import { checkWritable } from '../text-operations';
import { invalidArgument } from '../wire-error';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement, type XmlNode } from '../xml';

/** Whether a w:sdt is a control a person fills in, not a table of contents or the like. */
export function isTextual(control: XmlElement): boolean {
  const properties = control.child('w:sdtPr');
  return !['w:docPartObj', 'w:docPartList', 'w:picture', 'w:citation', 'w:bibliography', 'w:group', 'w:equation'].some((name) =>
    properties?.child(name),
  );
}

export function property(self: XmlElement, name: string): XmlElement | undefined {
  return self.path('w:sdtPr', name);
}

export function setProperty(word: WordSession, self: XmlElement, name: string, value: string | undefined): void {
  const { journal } = word.document;
  let properties = self.child('w:sdtPr');
  if (!properties) {
    properties = createElement(self, 'w:sdtPr');
    journal.insert(self, properties, self.first);
  }
  const known = properties.child(name);
  if (value === undefined) {
    if (known) journal.remove(known);
  } else if (known) journal.setAttribute(known, 'w:val', value);
  else journal.insert(properties, createElement(properties, name, { 'w:val': value }), properties.child('w:rPr')?.next ?? properties.first);
}

export function lock(self: XmlElement): { readonly edit: boolean; readonly remove: boolean } {
  const value = property(self, 'w:lock')?.attribute('w:val') ?? 'unlocked';
  return { edit: value === 'contentLocked' || value === 'sdtContentLocked', remove: value === 'sdtLocked' || value === 'sdtContentLocked' };
}

export function setLock(word: WordSession, self: XmlElement, next: { readonly edit: boolean; readonly remove: boolean }): void {
  setProperty(
    word,
    self,
    'w:lock',
    next.edit ? (next.remove ? 'sdtContentLocked' : 'contentLocked') : next.remove ? 'sdtLocked' : undefined,
  );
}

/** Puts a control around whole paragraphs, or around words in one paragraph. */
export function wrapInControl(word: WordSession, span: Span, wholeParagraphs = false): XmlElement {
  const { document } = word;
  const { journal } = document;
  const parts = portions(document, span);
  const first = parts[0];
  if (!first) throw invalidArgument('Range.insertContentControl');
  checkWritable(word, first.paragraph);
  const control = createElement(first.paragraph, 'w:sdt');
  const properties = createElement(first.paragraph, 'w:sdtPr');
  journal.append(properties, createElement(first.paragraph, 'w:id', { 'w:val': String(newControlId(word)) }));
  journal.append(control, properties);
  const content = createElement(first.paragraph, 'w:sdtContent');
  journal.append(control, content);
  if (wholeParagraphs || parts.length > 1) {
    const parent = first.paragraph.parent;
    if (!parent || parts.some(({ paragraph }) => paragraph.parent !== parent)) throw invalidArgument('Range.insertContentControl');
    journal.insert(parent, control, first.paragraph);
    for (const { paragraph } of parts) journal.append(content, paragraph);
    return control;
  }
  const runs = word.text.runsBetween(first.paragraph, first.from, first.to);
  const tops = [...new Set(runs.map((run) => topBelow(run, first.paragraph)))];
  const anchor = tops[0];
  if (!anchor) {
    journal.append(first.paragraph, control);
    return control;
  }
  journal.insert(first.paragraph, control, anchor);
  const last = tops[tops.length - 1];
  for (let node: XmlNode | undefined = anchor; node;) {
    const following: XmlNode | undefined = node.next;
    journal.append(content, node);
    if (node === last) break;
    node = following;
  }
  return control;
}

function topBelow(node: XmlElement, paragraph: XmlElement): XmlElement {
  let at = node;
  while (at.parent && at.parent !== paragraph && at.parent.name !== 'w:sdtContent') at = at.parent;
  return at;
}

function newControlId(word: WordSession): number {
  const used = new Set([...word.document.root.descendants('w:sdt')].map((control) => property(control, 'w:id')?.attribute('w:val')));
  let id = 100_000_001;
  while (used.has(String(id))) id += 1;
  return id;
}

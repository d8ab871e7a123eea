import { createElement, link, unlink, XmlElement, type XmlNode, type XmlText } from './xml';
import { escapeAttribute, escapeLike } from './xml-text';

interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Where the change is, for those who show the document. */
  readonly at?: XmlElement;
}

const blocks = new Set(['w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:sectPr', 'w:customXml']);
const textLevel = new Set(['w:r', 'w:rPr', 'w:t', 'w:delText', 'w:ins', 'w:del', 'w:tab', 'w:br', 'w:hyperlink']);

/**
 * The only door through which the document's XML changes, so that undo is exact (the very nodes come back, with the very bytes).
 * Steps made between two calls of `mark` are one entry of the undo stack.
 */
export class Journal {
  private steps: Step[] = [];
  private readonly past: Step[][] = [];
  private readonly future: Step[][] = [];
  /** Grows with every change, undo and redo; what was worked out from the document is good while this stays the same. */
  revision = 0;
  /** As revision, but only when paragraphs, tables or other blocks come or go. */
  structure = 0;
  /** As revision, but not for changes of text and run formatting: numbers, styles and places of comments are good while this stays the same. */
  layout = 0;
  private touched = new Set<XmlElement>();
  private readonly stamps = new WeakMap<XmlElement, number>();

  /** Runs a change and remembers how to take it back. */
  record(step: Step): void {
    step.redo();
    this.steps.push(step);
    if (!step.at) return; // ranges moved, no text did
    this.revision += 1;
    this.touch(step);
  }

  private touch(step: Step): void {
    let at = step.at;
    while (at && at.name !== 'w:p' && at.parent) at = at.parent;
    if (at?.name !== 'w:p') return;
    this.touched.add(at);
    this.stamps.set(at, this.revision);
  }

  /** The revision at which a paragraph last changed. */
  stampOf(paragraph: XmlElement): number {
    return this.stamps.get(paragraph) ?? 0;
  }

  /** The paragraphs changed since this was last asked. */
  takeTouched(): ReadonlySet<XmlElement> {
    const taken = this.touched;
    this.touched = new Set();
    return taken;
  }

  private touchStructure(node: XmlNode): void {
    if (!(node instanceof XmlElement)) return;
    if (blocks.has(node.name)) this.structure += 1;
    if (!textLevel.has(node.name)) this.layout += 1;
  }

  insert(parent: XmlElement, node: XmlNode, before?: XmlNode): void {
    if (node.parent) this.remove(node);
    this.touchStructure(node);
    this.record({ redo: () => link(parent, node, before), undo: () => unlink(node), at: parent });
  }

  append(parent: XmlElement, node: XmlNode): void {
    this.insert(parent, node, undefined);
  }

  insertAfter(reference: XmlNode, node: XmlNode): void {
    if (reference.parent) this.insert(reference.parent, node, reference.next);
  }

  remove(node: XmlNode): void {
    const { parent, next } = node;
    if (!parent) return;
    this.touchStructure(node);
    this.record({ redo: () => unlink(node), undo: () => link(parent, node, next), at: parent });
  }

  replace(old: XmlNode, replacement: XmlNode): void {
    if (!old.parent) return;
    this.insert(old.parent, replacement, old);
    this.remove(old);
  }

  setText(node: XmlText, text: string, sample = node.source): void {
    const before = node.source;
    const after = escapeLike(text, sample);
    if (before !== after)
      this.record({ redo: () => node.rewrite(after), undo: () => node.rewrite(before), ...(node.parent ? { at: node.parent } : {}) });
  }

  /** Sets an attribute, or removes it when `value` is undefined. The written order and spacing of the others stay. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const before = element.attributesAsWritten;
    const existing = element.attributes.find((attribute) => attribute.name === name);
    if (existing?.value === value) return;
    const raw = existing?.raw ?? rawAttributeName(element, name);
    const written = value === undefined ? '' : ` ${raw}="${escapeAttribute(value)}"`;
    const after = existing ? before.replace(attributePattern(raw), () => written) : before.trimEnd() + written;
    if (!textLevel.has(element.name)) this.layout += 1;
    this.record({ redo: () => element.rewriteAttributes(after), undo: () => element.rewriteAttributes(before), at: element });
  }

  /** Ends one undo entry. Empty ones are not kept. Gives whether anything had changed. */
  mark(): boolean {
    if (this.steps.length === 0) return false;
    this.past.push(this.steps);
    this.steps = [];
    this.future.length = 0;
    return true;
  }

  undo(): boolean {
    this.mark();
    const steps = this.past.pop();
    if (!steps) return false;
    this.revision += 1;
    for (let i = steps.length - 1; i >= 0; i -= 1) {
      const step = steps[i];
      step?.undo();
      if (step) this.touch(step);
    }
    this.structure += 1;
    this.layout += 1;
    this.future.push(steps);
    return true;
  }

  redo(): boolean {
    if (this.steps.length > 0) return false;
    const steps = this.future.pop();
    if (!steps) return false;
    this.revision += 1;
    for (const step of steps) {
      step.redo();
      this.touch(step);
    }
    this.structure += 1;
    this.layout += 1;
    this.past.push(steps);
    return true;
  }

  /** Forgets the undo stack, as Word on the web was reported to do after insertOoxml. */
  clear(): void {
    this.mark();
    this.past.length = 0;
    this.future.length = 0;
  }

  get depth(): number {
    return this.past.length;
  }
}

/** The attribute's name in the file's own prefix, with the declaration before it when the file has none. */
function rawAttributeName(element: XmlElement, name: string): string {
  const probe = createElement(element, 'probe', { [name]: '' });
  const raw = probe.attributes.find((attribute) => attribute.name === name)?.raw ?? name;
  const declaration = probe.attributes.find((attribute) => attribute.raw.startsWith('xmlns:'));
  return declaration ? `${declaration.raw}="${declaration.value}" ${raw}` : raw;
}

function attributePattern(raw: string): RegExp {
  return new RegExp(`\\s+${raw.replace(/[.\\-]/g, '\\$&')}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
}

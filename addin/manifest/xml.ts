/** An XML element to be written. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text?: string;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Element[] | string = [],
): Element {
  return typeof children === 'string' ? { name, attributes, children: [], text: children } : { name, attributes, children };
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function written({ name, attributes, children, text }: Element, indent: string): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  if (text !== undefined) return `${indent}<${open}>${escaped(text)}</${name}>\n`;
  if (children.length === 0) return `${indent}<${open} />\n`;
  return `${indent}<${open}>\n${children.map((child) => written(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** Takes the root; gives the whole file. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- Written by "npm run manifests" from addin/manifest: change it there. -->\n${written(root, '')}`;
}

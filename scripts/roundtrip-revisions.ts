import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';

// What a tracked letter says with our changes taken or refused. Works on the XML alone, with nothing of the emulator, so that it can contradict it.

const revisionNames = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange']);

export function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

function elementsOf(parent: Node): readonly Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) children.push(node as Element);
  return children;
}

function all(parent: Node): readonly Element[] {
  return elementsOf(parent).flatMap((child) => [child, ...all(child)]);
}

const signature = (element: Element): string =>
  `${element.tagName} ${element.getAttribute('w:author') ?? ''} ${element.getAttribute('w:date') ?? ''}`;

/** Who tracked what and when in a document: changes by nobody on this list are ours. */
export function revisionSignatures(document: Document): ReadonlySet<string> {
  return new Set(
    all(document)
      .filter(({ tagName }) => revisionNames.has(tagName))
      .map(signature),
  );
}

function unwrap(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element);
  element.parentNode?.removeChild(element);
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument?.createElementNS(element.namespaceURI, name);
  if (!renamed) return;
  for (const attribute of Array.from(element.attributes)) renamed.setAttribute(attribute.name, attribute.value);
  while (element.firstChild) renamed.appendChild(element.firstChild);
  element.parentNode?.replaceChild(renamed, element);
}

function underDeletion(element: Element): boolean {
  for (let at = element.parentNode as Element | null; at; at = at.parentNode as Element | null)
    if (at.tagName === 'w:del' || at.tagName === 'w:moveFrom') return true;
  return false;
}

/** Takes or refuses our changes in a document part; changes of the officer's colleagues stay as they are. */
export function settle(document: Document, others: ReadonlySet<string>, how: 'accept' | 'reject'): Document {
  const gone = how === 'accept' ? 'w:del' : 'w:ins';
  for (const element of all(document)) {
    if (!['w:ins', 'w:del'].includes(element.tagName) || others.has(signature(element)) || !element.parentNode) continue;
    if (element.tagName === gone) element.parentNode.removeChild(element);
    else unwrap(element);
  }
  for (const element of all(document)) {
    if (element.tagName === 'w:delText' && !underDeletion(element)) rename(element, 'w:t');
    if (element.tagName === 'w:delInstrText' && !underDeletion(element)) rename(element, 'w:instrText');
  }
  return document;
}

/** What an element of a run says, as Word's own text would have it. A note's mark is no word. */
function wordsOf(element: Element): string {
  switch (element.tagName) {
    case 'w:t':
      return element.textContent ?? '';
    case 'w:tab':
      // The same name stands for a tab stop in a paragraph's properties.
      return element.parentNode?.nodeName === 'w:r' ? '\t' : '';
    case 'w:ptab':
      return '\t';
    case 'w:cr':
      return '\v';
    case 'w:br':
      return element.getAttribute('w:type') === 'page' ? '\f' : element.getAttribute('w:type') === 'column' ? '' : '\v';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return String.fromCharCode(Number.parseInt(element.getAttribute('w:char') ?? '', 16) || 0x25a1);
    default:
      return '';
  }
}

/** The current words of every paragraph: colleagues' deletions left out. Fields count as their result. */
export function paragraphTexts(document: Document): readonly string[] {
  return all(document)
    .filter(({ tagName }) => tagName === 'w:p')
    .map((paragraph) => {
      let text = '';
      for (const element of all(paragraph)) {
        let owner = element.parentNode as Element | null;
        while (owner && owner.tagName !== 'w:p') owner = owner.parentNode as Element | null;
        if (owner !== paragraph || underDeletion(element)) continue;
        text += wordsOf(element);
      }
      return text;
    });
}

function attributesOf(element: Element, leftOut: ReadonlySet<string>): string {
  return Array.from(element.attributes)
    .filter(({ name }) => !leftOut.has(name))
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(' ');
}

const ids = new Set(['w:id', 'xml:space']);

/**
 * A document part in a form in which only what matters differs: neighbouring runs and marks of one kind are one (cutting a run in two changes nothing),
 * ids of revisions and xml:space are left out.
 */
export function normalForm(document: Document): string {
  for (const element of all(document)) {
    const next = element.nextSibling as Element | null;
    // From the back, so that a row of marks of one kind ends in one.
    if (
      next &&
      revisionNames.has(element.tagName) &&
      next.nodeType === 1 &&
      next.tagName === element.tagName &&
      signature(next) === signature(element)
    ) {
      while (element.lastChild) next.insertBefore(element.lastChild, next.firstChild);
      element.parentNode?.removeChild(element);
    }
  }
  const write = (element: Element): string => {
    const isRevision = revisionNames.has(element.tagName);
    const head = `${element.tagName} ${attributesOf(element, isRevision ? ids : new Set(['xml:space']))}`;
    if (element.tagName === 'w:t' || element.tagName === 'w:delText') return `${JSON.stringify(element.textContent ?? '').slice(1, -1)}`;
    const parts: { readonly key: string; content: string }[] = [];
    for (const child of elementsOf(element)) {
      if (child.tagName === 'w:r') {
        const properties = elementsOf(child).find(({ tagName }) => tagName === 'w:rPr');
        const key = `r ${attributesOf(child, ids)} ${properties && properties.hasChildNodes() ? new XMLSerializer().serializeToString(properties) : ''}`;
        const content = elementsOf(child)
          .filter((one) => one !== properties)
          .map(write)
          .join('');
        const last = parts[parts.length - 1];
        if (content === '') continue;
        if (last?.key === key) last.content += content;
        else parts.push({ key, content });
      } else parts.push({ key: '', content: write(child) });
    }
    const text = elementsOf(element).length === 0 ? (element.textContent ?? '') : '';
    return `<${head}>${text}${parts.map(({ key, content }) => (key === '' ? content : `{${key}|${content}}`)).join('')}</>`;
  };
  const root = document.documentElement;
  return root ? write(root) : '';
}

/** How many insertions and deletions are ours, and their words. */
export function ourChanges(
  document: Document,
  others: ReadonlySet<string>,
): { readonly deleted: readonly string[]; readonly inserted: readonly string[] } {
  const words = (name: string): readonly string[] =>
    all(document)
      .filter((element) => element.tagName === name && !others.has(signature(element)) && element.parentNode?.nodeName !== 'w:rPr')
      .map((element) => element.textContent ?? '');
  return { deleted: words('w:del'), inserted: words('w:ins') };
}

import { NamespaceScope } from '../namespaces';
import { link, XmlElement } from '../xml';

/** Copies an element from another document, declaring the namespaces its new home does not. */
export function importElement(source: XmlElement, near: XmlElement, scope: NamespaceScope = near.scope): XmlElement {
  const declared = new Map<string, string>();
  const need = (raw: string, isElement: boolean): void => {
    const colon = raw.indexOf(':');
    const prefix = colon < 0 ? '' : raw.slice(0, colon);
    if ((prefix === '' && !isElement) || prefix === 'xml' || prefix === 'xmlns') return;
    const address = source.scope.address(prefix) ?? '';
    if (scope.address(prefix) !== address && (address !== '' || scope.address(prefix) !== undefined)) declared.set(prefix, address);
  };
  need(source.rawName, true);
  for (const attribute of source.attributes) need(attribute.raw, false);
  // Declarations of the source itself are dropped: what is needed below is declared below.
  const attributes = source.attributesAsWritten.replace(/\s+xmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const inner = declared.size > 0 ? new NamespaceScope(declared, scope) : scope;
  const declarations = [...declared]
    .map(
      ([prefix, address]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${address.replaceAll('"', '&quot;').replaceAll('&', '&amp;')}"`,
    )
    .join('');
  const copy = new XmlElement(source.name, source.rawName, inner, declarations + attributes.trimEnd(), true, '');
  for (const child of source.children())
    link(copy, child instanceof XmlElement ? importElement(child, near, inner) : child.clone(), undefined);
  return copy;
}

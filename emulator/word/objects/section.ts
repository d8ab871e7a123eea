import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';

const sectionCollection = collectionClass('SectionCollection');

/** A section by the element that ends it. */
interface SectionOf {
  readonly properties: XmlElement | undefined;
}

export function hostSections(word: WordSession): HostObject {
  const found: SectionOf[] = [...word.document.body.descendants('w:sectPr')]
    .filter((element) => element.parent?.name !== 'w:sectPrChange')
    .map((properties) => ({ properties }));
  if (found.length === 0) found.push({ properties: undefined });
  return host(
    word,
    sectionCollection,
    found.map((section) => host(word, sectionClass, section)),
  );
}

function edge(word: WordSession, self: SectionOf, name: 'w:headerReference' | 'w:footerReference', type: unknown): HostObject {
  const wanted = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' }[String(type)] ?? 'default';
  for (const reference of self.properties?.elements(name) ?? []) {
    if (reference.attribute('w:type') !== wanted) continue;
    const id = reference.attribute('r:id');
    const part = word.document.package.relationships(word.document.mainPart).find((relationship) => relationship.id === id)?.target;
    const root = part === undefined ? undefined : word.document.package.optionalXml(part)?.root;
    if (root) return word.objects.body(root);
  }
  // assumed: a header the file lacks is not made here; Word would make an empty one.
  throw notFound(name === 'w:headerReference' ? 'Section.getHeader' : 'Section.getFooter');
}

const sectionClass: HostClass<SectionOf> = {
  name: 'Section',
  scalars: {},
  objects: { Body: (_, word) => word.objects.body(word.document.body) },
  methods: {
    GetHeader: (self, [type], word) => edge(word, self, 'w:headerReference', type),
    GetFooter: (self, [type], word) => edge(word, self, 'w:footerReference', type),
  },
};

import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { nearestStory, type Story } from '../story';
import { type Span, spanOfStory, textOfSpan } from '../span';
import { deleteSpan, insertBreak, type InsertLocation, insertLocation, insertParagraph, insertText } from '../text-operations';
import { notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { controlsBelow, hostControl } from './content-control';
import { wrapInControl } from './control-element';
import { hostFont } from './font';
import { hostListIds } from './list';
import { insertHtml, insertOoxml } from './markup';
import { hostNotes } from './note';
import { hostParagraph, hostParagraphs } from './paragraph';
import { pictures } from './picture';
import { hostRange, locatedRange, textMethods } from './range';
import { setStyle, styleNames } from './style';
import { insertTableAt, tablesBelow } from './table';

export function hostBody(word: WordSession, story: Story): HostObject {
  return host(word, bodyClass, story);
}

export function storyBody(word: WordSession, near: XmlElement): HostObject {
  return hostBody(word, nearestStory(near));
}

function all(self: Story, word: WordSession): Span {
  const span = spanOfStory(word.document, self);
  if (!span) throw notFound('Body');
  return span;
}

const kinds: Readonly<Record<string, string>> = {
  'w:body': 'MainDoc',
  'w:hdr': 'Header',
  'w:ftr': 'Footer',
  'w:tc': 'TableCell',
  'w:footnote': 'Footnote',
  'w:endnote': 'Endnote',
};
const insideLocations = ['Replace', 'Start', 'End'] as const;

/** assumed: markup put at a body's start or end makes paragraphs of its own, unless the one there is empty. */
function blockLocation(word: WordSession, self: Story, location: InsertLocation): InsertLocation {
  const span = all(self, word);
  if (location === 'Start') return word.document.text(span.start.paragraph).length === 0 ? location : 'Before';
  if (location === 'End') return word.document.text(span.end.paragraph).length === 0 ? location : 'After';
  return location;
}

const bodyClass: HostClass<Story> = {
  name: 'Body',
  scalars: {
    Style: (self, word) => styleNames(word, all(self, word)).style,
    Text: (self, word) => textOfSpan(word.document, all(self, word), word.behaviour.deletionsInText),
    Type: (self) => kinds[self.name] ?? 'Unknown',
    StyleBuiltIn: (self, word) => styleNames(word, all(self, word)).builtIn,
  },
  setters: {
    Style: (self, value, word) => setStyle(word, all(self, word), String(value)),
    StyleBuiltIn: (self, value, word) => setStyle(word, all(self, word), String(value)),
  },
  objects: {
    Font: (self, word) => hostFont(word, all(self, word)),
    Paragraphs: (self, word) => hostParagraphs(word, word.document.paragraphs(self)),
    ContentControls: (self, word) => controlsBelow(word, self),
    Tables: (self, word) => tablesBelow(word, self),
    Lists: (self, word) => hostListIds(word, word.document.paragraphs(self)),
    Footnotes: (self, word) => hostNotes(word, all(self, word), 'w:footnoteReference'),
    Endnotes: (self, word) => hostNotes(word, all(self, word), 'w:endnoteReference'),
    InlinePictures: (self, word) => pictures(word, all(self, word)),
    ParentBody: (self, word) => {
      if (self.name !== 'w:tc' || !self.parent) throw notFound('Body.parentBody');
      return storyBody(word, self.parent);
    },
    ParentBodyOrNullObject: (self, word) => (self.name === 'w:tc' && self.parent ? storyBody(word, self.parent) : null),
    ParentContentControlOrNullObject: (self, word) => {
      const control = self.ancestor('w:sdt');
      return control ? hostControl(word, control) : null;
    },
  },
  methods: {
    ...textMethods<Story>('Body', all),
    GetRange: (self, [location], word) => locatedRange(word, all(self, word), location),
    InsertText: (self, [text, location], word) =>
      hostRange(word, insertText(word, all(self, word), String(text ?? ''), insertLocation(location, insideLocations, 'Body.insertText'))),
    InsertParagraph: (self, [text, location], word) => {
      const at = insertLocation(location, ['Start', 'End'], 'Body.insertParagraph');
      const span = all(self, word);
      return hostParagraph(
        word,
        insertParagraph(
          word,
          at === 'Start' ? span.start.paragraph : span.end.paragraph,
          at === 'Start' ? 'before' : 'after',
          String(text ?? ''),
        ),
      );
    },
    InsertBreak: (self, [type, location], word) =>
      insertBreak(word, all(self, word), type, insertLocation(location, ['Start', 'End'], 'Body.insertBreak')),
    InsertHtml: (self, [html, location], word) =>
      insertHtml(
        word,
        all(self, word),
        String(html ?? ''),
        blockLocation(word, self, insertLocation(location, insideLocations, 'Body.insertHtml')),
      ),
    InsertOoxml: (self, [ooxml, location], word) =>
      insertOoxml(
        word,
        all(self, word),
        String(ooxml ?? ''),
        blockLocation(word, self, insertLocation(location, insideLocations, 'Body.insertOoxml')),
      ),
    InsertTable: (self, [rows, columns, location, values], word) =>
      insertTableAt(
        word,
        all(self, word),
        Number(rows),
        Number(columns),
        insertLocation(location, ['Start', 'End'], 'Body.insertTable') === 'Start' ? 'Before' : 'After',
        values,
      ),
    InsertContentControl: (self, _, word) => hostControl(word, wrapInControl(word, all(self, word), true)),
    Clear: (self, _, word) => deleteSpan(word, all(self, word)),
  },
};

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
    if (root) return hostBody(word, root);
  }
  // assumed: a header the file lacks is not made here; Word would make an empty one.
  throw notFound(name === 'w:headerReference' ? 'Section.getHeader' : 'Section.getFooter');
}

const sectionClass: HostClass<SectionOf> = {
  name: 'Section',
  scalars: {},
  objects: { Body: (_, word) => hostBody(word, word.document.body) },
  methods: {
    GetHeader: (self, [type], word) => edge(word, self, 'w:headerReference', type),
    GetFooter: (self, [type], word) => edge(word, self, 'w:footerReference', type),
  },
};

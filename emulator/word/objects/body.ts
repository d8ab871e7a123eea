import type { HostClass } from '../host-class';
import { nearestStory, type Story } from '../story';
import { type Span, spanOfStory, textOfSpan } from '../span';
import { deleteSpan, insertBreak, type InsertLocation, insertLocation, insertParagraph, insertText } from '../text-operations';
import { notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import { controlsBelow } from './content-control';
import { wrapInControl } from './control-element';
import { hostFont } from './font';
import { hostListIds } from './list';
import { insertHtml, insertOoxml } from './markup';
import { hostNotes } from './note';
import { hostParagraphs } from './paragraph';
import { pictures } from './picture';
import { locatedRange } from './range';
import { setStyle, styleNames } from './style';
import { tablesBelow } from './table';
import { insertTableAt } from './table-making';
import { textMethods } from './text-members';

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

export const bodyClass: HostClass<Story> = {
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
      return word.objects.body(nearestStory(self.parent));
    },
    ParentBodyOrNullObject: (self, word) => (self.name === 'w:tc' && self.parent ? word.objects.body(nearestStory(self.parent)) : null),
    ParentContentControlOrNullObject: (self, word) => {
      const control = self.ancestor('w:sdt');
      return control ? word.objects.control(control) : null;
    },
  },
  methods: {
    ...textMethods<Story>('Body', all),
    GetRange: (self, [location], word) => locatedRange(word, all(self, word), location),
    InsertText: (self, [text, location], word) =>
      word.objects.range(
        insertText(word, all(self, word), String(text ?? ''), insertLocation(location, insideLocations, 'Body.insertText')),
      ),
    InsertParagraph: (self, [text, location], word) => {
      const at = insertLocation(location, ['Start', 'End'], 'Body.insertParagraph');
      const span = all(self, word);
      return word.objects.paragraph(
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
    InsertContentControl: (self, _, word) => word.objects.control(wrapInControl(word, all(self, word), true)),
    Clear: (self, _, word) => deleteSpan(word, all(self, word)),
  },
};

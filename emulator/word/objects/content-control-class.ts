import type { HostClass } from '../host-class';
import { nearestStory } from '../story';
import { paragraphsOfSpan, textOfSpan } from '../span';
import { checkWritable, insertLocation, insertParagraph, insertText } from '../text-operations';
import { splitRanges } from '../text-ranges';
import type { WordSession } from '../word-session';
import { createElement, type XmlElement } from '../xml';
import { strings } from './arguments';
import { controlsBelow, spanOfControl } from './content-control';
import { lock, property, setLock, setProperty } from './control-element';
import { hostFont } from './font';
import { insertHtml, insertOoxml } from './markup';
import { hostParagraphs } from './paragraph';
import { hostRanges, locatedRange } from './range';
import { setStyle, styleNames } from './style';
import { parentCell, parentTable, tablesIn } from './table';
import { cuttingMethods, textMethods } from './text-members';

function unwrap(word: WordSession, self: XmlElement, keepContent: boolean): void {
  const { journal } = word.document;
  const { parent } = self;
  if (!parent) return;
  if (keepContent) for (const node of [...(self.child('w:sdtContent')?.children() ?? [])]) journal.insert(parent, node, self);
  journal.remove(self);
}

export const controlClass: HostClass<XmlElement> = {
  name: 'ContentControl',
  scalars: {
    Id: (self) => Number(property(self, 'w:id')?.attribute('w:val') ?? '0'),
    Title: (self) => property(self, 'w:alias')?.attribute('w:val') ?? '',
    Tag: (self) => property(self, 'w:tag')?.attribute('w:val') ?? '',
    PlaceholderText: (self) => (property(self, 'w:showingPlcHdr') ? (self.child('w:sdtContent')?.text ?? '') : ''),
    Type: (self) =>
      property(self, 'w:text')
        ? 'PlainText'
        : property(self, 'w14:checkbox')
          ? 'CheckBox'
          : property(self, 'w:dropDownList')
            ? 'DropDownList'
            : property(self, 'w:comboBox')
              ? 'ComboBox'
              : 'RichText',
    Subtype: (self) => (self.ancestor('w:p') ? 'RichTextInline' : 'RichTextParagraphs'),
    Appearance: (self) =>
      ({ hidden: 'Hidden', tags: 'Tags' })[property(self, 'w15:appearance')?.attribute('w15:val') ?? ''] ?? 'BoundingBox',
    Color: (self) => `#${property(self, 'w15:color')?.attribute('w:val') ?? '000000'}`,
    RemoveWhenEdited: (self) => property(self, 'w:temporary') !== undefined,
    CannotDelete: (self) => lock(self).remove,
    CannotEdit: (self) => lock(self).edit,
    Style: (self, word) => styleNames(word, spanOfControl(word, self)).style,
    StyleBuiltIn: (self, word) => styleNames(word, spanOfControl(word, self)).builtIn,
    Text: (self, word) => textOfSpan(word.document, spanOfControl(word, self), word.behaviour.deletionsInText),
  },
  setters: {
    Title: (self, value, word) => setProperty(word, self, 'w:alias', String(value ?? '')),
    Tag: (self, value, word) => setProperty(word, self, 'w:tag', String(value ?? '')),
    CannotEdit: (self, value, word) => setLock(word, self, { ...lock(self), edit: value === true }),
    CannotDelete: (self, value, word) => setLock(word, self, { ...lock(self), remove: value === true }),
    Style: (self, value, word) => setStyle(word, spanOfControl(word, self), String(value)),
    StyleBuiltIn: (self, value, word) => setStyle(word, spanOfControl(word, self), String(value)),
    Appearance: () => undefined, // how a control looks is the viewer's business; nothing is written
    Color: () => undefined,
  },
  objects: {
    Font: (self, word) => hostFont(word, spanOfControl(word, self)),
    Paragraphs: (self, word) => hostParagraphs(word, paragraphsOfSpan(word.document, spanOfControl(word, self))),
    ContentControls: (self, word) => controlsBelow(word, self),
    ParentBody: (self, word) => word.objects.body(nearestStory(self)),
    ParentContentControlOrNullObject: (self, word) => {
      const above = self.ancestor('w:sdt');
      return above ? word.objects.control(above) : null;
    },
    ParentTableOrNullObject: (self, word) => parentTable(word, self),
    ParentTableCellOrNullObject: (self, word) => parentCell(word, self),
    Tables: (self, word) => tablesIn(word, spanOfControl(word, self)),
  },
  methods: {
    ...textMethods<XmlElement>('ContentControl', (self, word) => spanOfControl(word, self)),
    ...cuttingMethods<XmlElement>((self, word) => spanOfControl(word, self)),
    Split: (self, [delimiters, , trimDelimiters, trimSpacing], word) =>
      hostRanges(word, splitRanges(word, spanOfControl(word, self), strings(delimiters), trimDelimiters === true, trimSpacing === true)),
    GetRange: (self, [location], word) => locatedRange(word, spanOfControl(word, self), location),
    InsertText: (self, [text, location], word) => {
      // documented: Replace, Start and End only (word.contentcontrol).
      const at = insertLocation(location, ['Replace', 'Start', 'End'], 'ContentControl.insertText');
      const span = spanOfControl(word, self);
      checkWritable(word, self.child('w:sdtContent') ?? self);
      if (property(self, 'w:showingPlcHdr')) setProperty(word, self, 'w:showingPlcHdr', undefined);
      const content = self.child('w:sdtContent');
      if (content && self.ancestor('w:p') && !content.child('w:r')) {
        // An empty control has no run to stand beside: give it one that the text then joins.
        const run = createElement(content, 'w:r');
        word.document.journal.append(run, createElement(content, 'w:t', {}, String(text ?? '')));
        word.document.journal.append(content, run);
        word.document.ranges.shift(span.start.paragraph, span.start.offset, 0, String(text ?? '').length);
        return word.objects.range(
          word.makeRange(span.start, { paragraph: span.start.paragraph, offset: span.start.offset + String(text ?? '').length }),
        );
      }
      return word.objects.range(insertText(word, span, String(text ?? ''), at));
    },
    InsertParagraph: (self, [text, location], word) => {
      const at = insertLocation(location, ['Before', 'After', 'Start', 'End'], 'ContentControl.insertParagraph');
      const span = spanOfControl(word, self);
      const before = at === 'Before' || at === 'Start';
      return word.objects.paragraph(
        insertParagraph(word, before ? span.start.paragraph : span.end.paragraph, before ? 'before' : 'after', String(text ?? '')),
      );
    },
    InsertHtml: (self, [html, location], word) =>
      insertHtml(
        word,
        spanOfControl(word, self),
        String(html ?? ''),
        insertLocation(location, ['Replace', 'Start', 'End'], 'ContentControl.insertHtml'),
      ),
    InsertOoxml: (self, [ooxml, location], word) =>
      insertOoxml(
        word,
        spanOfControl(word, self),
        String(ooxml ?? ''),
        insertLocation(location, ['Replace', 'Start', 'End'], 'ContentControl.insertOoxml'),
      ),
    Delete: (self, [keepContent], word) => {
      if (lock(self).remove) checkWritable(word, self);
      unwrap(word, self, keepContent === true);
      return null;
    },
  },
};

import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { portions, type Span, spanInside } from '../span';
import { notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { rangeOfSpan } from './range';

const noteCollection = collectionClass('NoteItemCollection');

export function hostNotes(word: WordSession, span: Span, name: 'w:footnoteReference' | 'w:endnoteReference'): HostObject {
  const found: HostObject[] = [];
  for (const { paragraph, from, to } of portions(word.document, span)) {
    for (const piece of word.document.text(paragraph).pieces)
      if (piece.node.name === name && piece.start >= from && piece.start < to) found.push(host(word, noteClass, piece.node));
  }
  return host(word, noteCollection, found);
}

/** The note a reference mark leads to. */
export function noteOf(word: WordSession, reference: XmlElement): XmlElement | undefined {
  const kind = reference.name === 'w:endnoteReference' ? 'endnotes' : 'footnotes';
  const id = reference.attribute('w:id');
  const root = word.document.relatedRoot(kind);
  for (const note of root?.elements() ?? []) if (note.attribute('w:id') === id) return note;
  return undefined;
}

const noteClass: HostClass<XmlElement> = {
  name: 'NoteItem',
  scalars: { Type: (self) => (self.name === 'w:endnoteReference' ? 'Endnote' : 'Footnote') },
  objects: {
    Body: (self, word) => {
      const note = noteOf(word, self);
      if (!note) throw notFound('NoteItem.body');
      return word.objects.body(note);
    },
    Reference: (self, word) => {
      const paragraph = self.ancestor('w:p');
      if (!paragraph || !self.parent) throw notFound('NoteItem.reference');
      return rangeOfSpan(word, spanInside(word.document, paragraph, self.parent));
    },
  },
};

import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { portions, type Span } from '../span';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';

const pictureCollection = collectionClass('InlinePictureCollection');

/** The inline pictures of a span, to read only: their size and the words that describe them. */
export function pictures(word: WordSession, span: Span): HostObject {
  const found: HostObject[] = [];
  for (const { paragraph } of portions(word.document, span)) {
    for (const inline of paragraph.descendants('wp:inline')) found.push(host(word, pictureClass, inline));
  }
  return host(word, pictureCollection, found);
}

/** English Metric Units to points. */
function size(self: XmlElement, attribute: string): number {
  return (Number(self.child('wp:extent')?.attribute(attribute)) || 0) / 12700;
}

const pictureClass: HostClass<XmlElement> = {
  name: 'InlinePicture',
  scalars: {
    AltTextDescription: (self) => self.child('wp:docPr')?.attribute('descr') ?? '',
    AltTextTitle: (self) => self.child('wp:docPr')?.attribute('title') ?? '',
    Height: (self) => size(self, 'cy'),
    Width: (self) => size(self, 'cx'),
    Hyperlink: () => '',
    LockAspectRatio: () => true,
  },
  objects: {
    Paragraph: (self, word) => {
      const paragraph = self.ancestor('w:p');
      return paragraph ? word.objects.paragraph(paragraph) : null;
    },
  },
};

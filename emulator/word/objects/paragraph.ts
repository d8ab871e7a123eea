import { collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';

const paragraphCollection = collectionClass('ParagraphCollection');

export function hostParagraphs(word: WordSession, paragraphs: readonly XmlElement[]): HostObject {
  return host(
    word,
    paragraphCollection,
    paragraphs.map((paragraph) => word.objects.paragraph(paragraph)),
  );
}

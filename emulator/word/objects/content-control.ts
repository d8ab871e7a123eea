import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { comparePositions, paragraphsOfSpan, type Span, spanInside } from '../span';
import { isAttached } from '../story';
import { notFound } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { strings } from './arguments';
import { isTextual } from './control-element';

const controlCollection: HostClass<readonly HostObject[]> = {
  ...collectionClass('ContentControlCollection'),
  methods: {
    ...collectionClass('ContentControlCollection').methods,
    GetById: (self, [id]) => self.find((control) => control.scalar('Id') === id),
    GetByIdOrNullObject: (self, [id]) => self.find((control) => control.scalar('Id') === id) ?? null,
    GetByTag: (self, [tag], word) =>
      host(
        word,
        controlCollection,
        self.filter((control) => control.scalar('Tag') === tag),
      ),
    GetByTitle: (self, [title], word) =>
      host(
        word,
        controlCollection,
        self.filter((control) => control.scalar('Title') === title),
      ),
    GetByTypes: (self, [types], word) =>
      host(
        word,
        controlCollection,
        self.filter((control) => strings(types).includes(String(control.scalar('Type')))),
      ),
  },
};

/** said (office-js#2160): the plain collection holds rich text controls only. assumed here: all text controls, since a letter's are mostly plain. */
export function controlsBelow(word: WordSession, story: XmlElement): HostObject {
  return host(
    word,
    controlCollection,
    [...story.descendants('w:sdt')].filter(isTextual).map((control) => word.objects.control(control)),
  );
}

export function controlsIn(word: WordSession, span: Span): HostObject {
  const seen = new Set<XmlElement>();
  for (const paragraph of paragraphsOfSpan(word.document, span))
    for (const control of paragraph.descendants('w:sdt')) if (isTextual(control)) seen.add(control);
  const inside = [...seen].filter((control) => {
    const own = spanOfControl(word, control);
    return comparePositions(word.document, own.start, span.start) >= 0 && comparePositions(word.document, own.end, span.end) <= 0;
  });
  return host(
    word,
    controlCollection,
    inside.map((control) => word.objects.control(control)),
  );
}

export function parentControl(word: WordSession, span: Span): HostObject | null {
  const { paragraph, offset } = span.start;
  const piece = word.document
    .text(paragraph)
    .pieces.find((each) => each.text.length > 0 && each.start <= offset && offset < each.start + each.text.length);
  let at: XmlElement | undefined = piece?.run ?? paragraph;
  // A whole paragraph is not inside a control that only covers some of its words.
  if (span.end.paragraph !== paragraph || span.end.offset > (piece ? piece.start + piece.text.length : 0)) at = paragraph;
  for (; at; at = at.parent) if (at.name === 'w:sdt' && isTextual(at)) return word.objects.control(at);
  return null;
}

/** The span of what a control holds, its own tags left out. Throws where it is no longer in the document. */
export function spanOfControl(word: WordSession, control: XmlElement): Span {
  if (!isAttached(control)) throw notFound('ContentControl');
  const paragraph = control.ancestor('w:p');
  const content = control.child('w:sdtContent') ?? control;
  if (paragraph) return spanInside(word.document, paragraph, content);
  const inside = word.document.paragraphs(content);
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (!first || !last) throw notFound('ContentControl');
  return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: word.document.text(last).length } };
}

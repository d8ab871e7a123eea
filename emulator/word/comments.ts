import { CommentEntries, paraId } from './comment-entries';
import { addressOf } from './namespaces';
import type { StoredDocument } from './stored-document';
import { type Span, comparePositions, spanInside } from './span';
import { TextEditing } from './text-editing';
import { createElement, type XmlElement } from './xml';

const markerNames = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const w14Address = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** Comments, their places in the text, replies and "resolved". Format: ISO/IEC 29500-1, 17.13.4, and [MS-DOCX] 2.5.1 for replies. */
export class Comments {
  private readonly text: TextEditing;
  private readonly entries: CommentEntries;
  private markerCache: { readonly layout: number; readonly byId: ReadonlyMap<string, readonly XmlElement[]> } | undefined;

  constructor(private readonly document: StoredDocument) {
    this.text = new TextEditing(document);
    this.entries = new CommentEntries(document);
  }

  private root(): XmlElement | undefined {
    return this.document.relatedRoot('comments');
  }

  all(): readonly XmlElement[] {
    return [...(this.root()?.elements('w:comment') ?? [])];
  }

  /** Comments that start a thread, in the order of their places in the text. */
  threads(): readonly XmlElement[] {
    return this.all().filter((comment) => this.parentOf(comment) === undefined && this.spanOf(comment) !== undefined);
  }

  content(comment: XmlElement): string {
    return [...comment.elements('w:p')].map((paragraph) => this.document.text(paragraph).text.trim()).join('\n');
  }

  setContent(comment: XmlElement, content: string): void {
    const { journal } = this.document;
    const [first, ...rest] = [...comment.elements('w:p')];
    for (const paragraph of rest) journal.remove(paragraph);
    if (!first) return;
    for (const run of [...first.elements('w:r')]) if (!run.child('w:annotationRef')) journal.remove(run);
    journal.append(first, this.run(first, content));
  }

  private markers(comment: XmlElement): readonly XmlElement[] {
    const { layout } = this.document.journal;
    if (this.markerCache?.layout !== layout) {
      const byId = new Map<string, XmlElement[]>();
      for (const element of this.document.root.descendants()) {
        if (!markerNames.has(element.name)) continue;
        const id = element.attribute('w:id') ?? '';
        byId.set(id, [...(byId.get(id) ?? []), element]);
      }
      this.markerCache = { layout, byId };
    }
    return this.markerCache.byId.get(comment.attribute('w:id') ?? '') ?? [];
  }

  /** The text a comment is on. Undefined when the file has no place for it. */
  spanOf(comment: XmlElement): Span | undefined {
    const markers = this.markers(comment);
    const start = markers.find((marker) => marker.name === 'w:commentRangeStart') ?? markers[0];
    const end = markers.find((marker) => marker.name === 'w:commentRangeEnd') ?? start;
    const positionOf = (marker: XmlElement | undefined): Span['start'] | undefined => {
      if (!marker) return undefined;
      const paragraph = marker.ancestor('w:p');
      if (paragraph)
        return spanInside(this.document, paragraph, marker.name === 'w:commentReference' && marker.parent ? marker.parent : marker).start;
      // A marker between paragraphs stands for the start of the next one.
      for (let at = marker.next; at; at = at.next) if ('name' in at && at.name === 'w:p') return { paragraph: at, offset: 0 };
      return undefined;
    };
    const from = positionOf(start);
    const to = positionOf(end) ?? from;
    if (!from || !to) return undefined;
    return comparePositions(this.document, from, to) <= 0 ? { start: from, end: to } : { start: to, end: from };
  }

  /** Adds a comment on a span. */
  insert(span: Span, content: string): XmlElement {
    const { document } = this;
    const { journal } = document;
    const comment = this.create(content);
    const id = comment.attribute('w:id') ?? '0';
    const end = Math.min(span.end.offset, document.text(span.end.paragraph).length);
    this.text.splitAt(span.end.paragraph, end);
    this.text.splitAt(span.start.paragraph, span.start.offset);
    const reference = createElement(span.end.paragraph, 'w:r');
    journal.append(reference, createElement(reference, 'w:commentReference', { 'w:id': id }));
    const last = this.lastBefore(
      span.end.paragraph,
      end,
      span.end.offset === span.start.offset && span.start.paragraph === span.end.paragraph,
    );
    const endMark = createElement(span.end.paragraph, 'w:commentRangeEnd', { 'w:id': id });
    if (last) journal.insertAfter(last, endMark);
    else
      journal.insert(
        span.end.paragraph,
        endMark,
        span.end.paragraph.child('w:pPr')?.next ?? (span.end.paragraph.child('w:pPr') ? undefined : span.end.paragraph.first),
      );
    journal.insertAfter(endMark, reference);
    const startMark = createElement(span.start.paragraph, 'w:commentRangeStart', { 'w:id': id });
    const first =
      span.start.paragraph === span.end.paragraph && span.start.offset >= end
        ? undefined
        : this.firstAfter(span.start.paragraph, span.start.offset);
    if (first?.parent) journal.insert(first.parent, startMark, first);
    else if (span.start.paragraph === span.end.paragraph) journal.insert(endMark.parent ?? span.start.paragraph, startMark, endMark);
    else journal.append(span.start.paragraph, startMark);
    return comment;
  }

  /** The node below the paragraph after which an offset lies, climbed out of links and revisions so that marks never stand inside them. */
  private lastBefore(paragraph: XmlElement, offset: number, collapsed: boolean): XmlElement | undefined {
    let found: XmlElement | undefined;
    for (const piece of this.document.text(paragraph).pieces) {
      if (piece.text.length === 0 || (!collapsed && piece.start >= offset)) continue;
      if (piece.start + piece.text.length <= offset) found = piece.run;
    }
    return found && climb(found, paragraph, 'after');
  }

  private firstAfter(paragraph: XmlElement, offset: number): XmlElement | undefined {
    for (const piece of this.document.text(paragraph).pieces) {
      if (piece.text.length > 0 && piece.start >= offset) return climb(piece.run, paragraph, 'before');
    }
    return undefined;
  }

  reply(parent: XmlElement, content: string): XmlElement {
    const { journal } = this.document;
    const comment = this.create(content);
    const id = comment.attribute('w:id') ?? '0';
    for (const marker of this.markers(parent)) {
      if (marker.name === 'w:commentReference') {
        const run = createElement(marker, 'w:r');
        journal.append(run, createElement(marker, 'w:commentReference', { 'w:id': id }));
        if (marker.parent) journal.insertAfter(marker.parent, run);
      } else journal.insertAfter(marker, createElement(marker, marker.name, { 'w:id': id }));
    }
    const extended = this.entries.make(comment);
    const parentExtended = this.entries.make(parent);
    if (extended && parentExtended) journal.setAttribute(extended, 'w15:paraIdParent', parentExtended.attribute('w15:paraId'));
    return comment;
  }

  parentOf(comment: XmlElement): XmlElement | undefined {
    const parentId = this.entries.of(comment)?.attribute('w15:paraIdParent');
    return parentId === undefined ? undefined : this.all().find((each) => paraId(each) === parentId);
  }

  repliesTo(comment: XmlElement): readonly XmlElement[] {
    return this.all().filter((each) => this.parentOf(each) === comment);
  }

  isResolved(comment: XmlElement): boolean {
    return this.entries.of(comment)?.attribute('w15:done') === '1';
  }

  resolve(comment: XmlElement, done: boolean): void {
    const extended = this.entries.make(comment);
    if (extended) this.document.journal.setAttribute(extended, 'w15:done', done ? '1' : '0');
  }

  /** documented: deleting a comment deletes its replies (word.comment). */
  remove(comment: XmlElement): void {
    const { journal, runs } = this.document;
    for (const reply of this.repliesTo(comment)) this.remove(reply);
    const touched = new Set<XmlElement>();
    for (const marker of this.markers(comment)) {
      const paragraph = marker.ancestor('w:p');
      if (paragraph) touched.add(paragraph);
      const run = marker.parent;
      journal.remove(marker);
      if (marker.name === 'w:commentReference' && run && ![...run.elements()].some((child) => child.name !== 'w:rPr')) journal.remove(run);
    }
    const extended = this.entries.of(comment);
    if (extended) journal.remove(extended);
    journal.remove(comment);
    for (const paragraph of touched) runs.join(paragraph);
  }

  private create(content: string): XmlElement {
    const { document } = this;
    if (!this.root()) {
      document.package.setPart(
        'word/comments.xml',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:comments xmlns:w="${addressOf('w')}" xmlns:w14="${w14Address}" xmlns:mc="${addressOf('mc')}" mc:Ignorable="w14"></w:comments>`,
      );
      document.package.addContentType('word/comments.xml', commentsType);
      document.package.addRelationship(document.mainPart, `${addressOf('r')}/comments`, '/word/comments.xml');
    }
    const root = this.root();
    if (!root) throw new Error('the comments part cannot be read');
    const highest = Math.max(-1, ...this.all().map((comment) => Number(comment.attribute('w:id')) || 0));
    const initials = document.author
      .split(/\s+/)
      .map((part) => part.charAt(0))
      .join('')
      .toUpperCase();
    const comment = createElement(root, 'w:comment', {
      'w:id': String(highest + 1),
      'w:author': document.author,
      'w:date': document.timestamp(),
      'w:initials': initials,
    });
    for (const line of content.split(/\r\n|\r|\n/)) {
      const paragraph = createElement(root, 'w:p');
      document.journal.append(paragraph, this.run(root, line));
      document.journal.append(comment, paragraph);
    }
    document.journal.append(root, comment);
    return comment;
  }

  private run(near: XmlElement, text: string): XmlElement {
    const run = createElement(near, 'w:r');
    this.document.journal.append(run, this.document.runs.createText(near, 'w:t', text));
    return run;
  }
}

function climb(node: XmlElement, paragraph: XmlElement, side: 'before' | 'after'): XmlElement {
  let at = node;
  while (at.parent && at.parent !== paragraph) {
    const sibling = side === 'after' ? at.next : at.previous;
    if (sibling) return at;
    at = at.parent;
  }
  return at;
}

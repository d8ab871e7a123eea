import { type HostClass, collectionClass, host } from '../host-class';
import type { HostObject } from '../host-object';
import { comparePositions, type Span } from '../span';
import { partStory } from '../story';
import { checkWritable } from '../text-operations';
import { notFound, WireError } from '../wire-error';
import type { WordSession } from '../word-session';
import type { XmlElement } from '../xml';
import { rangeOfSpan } from './range';

const commentCollection = collectionClass('CommentCollection');
const replyCollection = collectionClass('CommentReplyCollection');

/** The comments whose place overlaps a span. */
export function commentsIn(word: WordSession, span: Span): HostObject {
  const { document } = word;
  const found = document.comments.threads().filter((comment) => {
    const place = document.comments.spanOf(comment);
    if (!place || partStory(place.start.paragraph) !== partStory(span.start.paragraph)) return false;
    return comparePositions(document, place.start, span.end) <= 0 && comparePositions(document, place.end, span.start) >= 0;
  });
  return host(
    word,
    commentCollection,
    found.map((comment) => host(word, commentClass, comment)),
  );
}

export function hostComment(word: WordSession, span: Span, text: string): HostObject {
  if (word.behaviour.commentsNotAllowed) throw new WireError('NotAllowed', 'The operation is not allowed.', 'Range.insertComment');
  checkWritable(word, span.start.paragraph);
  return host(word, commentClass, word.document.comments.insert(span, text));
}

const scalars: HostClass<XmlElement>['scalars'] = {
  AuthorEmail: () => '', // not kept in the file
  AuthorName: (self) => self.attribute('w:author') ?? '',
  Content: (self, word) => word.document.comments.content(self),
  CreationDate: (self) => self.attribute('w:date') ?? '',
  Id: (self) => self.attribute('w:id') ?? '',
};

const setters: NonNullable<HostClass<XmlElement>['setters']> = {
  Content: (self, value, word) => word.document.comments.setContent(self, String(value ?? '')),
};

const remove: NonNullable<HostClass<XmlElement>['methods']> = {
  Delete: (self, _, word) => {
    word.document.comments.remove(self);
    return null;
  },
};

const commentClass: HostClass<XmlElement> = {
  name: 'Comment',
  scalars: { ...scalars, Resolved: (self, word) => word.document.comments.isResolved(self) },
  setters: { ...setters, Resolved: (self, value, word) => word.document.comments.resolve(self, value === true) },
  objects: {
    Replies: (self, word) =>
      host(
        word,
        replyCollection,
        word.document.comments.repliesTo(self).map((reply) => host(word, replyClass, reply)),
      ),
  },
  methods: {
    ...remove,
    GetRange: (self, _, word) => {
      const span = word.document.comments.spanOf(self);
      if (!span) throw notFound('Comment.getRange');
      return rangeOfSpan(word, span);
    },
    Reply: (self, [text], word) => host(word, replyClass, word.document.comments.reply(self, String(text ?? ''))),
  },
};

const replyClass: HostClass<XmlElement> = {
  name: 'CommentReply',
  scalars,
  setters,
  objects: {
    ParentComment: (self, word) => {
      const parent = word.document.comments.parentOf(self);
      if (!parent) throw notFound('CommentReply.parentComment');
      return host(word, commentClass, parent);
    },
  },
  methods: remove,
};

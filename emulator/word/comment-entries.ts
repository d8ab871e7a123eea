import { addressOf } from './namespaces';
import type { StoredDocument } from './stored-document';
import { createElement, type XmlElement } from './xml';

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml';
const relationship = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
const w15Address = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** What the file keeps of comments beside the comments: whose reply each is, and whether it is resolved (the part commentsExtended, [MS-DOCX]). */
export class CommentEntries {
  constructor(private readonly document: StoredDocument) {}

  of(comment: XmlElement): XmlElement | undefined {
    const id = paraId(comment);
    if (id === undefined) return undefined;
    for (const entry of this.document.relatedRoot('commentsExtended')?.elements('w15:commentEx') ?? [])
      if (entry.attribute('w15:paraId') === id) return entry;
    return undefined;
  }

  /** The entry, made with its part when there is none; undefined when the part cannot be read. */
  make(comment: XmlElement): XmlElement | undefined {
    const known = this.of(comment);
    if (known) return known;
    const { document } = this;
    let root = document.relatedRoot('commentsExtended');
    if (!root) {
      document.package.setPart(
        'word/commentsExtended.xml',
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w15:commentsEx xmlns:w15="${w15Address}" xmlns:mc="${addressOf('mc')}" mc:Ignorable="w15"></w15:commentsEx>`,
      );
      document.package.addContentType('word/commentsExtended.xml', contentType);
      document.package.addRelationship(document.mainPart, relationship, '/word/commentsExtended.xml');
      root = document.relatedRoot('commentsExtended');
    }
    if (!root) return undefined;
    let id = paraId(comment);
    if (id === undefined) {
      const paragraphs = [...comment.elements('w:p')];
      const last = paragraphs[paragraphs.length - 1];
      const among = [...(comment.parent?.elements('w:comment') ?? [])].length;
      id = (0x10000000 + among * 977 + Number(comment.attribute('w:id') ?? '0')).toString(16).toUpperCase();
      if (last) document.journal.setAttribute(last, 'w14:paraId', id);
    }
    const entry = createElement(root, 'w15:commentEx', { 'w15:paraId': id, 'w15:done': '0' });
    document.journal.append(root, entry);
    return entry;
  }
}

/** [MS-DOCX]: a comment is known by the id of its last paragraph. */
export function paraId(comment: XmlElement): string | undefined {
  const paragraphs = [...comment.elements('w:p')];
  return paragraphs[paragraphs.length - 1]?.attribute('w14:paraId');
}

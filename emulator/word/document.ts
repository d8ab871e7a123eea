import { Comments } from './comments';
import { Numbering } from './numbering';
import { type DocumentOptions, StoredDocument } from './stored-document';
import { Styles } from './styles';

/** The open document with what reads it as Word does: styles, lists and comments. */
export class WordDocument extends StoredDocument {
  readonly styles = new Styles(this);
  readonly numbering = new Numbering(this, this.styles);
  readonly comments: Comments;

  constructor(bytes: Uint8Array, options: DocumentOptions = {}) {
    super(bytes, options);
    this.comments = new Comments(this);
  }
}

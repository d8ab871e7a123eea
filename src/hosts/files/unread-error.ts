import type { UnreadReason } from '../../core/file-reader';

/** Thrown inside a reader, caught at its door and never shown: why the file gave no words. */
export class Unread extends Error {
  override readonly name = 'Unread';
  constructor(readonly reason: UnreadReason) {
    super(reason);
  }
}

import type { AttachmentContent } from './mail-desk';
import type { Signal } from './signal';

/** Why a file gave no words. */
export const unreadReasons = ['too-large', 'encrypted', 'damaged', 'bomb', 'unsafe', 'empty', 'kind', 'old', 'slow'] as const;
export type UnreadReason = (typeof unreadReasons)[number];

/** A file's words, and what of it was not read. */
export interface FileWords {
  readonly text: string;
  /** The same as HTML, where the file is a mail: only to find hidden words in, never to be shown. */
  readonly html?: string;
  /** Words that are in the file and that nobody sees on its pages. */
  readonly hidden: readonly string[];
  /** Only a part was read. */
  readonly cut?: { readonly read: number; readonly of: number; readonly unit: 'characters' | 'pages' };
  /** Names of files inside it, which were not opened. */
  readonly inside: readonly string[];
  /** There are pictures, or comments and deletions, in it that were not read. */
  readonly pictures: boolean;
  readonly comments: boolean;
}

/** Reads files on this device. Nothing in them is run, and nothing they name is fetched. */
export interface FileReader {
  /** True when files of that name can be read; asked before anything is opened. */
  reads(name: string): boolean;
  /** @throws Problem cancelled */
  read(name: string, content: AttachmentContent, signal: Signal): Promise<FileWords | { readonly unread: UnreadReason }>;
}

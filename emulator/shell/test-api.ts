import type { OfficeStatistics } from '../office/application';
import type { OutlookWindow } from './outlook-window';
import type { WordApplication } from '../word/word-application';

/** What tests and the round-trip script drive the page with: `window.fairCopyEmulator`. */
export interface EmulatorApi {
  /** True once the first document or mailbox is shown and the pane has its context. */
  ready: boolean;
  readonly missing: readonly string[];
  readonly application: unknown;
  /** Opens a .docx: its bytes, or base64. Throws the plain message shown on the page. */
  openBytes(bytes: Uint8Array | string): Promise<void>;
  /** The document as it is now, in base64 (bytes do not cross into a test by themselves). */
  saveBytes(): string;
  /** Selects within the nth paragraph of the body, from 0, by characters of its text. */
  select(paragraph: number, start: number, end: number): void;
  text(): string;
  statistics(): OfficeStatistics;
  acceptAll(): void;
  rejectAll(): void;
  undo(): boolean;
  /** The mailbox on the page; undefined while Word is shown. */
  readonly outlook: OutlookWindow | undefined;
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function requireWord(application: WordApplication | undefined): WordApplication {
  if (application === undefined) throw new Error('No Word document is open.');
  return application;
}

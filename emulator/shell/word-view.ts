import type { OfficeApplication } from '../office/application';
import { showPages } from '../word/pages';
import { EmulatorError, openDocument, type WordApplication } from '../word/word-application';
import { spanOfParagraph } from '../word/span';
import { fromBase64, requireWord, toBase64 } from './test-api';

/** Word as the wire sees it. */
export function wordForOffice(word: WordApplication): OfficeApplication {
  return {
    appNumber: word.appNumber,
    requirementMatrix: word.requirementMatrix,
    execute: (dispatchId, parameters) => word.execute(dispatchId, parameters),
    subscribe: (listener) => word.subscribe(listener),
    statistics: () => word.statistics(),
    storedSettings: () => Object.fromEntries(word.settings.pairs()),
  };
}

const plain: Readonly<Record<string, string>> = {
  encrypted: 'This document is protected with a password, so it cannot be opened here. Ask its owner to unlock it.',
  damaged: 'This file is damaged and cannot be opened. Nothing was changed.',
  empty: 'This file is empty: it has no document in it.',
  'external-entity': 'This file asks for something outside itself, so it was not opened. That can be a sign of tampering.',
  'not-a-document': 'This is not a Word document. Choose a .docx file.',
  'too-large': 'This document is too large to open here.',
};

/** What to say about a file that could not be opened. */
export function openingProblem(error: unknown): string {
  return error instanceof EmulatorError ? (plain[error.code] ?? error.message) : 'This file could not be opened. Nothing was changed.';
}

/** The Word document on the page: opened, shown and driven. */
export class WordView {
  application: WordApplication | undefined;
  private takeDown: () => void = () => undefined;

  constructor(private readonly container: HTMLElement) {}

  /** Throws EmulatorError for a file that cannot be opened; the document shown before stays. */
  open(bytes: Uint8Array): WordApplication {
    const opened = openDocument(bytes, { author: 'Fair Copy', now: () => new Date() });
    this.close();
    this.application = opened;
    this.takeDown = showPages(opened, this.container);
    return opened;
  }

  close(): void {
    this.takeDown();
    this.takeDown = () => undefined;
    this.application = undefined;
    this.container.replaceChildren();
  }

  select(index: number, start: number, end: number): void {
    const word = requireWord(this.application);
    const paragraph = word.document.paragraphs(word.document.body)[index];
    if (paragraph === undefined) throw new Error(`There is no paragraph ${index}.`);
    const { length } = word.document.text(paragraph);
    word.change((session) => {
      word.document.ranges.place(
        word.document.selection,
        { paragraph, offset: Math.min(start, length) },
        { paragraph, offset: Math.min(end, length) },
      );
      session.selectionMoved = true;
    });
  }

  /** Selects the first paragraph of at least `least` characters; gives whether there was one. */
  selectLongParagraph(least: number): boolean {
    const word = requireWord(this.application);
    const { document } = word;
    const index = document.paragraphs(document.body).findIndex((paragraph) => document.text(paragraph).length >= least);
    const paragraph = document.paragraphs(document.body)[index];
    if (paragraph === undefined) return false;
    this.select(index, 0, spanOfParagraph(document, paragraph).end.offset);
    return true;
  }

  text(): string {
    const { document } = requireWord(this.application);
    return document
      .paragraphs(document.body)
      .map((paragraph) => document.text(paragraph).text)
      .join('\n');
  }

  saveBytes(): string {
    return toBase64(requireWord(this.application).save());
  }
}

export function bytesOf(source: Uint8Array | string): Uint8Array {
  return typeof source === 'string' ? fromBase64(source) : source;
}

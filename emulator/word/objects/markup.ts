import type { HostObject } from '../host-object';
import { insertBlocks } from '../markup/block-insertion';
import { readHtml } from '../markup/html-reader';
import { writeHtml } from '../markup/html-writer';
import { readOoxml } from '../markup/ooxml-reader';
import { writeOoxml } from '../markup/ooxml-writer';
import type { Span } from '../span';
import { checkWritable, type InsertLocation } from '../text-operations';
import type { WordSession } from '../word-session';

export function insertHtml(word: WordSession, span: Span, html: string, location: InsertLocation): HostObject {
  checkWritable(word, span.start.paragraph);
  return word.objects.range(insertBlocks(word, span, readHtml(word, span.start.paragraph, html), location));
}

/** said (office-js#6423): on the web the undo history is gone afterwards; a switch of the emulation. */
export function insertOoxml(word: WordSession, span: Span, ooxml: string, location: InsertLocation): HostObject {
  checkWritable(word, span.start.paragraph);
  const inserted = insertBlocks(word, span, readOoxml(word, span.start.paragraph, ooxml), location);
  if (word.behaviour.ooxmlClearsUndo) word.forgetUndo = true;
  return word.objects.range(inserted);
}

export function htmlOf(word: WordSession, span: Span): string {
  return writeHtml(word, span);
}

export function ooxmlOf(word: WordSession, span: Span): string {
  return writeOoxml(word, span);
}

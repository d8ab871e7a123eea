import type { HostObject } from '../host-object';
import type { Span } from '../span';
import type { InsertLocation } from '../text-operations';
import { notEmulated } from '../wire-error';
import type { WordSession } from '../word-session';

export function insertHtml(_word: WordSession, _span: Span, _html: string, _location: InsertLocation): HostObject {
  throw notEmulated('insertHtml');
}

export function insertOoxml(_word: WordSession, _span: Span, _ooxml: string, _location: InsertLocation): HostObject {
  throw notEmulated('insertOoxml');
}

export function htmlOf(_word: WordSession, _span: Span): string {
  throw notEmulated('getHtml');
}

export function ooxmlOf(_word: WordSession, _span: Span): string {
  throw notEmulated('getOoxml');
}

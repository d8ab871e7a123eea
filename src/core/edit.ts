import type { Span } from './span';

/** One replacement inside one passage: the words in `span` go, `replacement` comes. Offsets are into the text before any edit. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
}

/**
 * Takes a text and edits that do not overlap (any order); gives the text with all of them made.
 * @throws RangeError when edits overlap or leave the text: a programmer's fault, never input's.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
  let result = '';
  let reached = 0;
  for (const { span, replacement } of ordered) {
    if (span.start < reached || span.end < span.start || span.end > text.length) {
      throw new RangeError('edits overlap or leave the text');
    }
    result += text.slice(reached, span.start) + replacement;
    reached = span.end;
  }
  return result + text.slice(reached);
}

import type { Span } from '../span';
import { comparePositions } from '../span';
import { deleteSpan, insertText } from '../text-operations';
import { WireError } from '../wire-error';
import type { WordApplication } from '../word-application';
import { positionAt } from './place-on-screen';

/** What the pages need to know of a keystroke: whether the document changed, or why not. */
export interface TypingResult {
  readonly refused?: string;
}

/**
 * Turns what the browser is about to do to the page into edits of the document, and lets the browser do none of it itself.
 * assumed: typing, deleting and pressing Enter follow the tracking mode as an add-in's edits do.
 */
export function takeInput(application: WordApplication, event: InputEvent): TypingResult {
  event.preventDefault();
  const { selection } = application.document;
  const target = event.getTargetRanges()[0];
  const start = target ? positionAt(target.startContainer, target.startOffset) : undefined;
  const end = target ? positionAt(target.endContainer, target.endOffset) : undefined;
  const chosen: Span =
    start && end && comparePositions(application.document, start, end) <= 0
      ? { start, end }
      : { start: selection.start, end: selection.end };
  switch (event.inputType) {
    case 'insertText':
    case 'insertReplacementText':
      return write(application, chosen, event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
    case 'insertFromPaste':
    case 'insertFromDrop':
      return write(application, chosen, (event.dataTransfer?.getData('text/plain') ?? event.data ?? '').replace(/\r\n?/g, '\n'));
    case 'insertParagraph':
      return write(application, chosen, '\n');
    case 'insertLineBreak':
      return write(application, chosen, '\v');
    case 'historyUndo':
      application.undo();
      return {};
    case 'historyRedo':
      application.redo();
      return {};
    default:
      return event.inputType.startsWith('delete') ? remove(application, chosen, event.inputType.endsWith('Forward')) : {};
  }
}

/** Puts text in place of a span and leaves the cursor after it. */
function write(application: WordApplication, span: Span, text: string): TypingResult {
  return attempt(() =>
    application.change((word) => {
      const { selection, ranges } = word.document;
      const inserted = insertText(word, span, text, 'Replace');
      ranges.place(selection, inserted.end, inserted.end);
      word.selectionMoved = true;
    }),
  );
}

function remove(application: WordApplication, span: Span, forward = false): TypingResult {
  return attempt(() =>
    application.change((word) => {
      const { selection, ranges } = word.document;
      const held = word.makeRange(span.start, span.end);
      deleteSpan(word, span);
      // What is deleted under tracking stays on the screen; the cursor goes past it, so that the next keystroke goes on from there.
      const at = forward ? held.end : held.start;
      ranges.place(selection, at, at);
      word.selectionMoved = true;
    }),
  );
}

function attempt(work: () => void): TypingResult {
  try {
    work();
    return {};
  } catch (cause) {
    if (cause instanceof WireError) return { refused: cause.message };
    throw cause;
  }
}

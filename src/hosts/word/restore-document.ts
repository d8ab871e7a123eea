import { wordEdits } from '../../core/diff';
import type { Landing, Restored } from '../../core/host';
import { tokenSpans } from '../../core/tokens';
import { currentText } from './paragraph-survey';
import type { Target } from './paragraph-survey';
import { editedWords } from './paragraph-words';
import type { Handle, PassageHandles } from './passage-handles';
import type { Turn } from './word-session';
import { writeEdits } from './write-edits';
import type { Manner } from './write-edits';

type Passage = Landing['undo']['passages'][number];

/** Puts a passage's words into the rest of its paragraph as it was read. */
function inParagraph({ words, passage, offset }: Handle, text: string): string {
  return words.text.slice(0, offset) + text + words.text.slice(offset + passage.text.length);
}

function targetOf(handle: Handle, id: string, from: string, to: string): Target {
  const edits = wordEdits(from, to);
  const words = editedWords(handle.words, wordEdits(handle.words.text, from));
  // One wish for each edit: when the words of one cannot be pointed at, the others still go back.
  return { passageId: id, handle, expected: words, wanted: edits.map((edit, index) => ({ id: `${id}:${index}`, edits: [edit] })) };
}

/**
 * Puts the words of before back, in the same manner they were written: under tracking our own pending words simply go and the deleted ones come again, so that
 * neither accepting nor rejecting what is left can bring our words back. Works whatever became of the tracked changes since, because words are compared, not marks.
 * Two round trips; one more when somebody edited since and the officer wants it overwritten.
 */
export async function restoreDocument(
  turn: Turn,
  handles: PassageHandles,
  landing: Landing,
  manner: Manner,
  overwrite: boolean,
): Promise<Restored> {
  const known = landing.undo.passages.flatMap((passage) => {
    const handle = handles.get(passage.id);
    return handle ? [{ passage, handle, before: inParagraph(handle, passage.before), after: inParagraph(handle, passage.after) }] : [];
  });
  const gone = landing.undo.passages.filter(({ id }) => !handles.get(id)).map(({ id }) => id);
  const first = await writeEdits(
    turn,
    handles,
    known.map(({ passage, handle, before, after }) => targetOf(handle, passage.id, after, before)),
    manner,
  );
  const beforeOf = new Map(known.map(({ passage, before }) => [passage.id, before]));
  // Deleted words still standing between can hide a few of ours from the first pass: once the others are back they are found.
  const partly = first.outcomes.flatMap(({ target: { handle, passageId }, landed, after }) => {
    const before = beforeOf.get(passageId) ?? '';
    return landed.length > 0 && after !== undefined && after !== before ? [targetOf(handle, passageId, after, before)] : [];
  });
  const again = partly.length === 0 ? [] : (await writeEdits(turn, handles, partly, manner)).outcomes;
  const now = new Map([...first.outcomes, ...again].map(({ target, after }) => [target.passageId, after]));
  const differing = known.filter(({ passage, before }) => now.get(passage.id) !== before);

  // Changed since: what it says now was not asked for by the first survey, only that it is not ours any more.
  const texts = differing.map(
    ({ handle, passage }) => [passage.id, currentText(handles.get(passage.id)?.paragraph ?? handle.paragraph)] as const,
  );
  if (texts.length > 0) await turn.sync();
  const current = new Map(texts.map(([id, text]) => [id, text()]));
  const edited = differing.filter(({ passage, before }) => current.get(passage.id) !== before);
  const restoredNow = new Set(known.map(({ passage }) => passage.id).filter((id) => !edited.some(({ passage }) => passage.id === id)));
  if (overwrite && edited.length > 0) {
    const second = await writeEdits(
      turn,
      handles,
      edited.map(({ passage, handle, before }) => targetOf(handle, passage.id, current.get(passage.id) ?? '', before)),
      manner,
    );
    for (const { target, after } of second.outcomes) {
      if (after === edited.find(({ passage }) => passage.id === target.passageId)?.before) restoredNow.add(target.passageId);
    }
  }
  const words = (passages: readonly Passage[]): number =>
    passages.reduce(
      (sum, { before }) => sum + tokenSpans(before).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(before.slice(start, end))).length,
      0,
    );
  return {
    matched: restoredNow.size,
    edited: [...gone, ...known.map(({ passage }) => passage.id).filter((id) => !restoredNow.has(id))],
    words: words(landing.undo.passages.filter(({ id }) => restoredNow.has(id))),
  };
}

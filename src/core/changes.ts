import { wordEdits } from './diff';
import { applyEdits } from './edit';
import type { Edit } from './edit';
import type { Finding, FindingKind } from './finding';
import type { Passage } from './passage';
import type { Change } from './proposal';
import type { Span } from './span';
import { tokenSpans } from './tokens';

/** Edits with no more than this many unchanged words between, in one clause, are one phrase to a reader. */
const nearWords = 3;

function touches(edit: Edit, span: Span): boolean {
  if (edit.span.start === edit.span.end) return span.start <= edit.span.start && edit.span.start <= span.end;
  return edit.span.start < span.end && span.start < edit.span.end;
}

/** True when an officer could not sensibly take the one and leave the other. */
function belongTogether(text: string, one: Edit, other: Edit, findings: readonly Finding[]): boolean {
  const between = text.slice(one.span.end, other.span.start);
  const sentenceEnds = /[.!?]\s|\n/.test(`${between} `) || /[.!?]\s*$/.test(one.replacement);
  if (
    findings.some(
      ({ span, kind }) =>
        kind !== 'long-sentence' && kind !== 'long-paragraph' && kind !== 'passive' && touches(one, span) && touches(other, span),
    )
  )
    return true;
  if (sentenceEnds) return false;
  const words = tokenSpans(between).length;
  return words <= 1 || (words <= nearWords && !/[,;:—]/.test(between));
}

/** Words either side of a bare insertion or deletion, so that it reads as a phrase; never past the end of a sentence. */
function readable(text: string, edits: readonly Edit[]): Span {
  const first = edits[0];
  const last = edits[edits.length - 1];
  if (!first || !last) return { start: 0, end: 0 };
  const bare = edits.some(({ span, replacement }) => span.start === span.end || replacement.trim() === '');
  if (!bare) return { start: first.span.start, end: last.span.end };
  const before = /[^\s.!?]{1,60}\s{0,60}$/.exec(text.slice(Math.max(0, first.span.start - 60), first.span.start));
  const after = /^\s*[^\s.!?]+/.exec(text.slice(last.span.end, last.span.end + 60));
  return { start: first.span.start - (before?.[0].length ?? 0), end: last.span.end + (after?.[0].length ?? 0) };
}

function reasonsOf(edits: readonly Edit[], findings: readonly Finding[]): readonly FindingKind[] {
  const kinds = findings.filter(({ span }) => edits.some((edit) => touches(edit, span))).map(({ kind }) => kind);
  return [...new Set(kinds)];
}

/** The edits worth an officer's tick: spacing alone is none (a writer that trims or joins spaces must not undo a form's columns). */
function meaningfulEdits(text: string, after: string): readonly Edit[] {
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  const trail = text.trim() === '' ? '' : (/\s{0,200}$/.exec(text.slice(-200))?.[0] ?? '');
  return wordEdits(text, lead + after.trim() + trail).filter(
    ({ span, replacement }) => replacement.trim() !== '' || text.slice(span.start, span.end).trim() !== '',
  );
}

/**
 * Takes a passage, its new words, and what was found in the old ones; gives the changes an officer can tick, in order. A change is the edits
 * that stand in one phrase, or that put one finding right. Ids are `<passage id>:<n>` from 0, the same for the same input. All of them
 * made give `after`, but for its spacing. `facts` is empty: whoever compared the facts fills it.
 */
export function changesOf(passage: Passage, after: string, findings: readonly Finding[]): readonly Change[] {
  const groups: Edit[][] = [];
  for (const edit of meaningfulEdits(passage.text, after)) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && belongTogether(passage.text, last, edit, findings)) group.push(edit);
    else groups.push([edit]);
  }
  return groups.map((edits, index) => {
    const span = readable(passage.text, edits);
    const moved = edits.map((edit) => ({
      span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
      replacement: edit.replacement,
    }));
    const before = passage.text.slice(span.start, span.end);
    return {
      id: `${passage.id}:${index}`,
      passage,
      edits,
      before: before.trim(),
      after: applyEdits(before, moved).trim(),
      reasons: reasonsOf(edits, findings),
      facts: [],
    };
  });
}

import { diffLines, diffWordsWithSpace } from 'diff';

export interface DiffPart {
  readonly text: string;
  readonly changed: boolean;
}

/** One row of two texts side by side. */
export type DiffRow =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'skipped'; readonly count: number }
  | { readonly kind: 'changed'; readonly before: readonly DiffPart[]; readonly after: readonly DiffPart[] };

/** Lines kept around a change, so that the reader knows where they are. */
const around = 1;

/** Takes two texts; gives them row by row, with the words that differ, and long stretches that are the same left out. */
export function pairLines(before: string, after: string): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  const pieces = diffLines(before.trim(), after.trim());
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const next = pieces[at + 1];
    if (!piece.added && !piece.removed) {
      rows.push(...linesOf(piece.value).map((text): DiffRow => ({ kind: 'same', text })));
    } else if (piece.removed && next?.added) {
      const old = linesOf(piece.value);
      const fresh = linesOf(next.value);
      for (let line = 0; line < Math.max(old.length, fresh.length); line += 1) rows.push(changedRow(old[line] ?? '', fresh[line] ?? ''));
      at += 1;
    } else {
      for (const text of linesOf(piece.value)) rows.push(piece.added ? changedRow('', text) : changedRow(text, ''));
    }
  }
  return withoutLongSame(
    rows.filter((row) =>
      row.kind === 'changed' ? row.before.length + row.after.length > 0 : row.kind !== 'same' || row.text.trim() !== '',
    ),
  );
}

function changedRow(before: string, after: string): DiffRow {
  if (before === '' || after === '') {
    return {
      kind: 'changed',
      before: before === '' ? [] : [{ text: before, changed: true }],
      after: after === '' ? [] : [{ text: after, changed: true }],
    };
  }
  const pieces = diffWordsWithSpace(before, after);
  return {
    kind: 'changed',
    before: joined(pieces.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, changed: removed }))),
    after: joined(pieces.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, changed: added }))),
  };
}

/** Changed words with only a space between them are one change: a screen reader then says "added" once. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const whole: DiffPart[] = [];
  parts.forEach((part, at) => {
    const between = !part.changed && part.text.trim() === '' && parts[at - 1]?.changed === true && parts[at + 1]?.changed === true;
    const changed = part.changed || between;
    const last = whole.at(-1);
    if (last !== undefined && last.changed === changed) whole[whole.length - 1] = { text: last.text + part.text, changed };
    else whole.push({ text: part.text, changed });
  });
  return whole;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

function withoutLongSame(rows: readonly DiffRow[]): readonly DiffRow[] {
  const near = (at: number): boolean => {
    for (let other = at - around; other <= at + around; other += 1) if (rows[other]?.kind === 'changed') return true;
    return false;
  };
  const kept: DiffRow[] = [];
  let skipped = 0;
  rows.forEach((row, at) => {
    if (row.kind === 'same' && !near(at)) {
      skipped += 1;
      return;
    }
    if (skipped > 0) kept.push({ kind: 'skipped', count: skipped });
    skipped = 0;
    kept.push(row);
  });
  if (skipped > 0) kept.push({ kind: 'skipped', count: skipped });
  return kept;
}

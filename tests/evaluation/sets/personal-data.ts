import type { PersonalData } from '../../../src/core/pseudonym';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Which code units of a text were hidden. */
export function hiddenUnits(text: string, found: readonly PersonalData[]): Uint8Array {
  const hidden = new Uint8Array(text.length);
  for (const { span } of found) hidden.fill(1, span.start, span.end);
  return hidden;
}

/** How many units of a range are still readable, and how many there are, spaces apart. */
export function readable(text: string, hidden: Uint8Array, range: Range): { readonly open: number; readonly all: number } {
  let open = 0;
  let all = 0;
  for (let at = range.start; at < range.end; at += 1) {
    if (/\s/.test(text[at] ?? '')) continue;
    all += 1;
    if (hidden[at] === 0) open += 1;
  }
  return { open, all };
}

/** The finding that covers most of a range. */
export function covering(found: readonly PersonalData[], range: Range): PersonalData | undefined {
  let best: PersonalData | undefined;
  let most = 0;
  for (const piece of found) {
    const shared = Math.min(piece.span.end, range.end) - Math.max(piece.span.start, range.start);
    if (shared > most) {
      most = shared;
      best = piece;
    }
  }
  return best;
}

export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

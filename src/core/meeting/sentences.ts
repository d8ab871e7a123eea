import { splitSentences } from '../sentences';
import type { Span } from '../span';
import type { Turn } from '../transcript';

/** One sentence of a meeting, with who said it and where it stands in the turn. */
export interface SaidSentence {
  readonly turn: number;
  readonly speaker: string;
  readonly text: string;
  readonly span: Span;
}

/** Takes turns; gives their sentences in the order said, each at most 600 units long. */
export function sentencesOf(turns: readonly Turn[]): readonly SaidSentence[] {
  return turns.flatMap(({ speaker, text }, turn) =>
    splitSentences(text).map((span) => ({ turn, speaker, text: text.slice(span.start, Math.min(span.end, span.start + 600)), span })),
  );
}

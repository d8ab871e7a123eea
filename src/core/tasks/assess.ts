import type { Assessment } from '../assessment';
import { checkText } from '../check-text';
import { findCitations } from '../citations';
import type { Council } from '../council';
import { findDeadlines } from '../deadlines';
import type { Passage } from '../passage';
import { readingAge } from '../readability';
import { usualReadingAge } from '../template';
import { scoreTone } from '../tone-scores';
import { splitWords } from '../words';

export interface AssessInput {
  readonly passages: readonly Passage[];
  readonly council: Council;
  /** ISO date. */
  readonly today: string;
  /** True for a whole letter: what a letter must have is looked for too. */
  readonly letter: boolean;
}

/** Everything rules can say of an item, each with the words it rests on. */
export function assess({ passages, council, today, letter }: AssessInput): Omit<Assessment, 'title' | 'passages'> {
  const joined = joinPassages(passages);
  return {
    words: splitWords(joined.text).length,
    readingAge: readingAge(joined.text),
    aim: usualReadingAge,
    findings: checkText(joined.text, { council, letter }).flatMap((finding) => {
      const at = joined.placeOf(finding.span.start);
      if (at === undefined) return [];
      const start = finding.span.start - at.start;
      const end = Math.min(finding.span.end - at.start, at.passage.text.length);
      return [{ passageId: at.passage.id, finding: { ...finding, span: { start, end }, quote: at.passage.text.slice(start, end) } }];
    }),
    scores: scoreTone(joined.text),
    citations: passages.flatMap((passage) =>
      findCitations(passage.text).map(({ span, verdict, note, url }) => ({
        passageId: passage.id,
        quote: passage.text.slice(span.start, span.end),
        verdict,
        note,
        span,
        ...(url === undefined ? {} : { url }),
      })),
    ),
    deadlines: passages.flatMap((passage) =>
      findDeadlines(passage.text, today, { nation: council.nation }).map(({ span, date }) => ({
        passageId: passage.id,
        quote: passage.text.slice(span.start, span.end),
        date,
        span,
      })),
    ),
  };
}

/** One text of all passages, a line each, so that checks see the letter whole; and the way back from an offset to its passage. */
function joinPassages(passages: readonly Passage[]): {
  readonly text: string;
  readonly placeOf: (offset: number) => { readonly passage: Passage; readonly start: number } | undefined;
} {
  const starts: number[] = [];
  let length = 0;
  for (const passage of passages) {
    starts.push(length);
    length += passage.text.length + 1;
  }
  return {
    text: passages.map((passage) => passage.text).join('\n'),
    placeOf: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const passage = passages[low];
      return passage === undefined ? undefined : { passage, start: starts[low] ?? 0 };
    },
  };
}

import type { Passage } from '../passage';
import type { Summary } from '../proposal';
import type { PseudonymKey } from '../pseudonym';
import { summariser } from '../summarise';
import { refuseUnsafe } from '../reply';
import { restoreReply } from './restore-reply';

export interface ConcludeSummaryInput {
  readonly reply: string;
  readonly key: PseudonymKey;
  readonly passages: readonly Passage[];
}

/** No honest summary has more points; a reply of thousands of lines is no summary. */
const mostPoints = 60;

/** Keeps of a model's points those that rest on sentences of the item, each with the words it rests on. No quote, no claim. */
export function concludeSummary({ reply, key, passages }: ConcludeSummaryInput): Summary['points'] {
  const lines = restoreReply(refuseUnsafe(reply), key, false, passages.map(({ text }) => text).join('\n'))
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
    .filter((line) => line !== '')
    .slice(0, mostPoints);
  const read = summariser(passages);
  return lines
    .map((text) => ({
      text,
      sources: read({ length: 'short', question: text })
        .flatMap((point) => point.sources)
        .slice(0, 2),
    }))
    .filter((point) => point.sources.length > 0);
}

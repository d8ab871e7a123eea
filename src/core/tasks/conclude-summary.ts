import type { Passage } from '../passage';
import type { Summary } from '../proposal';
import type { PseudonymKey } from '../pseudonym';
import { summarise } from '../summarise';
import { refuseUnsafe } from '../reply';
import { restoreReply } from './restore-reply';

export interface ConcludeSummaryInput {
  readonly reply: string;
  readonly key: PseudonymKey;
  readonly passages: readonly Passage[];
}

/** Keeps of a model's points those that rest on sentences of the item, each with the words it rests on. No quote, no claim. */
export function concludeSummary({ reply, key, passages }: ConcludeSummaryInput): Summary['points'] {
  const lines = restoreReply(refuseUnsafe(reply), key, false, passages.map(({ text }) => text).join('\n'))
    .split('\n')
    .map((line) => line.replace(/^\s*[-*•]\s*/, '').trim())
    .filter((line) => line !== '');
  return lines
    .map((text) => ({
      text,
      sources: summarise(passages, { length: 'short', question: text })
        .flatMap((point) => point.sources)
        .slice(0, 2),
    }))
    .filter((point) => point.sources.length > 0);
}

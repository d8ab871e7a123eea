import { checkText } from '../check-text';
import type { Council } from '../council';
import type { FindingKind } from '../finding';
import type { OutgoingMessage, SendConcern } from './outgoing-message';

const hurting: ReadonlySet<FindingKind> = new Set(['blame', 'threat', 'over-pressure', 'stigmatising']);
/** More than this and a warning becomes a list nobody reads. */
const most = 2;

/** Words that blame or threaten, quoted, with what could stand there. */
export function wordsHurt(message: OutgoingMessage, council: Council): readonly SendConcern[] {
  return checkText(message.body, { council })
    .filter(({ kind }) => hurting.has(kind))
    .slice(0, most)
    .map(({ quote, title, why, replacement }) => ({
      concern: 'hurts',
      quote: quote.slice(0, 160),
      why: `${title}. ${why}`,
      advice: replacement === undefined ? 'Look at these words again.' : `You could write: ${replacement}`,
    }));
}

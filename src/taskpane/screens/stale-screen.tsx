import type { ReactElement } from 'react';
import type { OpenItem } from '../../core/host';
import type { Change } from '../../core/proposal';
import { newWords, type AfterWriting } from '../improve-work';
import { usePane } from '../pane-context';
import { StalePanel, type StaleChange } from '../panels/stale-panel';
import { copyAndSay } from './copy-and-say';
import { ifStillOpen } from './if-still-open';

/** The item changed under the work, and none of it went in: what still fits, and what does not. */
export function StaleScreen({
  work,
  changes,
  landing,
  now,
  again,
}: AfterWriting & { readonly now: OpenItem | undefined; readonly again: () => void }): ReactElement {
  const pane = usePane();
  const { proposal } = work;
  const numberOf = (change: Change): number => proposal.changes.indexOf(change) + 1;
  const missed = new Set(landing.missed.map(({ id }) => id));
  const gone = changes
    .filter((change) => missed.has(change.id))
    .map((change): StaleChange => ({
      number: numberOf(change),
      change,
      now: now?.passages.find((passage) => passage.id === change.passage.id)?.text,
    }));
  const fit = changes.filter((change) => !missed.has(change.id));
  return (
    <StalePanel
      madeAt={work.madeAt}
      total={changes.length}
      gone={gone}
      fit={fit.map(numberOf)}
      lookAgain={ifStillOpen(pane, again)}
      goOn={() => pane.back()}
      see={() => pane.back()}
      copy={() => copyAndSay(pane, newWords(proposal, changes))}
      throwAway={() => pane.home()}
    />
  );
}

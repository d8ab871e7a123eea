import { useState, type ReactElement } from 'react';
import type { Landing, Restored } from '../../core/host';
import { decidedLines, spanOf, type AfterWriting } from '../improve-work';
import type { Kept } from '../kept';
import { usePane } from '../pane-context';
import { RestoredPanel } from '../panels/restored-panel';
import { WrittenPanel } from '../panels/written-panel';
import { words } from '../strings';
import { copyAndSay } from './copy-and-say';
import { Feedback } from './lazy-feedback';
import { useRestore } from './use-restore';
import { useShow } from './use-show';

/** What landed and what did not, read back from the item, and the way back. */
export function WrittenScreen({
  work,
  changes,
  landing,
  manner,
  asking,
  reopen,
}: AfterWriting & {
  readonly manner: 'tracked' | 'untracked' | 'below';
  /** Kept outside the screen: the answer comes while another screen shows. */
  readonly asking: Kept<boolean>;
  /** Shows the changes again, once the original is back. */
  readonly reopen: () => void;
}): ReactElement {
  const pane = usePane();
  const show = useShow();
  const { proposal, template } = work;
  const of = landing.landed.length + landing.missed.length;
  const missedChanges = landing.missed.flatMap(({ id }) => changes.find((change) => change.id === id) ?? []);
  const first = missedChanges[0];
  const restoring = useRestore(landing, asking, (restored) => ({
    screen: <RestoredScreen changes={changes.length} landing={landing} restored={restored} reopen={reopen} />,
    spoken: `${words.restoredTitle}. ${words.allMatch(restored.words)}.`,
  }));
  const age =
    landing.landed.length === changes.length && changes.length === proposal.changes.length
      ? { now: proposal.readingAge.after, before: proposal.readingAge.before, aim: template.readingAge }
      : undefined;
  return (
    <WrittenPanel
      after={<Feedback />}
      title={of === landing.landed.length ? words.landedAllTitle(of) : words.landedTitle(landing.landed.length, of)}
      line={manner === 'tracked' ? words.trackedLine : manner === 'untracked' ? words.untrackedLine : words.belowLine}
      landing={landing}
      missed={landing.missed.map(({ id, why }) =>
        words.missedChange(proposal.changes.findIndex((change) => change.id === id) + 1 || 1, why),
      )}
      readingAge={age}
      decided={decidedLines(work)}
      showMissed={first === undefined ? undefined : () => show(first.passage.id, spanOf(first))}
      copyMissed={missedChanges.length === 0 ? undefined : () => copyAndSay(pane, missedChanges.map((change) => change.after).join('\n'))}
      done={() => pane.home()}
      restore={work.abilities.has('restore') ? restoring.restore : undefined}
      asking={restoring.asking}
    />
  );
}

function RestoredScreen({
  restored,
  landing,
  changes,
  reopen,
}: {
  readonly restored: Restored;
  readonly landing: Landing;
  readonly changes: number;
  readonly reopen: () => void;
}): ReactElement {
  const pane = usePane();
  const [at] = useState(() => Date.now());
  return (
    <RestoredPanel
      restored={restored}
      checkedAt={at}
      kept={{ changes, writtenAt: landing.readBackAt, open: reopen }}
      done={() => pane.home()}
    />
  );
}

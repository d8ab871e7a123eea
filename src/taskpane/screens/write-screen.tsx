import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Landing, Restored, Writing } from '../../core/host';
import { Frame } from '../frame';
import { useLook } from '../look';
import { usePane } from '../pane-context';
import { ProblemPanel } from '../panels/problem-panel';
import { words } from '../strings';
import { stoppedBy, type Stopped } from './use-asked';
import type { Outcome } from './use-run';

export type WriteScreenProps =
  | { readonly writing: Writing; readonly landed: (landing: Landing, signal: AbortSignal) => Promise<Outcome> }
  | {
      readonly restore: { readonly landing: Landing; readonly overwrite: boolean };
      readonly restored: (restored: Restored) => Outcome | undefined;
    };

/** The one place that writes: only ever opened by an officer's press. There is no cancel: half a writing is worse than a whole one with Restore after it. */
export function WriteScreen(props: WriteScreenProps): ReactElement {
  const look = useLook();
  const pane = usePane();
  const [attempt, setAttempt] = useState(0);
  const [stopped, setStopped] = useState<Stopped>();
  const latest = useRef({ props, pane });
  useEffect(() => {
    latest.current = { props, pane };
  });
  const title = 'writing' in props ? words.inserting : words.restoring;

  const started = useRef(-1);
  useEffect(() => {
    // Never twice for one press, whatever React does with effects.
    if (started.current === attempt) return;
    started.current = attempt;
    const abort = new AbortController();
    const work = async (): Promise<Outcome | undefined> => {
      const { props: now, pane: here } = latest.current;
      // Words made for one item never go into another: back to where the press was, where that is said.
      if (!(await here.stillOpen())) return undefined;
      if ('writing' in now) return now.landed(await here.host.write(now.writing, abort.signal), abort.signal);
      return now.restored(await here.host.restore(now.restore.landing, now.restore.overwrite, abort.signal));
    };
    work()
      .then((outcome) => {
        const here = latest.current.pane;
        if (outcome === undefined) here.back();
        else {
          here.replace(outcome.screen);
          here.announce(outcome.spoken);
        }
      })
      .catch((thrown: unknown) => setStopped(stoppedBy(thrown, 'write-failed')));
  }, [attempt]);

  if (stopped !== undefined) {
    const again = (): void => {
      setStopped(undefined);
      setAttempt(attempt + 1);
    };
    return <ProblemPanel title={title} problem={stopped.problem} stoppedAt={stopped.at} tryAgain={again} goBack={() => pane.back(true)} />;
  }
  return (
    <Frame title={title} busy escape={() => undefined}>
      <ProgressBar aria-label={title} thickness="large" />
      <p className={look.grey}>{words.insertingLine}</p>
    </Frame>
  );
}

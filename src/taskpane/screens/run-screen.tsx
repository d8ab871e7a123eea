import type { ReactElement } from 'react';
import { usePane } from '../pane-context';
import { OfflinePanel } from '../panels/offline-panel';
import { ProblemPanel } from '../panels/problem-panel';
import { WorkingPanel } from '../panels/working-panel';
import { words } from '../strings';
import type { Use } from '../writer-for';
import { ifStillOpen } from './if-still-open';
import { KeptScreen } from './kept-screen';
import { useRun, type Work } from './use-run';

export interface RunScreenProps {
  readonly title: string;
  readonly line?: string;
  readonly spoken: string;
  readonly run: Work;
  /** What a model is asked for, which the council may have kept from its service; absent where rules on this device do it all. */
  readonly use?: Use;
  /** Drafts show their text as it comes. */
  readonly streams?: boolean;
}

/** Runs one action with its steps, its cancel and its errors, then gives way to its result. Writes nothing. */
export function RunScreen({ title, line = '', spoken, run: work, use, streams = false }: RunScreenProps): ReactElement {
  const pane = usePane();
  const run = useRun(work, spoken, use);
  const { model, progress, stopped } = run;
  const inService = model.place === 'service';
  if (stopped !== undefined) {
    const { problem, at } = stopped;
    // What was asked of one item is not done to the next: where another is open, that is said, and the press waits.
    const again = ifStillOpen(pane, () => run.again());
    const useDevice = inService ? ifStillOpen(pane, () => run.again(pane.models.device)) : undefined;
    const account = pane.own?.service;
    if (problem.code === 'no-answer' && useDevice !== undefined && !navigator.onLine)
      return <OfflinePanel goOn={useDevice} tryAgain={again} />;
    return (
      <ProblemPanel
        title={title}
        problem={problem}
        stoppedAt={at}
        tryAgain={again}
        goBack={() => pane.back(true)}
        signIn={problem.code === 'signed-out' && account ? () => void account.signIn().then(again, run.failed) : undefined}
        useDevice={useDevice}
      />
    );
  }
  const cancel = (): void => {
    run.stop();
    pane.back(true);
    pane.announce(words.cancelled);
  };
  return (
    <WorkingPanel
      title={title}
      line={line}
      progress={progress}
      hidden={run.hidden}
      masks={inService}
      secondsLeft={run.secondsLeft}
      slow={run.slow}
      streamed={streams && progress.step === 'writing' ? progress.text : undefined}
      cancel={cancel}
      keep={streams && inService ? () => pane.replace(<KeptScreen text={run.stop()} />) : undefined}
    />
  );
}

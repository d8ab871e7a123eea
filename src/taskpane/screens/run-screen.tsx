import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Ports, Progress, ProgressListener } from '../../actions/ports';
import { toProblem, type Problem } from '../../core/problem';
import type { WhatLeft } from '../../core/proposal';
import { chosenModel, usePane } from '../pane-context';
import { OfflinePanel } from '../panels/offline-panel';
import { ProblemPanel } from '../panels/problem-panel';
import { WorkingPanel } from '../panels/working-panel';
import { words } from '../strings';
import { KeptScreen } from './kept-screen';

/** What a finished piece of work gives: the screen that shows it, what is said, and what left the device. */
export interface Outcome {
  readonly screen: ReactElement;
  readonly spoken: string;
  readonly left?: WhatLeft | undefined;
}

export interface RunScreenProps {
  readonly title: string;
  readonly line?: string;
  readonly spoken: string;
  readonly run: (ports: Ports, onProgress: ProgressListener) => Promise<Outcome>;
  /** Drafts show their text as it comes. */
  readonly streams?: boolean;
}

/** Milliseconds after which "taking longer than usual" is said. */
const slowAfter = 20_000;

/** Runs one action with its steps, its cancel and its errors, then gives way to its result. Writes nothing. */
export function RunScreen({ title, line = '', spoken, run, streams = false }: RunScreenProps): ReactElement {
  const pane = usePane();
  const [model, setModel] = useState(() => chosenModel(pane));
  const [attempt, setAttempt] = useState(0);
  const [progress, setProgress] = useState<Progress>({ step: 'reading' });
  const [hidden, setHidden] = useState<number>();
  const [slow, setSlow] = useState(false);
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const [stopped, setStopped] = useState<{ readonly problem: Problem; readonly at: number }>();
  const controller = useRef<AbortController | undefined>(undefined);
  const latest = useRef({ pane, run, streamed: '' });
  useEffect(() => {
    latest.current = { ...latest.current, pane, run };
  });

  useEffect(() => {
    const abort = new AbortController();
    controller.current = abort;
    const began = Date.now();
    const timer = setTimeout(() => setSlow(true), slowAfter);
    const { announce } = latest.current.pane;
    announce(spoken);
    const listen: ProgressListener = (step) => {
      if (abort.signal.aborted) return;
      setProgress(step);
      if (step.step === 'hiding' && model.place === 'service') {
        setHidden(step.hidden);
        announce(words.stepHide(step.hidden));
      }
      if (step.step === 'sending') latest.current.pane.sent.set({ at: Date.now(), left: step.left });
      if (step.step === 'checking') announce(words.stepCheck);
      if (step.step === 'writing') {
        latest.current.streamed = step.text;
        if (step.passage > 1 && step.passage < step.of)
          setSecondsLeft(Math.max(1, Math.round((((Date.now() - began) / step.passage) * (step.of - step.passage)) / 1000)));
      }
    };
    latest.current
      .run({ host: pane.host, engine: pane.engine, model, signal: abort.signal }, listen)
      .then((outcome) => {
        if (abort.signal.aborted) return;
        const now = latest.current.pane;
        if (outcome.left !== undefined) now.sent.set({ at: Date.now(), left: outcome.left });
        now.replace(outcome.screen);
        now.announce(outcome.spoken);
      })
      .catch((thrown: unknown) => {
        if (abort.signal.aborted) return;
        setStopped({ problem: toProblem(thrown), at: Date.now() });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one run an attempt: a setting changed meanwhile must not start it again
  }, [attempt]);

  const again = (on = model): void => {
    setModel(on);
    setStopped(undefined);
    setProgress({ step: 'reading' });
    setHidden(undefined);
    setSlow(false);
    setSecondsLeft(undefined);
    setAttempt(attempt + 1);
  };
  if (stopped !== undefined) {
    const useDevice = model.place === 'service' ? () => again(pane.models.device) : undefined;
    const account = pane.own?.service;
    const signIn =
      stopped.problem.code === 'signed-out' && account !== undefined
        ? () => {
            account.signIn().then(
              () => again(),
              (thrown: unknown) => setStopped({ problem: toProblem(thrown), at: Date.now() }),
            );
          }
        : undefined;
    if (stopped.problem.code === 'no-answer' && useDevice !== undefined && !navigator.onLine)
      return <OfflinePanel goOn={useDevice} tryAgain={() => again()} />;
    return (
      <ProblemPanel
        title={title}
        problem={stopped.problem}
        stoppedAt={stopped.at}
        tryAgain={() => again()}
        goBack={() => pane.back(true)}
        signIn={signIn}
        useDevice={useDevice}
      />
    );
  }
  const cancel = (): void => {
    controller.current?.abort();
    pane.back(true);
    pane.announce(words.cancelled);
  };
  const keepThisMuch = (): void => {
    controller.current?.abort();
    pane.replace(<KeptScreen text={latest.current.streamed} />);
  };
  const streamed = streams && progress.step === 'writing' ? progress.text : undefined;
  return (
    <WorkingPanel
      title={title}
      line={line}
      progress={progress}
      hidden={hidden}
      masks={model.place === 'service'}
      secondsLeft={secondsLeft}
      slow={slow}
      streamed={streamed}
      cancel={cancel}
      keep={streams && model.place === 'service' ? keepThisMuch : undefined}
    />
  );
}

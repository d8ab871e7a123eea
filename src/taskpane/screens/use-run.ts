import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Ports, Progress, ProgressListener } from '../../actions/ports';
import type { Host, OpenItem } from '../../core/host';
import type { Model } from '../../core/model';
import type { WhatLeft } from '../../core/proposal';
import { nameOf } from '../open-item';
import { usePane } from '../pane-context';
import { words } from '../strings';
import { writerFor, type Use } from '../writer-for';
import { stoppedBy, type Stopped } from './use-asked';

/** What a finished piece of work gives: the screen that shows it, what is said, and what left the device. */
export interface Outcome {
  readonly screen: ReactElement;
  readonly spoken: string;
  readonly left?: WhatLeft | undefined;
}

/** One piece of work: takes what it works with and who hears how far it is; writes nothing. */
export type Work = (ports: Ports, onProgress: ProgressListener) => Promise<Outcome>;

/** How far a piece of work has come. */
interface Running {
  readonly model: Model;
  readonly progress: Progress;
  /** How many details were hidden before anything left; undefined until then, and where nothing leaves. */
  readonly hidden: number | undefined;
  readonly slow: boolean;
  /** Undefined until it can be told. */
  readonly secondsLeft: number | undefined;
  readonly stopped: Stopped | undefined;
}

interface Run extends Running {
  /** Stops it, and gives the words that had come. */
  readonly stop: () => string;
  /** From the start, with the same writer or another. */
  readonly again: (on?: Model) => void;
  readonly failed: (thrown: unknown) => void;
}

/** Milliseconds after which "taking longer than usual" is said. */
const slowAfter = 20_000;

const atStart = { progress: { step: 'reading' }, hidden: undefined, slow: false, secondsLeft: undefined, stopped: undefined } as const;

/** Runs one piece of work with the writer of the officer's settings, as far as the council lets it do this `use`, or on the device where there is none; its outcome takes the place of the screen that shows. */
export function useRun(work: Work, spoken: string, use?: Use): Run {
  const pane = usePane();
  const [running, setRunning] = useState<Running>(() => ({ ...atStart, model: writerFor(pane, use) }));
  const [attempt, setAttempt] = useState(0);
  const controller = useRef<AbortController | undefined>(undefined);
  const streamed = useRef('');
  const latest = useRef({ pane, work });
  useEffect(() => {
    latest.current = { pane, work };
  });
  const { model } = running;
  const now = (part: Partial<Running>): void => setRunning((before) => ({ ...before, ...part }));

  useEffect(() => {
    const abort = new AbortController();
    controller.current = abort;
    const began = Date.now();
    const timer = setTimeout(() => now({ slow: true }), slowAfter);
    const { announce } = latest.current.pane;
    announce(spoken);
    const listen: ProgressListener = (step) => {
      if (abort.signal.aborted) return;
      now({ progress: step });
      if (step.step === 'hiding' && model.place === 'service') {
        now({ hidden: step.hidden });
        announce(words.stepHide(step.hidden));
      }
      if (step.step === 'sending') latest.current.pane.sent.set({ at: Date.now(), left: step.left });
      if (step.step === 'checking') announce(words.stepCheck);
      if (step.step === 'writing') {
        streamed.current = step.text;
        if (step.passage > 1 && step.passage < step.of) now({ secondsLeft: secondsLeft(began, step) });
      }
    };
    // What was read is what the result is for, whatever was open when the button was pressed.
    let read: OpenItem | undefined;
    const host: Host = { ...pane.host, read: async (scope, signal) => (read = await pane.host.read(scope, signal)) };
    const ports: Ports = { host, engine: pane.engine, model, signal: abort.signal };
    new Promise<Outcome>((begin) => begin(latest.current.work(ports, listen)))
      .then((outcome) => {
        if (abort.signal.aborted) return;
        const here = latest.current.pane;
        if (outcome.left !== undefined) here.sent.set({ at: Date.now(), left: outcome.left });
        here.replace(outcome.screen, read && nameOf(read));
        here.announce(outcome.spoken);
      })
      .catch((thrown: unknown) => {
        if (!abort.signal.aborted) now({ stopped: stoppedBy(thrown) });
      })
      .finally(() => clearTimeout(timer));
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // One run an attempt: a setting changed meanwhile must not start it again.
  }, [attempt]);

  return {
    ...running,
    stop: () => {
      controller.current?.abort();
      return streamed.current;
    },
    again: (on = model) => {
      setRunning({ ...atStart, model: on });
      setAttempt((before) => before + 1);
    },
    failed: (thrown) => now({ stopped: stoppedBy(thrown) }),
  };
}

function secondsLeft(began: number, { passage, of }: Extract<Progress, { step: 'writing' }>): number {
  return Math.max(1, Math.round((((Date.now() - began) / passage) * (of - passage)) / 1000));
}

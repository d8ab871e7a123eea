import { useCallback, useEffect, useRef, useState } from 'react';
import type { Host } from '../core/host';
import { toProblem } from '../core/problem';
import { belongsTo, hasLastingName, nameOf, type ItemName } from './open-item';
import type { About } from './screen-stack';

/** What is open in Outlook while a screen made for something else may show; "unknown" when it could not be read. */
type Opened = ItemName | 'nothing' | 'unknown';

/** Whether the officer has gone on to another item than the one that the screen is about. */
export interface OpenedElsewhere {
  /** What the officer opened, when it is not what the screen is about; undefined otherwise. */
  readonly elsewhere: Opened | undefined;
  /** A press on "Put it in" was held back because of it. */
  readonly heldBack: boolean;
  /** Asked before anything is written: true when what the screen is about is still open, as far as anybody can tell. */
  readonly stillOpen: () => Promise<boolean>;
  /** Reads what is open, without a sign of it on the screen. */
  readonly look: () => void;
}

interface Showing {
  /** What the screen that shows is about. */
  readonly showing: About | undefined;
  /** The same, as soon as a press has opened another and before that one is drawn. */
  readonly about: () => About | undefined;
  readonly isDeep: () => boolean;
}

/**
 * Follows what the officer opens while a result shows. Outlook alone can change what is open under a pane; in Word the host never says so.
 * The first screen reads for itself, so nothing is read twice for it.
 */
export function useOpened(host: Host, { showing, about, isDeep }: Showing): OpenedElsewhere {
  const [opened, setOpened] = useState<Opened>();
  const [heldBack, setHeldBack] = useState(false);
  const latest = useRef<Opened | undefined>(undefined);
  const reading = useRef<AbortController | undefined>(undefined);

  const note = useCallback((now: Opened | undefined): void => {
    latest.current = now;
    setOpened(now);
  }, []);
  const read = useCallback(async (): Promise<Opened | undefined> => {
    reading.current?.abort();
    const abort = new AbortController();
    reading.current = abort;
    const now = await host
      .read('whole', abort.signal)
      .then(nameOf, (thrown: unknown): Opened => (toProblem(thrown).code === 'nothing-open' ? 'nothing' : 'unknown'));
    if (abort.signal.aborted) return undefined;
    return now;
  }, [host]);
  const look = useCallback((): void => {
    setHeldBack(false);
    void read().then((now) => now !== undefined && note(now));
  }, [note, read]);
  useEffect(() => {
    const stop = host.watch((what) => {
      if (what !== 'item') return;
      if (isDeep()) look();
      else note(undefined);
    });
    return () => {
      stop();
      reading.current?.abort();
    };
  }, [host, isDeep, look, note]);

  const stillOpen = useCallback(async (): Promise<boolean> => {
    const result = about();
    if (typeof result !== 'object' || result.kind === 'document') return true;
    // What is being written has no id, and its subject may have been changed: there only an event tells.
    const now = hasLastingName(result) ? await read() : latest.current;
    const known = now === 'unknown' ? (latest.current ?? now) : now;
    if (known === undefined || isOpen(result, known)) return true;
    note(known);
    setHeldBack(true);
    return false;
  }, [about, note, read]);

  const elsewhere = opened === undefined || showing === undefined || showing === 'pane' || isOpen(showing, opened) ? undefined : opened;
  return { elsewhere, heldBack: heldBack && elsewhere !== undefined, stillOpen, look };
}

/** With nothing open nothing can be put in the wrong place: the host says so itself. */
function isOpen(result: About, opened: Opened): boolean {
  if (opened === 'nothing' || result === 'pane') return true;
  if (result === 'mailbox') return false;
  return opened !== 'unknown' && belongsTo(result, opened);
}

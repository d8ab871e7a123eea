import { useEffect, useRef, useState } from 'react';
import type { Rechecked } from '../../../core/tasks/recheck-draft';
import { today, usePane } from '../../pane-context';

/** How often the draft is looked at. Outlook has no event for typing. Milliseconds; a pause is two looks that find the same words. */
const every = 2_000;

interface Found {
  /** Undefined until the officer has paused once. */
  readonly seen: Rechecked | undefined;
  /** The subject as it was last looked at. */
  readonly subject: string | undefined;
}

interface RecheckedDraft extends Found {
  /** The subject was written from here: known at once, not at the next look. */
  readonly wrote: (subject: string) => void;
}

/** Looks at the draft again after each pause in the typing, on this device, by rules; nothing while it is off or nobody sees the pane. */
export function useRecheckedDraft(on: boolean): RecheckedDraft {
  const pane = usePane();
  const [found, setFound] = useState<Found>({ seen: undefined, subject: undefined });
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  useEffect(() => {
    if (!on) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    let before: string | undefined;
    let last = '';
    let checked: string | undefined;
    let busy = false;
    const look = async (): Promise<void> => {
      const { host, engine, council } = latest.current;
      const { passages, title } = await host.read('whole', signal);
      const own = passages.filter(({ locked }) => locked === undefined);
      const now = own.map(({ text }) => text).join('\n');
      if (signal.aborted) return;
      setFound((known) => (known.subject === title ? known : { ...known, subject: title }));
      before ??= now;
      const paused = now === last;
      last = now;
      if (!paused || now === checked) return;
      checked = now;
      const seen = await engine.run('recheckDraft', { before, now, council: await council(), today: today() }, signal);
      if (!signal.aborted) setFound((known) => ({ ...known, seen }));
    };
    const timer = setInterval(() => {
      if (busy || document.visibilityState === 'hidden') return;
      busy = true;
      // Nothing open, a draft being sent, a busy Outlook: the counter waits and says nothing.
      void look()
        .catch(() => undefined)
        .finally(() => (busy = false));
    }, every);
    return () => {
      abort.abort();
      clearInterval(timer);
    };
  }, [on]);
  return { ...found, wrote: (subject) => setFound((known) => ({ ...known, subject })) };
}

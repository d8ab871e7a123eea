import { useEffect, useRef } from 'react';
import type { OpenItem } from '../../../core/host';
import { usePane } from '../../pane-context';

/** How often the draft is looked at. Outlook has no event for typing. Milliseconds; a pause is two looks that find the same words. */
const every = 2_000;

export interface DraftPauses {
  /** At every look. */
  readonly looked?: (item: OpenItem) => void;
  /** Asked at a pause: whether it may be told now, or is to wait. */
  readonly ready?: () => boolean;
  /** Once for each pause with other words than at the last: the officer's own, without signature and thread. */
  readonly paused: (item: OpenItem, own: string, signal: AbortSignal) => Promise<void>;
}

/** Reads the draft that is being written, every two seconds, and tells of each pause in the typing; nothing while it is off or nobody sees the pane. */
export function useDraftPauses(on: boolean, tell: DraftPauses): void {
  const { host } = usePane();
  const latest = useRef({ host, tell });
  useEffect(() => {
    latest.current = { host, tell };
  });
  useEffect(() => {
    if (!on) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    let last: string | undefined;
    let told: string | undefined;
    let busy = false;
    const look = async (): Promise<void> => {
      const item = await latest.current.host.read('whole', signal);
      if (signal.aborted) return;
      latest.current.tell.looked?.(item);
      const own = ownWords(item);
      const paused = own === last;
      last = own;
      if (!paused || own === told || latest.current.tell.ready?.() === false) return;
      told = own;
      await latest.current.tell.paused(item, own, signal);
    };
    const timer = setInterval(() => {
      if (busy || document.visibilityState === 'hidden') return;
      busy = true;
      // Nothing open, a draft being sent, a busy Outlook: who follows waits and says nothing.
      void look()
        .catch(() => undefined)
        .finally(() => (busy = false));
    }, every);
    return () => {
      abort.abort();
      clearInterval(timer);
    };
  }, [on]);
}

/** What the officer wrote of a draft, a line a passage. */
export function ownWords({ passages }: Pick<OpenItem, 'passages'>): string {
  return passages
    .filter(({ locked }) => locked === undefined)
    .map(({ text }) => text)
    .join('\n');
}

import { useRef, useState } from 'react';
import type { OpenItem } from '../../../core/host';
import type { Rechecked } from '../../../core/tasks/recheck-draft';
import { today, usePane } from '../../pane-context';
import { ownWords, useDraftPauses } from './use-draft-pauses';

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

/** Looks at the draft again after each pause in the typing, on this device, by rules. `paused` is told of the same pause. */
export function useRecheckedDraft(on: boolean, paused: (item: OpenItem, signal: AbortSignal) => Promise<void>): RecheckedDraft {
  const { engine, council } = usePane();
  const [found, setFound] = useState<Found>({ seen: undefined, subject: undefined });
  const before = useRef<string | undefined>(undefined);
  useDraftPauses(on, {
    looked: (item) => {
      before.current ??= ownWords(item);
      setFound((known) => (known.subject === item.title ? known : { ...known, subject: item.title }));
    },
    paused: async (item, now, signal) => {
      const input = { before: before.current ?? now, now, council: await council(), today: today() };
      const seen = await engine.run('recheckDraft', input, signal);
      if (!signal.aborted) setFound((known) => ({ ...known, seen }));
      await paused(item, signal);
    },
  });
  return { ...found, wrote: (subject) => setFound((known) => ({ ...known, subject })) };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { prioritise, type Prioritised } from '../../../actions/prioritise';
import { Problem, toProblem } from '../../../core/problem';
import { queryOf, wholeInbox, type InboxChoice } from '../../inbox-choice';
import { useKept, type Kept } from '../../kept';
import { today, usePane, type Pane } from '../../pane-context';
import { words } from '../../strings';

/** One reading of many messages and how far it has come; kept outside the screen, so that coming back to it finds it as it was. */
export interface InboxWork {
  /** Undefined until it is known: Outlook is asked how many are chosen in its list. */
  readonly choice: InboxChoice | undefined;
  readonly so: Prioritised | undefined;
  /** Messages read. */
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly at: 'reading' | 'done' | 'cancelled' | { readonly problem: Problem; readonly at: number };
  /** What the reading goes on from, after a lost connection. */
  readonly before: Prioritised | undefined;
}

interface InboxReading {
  readonly now: InboxWork;
  readonly cancel: () => void;
  /** Reads again, or goes on from where the connection was lost. */
  readonly again: (from?: Prioritised) => void;
  /** Puts another order of the same messages in the place of what was read. */
  readonly reorder: (so: Prioritised) => void;
}

/** Takes where the reading is kept and which messages to begin with; reads in pages while its screen shows, and goes on when the officer comes back. */
export function useInbox(work: Kept<InboxWork | undefined>, choice: InboxChoice | undefined): InboxReading {
  const pane = usePane();
  const [start] = useState((): InboxWork => ({ choice, so: undefined, count: 0, readAt: Date.now(), at: 'reading', before: undefined }));
  const now = useKept(work) ?? start;
  const [attempt, setAttempt] = useState(0);
  const controller = useRef<AbortController | undefined>(undefined);
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  const update = useCallback((part: Partial<InboxWork>) => work.set({ ...(work.get() ?? start), ...part }), [work, start]);

  useEffect(() => {
    const begun = work.get() ?? start;
    if (begun.at !== 'reading') return undefined;
    const abort = new AbortController();
    controller.current = abort;
    let left = false;
    const here = <Part extends Partial<InboxWork>>(part: Part): void => {
      if (!left) update(part);
    };
    readAll(latest.current, begun, abort.signal, here)
      .then((all) => {
        if (left) return;
        const { today: first, thisWeek, noCue } = all.inbox;
        // What was cancelled has been said so; this is what had come until then.
        if (abort.signal.aborted) update({ so: all, count: all.ranked.length });
        else {
          update({ so: all, count: all.ranked.length, readAt: Date.now(), at: 'done' });
          latest.current.announce(words.inboxSpoken(first.length, thisWeek.length, noCue.length));
        }
      })
      .catch((thrown: unknown) => {
        if (!left && !abort.signal.aborted) update({ at: { problem: toProblem(thrown), at: Date.now() } });
      });
    return () => {
      left = true;
      // Half of it is read: coming back goes on from there.
      const half = work.get();
      if (half?.at === 'reading') update({ before: half.so });
      abort.abort();
    };
  }, [attempt, work, start, update]);

  return {
    now,
    cancel: () => {
      update({ at: 'cancelled' });
      controller.current?.abort();
      pane.announce(words.cancelled);
    },
    again: (from) => {
      update({ before: from, at: 'reading' });
      setAttempt(attempt + 1);
    },
    reorder: (so) => update({ so }),
  };
}

async function readAll(
  pane: Pane,
  { choice, before }: InboxWork,
  signal: AbortSignal,
  tell: (part: Partial<InboxWork>) => void,
): Promise<Prioritised> {
  const { mailbox, engine, officer } = pane;
  if (mailbox === undefined) throw new Problem('unsupported-here', { technical: 'no mailbox' });
  const which = choice ?? (await firstChoice(pane, signal));
  tell({ choice: which });
  return prioritise(
    { mailbox, engine, signal },
    { query: queryOf(which), officer: officer ?? { email: '' }, today: today(), ...(before === undefined ? {} : { before }) },
    (so) => tell({ so }),
    (count) => tell({ count }),
  );
}

/** Without a choice made: the messages chosen in the list when there are several, or when nothing else can be read; else the inbox. */
async function firstChoice({ mail }: Pane, signal: AbortSignal): Promise<InboxChoice> {
  if (mail === undefined) return wholeInbox;
  const chosen = await mail.chosen(signal).catch(() => 0);
  return chosen > 1 || mail.folders === undefined ? { ...wholeInbox, from: 'chosen' } : wholeInbox;
}

import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Rechecked } from '../../../core/tasks/recheck-draft';
import { today, usePane } from '../../pane-context';
import { problemLine } from '../../problem-message';
import { AsYouWritePanel } from '../../panels/as-you-write-panel';
import { words } from '../../strings';

/** How often the draft is looked at. Outlook has no event for typing. Milliseconds; a pause is two looks that find the same words. */
const every = 2_000;

/**
 * A quiet counter while a message is written: looks again after a pause in the typing, on this device, by rules. It announces nothing and moves nothing;
 * off in the settings. `again` reads the whole screen afresh.
 */
export function AsYouWrite({ again }: { readonly again: () => void }): ReactElement | null {
  const pane = usePane();
  const [seen, setSeen] = useState<Rechecked>();
  const [subject, setSubject] = useState<{ readonly now: string; readonly before?: string }>();
  const on = pane.settings.asYouWrite;
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  useEffect(() => {
    if (!on) return;
    const abort = new AbortController();
    let before: string | undefined;
    let last = '';
    let checked: string | undefined;
    let busy = false;
    const look = async (): Promise<void> => {
      const { host, engine, council } = latest.current;
      const item = await host.read('whole', abort.signal);
      const now = item.passages
        .filter(({ locked }) => locked === undefined)
        .map(({ text }) => text)
        .join('\n');
      if (abort.signal.aborted) return;
      setSubject((known) => (known?.now === item.title ? known : { now: item.title }));
      before ??= now;
      const paused = now === last;
      last = now;
      if (!paused || now === checked) return;
      checked = now;
      const again = await engine.run('recheckDraft', { before, now, council: await council(), today: today() }, abort.signal);
      if (!abort.signal.aborted) setSeen(again);
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

  const writeSubject = pane.mail?.writeSubject;
  const use = (chosen: string): void =>
    void writeSubject?.(chosen, AbortSignal.timeout(20_000))
      .then((before) => {
        setSubject({ now: chosen, before });
        pane.announce(words.subjectIn);
      })
      .catch((thrown: unknown) => pane.announce(problemLine(thrown, 'item', 'write-failed')));
  if (!on || seen === undefined) return null;
  const wanted = subject?.now.trim() === '' ? seen.subjects : [];
  return (
    <AsYouWritePanel
      seen={seen}
      again={again}
      subjects={writeSubject === undefined ? [] : wanted.map((one) => one.subject)}
      use={use}
      putBack={subject?.before === undefined ? undefined : () => use(subject.before ?? '')}
    />
  );
}

import { useState, type ReactElement } from 'react';
import type { OpenItem } from '../../../core/host';
import { usePane } from '../../pane-context';
import { AsYouWritePanel } from '../../panels/as-you-write-panel';
import { problemLine } from '../../problem-message';
import { words } from '../../strings';
import { useRecheckedDraft } from './use-rechecked-draft';

/**
 * A quiet counter while a message is written, and subjects of the officer's own words while there is none. It announces nothing and moves nothing; off in the
 * settings. `see` opens what was found; `followed` is told of each pause in the typing.
 */
export function AsYouWrite({
  see,
  followed,
}: {
  readonly see: () => void;
  readonly followed: (item: OpenItem, signal: AbortSignal) => Promise<void>;
}): ReactElement | null {
  const pane = usePane();
  const on = pane.settings.asYouWrite;
  const { seen, subject, wrote } = useRecheckedDraft(on, followed);
  /** The subject that was put in here, and the one it took the place of. */
  const [put, setPut] = useState<{ readonly now: string; readonly before: string }>();
  const writeSubject = pane.mail?.writeSubject;
  const use = (chosen: string): void =>
    void writeSubject?.(chosen, new AbortController().signal).then(
      (before) => {
        setPut({ now: chosen, before });
        wrote(chosen);
        pane.announce(words.subjectIn);
      },
      (thrown: unknown) => pane.announce(problemLine(thrown, 'item', 'write-failed')),
    );
  if (!on || seen === undefined) return null;
  const wanted = writeSubject !== undefined && subject?.trim() === '' ? seen.subjects : [];
  return (
    <AsYouWritePanel
      seen={seen}
      see={see}
      subjects={wanted.map((one) => one.subject)}
      use={use}
      putBack={put === undefined || put.now !== subject ? undefined : () => use(put.before)}
    />
  );
}

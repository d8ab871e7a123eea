import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { MailFolder } from '../../../core/mailbox';
import { wholeInbox, type InboxChoice } from '../../inbox-choice';
import { usePane } from '../../pane-context';
import { InboxChoicePanel } from '../../panels/inbox-choice-panel';

/** Asks which messages; `go` is the officer's press. Folders, and with them any permission, are asked for only when a folder is wanted. */
export function InboxChoiceScreen({ go }: { readonly go: (choice: InboxChoice) => void }): ReactElement {
  const { mail } = usePane();
  const [chosen, setChosen] = useState<number>();
  const last = mail?.choice.get();
  const whole = mail?.folders !== undefined;
  const startsOnFolder = last?.from === 'folder' && whole;
  const [folders, setFolders] = useState<readonly MailFolder[] | 'none yet' | 'reading' | 'failed'>(
    startsOnFolder ? 'reading' : 'none yet',
  );
  const abort = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    abort.current = controller;
    void mail
      ?.chosen(controller.signal)
      .catch(() => 0)
      .then((count) => !controller.signal.aborted && setChosen(count));
    return () => controller.abort();
  }, [mail]);
  const load = (): void => {
    mail?.folders?.(undefined, abort.current.signal).then(setFolders, () => setFolders('failed'));
  };
  const needFolders = (): void => {
    if (folders !== 'none yet' && folders !== 'failed') return;
    setFolders('reading');
    load();
  };
  useEffect(() => {
    if (startsOnFolder) load();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when a folder was the last choice
  }, []);
  const first = last ?? { ...wholeInbox, from: whole && (chosen ?? 0) < 2 ? ('inbox' as const) : ('chosen' as const) };
  return (
    <InboxChoicePanel
      first={first}
      chosen={chosen ?? 0}
      folders={whole ? (folders === 'none yet' ? [] : folders) : undefined}
      needFolders={needFolders}
      go={(choice) => {
        mail?.choice.set(choice);
        go(choice);
      }}
    />
  );
}

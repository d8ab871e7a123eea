import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { MailFolder } from '../../../core/mailbox';
import { wholeInbox, type InboxChoice } from '../../inbox-choice';
import { usePane } from '../../pane-context';
import { InboxChoicePanel } from '../../panels/inbox-choice-panel';

/** Asks which messages; `go` is the officer's press. Folders, and with them any permission, are asked for only when a folder is wanted. */
export function InboxChoiceScreen({ go }: { readonly go: (choice: InboxChoice) => void }): ReactElement {
  const { mail } = usePane();
  const [chosen, setChosen] = useState<number>();
  const [folders, setFolders] = useState<readonly MailFolder[] | 'none yet' | 'reading' | 'failed'>('none yet');
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
  const needFolders = (): void => {
    if (mail?.folders === undefined || (folders !== 'none yet' && folders !== 'failed')) return;
    setFolders('reading');
    mail.folders(undefined, abort.current.signal).then(setFolders, () => setFolders('failed'));
  };
  const whole = mail?.folders !== undefined;
  const last = mail?.choice.get();
  const first = last ?? { ...wholeInbox, from: whole && (chosen ?? 0) < 2 ? ('inbox' as const) : ('chosen' as const) };
  useEffect(() => {
    if (first.from === 'folder') needFolders();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when a folder was the last choice
  }, []);
  return (
    <InboxChoicePanel
      key={chosen === undefined ? 'counting' : 'counted'}
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

import type { ReactElement } from 'react';
import type { MailAddress } from '../../../core/mailbox';
import { Problem } from '../../../core/problem';
import type { Block } from '../../../core/proposal';
import { Frame } from '../../frame';
import { useLook } from '../../look';
import { usePane } from '../../pane-context';
import { words } from '../../strings';
import { RunScreen } from '../run-screen';

/** Opens a new message with these words in Outlook, once, for the officer to read and send. */
export function ComposeScreen(message: {
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly blocks: readonly Block[];
}): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.inserting}
      spoken={words.inserting}
      run={async ({ signal }) => {
        const desk = pane.mail?.desk;
        if (desk === undefined) throw new Problem('unsupported-here', { technical: 'no mail desk' });
        const { signed } = await desk.compose(message, signal);
        return { screen: <OpenedScreen signed={signed} />, spoken: words.minutesOpened };
      }}
    />
  );
}

function OpenedScreen({ signed }: { readonly signed: boolean }): ReactElement {
  const look = useLook();
  const pane = usePane();
  return (
    <Frame title={words.messageOpened} line={words.notSent} main={{ label: words.done, press: () => pane.home() }}>
      {!signed && <p className={look.text}>{words.notSigned}</p>}
    </Frame>
  );
}

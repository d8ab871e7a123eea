import type { ReactElement } from 'react';
import type { MailAddress } from '../../../core/mailbox';
import { Problem } from '../../../core/problem';
import type { Block } from '../../../core/proposal';
import { Frame } from '../../frame';
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
        await desk.compose(message, signal);
        return { screen: <OpenedScreen />, spoken: words.minutesOpened };
      }}
    />
  );
}

function OpenedScreen(): ReactElement {
  const pane = usePane();
  return (
    <Frame title={words.messageOpened} line={words.notSent} main={{ label: words.done, press: () => pane.home() }}>
      {null}
    </Frame>
  );
}

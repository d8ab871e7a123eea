import { useEffect, useRef, type ReactElement } from 'react';
import { readOpenMessage } from '../../../actions/read-open-message';
import type { OpenItem } from '../../../core/host';
import type { MessageView } from '../../../core/message-view';
import { toProblem } from '../../../core/problem';
import { AboveProvider } from '../../frame';
import { keep } from '../../kept';
import { lazyScreen } from '../../lazy-screen';
import { usePane, type Pane } from '../../pane-context';
import { LimitsNotice } from '../../panels/limits-notice';
import { NothingPanel } from '../../panels/nothing-panel';
import { words } from '../../strings';
import { AskedScreen } from '../asked-screen';
import { HomeScreen, type HomeMemory } from '../home-screen';
import { useAsked } from '../use-asked';
import { OpenMessage } from './open-message';
import type { InboxWork } from './use-inbox';
import { useLimits } from './use-limits';

const InboxScreen = lazyScreen(() => import('./inbox-screen').then((module) => module.InboxScreen));
const LeaveFormScreen = lazyScreen(() => import('./leave-screens').then((module) => module.LeaveFormScreen));
const AppointmentScreen = lazyScreen(() => import('./visit-screens').then((module) => module.AppointmentScreen));

/** What is open decides what is offered. */
type Open =
  | { readonly open: 'nothing' }
  | { readonly open: 'draft' }
  | { readonly open: 'appointment'; readonly item: OpenItem }
  | { readonly open: 'message'; readonly item: OpenItem; readonly view: MessageView; readonly route: string };

/** The first screen in Outlook, below what this item and this Outlook allow. A pinned pane follows the officer to the next message. */
export function MailHomeScreen({ looked }: { readonly looked: HomeMemory }): ReactElement {
  const limits = useLimits();
  const pane = usePane();
  const asked = useAsked((signal) => lookAt(pane, signal));
  const again = useRef(asked.again);
  useEffect(() => {
    again.current = asked.again;
  });
  const { host } = pane;
  useEffect(
    () =>
      host.watch((what) => {
        if (what !== 'item') return;
        looked.set(undefined);
        again.current();
      }),
    [host, looked],
  );

  const inbox = (): void => pane.open(<InboxScreen work={keep<InboxWork | undefined>(undefined)} />, 'mailbox');
  const away = (): void => pane.open(<LeaveFormScreen />, 'mailbox');
  const nothing = <NothingPanel inbox={pane.mailbox && inbox} away={pane.mailbox && away} />;
  // The notice above says what a sealed message is; what is left are the things that need no words of it.
  const sealed = limits.limits.some((limit) => limit === 'encrypted' || limit === 'rights-protected');
  const show = (now: Open): ReactElement => {
    switch (now.open) {
      case 'draft':
        return <HomeScreen looked={looked} />;
      case 'appointment':
        return <AppointmentScreen item={now.item} />;
      case 'nothing':
        return nothing;
      case 'message':
        return <OpenMessage {...now} inbox={pane.mailbox && inbox} />;
    }
  };
  return (
    <AboveProvider value={<LimitsNotice limits={limits} />}>
      {sealed && asked.stopped !== undefined ? (
        nothing
      ) : (
        <AskedScreen title={words.messageTitle} line={words.stepRead(false)} asked={asked} goBack={asked.again}>
          {show}
        </AskedScreen>
      )}
    </AboveProvider>
  );
}

async function lookAt({ host, engine, officer, council }: Pane, signal: AbortSignal): Promise<Open> {
  try {
    const item = await host.read('whole', signal);
    if (item.kind === 'message-compose') return { open: 'draft' };
    if (item.kind !== 'message-read') return { open: 'appointment', item };
    const read = await readOpenMessage({ host, engine, signal }, { officer: officer ?? { email: '' }, now: new Date().toISOString() });
    return { open: 'message', ...read, route: (await council()).safeguardingRoute };
  } catch (thrown) {
    if (toProblem(thrown).code === 'nothing-open') return { open: 'nothing' };
    throw thrown;
  }
}

import { lazy, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { ownText, readOpenMessage } from '../../../actions/read-open-message';
import type { OpenItem } from '../../../core/host';
import type { MessageView } from '../../../core/message-view';
import { toProblem, type Problem } from '../../../core/problem';
import { AboveProvider, Frame } from '../../frame';
import { keep, useKept } from '../../kept';
import { usePane } from '../../pane-context';
import { LimitsNotice } from '../../panels/limits-notice';
import { MessagePanel } from '../../panels/message-panel';
import { NothingPanel } from '../../panels/nothing-panel';
import { ProblemPanel } from '../../panels/problem-panel';
import { useReadAloud } from '../../read-aloud';
import { words } from '../../strings';
import { HomeScreen, type HomeMemory } from '../home-screen';
import { useLimits } from './use-limits';

const InboxScreen = lazy(() => import('./inbox-screen').then((module) => ({ default: module.InboxScreen })));
const LeaveFormScreen = lazy(() => import('./leave-screens').then((module) => ({ default: module.LeaveFormScreen })));
const ReplyTemplatesScreen = lazy(() => import('./reply-screens').then((module) => ({ default: module.ReplyTemplatesScreen })));
const AppointmentScreen = lazy(() => import('./visit-screens').then((module) => ({ default: module.AppointmentScreen })));
const AttachmentScreen = lazy(() => import('./attachment-screen').then((module) => ({ default: module.AttachmentScreen })));
const PlaceScreen = lazy(() => import('./place-screen').then((module) => ({ default: module.PlaceScreen })));
const ThreadScreen = lazy(() => import('./thread-screen').then((module) => ({ default: module.ThreadScreen })));
const SummaryScreen = lazy(() => import('../summary-screen').then((module) => ({ default: module.SummaryScreen })));

/** Cues that were dismissed, by message and words: kept until the pane closes, in memory only. */
const putAside = keep<ReadonlySet<string>>(new Set());

type Looked =
  | { readonly state: 'reading' }
  | { readonly state: 'nothing' }
  | { readonly state: 'message'; readonly item: OpenItem; readonly view: MessageView; readonly route: string }
  | { readonly state: 'appointment'; readonly item: OpenItem }
  | { readonly state: 'compose' }
  | { readonly state: 'problem'; readonly problem: Problem; readonly at: number };

/** The first screen in Outlook, below what this item and this Outlook allow. */
export function MailHomeScreen({ looked }: { readonly looked: HomeMemory }): ReactElement {
  const limits = useLimits();
  return (
    <AboveProvider value={<LimitsNotice limits={limits} />}>
      <OpenInOutlook looked={looked} sealed={limits.limits.includes('encrypted') || limits.limits.includes('rights-protected')} />
    </AboveProvider>
  );
}

/** What is open decides what is offered. A pinned pane follows the officer to the next message. */
function OpenInOutlook({ looked, sealed }: { readonly looked: HomeMemory; readonly sealed: boolean }): ReactElement {
  const pane = usePane();
  const [state, setState] = useState<Looked>({ state: 'reading' });
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  const look = useCallback(async (signal: AbortSignal): Promise<void> => {
    const { host, engine, officer, council } = latest.current;
    const seen = await lookAt({ host, engine, officer: officer ?? { email: '' }, signal }, council).catch((thrown: unknown): Looked => {
      const problem = toProblem(thrown);
      return problem.code === 'nothing-open' ? { state: 'nothing' } : { state: 'problem', problem, at: Date.now() };
    });
    if (!signal.aborted) setState(seen);
  }, []);
  const { host } = pane;
  useEffect(() => {
    let abort = new AbortController();
    void look(abort.signal);
    const stop = host.watch((what) => {
      if (what !== 'item') return;
      abort.abort();
      abort = new AbortController();
      setState({ state: 'reading' });
      void look(abort.signal);
    });
    return () => {
      abort.abort();
      stop();
    };
  }, [look, host]);

  const inbox = pane.mailbox === undefined ? undefined : () => pane.open(<InboxScreen />);
  switch (state.state) {
    case 'reading':
      return (
        <Frame title={words.messageTitle} line={words.stepRead(false)} busy>
          {null}
        </Frame>
      );
    case 'compose':
      return <HomeScreen looked={looked} />;
    case 'appointment':
      return <AppointmentScreen item={state.item} />;
    case 'nothing':
      return <NothingPanel inbox={inbox} away={pane.mailbox === undefined ? undefined : () => pane.open(<LeaveFormScreen />)} />;
    case 'problem':
      // The notice above says what the message is; what is left are the things that need no words of it.
      if (sealed)
        return <NothingPanel inbox={inbox} away={pane.mailbox === undefined ? undefined : () => pane.open(<LeaveFormScreen />)} />;
      return (
        <ProblemPanel
          title={words.messageTitle}
          problem={state.problem}
          stoppedAt={state.at}
          tryAgain={() => void look(new AbortController().signal)}
          goBack={() => void look(new AbortController().signal)}
        />
      );
    case 'message':
      return <OpenMessage item={state.item} view={state.view} route={state.route} inbox={inbox} />;
  }
}

async function lookAt(
  ports: Parameters<typeof readOpenMessage>[0] & { readonly officer: { readonly email: string } },
  council: () => Promise<{ readonly safeguardingRoute: string }>,
): Promise<Looked> {
  const item = await ports.host.read('whole', ports.signal);
  if (item.kind === 'message-compose') return { state: 'compose' };
  if (item.kind !== 'message-read') return { state: 'appointment', item };
  const read = await readOpenMessage(ports, { officer: ports.officer, now: new Date().toISOString() });
  return { state: 'message', ...read, route: (await council()).safeguardingRoute };
}

function OpenMessage({
  item,
  view,
  route,
  inbox,
}: {
  readonly item: OpenItem;
  readonly view: MessageView;
  readonly route: string;
  readonly inbox: (() => void) | undefined;
}): ReactElement {
  const pane = usePane();
  const aloud = useReadAloud(item.passages.map((passage) => passage.text).join('\n'), pane.settings.readAloud);
  const from = item.envelope?.from;
  const who = from === undefined || from.name === '' ? (from?.email ?? '') : from.name;
  const { desk, files } = pane.mail ?? {};
  const aside = useKept(putAside);
  const key = item.envelope?.id ?? item.title;
  return (
    <MessagePanel
      from={who}
      subject={item.title}
      view={view}
      route={route}
      attachments={(item.envelope?.attachments ?? []).map(({ id, name }) => ({
        name,
        ...(id === undefined || desk === undefined || files?.reads(name) !== true
          ? {}
          : { read: () => pane.open(<AttachmentScreen item={item} id={id} name={name} />) }),
      }))}
      show={(span) => pane.open(<PlaceScreen source={who} text={ownText(item)} span={span} />)}
      dismissed={new Set(view.care.flatMap(({ quote }) => (aside.has(`${key}:${quote}`) ? [quote] : [])))}
      dismiss={(quote) => putAside.set(new Set(aside).add(`${key}:${quote}`))}
      thread={() => pane.open(<ThreadScreen item={item} view={view} />)}
      reply={() => pane.open(<ReplyTemplatesScreen item={item} view={view} routeSeen={view.routeFirst} />)}
      summarise={() => pane.open(<SummaryScreen />)}
      readAloud={aloud}
      inbox={inbox}
    />
  );
}

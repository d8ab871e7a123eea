import { Suspense, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { Assessment } from '../core/assessment';
import type { Host, OpenItem } from '../core/host';
import { useAnnounce } from './announcer';
import { Frame, FrameProvider } from './frame';
import { keep, useKept } from './kept';
import { useKeptWork, type KeptDraft } from './kept-work';
import { useHidingOfItems } from './hiding-of-items';
import { lazyScreen } from './lazy-screen';
import { nameOf, type ItemName } from './open-item';
import { movedOn, OpenedRow, useSaidOnce } from './opened-row';
import { PaneProvider, type Pane, type Sent } from './pane-context';
import { ScreenBoundary } from './screen-boundary';
import { useScreenStack, type Aside } from './screen-stack';
import { HomeScreen, type HomeMemory } from './screens/home-screen';
import { StaysProvider } from './stays';
import { speakOf, words } from './strings';
import { useGuardedPorts } from './use-guarded-ports';
import { useOnline } from './use-online';
import { useOpened } from './use-opened';
import { useOwnWork } from './use-own-work';

const MailHomeScreen = lazyScreen(() => import('./screens/mail/mail-home-screen').then((module) => module.MailHomeScreen));
const SettingsScreen = lazyScreen(() => import('./screens/settings-screen').then((module) => module.SettingsScreen));
const LeftScreen = lazyScreen(() => import('./screens/left-screen').then((module) => module.LeftScreen));

export type PaneProps = Pick<
  Pane,
  | 'host'
  | 'engine'
  | 'models'
  | 'mailbox'
  | 'mail'
  | 'officer'
  | 'surface'
  | 'templates'
  | 'council'
  | 'settings'
  | 'change'
  | 'reset'
  | 'own'
>;

/** What outlives the screens of one opening of the pane; in memory only. */
interface Memory extends Pick<Pane, 'item' | 'answers' | 'sent'> {
  readonly draft: Parameters<typeof useKeptWork>[0]['draft'];
  readonly looked: HomeMemory;
}

function freshMemory(): Memory {
  return {
    item: keep<OpenItem | undefined>(undefined),
    answers: keep({}),
    sent: keep<Sent | undefined>(undefined),
    draft: keep<KeptDraft | undefined>(undefined),
    looked: keep<Assessment | undefined>(undefined),
  };
}

/** The stack of screens, and what all of them share. */
export function PaneScreens(props: PaneProps): ReactElement {
  const { own, officer, surface, settings, change, reset } = props;
  const announce = useAnnounce();
  useState(() => speakOf(surface === 'word' ? 'letter' : 'message'));
  const [memory] = useState(freshMemory);
  const ports = useGuardedPorts(props);
  const { host: followed, models, deeds } = useOwnWork(ports.host, ports.models, own);
  const host = useMemo(() => remembering(followed, memory.item.set), [followed, memory]);
  const {
    top,
    depth,
    aside,
    isDeep,
    about,
    itemBelow,
    open,
    replace,
    back,
    home,
    leaveStanding,
    goBackTo,
    dropAside,
    holder,
    takesFocus,
    losesFocus,
  } = useScreenStack({
    screen: () => {
      memory.looked.set(undefined);
      return surface === 'word' ? <HomeScreen looked={memory.looked} /> : <MailHomeScreen looked={memory.looked} />;
    },
    about: () => nameOrNone(memory.item.get()) ?? 'pane',
  });
  const opened = useOpened(ports.host, { showing: top.about, about, isDeep });
  const { stillOpen } = opened;
  const hiding = useHidingOfItems(host, () => itemBelow() ?? nameOrNone(memory.item.get()));
  const moved = movedOn(top.about, opened.elsewhere);
  useSaidOnce(moved === undefined ? '' : `${words.openedOther(moved.opened, moved.made)}.`, announce);

  const { engine, mailbox, mail, templates, council } = ports;
  const pane: Pane = {
    ...{ host, engine, models, mailbox, mail, templates, council },
    ...{ officer, surface, settings, change, reset, own, deeds },
    ...{ item: memory.item, answers: memory.answers, sent: memory.sent, hiding },
    ...{ open, replace, back, home, dropAside, stillOpen, announce },
  };
  // A switch thrown at the council shows at the officer's next step.
  useEffect(() => void own?.service?.look(), [own, top.key]);
  useKeptWork({
    ...{ host, item: memory.item, answers: memory.answers, draft: mail?.draft ?? memory.draft, shelf: mail?.shelf },
    elsewhere: opened.elsewhere !== undefined,
  });
  const goOn = (): void => leaveStanding(memory.item.get());
  const goOnWith = (left: Aside): void => {
    memory.item.set(left.item);
    goBackTo(left);
    opened.look();
  };
  const sent = useKept(memory.sent);
  const online = useOnline();
  const goBack = (): void => {
    // What was about to be said is of the screen that goes.
    announce('');
    back(true);
  };
  const place = sent !== undefined ? 'service' : !online && models.service !== undefined ? 'offline' : 'device';
  return (
    <PaneProvider value={pane}>
      <FrameProvider
        value={{
          back: depth > 1 ? goBack : undefined,
          place,
          openLeft: () => open(<LeftScreen />, 'pane'),
          openSettings: () => open(<SettingsScreen />, 'pane'),
          takesFocus,
          losesFocus,
          above: <OpenedRow moved={moved} heldBack={opened.heldBack} aside={depth > 1 ? [] : aside} go={goOn} goBackTo={goOnWith} />,
        }}
      >
        <div ref={holder}>
          <ScreenBoundary key={top.key} goBack={depth > 1 ? goBack : home}>
            <Suspense
              fallback={
                <Frame title={words.loading} busy>
                  {null}
                </Frame>
              }
            >
              <StaysProvider value={top.stays}>{top.screen}</StaysProvider>
            </Suspense>
          </ScreenBoundary>
        </div>
      </FrameProvider>
    </PaneProvider>
  );
}

function nameOrNone(item: OpenItem | undefined): ItemName | undefined {
  return item === undefined ? undefined : nameOf(item);
}

/** The same host, with what it last read kept: what can be done here is asked of it only once. */
function remembering(host: Host, keepItem: (item: OpenItem) => void): Host {
  return {
    ...host,
    read: async (scope, signal) => {
      const item = await host.read(scope, signal);
      keepItem(item);
      return item;
    },
  };
}

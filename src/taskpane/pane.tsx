import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Assessment } from '../core/assessment';
import { noHiding } from '../core/hiding';
import type { Host, OpenItem } from '../core/host';
import { useAnnounce } from './announcer';
import { Frame, FrameProvider } from './frame';
import { keep, useKept } from './kept';
import { useKeptWork, type KeptDraft } from './kept-work';
import { PaneProvider, type Pane, type Sent } from './pane-context';
import { HomeScreen, type HomeMemory } from './screens/home-screen';
import { speakOf, words } from './strings';
import { useOwnWork } from './use-own-work';

const MailHomeScreen = lazy(() => import('./screens/mail/mail-home-screen').then((module) => ({ default: module.MailHomeScreen })));
const SettingsScreen = lazy(() => import('./screens/settings-screen').then((module) => ({ default: module.SettingsScreen })));
const LeftScreen = lazy(() => import('./screens/left-screen').then((module) => ({ default: module.LeftScreen })));

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
> & {
  /** Opened over the first screen at once: a ribbon button or a context menu asked for it. */
  readonly startOn?: ReactElement | undefined;
  /** The first screen; the open letter when absent. */
  readonly first?: ((looked: HomeMemory) => ReactElement) | undefined;
};

interface Entry {
  readonly key: number;
  readonly screen: ReactElement;
  /** Id of the control that was pressed to leave this screen. */
  readonly pressed?: string | undefined;
}

/** The stack of screens, and what all of them share. */
export function PaneScreens(props: PaneProps): ReactElement {
  const announce = useAnnounce();
  useState(() => speakOf(props.surface === 'word' ? 'letter' : 'message'));
  const [memory] = useState(() => ({
    item: keep<OpenItem | undefined>(undefined),
    answers: keep<Pane['answers'] extends { get(): infer Value } ? Value : never>({}),
    sent: keep<Sent | undefined>(undefined),
    hiding: keep(noHiding),
    draft: keep<KeptDraft | undefined>(undefined),
    looked: keep<Assessment | undefined>(undefined),
  }));
  const {
    first = (looked: HomeMemory) => (props.surface === 'word' ? <HomeScreen looked={looked} /> : <MailHomeScreen looked={looked} />),
  } = props;
  const [stack, setStack] = useState<readonly Entry[]>(() => [
    { key: 0, screen: first(memory.looked) },
    ...(props.startOn ? [{ key: 1, screen: props.startOn }] : []),
  ]);
  const nextKey = useRef(2);
  const root = useRef<HTMLDivElement>(null);
  const focusWas = useRef<'outside' | 'inside' | { readonly id: string }>('outside');
  const { own } = props;
  const { host: followed, models, deeds } = useOwnWork(props.host, props.models, own);
  const host = useMemo(() => remembering(followed, memory.item.set), [followed, memory]);
  const sent = useKept(memory.sent);

  const noteFocus = useCallback((): void => {
    focusWas.current = root.current?.contains(document.activeElement) ? 'inside' : 'outside';
  }, []);
  const open = useCallback(
    (screen: ReactElement) => {
      noteFocus();
      const pressed = document.activeElement?.id;
      setStack((now) => [
        ...now.map((entry, index) => (index === now.length - 1 ? { ...entry, pressed } : entry)),
        { key: nextKey.current++, screen },
      ]);
    },
    [noteFocus],
  );
  const replace = useCallback(
    (screen: ReactElement) => {
      noteFocus();
      setStack((now) => [...now.slice(0, -1), { key: nextKey.current++, screen }]);
    },
    [noteFocus],
  );
  const back = useCallback(
    (focusPressed = false) => {
      noteFocus();
      setStack((now) => {
        if (now.length < 2) return now;
        const pressed = now[now.length - 2]?.pressed;
        if (focusPressed && focusWas.current !== 'outside' && pressed !== undefined && pressed !== '') focusWas.current = { id: pressed };
        return now.slice(0, -1);
      });
    },
    [noteFocus],
  );
  const firstScreen = useRef(first);
  useEffect(() => {
    firstScreen.current = first;
  });
  const home = useCallback(() => {
    noteFocus();
    memory.looked.set(undefined);
    setStack([{ key: nextKey.current++, screen: firstScreen.current(memory.looked) }]);
  }, [noteFocus, memory]);

  const top = stack[stack.length - 1];
  useEffect(() => {
    if (typeof focusWas.current === 'object') document.getElementById(focusWas.current.id)?.focus();
    focusWas.current = 'outside';
  }, [top?.key]);

  const { engine, mailbox, mail, officer, surface, templates, council, settings, change, reset } = props;
  const pane = useMemo<Pane>(
    () => ({
      host,
      engine,
      models,
      mailbox,
      mail,
      officer,
      surface,
      templates,
      council,
      settings,
      change,
      reset,
      item: memory.item,
      answers: memory.answers,
      sent: memory.sent,
      own,
      deeds,
      hiding: memory.hiding,
      open,
      replace,
      back,
      home,
      announce,
    }),
    [
      host,
      engine,
      models,
      mailbox,
      mail,
      officer,
      surface,
      templates,
      council,
      settings,
      change,
      reset,
      memory,
      own,
      deeds,
      open,
      replace,
      back,
      home,
      announce,
    ],
  );
  useEffect(() => host.watch((what) => what === 'item' && memory.hiding.set(noHiding)), [host, memory]);
  // A switch thrown at the council shows at the officer's next step.
  useEffect(() => void own?.service?.look(), [own, top?.key]);
  useKeptWork({ host, item: memory.item, answers: memory.answers, draft: mail?.draft ?? memory.draft, shelf: mail?.shelf });
  const online = useOnline();
  const frame = useMemo(
    () => ({
      back: stack.length > 1 ? () => back() : undefined,
      place:
        sent !== undefined ? ('service' as const) : !online && models.service !== undefined ? ('offline' as const) : ('device' as const),
      openLeft: () => open(<LeftScreen />),
      openSettings: () => open(<SettingsScreen />),
      takesFocus: () => focusWas.current === 'inside',
    }),
    [stack.length, back, open, sent, online, models.service],
  );
  return (
    <PaneProvider value={pane}>
      <FrameProvider value={frame}>
        <div ref={root}>
          <Suspense
            fallback={
              <Frame title={words.loading} busy>
                {null}
              </Frame>
            }
          >
            <Keyed key={top?.key} screen={top?.screen ?? null} />
          </Suspense>
        </div>
      </FrameProvider>
    </PaneProvider>
  );
}

function Keyed({ screen }: { readonly screen: ReactElement | null }): ReactElement | null {
  return screen;
}

/** The same host, with what it last read kept: what can be done here is asked of it only once. */
function remembering(host: Host, keepItem: (item: OpenItem) => void): Host {
  return {
    read: async (scope, signal) => {
      const item = await host.read(scope, signal);
      keepItem(item);
      return item;
    },
    write: (writing, signal) => host.write(writing, signal),
    restore: (landing, overwrite, signal) => host.restore(landing, overwrite, signal),
    show: (passage, span, signal) => host.show(passage, span, signal),
    watch: (changed) => host.watch(changed),
  };
}

function useOnline(): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const changed = (): void => setOnline(navigator.onLine);
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  }, []);
  return online;
}

import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { OpenItem } from '../core/host';
import type { ItemName } from './open-item';
import type { Stays } from './stays';

/** What a screen is about: the pane's own affairs, the mailbox, or one item. */
export type About = 'pane' | 'mailbox' | ItemName;

interface Entry {
  readonly key: number;
  readonly screen: ReactElement;
  readonly stays: Stays;
  /** Id of the control that was pressed to leave this screen. */
  readonly pressed?: string | undefined;
  /** Absent of the first screen, which is about whatever is open. */
  readonly about?: About;
}

/** Work left standing because the officer went on to another item. */
export interface Aside {
  readonly about: About;
  readonly entries: readonly Entry[];
  readonly item: OpenItem | undefined;
}

interface Screens {
  readonly stack: readonly Entry[];
  readonly aside: readonly Aside[];
}

/** The screens of one opening of the pane: the way there, the way back, and what was left standing. */
export interface ScreenStack {
  readonly top: Entry;
  readonly depth: number;
  readonly aside: readonly Aside[];
  /** True as soon as a press has opened a screen, before it is drawn. */
  readonly isDeep: () => boolean;
  /** What the screen that shows is about, or will be the moment it is drawn. */
  readonly about: () => About | undefined;
  /** The item under it: of the pane's own screens, that of the nearest screen below which has one. */
  readonly itemBelow: () => ItemName | undefined;
  /** On top; about the same as the screen below it unless said otherwise. */
  readonly open: (screen: ReactElement, about?: About) => void;
  /** In the place of the one that shows. */
  readonly replace: (screen: ReactElement, about?: About) => void;
  readonly back: (focusPressed?: boolean) => void;
  /** All the way to the first screen, drawn anew. */
  readonly home: () => void;
  /** To the first screen, with all that shows left standing beside the item it was made for. */
  readonly leaveStanding: (item: OpenItem | undefined) => void;
  readonly goBackTo: (aside: Aside) => void;
  /** Lets go of what was left standing: another officer may be next. */
  readonly dropAside: () => void;
  /** Takes the element that holds every screen: focus inside it is the pane's. */
  readonly holder: (element: HTMLElement | null) => void;
  /** Asked once by what is drawn anew: whether its h1 is to take focus. */
  readonly takesFocus: () => boolean;
  /** Told by what gives way, on the same screen too: whether focus goes with it. */
  readonly losesFocus: (inside: boolean) => void;
}

interface First {
  readonly screen: () => ReactElement;
  /** What the first screen has read, for the screens that are opened from it. */
  readonly about: () => About;
}

/** Takes the first screen; gives the stack of screens above it. A new screen takes focus to its h1 when focus was in the pane. */
export function useScreenStack({ screen: drawFirst, about: aboutFirst }: First): ScreenStack {
  const [screens, setScreens] = useState<Screens>(() => ({ stack: [{ key: 0, screen: drawFirst(), stays: new Map() }], aside: [] }));
  const now = useRef(screens);
  const first = useRef({ drawFirst, aboutFirst });
  useEffect(() => {
    first.current = { drawFirst, aboutFirst };
  });
  const nextKey = useRef(1);
  const root = useRef<HTMLElement>(null);
  const focusWas = useRef<'outside' | 'inside' | { readonly id: string }>('outside');
  /** The control to go back to, while the screen that has it is still reading. */
  const wanted = useRef('');

  const change = useCallback((next: (before: Screens) => Screens): void => {
    // The pane's own active element stays what it was while the officer types in the letter.
    focusWas.current = document.hasFocus() && root.current?.contains(document.activeElement) ? 'inside' : 'outside';
    wanted.current = '';
    now.current = next(now.current);
    setScreens(now.current);
  }, []);
  const moves = useMemo(() => {
    const entryOf = (screen: ReactElement, about: About): Entry => ({ key: nextKey.current++, screen, stays: new Map(), about });
    const aboutNow = (): About => now.current.stack[now.current.stack.length - 1]?.about ?? first.current.aboutFirst();
    const fresh = (): Entry => ({ key: nextKey.current++, screen: first.current.drawFirst(), stays: new Map() });
    return {
      isDeep: () => now.current.stack.length > 1,
      about: () => now.current.stack[now.current.stack.length - 1]?.about,
      itemBelow: () => [...now.current.stack].reverse().flatMap(({ about }) => (typeof about === 'object' ? [about] : []))[0],
      open: (screen: ReactElement, about?: About) => {
        const pressed = document.activeElement?.id;
        change(({ stack, aside }) => ({
          stack: [
            ...stack.map((entry, index) => (index === stack.length - 1 ? { ...entry, pressed } : entry)),
            entryOf(screen, about ?? aboutNow()),
          ],
          aside,
        }));
      },
      replace: (screen: ReactElement, about?: About) =>
        change(({ stack, aside }) => ({ stack: [...stack.slice(0, -1), entryOf(screen, about ?? aboutNow())], aside })),
      back: (focusPressed = false) =>
        change((before) => {
          const { stack } = before;
          if (stack.length < 2) return before;
          const pressed = stack[stack.length - 2]?.pressed;
          if (focusPressed && focusWas.current !== 'outside' && pressed !== undefined && pressed !== '') focusWas.current = { id: pressed };
          return { ...before, stack: stack.slice(0, -1) };
        }),
      holder: (element: HTMLElement | null) => {
        root.current = element;
      },
      takesFocus: () => {
        if (focusWas.current !== 'inside') return false;
        focusWas.current = 'outside';
        return !focusOn(wanted.current);
      },
      losesFocus: (inside: boolean) => {
        if (inside && document.hasFocus() && focusWas.current === 'outside') focusWas.current = 'inside';
      },
      home: () => change(({ aside }) => ({ stack: [fresh()], aside })),
      leaveStanding: (item: OpenItem | undefined) =>
        change(({ stack, aside }) => ({
          stack: [fresh()],
          aside: stack.length < 2 ? aside : [{ about: aboutNow(), entries: stack.slice(1), item }, ...aside],
        })),
      dropAside: () => change(({ stack }) => ({ stack, aside: [] })),
      goBackTo: (one: Aside) =>
        change(({ stack, aside }) => ({
          stack: [...stack.slice(0, 1), ...one.entries],
          aside: aside.filter((other) => other !== one),
        })),
    };
  }, [change]);

  const { stack, aside } = screens;
  const top = stack[stack.length - 1] ?? { key: -1, screen: drawFirst(), stays: new Map() };
  useEffect(() => {
    if (typeof focusWas.current === 'object' && !focusOn(focusWas.current.id)) {
      wanted.current = focusWas.current.id;
      root.current?.querySelector<HTMLElement>('h1')?.focus();
    }
    focusWas.current = 'outside';
  }, [top.key]);
  return { ...moves, top, depth: stack.length, aside };
}

function focusOn(id: string): boolean {
  const element = id === '' ? null : document.getElementById(id);
  element?.focus();
  return element !== null;
}

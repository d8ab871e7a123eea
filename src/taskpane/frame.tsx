import { Button, mergeClasses } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useFluentPatches } from './fluent-patches';
import { useFocusStays } from './focus-stays';
import { useFrameLook } from './frame-look';
import { Icon, type IconName } from './icons';
import { useLook } from './look';
import { noBreak, noBreakLine } from './no-break';
import { words } from './strings';

/** What every screen shares: the way back, the strip, and whether focus was in the pane when it opened. */
export interface FrameContext {
  readonly back?: (() => void) | undefined;
  readonly place: 'device' | 'service' | 'offline';
  readonly openLeft: () => void;
  readonly openSettings: () => void;
  /** True when the h1 should take focus on opening: focus was in the pane. Asked once, at opening. */
  readonly takesFocus: () => boolean;
  /** Told when a screen, or one state of it, gives way to the next: whether focus was in it. */
  readonly losesFocus?: (inside: boolean) => void;
  /** What every screen says first while it holds: that another message is open, or that work was left standing. */
  readonly above?: ReactNode;
}

const Shared = createContext<FrameContext>({
  place: 'device',
  openLeft: () => undefined,
  openSettings: () => undefined,
  takesFocus: () => false,
});
export const FrameProvider = Shared.Provider;

/** What stands above every first screen while it holds: that this message is protected, that this Outlook is an older one. */
const Above = createContext<ReactNode>(null);
export const AboveProvider = Above.Provider;

export interface DockButton {
  readonly label: string;
  readonly icon?: IconName;
  readonly press: () => void;
}

export interface FrameProps {
  readonly title: string;
  readonly line?: string | undefined;
  /** The next step. `filled: false` for a way out that is not a step, such as Cancel. */
  readonly main?: DockButton & { readonly filled?: boolean };
  readonly others?: readonly DockButton[];
  readonly promise?: string;
  /** Escape; the way back when absent. */
  readonly escape?: () => void;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

const strips: Record<FrameContext['place'], readonly [IconName, string]> = {
  device: ['device', words.onDevice],
  service: ['cloud', words.onService],
  offline: ['offline', words.noConnection],
};

/** office.js hears keys at the window: an Escape it heard too would take focus to the document, a Ctrl+Enter would be Word's page break. */
function taken(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** One screen: what is true now, the body, one filled button with its promise, and where the words are worked on. */
export function Frame({ title, line, main, others = [], promise, escape, busy, children }: FrameProps): ReactElement {
  const look = useLook();
  const frame = useFrameLook();
  useFluentPatches();
  const above = useContext(Above);
  const { back, place, openLeft, openSettings, takesFocus, losesFocus, above: aboveAll } = useContext(Shared);
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const away = escape ?? back;
  useFocusStays(page);

  useLayoutEffect(() => {
    if (takesFocus()) heading.current?.focus();
    const { current } = page;
    return () => losesFocus?.(current?.contains(document.activeElement) ?? false);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- on opening only: a title that changes under the officer must not take focus
  }, []);

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape' && away !== undefined) {
        taken(event);
        away();
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && main !== undefined && main.filled !== false) {
        taken(event);
        main.press();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [away, main]);

  const [stripIcon, stripWords] = strips[place];
  return (
    <div ref={page} className={frame.page}>
      {/* The dock stands below what scrolls and never over it, so focus is never hidden behind it (WCAG 2.2, 2.4.11). */}
      <div className={frame.scroll}>
        <header className={frame.top}>
          {back && (
            <Button appearance="transparent" className={frame.back} icon={<Icon name="back" />} aria-label={words.back} onClick={away} />
          )}
          <div className={frame.titles}>
            <h1 ref={heading} tabIndex={-1} className={look.h1}>
              {noBreak(title)}
            </h1>
            {line !== undefined && line !== '' && <p className={look.grey}>{noBreakLine(line)}</p>}
          </div>
        </header>
        <main className={frame.body} aria-busy={busy ?? false}>
          {aboveAll}
          {above}
          {children}
        </main>
      </div>
      <footer className={frame.foot}>
        {(main !== undefined || others.length > 0 || promise !== undefined) && (
          <div className={frame.dock}>
            {main && (
              <Button
                id="main-button"
                appearance={main.filled === false ? 'outline' : 'primary'}
                className={mergeClasses(frame.dockButton, others.length !== 1 && frame.whole)}
                onClick={main.press}
                {...(main.icon ? { icon: <Icon name={main.icon} /> } : {})}
              >
                {main.label}
              </Button>
            )}
            {others.map((button) => (
              <Button
                key={button.label}
                appearance="outline"
                className={frame.dockButton}
                onClick={button.press}
                {...(button.icon ? { icon: <Icon name={button.icon} /> } : {})}
              >
                {button.label}
              </Button>
            ))}
            {promise !== undefined && <p className={frame.promise}>{promise}</p>}
          </div>
        )}
        <div className={frame.strip}>
          <button type="button" id="strip" className={frame.stripButton} onClick={openLeft}>
            <Icon name={stripIcon} size={18} />
            {stripWords}
          </button>
          <Button appearance="transparent" icon={<Icon name="gear" />} aria-label={words.settings} onClick={openSettings} />
        </div>
      </footer>
    </div>
  );
}

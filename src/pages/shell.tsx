import { Button, mergeClasses } from '@fluentui/react-components';
import { useContext, useEffect, useState, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import { useAnnounce } from '../taskpane/announcer';
import { usePageLook } from './page-look';
import { Notice } from './parts/notice';
import { pathOf, type Route } from './route';
import { holds, OptionalSession, PageLink } from './session';
import { words } from './strings';

/** What stands around every page: where one is, the three parts one's role has, who is signed in, and whether there is a connection. */
export function Shell({
  route,
  signOut,
  preview,
  children,
}: {
  readonly route: Route;
  readonly signOut?: () => void;
  readonly preview?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const look = usePageLook();
  const session = useContext(OptionalSession);
  const offline = useOffline();
  const toMain = (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById('main')?.focus();
  };
  const part = pathOf(route).split('/')[1];
  return (
    <div className={look.page}>
      <a href="#main" className={look.skip} onClick={toMain}>
        {words.skip}
      </a>
      <header className={look.head}>
        <div className={mergeClasses(look.width, look.headRow)}>
          <div className={look.brand}>
            <span className={look.brandName}>{words.product}</span>
            {session !== undefined && <span className={look.grey}>{session.me.council}</span>}
          </div>
          {session !== undefined && (
            <nav aria-label={words.pages}>
              <ul className={look.nav}>
                {partsFor(session.me.roles).map(([name, to, title]) => (
                  <li key={name}>
                    <PageLink to={to} current={part === name} className={look.navLink}>
                      {title}
                    </PageLink>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {session !== undefined && signOut !== undefined && (
            <div className={look.who}>
              <span className={look.grey}>{words.signedInAs(session.me.team, session.me.roles)}</span>
              <Button appearance="outline" size="small" className={look.button} onClick={signOut}>
                {words.signOut}
              </Button>
            </div>
          )}
        </div>
        {preview && (
          <div className={look.width}>
            <p className={look.grey}>{words.preview}</p>
          </div>
        )}
      </header>
      <main id="main" tabIndex={-1} className={mergeClasses(look.width, look.main)}>
        {offline && (
          <Notice tone="calm" title={words.offline}>
            <p className={look.text}>{words.offlineLine}</p>
          </Notice>
        )}
        {children}
      </main>
      <footer className={mergeClasses(look.width, look.noPrint)}>
        <div className={look.foot}>
          <p className={look.grey}>{words.foot}</p>
        </div>
      </footer>
    </div>
  );
}

function partsFor(roles: Parameters<typeof holds>[0]['roles']): readonly (readonly [string, Route, string])[] {
  const parts: (readonly [string, Route, string])[] = [['library', { page: 'library' }, words.library]];
  if (holds({ roles }, 'champion', 'information-governance', 'auditor', 'administrator'))
    parts.push(['impact', { page: 'impact' }, words.impact]);
  if (holds({ roles }, 'information-governance', 'auditor', 'administrator'))
    parts.push(['governance', { page: 'governance' }, words.governance]);
  return parts;
}

/** True while the browser says that there is no connection. */
function useOffline(): boolean {
  const announce = useAnnounce();
  const [offline, setOffline] = useState(() => !window.navigator.onLine);
  useEffect(() => {
    const changed = (): void => {
      setOffline(!window.navigator.onLine);
      announce(window.navigator.onLine ? words.backOnline : `${words.offline}. ${words.offlineLine}`);
    };
    window.addEventListener('online', changed);
    window.addEventListener('offline', changed);
    return () => {
      window.removeEventListener('online', changed);
      window.removeEventListener('offline', changed);
    };
  }, [announce]);
  return offline;
}

import { createContext, useContext, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import type { OfficerRole } from '../core/service/officer-role';
import type { Me } from '../core/service/standing';
import type { Api } from './api';
import { usePageLook } from './page-look';
import { pathOf, type Route } from './route';

/** All that a page works with. */
export interface Session {
  readonly api: Api;
  readonly me: Me;
  readonly announce: (text: string) => void;
  readonly go: (route: Route) => void;
  /** True once somebody followed a link here: from then on a new page's title takes the focus. */
  readonly moved: { current: boolean };
  /** Words on their way from one page to the next, such as a suggestion a champion takes over. Gone with the tab. */
  readonly carried: Map<string, string>;
}

/** The session, or none while nobody is signed in. */
export const OptionalSession = createContext<Session | undefined>(undefined);
export const SessionProvider = OptionalSession.Provider;

/** The session around a page. @throws Error outside one: a programmer's fault */
export function useSession(): Session {
  const session = useContext(OptionalSession);
  if (session === undefined) throw new Error('useSession outside a session');
  return session;
}

/** True when the person holds at least one of these roles. What a page hides the gateway refuses as well. */
export function holds({ roles }: Pick<Me, 'roles'>, ...wanted: readonly OfficerRole[]): boolean {
  return roles.some((role) => wanted.includes(role));
}

/** A link within the pages: a real address, opened without loading the page anew. */
export function PageLink({
  to,
  children,
  current,
  className,
}: {
  readonly to: Route;
  readonly children: ReactNode;
  readonly current?: boolean;
  readonly className?: string;
}): ReactElement {
  const { go } = useSession();
  const look = usePageLook();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={pathOf(to)} onClick={follow} className={className ?? look.link} {...(current ? { 'aria-current': 'page' as const } : {})}>
      {children}
    </a>
  );
}

import { FluentProvider, RendererProvider, createDOMRenderer, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactElement } from 'react';
import type { Me } from '../core/service/standing';
import { AnnouncerProvider, useAnnounce } from '../taskpane/announcer';
import { defaultSettings } from '../taskpane/settings';
import { paneTheme } from '../taskpane/theme';
import { gatewayApi } from './api';
import { usePageLook, usePagePatches } from './page-look';
import { Page } from './parts/page';
import { Loaded, useLoad } from './parts/loaded';
import { pathOf, readRoute, type Route } from './route';
import { SessionProvider, type Session } from './session';
import { Shell } from './shell';
import type { PageSignIn } from './sign-in';
import { SignInPage } from './sign-in-page';
import { words } from './strings';
import { useDark } from './use-dark';
import { LibraryPage } from './library/library-page';

// What somebody did not come for is fetched when they go there.
const TemplatePage = lazy(async () => ({ default: (await import('./library/template-page')).TemplatePage }));
const SuggestPage = lazy(async () => ({ default: (await import('./library/suggest-page')).SuggestPage }));
const NewLetterPage = lazy(async () => ({ default: (await import('./library/new-letter-page')).NewLetterPage }));
const SuggestionsPage = lazy(async () => ({ default: (await import('./library/suggestions-page')).SuggestionsPage }));
const ReviewPage = lazy(async () => ({ default: (await import('./library/review-page')).ReviewPage }));
const ExchangePage = lazy(async () => ({ default: (await import('./library/exchange-page')).ExchangePage }));
const ImpactPage = lazy(async () => ({ default: (await import('./impact/impact-page')).ImpactPage }));
const GovernancePage = lazy(async () => ({ default: (await import('./governance/governance-page')).GovernancePage }));
const DocumentPage = lazy(async () => ({ default: (await import('./governance/document-page')).DocumentPage }));
const PolicyPage = lazy(async () => ({ default: (await import('./governance/policy-page')).PolicyPage }));
const AuditPage = lazy(async () => ({ default: (await import('./governance/audit-page')).AuditPage }));

export interface AppProps {
  readonly signIn: PageSignIn;
  /** What the page's policy allows style elements with. */
  readonly nonce: string | undefined;
}

/** The pages. They know no directory and no storage: the entry hands the sign-in in. */
export function App({ signIn, nonce }: AppProps): ReactElement {
  const renderer = useMemo(() => createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } }), [nonce]);
  const dark = useDark();
  const { theme, colours } = useMemo(() => paneTheme({ ...defaultSettings, theme: dark ? 'dark' : 'light' }, 'light'), [dark]);
  useEffect(() => {
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [theme]);
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider theme={theme} style={{ ...(colours as CSSProperties), colorScheme: dark ? 'dark' : 'light' }} dir="ltr">
        <AnnouncerProvider>
          <SignedIn signIn={signIn} />
        </AnnouncerProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

/** Asks who is there, and shows the sign-in when nobody is. */
function SignedIn({ signIn }: { readonly signIn: PageSignIn }): ReactElement {
  usePagePatches();
  const look = usePageLook();
  const announce = useAnnounce();
  const api = useMemo(() => gatewayApi(signIn), [signIn]);
  const [here, setHere] = useState(signIn.signedIn());
  const [route, setRoute] = useState<Route>(() => readRoute(window.location.pathname));
  const carried = useMemo(() => new Map<string, string>(), []);
  const moved = useRef(false);
  const go = useCallback((to: Route) => {
    moved.current = true;
    window.history.pushState(null, '', pathOf(to));
    window.scrollTo(0, 0);
    setRoute(to);
  }, []);
  useEffect(() => {
    const wentBack = (): void => {
      moved.current = true;
      setRoute(readRoute(window.location.pathname));
    };
    window.addEventListener('popstate', wentBack);
    return () => window.removeEventListener('popstate', wentBack);
  }, []);
  const load = useLoad<Me | undefined>(async (signal) => (here ? api.get<Me>('/api/me', signal) : undefined), here ? 'in' : 'out');
  const [{ state }] = load;
  const signedOut = !here || (load[0].state === 'problem' && load[0].problem.code === 'signed-out');
  if (signedOut && state !== 'loading') {
    return (
      <Shell route={route}>
        <SignInPage signIn={signIn} done={() => (here ? load[1](false) : setHere(true))} />
      </Shell>
    );
  }
  return (
    <Loaded from={load} title={words.product}>
      {(me) => {
        if (me === undefined) return <Spinner label={words.loading} className={look.main} />;
        const session: Session = { api, me, announce, go, moved, carried };
        const leave = async (): Promise<void> => {
          carried.clear();
          await signIn.end();
          setHere(false);
        };
        return (
          <SessionProvider value={session}>
            <Shell route={route} signOut={() => void leave()} preview={signIn.kind === 'development'}>
              <Suspense fallback={<Spinner label={words.loading} labelPosition="after" size="small" />}>
                <RoutePage key={pathOf(route)} route={route} />
              </Suspense>
            </Shell>
          </SessionProvider>
        );
      }}
    </Loaded>
  );
}

function RoutePage({ route }: { readonly route: Route }): ReactElement {
  const look = usePageLook();
  switch (route.page) {
    case 'library':
      return <LibraryPage />;
    case 'template':
      return <TemplatePage id={route.id} />;
    case 'suggest':
      return <SuggestPage id={route.id} />;
    case 'new-letter':
      return <NewLetterPage />;
    case 'suggestions':
      return <SuggestionsPage />;
    case 'review':
      return <ReviewPage number={route.number} />;
    case 'exchange':
      return <ExchangePage />;
    case 'impact':
      return <ImpactPage />;
    case 'governance':
      return <GovernancePage />;
    case 'document':
      return <DocumentPage name={route.name} />;
    case 'policy':
      return <PolicyPage />;
    case 'audit':
      return <AuditPage />;
    case 'nowhere':
      return (
        <Page title={words.nowhere} line={words.nowhereLine}>
          <p className={look.text}>
            <a href="/library" className={look.link}>
              {words.goLibrary}
            </a>
          </p>
        </Page>
      );
  }
}

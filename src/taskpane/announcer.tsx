import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useLook } from './look';

/** Milliseconds between two messages: quicker ones cut each other off in screen readers. */
const pause = 5000;

const Announcer = createContext<(text: string) => void>(() => undefined);

/** Gives the function that says something politely. When several come within five seconds only the last is said: it is the one that is true. Nothing ('') takes back what waits to be said. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announcer);
}

/** The pane's one polite live region, and the way to it. */
export function AnnouncerProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const look = useLook();
  const [said, setSaid] = useState('');
  const next = useRef<string | undefined>(undefined);
  const spoke = useRef(-pause);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const announce = useCallback((text: string) => {
    next.current = text;
    if (timer.current !== undefined || text === '') return;
    const wait = Math.max(0, spoke.current + pause - performance.now());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      spoke.current = performance.now();
      setSaid(withoutTitle(next.current ?? ''));
    }, wait);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  const value = useMemo(() => announce, [announce]);
  return (
    <Announcer.Provider value={value}>
      {children}
      <div role="status" aria-live="polite" className={look.hidden}>
        {said}
      </div>
    </Announcer.Provider>
  );
}

/** Takes what is to be said; gives it without the title it begins with, where focus has gone to that title: a screen reader has read it already. */
function withoutTitle(text: string): string {
  const { activeElement } = document;
  const title = document.hasFocus() && activeElement?.tagName === 'H1' ? spoken(activeElement.textContent ?? '') : '';
  const begins = title !== '' && spoken(text).startsWith(title);
  return begins ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
}

/** The same words with plain spaces, so that a no-break space makes no difference; as long as before. */
function spoken(text: string): string {
  return text.replaceAll('\u00a0', ' ').toLowerCase();
}

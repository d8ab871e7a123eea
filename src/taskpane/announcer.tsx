import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useLook } from './look';

/** Milliseconds between two messages: quicker ones cut each other off in screen readers. */
const pause = 5000;

const Announcer = createContext<(text: string) => void>(() => undefined);

/** Gives the function that says something politely. When several come within five seconds only the last is said: it is the one that is true. */
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
    if (timer.current !== undefined) return;
    const wait = Math.max(0, spoke.current + pause - performance.now());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      spoke.current = performance.now();
      setSaid(next.current ?? '');
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

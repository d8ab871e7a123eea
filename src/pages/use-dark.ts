import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True when the person's system is dark; never on paper. */
export function useDark(): boolean {
  const [dark, setDark] = useState(() => wantsDark());
  useEffect(() => {
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const changed = (): void => setDark(wantsDark());
    // The print is taken right after this event: the page has to be light by then.
    const toPaper = (): void => flushSync(() => setDark(false));
    system.addEventListener('change', changed);
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', changed);
    return () => {
      system.removeEventListener('change', changed);
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', changed);
    };
  }, []);
  return dark;
}

function wantsDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

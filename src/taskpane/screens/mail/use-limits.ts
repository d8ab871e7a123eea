import { useEffect, useState } from 'react';
import { noLimits, type MailLimits } from '../../../core/mail-limits';
import { usePane } from '../../pane-context';

/** What the open item and this Outlook allow, asked again for each item. */
export function useLimits(): MailLimits {
  const { mail, host } = usePane();
  const [limits, setLimits] = useState(noLimits);
  useEffect(() => {
    let abort = new AbortController();
    const ask = (): void => {
      const { signal } = abort;
      mail
        ?.limits?.(signal)
        .catch(() => noLimits)
        .then((found) => !signal.aborted && setLimits(found));
    };
    ask();
    const stop = host.watch((what) => {
      if (what !== 'item') return;
      abort.abort();
      abort = new AbortController();
      setLimits(noLimits);
      ask();
    });
    return () => {
      abort.abort();
      stop();
    };
  }, [mail, host]);
  return limits;
}

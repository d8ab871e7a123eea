import { useCallback, useState } from 'react';
import { toProblem, type Problem } from '../../core/problem';
import { useSession } from '../session';

/** What a page keeps about something it sends: whether it is on its way, and what stopped it. */
export interface Sending {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Does the work, says `done` when it is done, and keeps the problem when it is not. Gives true when all went well. */
  readonly send: (work: () => Promise<string | undefined>) => Promise<boolean>;
}

/** For buttons that change something at the gateway. A second press while the first is under way does nothing. */
export function useSend(): Sending {
  const { announce } = useSession();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const send = useCallback(
    async (work: () => Promise<string | undefined>): Promise<boolean> => {
      if (busy) return false;
      setBusy(true);
      setProblem(undefined);
      try {
        const said = await work();
        if (said !== undefined) announce(said);
        return true;
      } catch (thrown) {
        setProblem(toProblem(thrown));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [announce, busy],
  );
  return { busy, problem, send };
}

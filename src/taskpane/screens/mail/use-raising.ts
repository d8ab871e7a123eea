import { useEffect, useRef, useState } from 'react';
import type { Prioritised } from '../../../actions/prioritise';
import { mayBeRaised, raisePriorities } from '../../../actions/raise-priorities';
import { orderInbox } from '../../../core/inbox/inbox-order';
import { Problem, toProblem } from '../../../core/problem';
import { today, usePane } from '../../pane-context';
import { problemMessage } from '../../problem-message';
import { words } from '../../strings';
import { writerFor, type Use } from '../../writer-for';

/** What looking again is, for what the council may have kept from its service: a summary of what is asked. */
export const raisingUse: Use = { action: 'summarise', role: 'any-role' };

interface Raising {
  /** Asks the council service to look again at what rules ranked; it raises and never lowers. Absent where the work is done on this device, or the council keeps it from its service. */
  readonly ask: ((so: Prioritised) => void) | undefined;
  readonly asking: { readonly done: number; readonly of: number; readonly cancel: () => void } | undefined;
}

/** Takes what becomes of the new order; gives the officer's press on "look again" and how far it has come. */
export function useRaising(reorder: (so: Prioritised) => void): Raising {
  const pane = usePane();
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>();
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const raise = async (so: Prioritised, abort: AbortController): Promise<void> => {
    const of = mayBeRaised(so.ranked).length;
    setProgress({ done: 0, of });
    try {
      const { mailbox, engine } = pane;
      const template = (await pane.templates()).find(({ id }) => id === 'triage-raise');
      if (template === undefined || mailbox === undefined) throw new Problem('template-broken', { technical: 'triage-raise' });
      const ranked = await raisePriorities(
        { engine, model: writerFor(pane, raisingUse), signal: abort.signal },
        { ranked: so.ranked, mailbox, template, council: await pane.council(), because: words.raisedBy },
        (step) => {
          if (step.step === 'sending') pane.sent.set({ at: Date.now(), left: step.left });
        },
        (done) => setProgress({ done, of }),
      );
      reorder({ ...so, ranked, inbox: orderInbox(ranked, today()) });
      pane.announce(words.raisedSpoken(ranked.filter((one, index) => one !== so.ranked[index]).length));
    } catch (thrown) {
      const { code } = toProblem(thrown);
      pane.announce(code === 'cancelled' ? words.cancelled : problemMessage(code).title);
    } finally {
      setProgress(undefined);
    }
  };
  const ask = (so: Prioritised): void => {
    controller.current = new AbortController();
    void raise(so, controller.current);
  };
  return {
    ask: writerFor(pane, raisingUse).place === 'service' ? ask : undefined,
    asking: progress && { ...progress, cancel: () => controller.current?.abort() },
  };
}

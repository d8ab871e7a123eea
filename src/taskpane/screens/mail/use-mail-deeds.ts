import type { RankedMessage } from '../../../core/inbox/ranked-message';
import { usePane } from '../../pane-context';
import { problemLine } from '../../problem-message';
import { words } from '../../strings';
import type { MessageDeeds } from './message-items';

/** Outlook categories by level; the officer sees the name before and after. */
const categories = {
  P1a: 'Fair Copy: today',
  P1b: 'Fair Copy: today',
  P2: 'Fair Copy: this week',
  P3: 'Fair Copy: when you can',
  P4: 'Fair Copy: no cue',
} as const;

/** What can be done with a ranked message, each on a press and announced; none where the mailbox cannot. */
export function useMailDeeds(): MessageDeeds & { readonly open: (id: string) => void } {
  const { mailbox, announce } = usePane();
  if (mailbox === undefined) return { open: () => undefined };
  const run = (work: Promise<void>, done: string): void =>
    void work.then(() => announce(done)).catch((thrown: unknown) => announce(problemLine(thrown, 'mailbox')));
  const signal = (): AbortSignal => AbortSignal.timeout(30_000);
  const dueOf = ({ ranking }: RankedMessage): string => ranking.deadline?.date ?? new Date().toISOString().slice(0, 10);
  return {
    open: (id) => run(mailbox.open(id, signal()), words.opened),
    flag: (ranked) => run(mailbox.mark(ranked.message.id, { flagDue: dueOf(ranked) }, signal()), words.flagged(dueOf(ranked))),
    category: (ranked) => {
      const category = categories[ranked.ranking.priority];
      run(mailbox.mark(ranked.message.id, { category }, signal()), words.categorised(category));
    },
    forward: (ranked) =>
      run(mailbox.draft(ranked.message.id, { kind: 'forward', to: [], text: ranked.ranking.reason }, signal()), words.forwardDraft),
  };
}

import { useEffect, useRef, useState, type ReactElement } from 'react';
import { prioritise, type Prioritised } from '../../../actions/prioritise';
import { toProblem, type Problem } from '../../../core/problem';
import { clockTime } from '../../clock';
import { today, usePane } from '../../pane-context';
import { InboxPanel } from '../../panels/inbox-panel';
import { ProblemPanel } from '../../panels/problem-panel';
import { words } from '../../strings';
import { conversationItem, unreadItem } from './message-items';
import { useMailDeeds } from './use-mail-deeds';

/** The inbox in order, growing as pages come. It runs because the officer asked; it moves, marks and answers nothing. */
export function InboxScreen(): ReactElement {
  const pane = usePane();
  const deeds = useMailDeeds();
  const [so, setSo] = useState<Prioritised>();
  const [reading, setReading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const [readAt, setReadAt] = useState(() => Date.now());
  const [stopped, setStopped] = useState<{ readonly problem: Problem; readonly at: number }>();
  const controller = useRef<AbortController | undefined>(undefined);
  const before = useRef<Prioritised | undefined>(undefined);
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });

  useEffect(() => {
    const { mailbox, engine, officer, announce } = latest.current;
    const abort = new AbortController();
    controller.current = abort;
    if (mailbox === undefined) return;
    const resumed = before.current;
    prioritise(
      { mailbox, engine, signal: abort.signal },
      { query: {}, officer: officer ?? { email: '' }, today: today(), ...(resumed === undefined ? {} : { before: resumed }) },
      (page) => !abort.signal.aborted && setSo(page),
    )
      .then((all) => {
        if (abort.signal.aborted) return;
        setSo(all);
        setReading(false);
        setReadAt(Date.now());
        announce(words.inboxSpoken(all.inbox.today.length, all.inbox.thisWeek.length, all.inbox.noCue.length));
      })
      .catch((thrown: unknown) => {
        if (abort.signal.aborted) return;
        setReading(false);
        setStopped({ problem: toProblem(thrown), at: Date.now() });
      });
    return () => abort.abort();
  }, [attempt]);

  const again = (from?: Prioritised): void => {
    before.current = from;
    setStopped(undefined);
    setReading(true);
    setAttempt(attempt + 1);
  };
  const cancel = (): void => {
    controller.current?.abort();
    setReading(false);
    pane.announce(words.cancelled);
  };
  if (stopped !== undefined)
    return (
      <ProblemPanel
        title={words.inboxTitle}
        problem={stopped.problem}
        stoppedAt={stopped.at}
        tryAgain={() => again()}
        goBack={() => pane.back(true)}
      />
    );
  const inbox = so?.inbox;
  const items = (list: NonNullable<typeof inbox>['today'] | undefined) =>
    (list ?? []).map((conversation) => conversationItem(conversation, deeds));
  const count = so?.ranked.length ?? 0;
  return (
    <InboxPanel
      line={words.inboxLine(count, clockTime(readAt))}
      today={items(inbox?.today)}
      thisWeek={items(inbox?.thisWeek)}
      whenYouCan={items(inbox?.whenYouCan)}
      noCue={items(inbox?.noCue)}
      unread={(inbox?.unreadable ?? []).map(unreadItem)}
      open={deeds.open}
      reading={reading ? { read: count, cancel } : undefined}
      goOn={!reading && so?.resumeFrom !== undefined ? () => again(so) : undefined}
    />
  );
}

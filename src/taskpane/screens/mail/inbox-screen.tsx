import { useEffect, useRef, useState, type ReactElement } from 'react';
import { prioritise, type Prioritised } from '../../../actions/prioritise';
import { mayBeRaised, raisePriorities } from '../../../actions/raise-priorities';
import { orderInbox } from '../../../core/inbox/inbox-order';
import { Problem, toProblem } from '../../../core/problem';
import { clockTime, shortDate } from '../../clock';
import { queryOf, wholeInbox, type InboxChoice } from '../../inbox-choice';
import { chosenModel, today, usePane, type Pane } from '../../pane-context';
import { InboxPanel } from '../../panels/inbox-panel';
import { problemMessage } from '../../mail-problems';
import { ProblemPanel } from '../../panels/problem-panel';
import { words } from '../../strings';
import { InboxChoiceScreen } from './inbox-choice-screen';
import { conversationItem, unreadItem } from './message-items';
import { useMailDeeds } from './use-mail-deeds';

/** Messages in order, growing as pages come. It runs because the officer asked; it moves, marks and answers nothing. */
export function InboxScreen({ choice: asked }: { readonly choice?: InboxChoice }): ReactElement {
  const pane = usePane();
  const deeds = useMailDeeds();
  const [choice, setChoice] = useState(asked ?? pane.mail?.choice.get());
  const [so, setSo] = useState<Prioritised>();
  const [count, setCount] = useState(0);
  const [reading, setReading] = useState(true);
  const [cancelled, setCancelled] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [readAt, setReadAt] = useState(() => Date.now());
  const [asking, setAsking] = useState<{ readonly done: number; readonly of: number }>();
  const [stopped, setStopped] = useState<{ readonly problem: Problem; readonly at: number }>();
  const controller = useRef<AbortController | undefined>(undefined);
  const before = useRef<Prioritised | undefined>(undefined);
  const latest = useRef({ pane, choice });
  useEffect(() => {
    latest.current = { pane, choice };
  });

  useEffect(() => {
    const { pane: now, choice: wanted } = latest.current;
    const { mailbox, engine, officer, announce } = now;
    const abort = new AbortController();
    let left = false;
    controller.current = abort;
    if (mailbox === undefined) return;
    const work = async (): Promise<void> => {
      const which = wanted ?? (await firstChoice(now, abort.signal));
      if (left) return;
      setChoice(which);
      const resumed = before.current;
      const all = await prioritise(
        { mailbox, engine, signal: abort.signal },
        {
          query: queryOf(which),
          officer: officer ?? { email: '' },
          today: today(),
          ...(resumed === undefined ? {} : { before: resumed }),
        },
        (page) => !left && setSo(page),
        (read) => !left && setCount(read),
      );
      if (left) return;
      setSo(all);
      setCount(all.ranked.length);
      setReadAt(Date.now());
      if (!abort.signal.aborted) announce(words.inboxSpoken(all.inbox.today.length, all.inbox.thisWeek.length, all.inbox.noCue.length));
    };
    work()
      .catch((thrown: unknown) => {
        if (!left && !abort.signal.aborted) setStopped({ problem: toProblem(thrown), at: Date.now() });
      })
      .finally(() => !left && setReading(false));
    return () => {
      left = true;
      abort.abort();
    };
  }, [attempt]);

  const again = (from?: Prioritised): void => {
    before.current = from;
    setStopped(undefined);
    setCancelled(false);
    setReading(true);
    setAttempt(attempt + 1);
  };
  const askService = async (so: Prioritised): Promise<void> => {
    const abort = new AbortController();
    controller.current = abort;
    const of = mayBeRaised(so.ranked).length;
    setAsking({ done: 0, of });
    try {
      const { mailbox, engine } = pane;
      const template = (await pane.templates()).find(({ id }) => id === 'triage-raise');
      if (template === undefined || mailbox === undefined) throw new Problem('template-broken', { technical: 'triage-raise' });
      const ranked = await raisePriorities(
        { engine, model: chosenModel(pane), signal: abort.signal },
        { ranked: so.ranked, mailbox, template, council: await pane.council(), because: words.raisedBy },
        (progress) => {
          if (progress.step === 'sending') pane.sent.set({ at: Date.now(), left: progress.left });
        },
        (done) => setAsking({ done, of }),
      );
      setSo({ ...so, ranked, inbox: orderInbox(ranked, today()) });
      pane.announce(words.raisedSpoken(ranked.filter((one, index) => one !== so.ranked[index]).length));
    } catch (thrown) {
      const problem = toProblem(thrown);
      pane.announce(problem.code === 'cancelled' ? words.cancelled : problemMessage(problem.code).title);
    } finally {
      setAsking(undefined);
    }
  };
  const cancel = (): void => {
    controller.current?.abort();
    setReading(false);
    setCancelled(true);
    pane.announce(words.cancelled);
  };
  const changeWhich =
    pane.mail === undefined
      ? undefined
      : () =>
          pane.open(
            <InboxChoiceScreen
              go={(chosen) => {
                pane.back();
                pane.replace(<InboxScreen key={`${String(Date.now())}-chosen`} choice={chosen} />);
              }}
            />,
          );
  if (stopped !== undefined)
    return (
      <ProblemPanel
        title={words.inboxTitle}
        problem={stopped.problem}
        about="mailbox"
        stoppedAt={stopped.at}
        tryAgain={() => again()}
        goBack={() => pane.back(true)}
      />
    );
  const inbox = so?.inbox;
  const items = (list: NonNullable<typeof inbox>['today'] | undefined) =>
    (list ?? []).map((conversation) => conversationItem(conversation, deeds));
  return (
    <InboxPanel
      line={words.inboxLine(count, clockTime(readAt))}
      where={choice === undefined ? undefined : words.where(choice, shortDate)}
      changeWhich={changeWhich}
      today={items(inbox?.today)}
      thisWeek={items(inbox?.thisWeek)}
      whenYouCan={items(inbox?.whenYouCan)}
      noCue={items(inbox?.noCue)}
      unread={(inbox?.unreadable ?? []).map(unreadItem)}
      open={deeds.open}
      reading={reading ? { read: count, cancel } : undefined}
      goOn={!reading && so?.resumeFrom !== undefined ? () => again(so) : undefined}
      askService={so !== undefined && so.ranked.length > 0 && chosenModel(pane).place === 'service' ? () => void askService(so) : undefined}
      asking={asking === undefined ? undefined : { ...asking, cancel: () => controller.current?.abort() }}
      stoppedBy={cancelled ? 'officer' : 'connection'}
    />
  );
}

/** Without a choice made: the messages chosen in the list when there are several, or when nothing else can be read; else the inbox. */
async function firstChoice({ mail }: Pane, signal: AbortSignal): Promise<InboxChoice> {
  if (mail === undefined) return wholeInbox;
  const chosen = await mail.chosen(signal).catch(() => 0);
  return chosen > 1 || mail.folders === undefined ? { ...wholeInbox, from: 'chosen' } : wholeInbox;
}

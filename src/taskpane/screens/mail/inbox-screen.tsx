import type { ReactElement } from 'react';
import type { RankedConversation } from '../../../core/inbox/inbox-order';
import { clockTime, shortDate } from '../../clock';
import type { InboxChoice } from '../../inbox-choice';
import { keep, type Kept } from '../../kept';
import { usePane } from '../../pane-context';
import { InboxPanel } from '../../panels/inbox-panel';
import { ProblemPanel } from '../../panels/problem-panel';
import type { MessageItemData } from '../../parts/message-item';
import { words } from '../../strings';
import { libraryWords } from '../../strings/library';
import { OffNotice } from '../off-notice';
import { InboxChoiceScreen } from './inbox-choice-screen';
import { conversationItem, unreadItem } from './message-items';
import { useInbox, type InboxWork } from './use-inbox';
import { useMailDeeds } from './use-mail-deeds';
import { raisingUse, useRaising } from './use-raising';

/** Messages in order, growing as pages come. It runs because the officer asked; it moves, marks and answers nothing. */
export function InboxScreen({
  work,
  choice: asked,
}: {
  readonly work: Kept<InboxWork | undefined>;
  readonly choice?: InboxChoice;
}): ReactElement {
  const pane = usePane();
  const deeds = useMailDeeds();
  const { now, cancel, again, reorder } = useInbox(work, asked ?? pane.mail?.choice.get());
  const raising = useRaising(reorder);
  const { so, count, choice, at, readAt } = now;
  const changeWhich = (): void =>
    pane.open(
      <InboxChoiceScreen
        go={(chosen) => {
          pane.back();
          pane.replace(<InboxScreen work={keep<InboxWork | undefined>(undefined)} choice={chosen} />);
        }}
      />,
    );
  if (typeof at === 'object')
    return (
      <ProblemPanel
        title={words.inboxTitle}
        problem={at.problem}
        about="mailbox"
        stoppedAt={at.at}
        tryAgain={() => again()}
        goBack={() => pane.back(true)}
      />
    );
  const inbox = so?.inbox;
  const items = (list: readonly RankedConversation[] = []): readonly MessageItemData[] =>
    list.map((conversation) => conversationItem(conversation, deeds));
  const { ask } = raising;
  return (
    <InboxPanel
      line={words.inboxLine(count, clockTime(readAt))}
      where={choice === undefined ? undefined : words.where(choice, shortDate)}
      changeWhich={pane.mail === undefined ? undefined : changeWhich}
      today={items(inbox?.today)}
      thisWeek={items(inbox?.thisWeek)}
      whenYouCan={items(inbox?.whenYouCan)}
      noCue={items(inbox?.noCue)}
      unread={(inbox?.unreadable ?? []).map(unreadItem)}
      open={deeds.open}
      reading={at === 'reading' ? { read: count, cancel } : undefined}
      goOn={at !== 'reading' && so?.resumeFrom !== undefined ? () => again(so) : undefined}
      askService={so !== undefined && so.ranked.length > 0 && ask !== undefined ? () => ask(so) : undefined}
      asking={raising.asking}
      notice={so !== undefined && so.ranked.length > 0 && <OffNotice use={raisingUse} title={libraryWords.offForRaising} />}
      stoppedBy={at === 'cancelled' ? 'officer' : 'connection'}
    />
  );
}

import { InboxPanel } from '../../../src/taskpane/panels/inbox-panel';
import { NothingPanel } from '../../../src/taskpane/panels/nothing-panel';
import { ReplyPanel } from '../../../src/taskpane/panels/reply-panel';
import { SendPanel } from '../../../src/taskpane/panels/send-panel';
import { words } from '../../../src/taskpane/strings';
import { concerns, noCue, questions, reply, thisWeek, today, unread } from '../sample-mail';
import { nothing } from './parts';
import type { GalleryState } from './state';

/** Outlook: the inbox, leave, threads, replies, sending, visits and messages. */
export const mailStates: readonly GalleryState[] = [
  {
    id: 'inbox',
    title: 'Outlook: inbox (16)',
    render: () => (
      <InboxPanel
        line={words.inboxLine(18, '9:05')}
        today={today}
        thisWeek={thisWeek}
        whenYouCan={[]}
        noCue={noCue}
        unread={unread}
        open={nothing}
      />
    ),
  },
  {
    id: 'inbox-reading',
    title: 'Outlook: inbox, still reading',
    render: () => (
      <InboxPanel
        line=""
        today={today}
        thisWeek={[]}
        whenYouCan={[]}
        noCue={[]}
        unread={[]}
        open={nothing}
        reading={{ read: 3, cancel: nothing }}
      />
    ),
  },
  {
    id: 'inbox-lost',
    title: 'Outlook: inbox, connection lost',
    place: 'offline',
    render: () => (
      <InboxPanel
        line={words.inboxLine(5, '9:05')}
        today={[]}
        thisWeek={thisWeek}
        whenYouCan={[]}
        noCue={[]}
        unread={[]}
        open={nothing}
        goOn={nothing}
      />
    ),
  },
  {
    id: 'reply',
    title: 'Outlook: reply (19)',
    render: () => <ReplyPanel to="Mrs Adeyemi" draft={reply} questions={questions} put={nothing} copy={nothing} changeAnswers={nothing} />,
  },
  {
    id: 'send',
    title: 'Outlook: before sending (20)',
    first: true,
    render: () => <SendPanel concerns={concerns} show={nothing} leave={nothing} again={nothing} improve={nothing} />,
  },
  {
    id: 'send-fine',
    title: 'Outlook: before sending, nothing found',
    first: true,
    render: () => <SendPanel concerns={[]} leave={nothing} again={nothing} />,
  },
  {
    id: 'nothing',
    title: 'Outlook: nothing open (22)',
    first: true,
    render: () => <NothingPanel inbox={nothing} away={nothing} visits={nothing} />,
  },
];

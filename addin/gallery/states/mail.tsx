import { DigestPanel } from '../../../src/taskpane/panels/digest-panel';
import { InboxPanel } from '../../../src/taskpane/panels/inbox-panel';
import { MessagePanel } from '../../../src/taskpane/panels/message-panel';
import { NothingPanel } from '../../../src/taskpane/panels/nothing-panel';
import { ReplyPanel } from '../../../src/taskpane/panels/reply-panel';
import { SendPanel } from '../../../src/taskpane/panels/send-panel';
import { ThreadPanel } from '../../../src/taskpane/panels/thread-panel';
import { VisitPanel } from '../../../src/taskpane/panels/visit-panel';
import { words } from '../../../src/taskpane/strings';
import {
  concerns,
  conflict,
  lastTime,
  noCue,
  questions,
  reply,
  route,
  stands,
  stillOpen,
  stillToDo,
  thisWeek,
  today,
  unread,
  view,
} from '../sample-mail';
import { aloud, nothing } from './parts';
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
    id: 'digest',
    title: 'Outlook: back from leave (17)',
    render: () => (
      <DigestPanel
        from="9"
        to="20 November"
        total={143}
        needYou={7}
        dealtWith={31}
        bulk={22}
        parts={[
          { title: words.needsYou, lines: [...today, ...thisWeek] },
          { title: words.changedPlans, lines: thisWeek.slice(1) },
        ]}
        unread={unread}
        open={nothing}
        copy={nothing}
      />
    ),
  },
  {
    id: 'thread',
    title: 'Outlook: conversation (18)',
    render: () => (
      <ThreadPanel
        subject="Damp, 9 Quillfeather Close"
        messages={14}
        stands={stands}
        toDo={stillToDo}
        conflict={{ lines: conflict, showBoth: nothing }}
        tick={nothing}
        open={nothing}
        reply={nothing}
        copy={nothing}
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
    id: 'visit',
    title: 'Outlook: appointment (21)',
    first: true,
    render: () => (
      <VisitPanel
        who="Mr Ashby"
        when="Tuesday 24 November, 10am"
        lastTime={lastTime}
        stillOpen={stillOpen}
        rows={[{ id: 'row-letter', icon: 'document', title: words.visitLetter, press: nothing }]}
        tick={nothing}
        open={nothing}
        putNotes={nothing}
      />
    ),
  },
  {
    id: 'nothing',
    title: 'Outlook: nothing open (22)',
    first: true,
    render: () => <NothingPanel inbox={nothing} away={nothing} visits={nothing} />,
  },
  {
    id: 'message',
    title: 'Outlook: message (24)',
    first: true,
    render: () => (
      <MessagePanel
        from="Mrs Adeyemi"
        subject="Damp in the back bedroom"
        view={view}
        route={route}
        attachments={view.names}
        show={nothing}
        reply={nothing}
        summarise={nothing}
        readAloud={aloud}
        inbox={nothing}
      />
    ),
  },
  {
    id: 'message-route',
    title: 'Outlook: message that speaks of harm',
    first: true,
    render: () => (
      <MessagePanel
        from="Ola Bright"
        subject=""
        view={{
          ...view,
          routeFirst: true,
          suspicious: [{ quote: 'click here to confirm your bank details', why: 'Asks for bank details through a link.' }],
        }}
        route={route}
        attachments={[]}
        reply={nothing}
        summarise={nothing}
      />
    ),
  },
];

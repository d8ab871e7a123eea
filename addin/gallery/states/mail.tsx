import { Frame } from '../../../src/taskpane/frame';
import { wholeInbox } from '../../../src/taskpane/inbox-choice';
import { AsideRows } from '../../../src/taskpane/panels/aside-rows';
import { AsYouWritePanel } from '../../../src/taskpane/panels/as-you-write-panel';
import { InboxChoicePanel } from '../../../src/taskpane/panels/inbox-choice-panel';
import { LetterPanel } from '../../../src/taskpane/panels/letter-panel';
import { LimitsNotice } from '../../../src/taskpane/panels/limits-notice';
import { InboxPanel } from '../../../src/taskpane/panels/inbox-panel';
import { NothingPanel } from '../../../src/taskpane/panels/nothing-panel';
import { OpenedNotice } from '../../../src/taskpane/panels/opened-notice';
import { ReplyPanel } from '../../../src/taskpane/panels/reply-panel';
import { SendPanel } from '../../../src/taskpane/panels/send-panel';
import { words } from '../../../src/taskpane/strings';
import { assessment } from '../sample-letter';
import { concerns, noCue, questions, reply, thisWeek, today, unread } from '../sample-mail';
import { nothing } from './parts';
import type { GalleryState } from './state';

const answering = { to: 'Mrs Adeyemi', draft: reply, questions, put: nothing, copy: nothing, changeAnswers: nothing };

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
    id: 'inbox-which',
    title: 'Outlook: which messages',
    render: () => (
      <InboxChoicePanel
        first={{ ...wholeInbox, from: 'folder', folder: { id: 'f2', name: 'Casework' }, since: '2026-11-09', until: '2026-11-20' }}
        chosen={5}
        folders={[
          { id: 'f1', name: 'Inbox', total: 412 },
          { id: 'f2', name: 'Casework', total: 96 },
        ]}
        needFolders={nothing}
        go={nothing}
      />
    ),
  },
  {
    id: 'inbox-service',
    title: 'Outlook: inbox, the service asked',
    place: 'service',
    render: () => (
      <InboxPanel
        line={words.inboxLine(18, '9:05')}
        where="Your inbox, since 9 Nov"
        changeWhich={nothing}
        today={today.map((one, index) => (index === 2 ? { ...one, reason: words.raisedBy(one.quote) } : one))}
        thisWeek={thisWeek}
        whenYouCan={[]}
        noCue={noCue}
        unread={[]}
        open={nothing}
        askService={nothing}
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
    render: () => <ReplyPanel {...answering} />,
  },
  {
    id: 'opened-other',
    title: 'Outlook: reply, another message opened since',
    above: () => <OpenedNotice opened="message" made="message" subject="Damp in the back bedroom" heldBack={false} go={nothing} />,
    render: () => <ReplyPanel {...answering} />,
  },
  {
    id: 'opened-held',
    title: 'Outlook: reply held back from another message',
    above: () => <OpenedNotice opened="message" made="message" subject="Damp in the back bedroom" heldBack go={nothing} />,
    render: () => <ReplyPanel {...answering} />,
  },
  {
    id: 'left-standing',
    title: 'Outlook: work left standing',
    first: true,
    above: () => (
      <AsideRows
        aside={[
          { subject: 'Damp in the back bedroom', goBack: nothing },
          { subject: undefined, goBack: nothing },
        ]}
      />
    ),
    render: () => <NothingPanel inbox={nothing} away={nothing} />,
  },
  {
    id: 'send',
    title: 'Outlook: before sending (20)',
    first: true,
    render: () => <SendPanel concerns={concerns} show={nothing} leave={nothing} again={nothing} improve={nothing} />,
  },
  {
    id: 'not-written',
    title: 'Outlook: a reply in which nothing is written yet',
    first: true,
    render: () => (
      <LetterPanel
        title={words.draftMessageTitle}
        assessment={{ ...assessment, title: 'RE: Damp in the back bedroom', words: 0, findings: [], scores: [] }}
        style="Warmer and clearer"
        improve={nothing}
        check={nothing}
        summarise={nothing}
        chooseStyle={nothing}
        beforeSend={nothing}
        startLetter={nothing}
        lookAgain={nothing}
      />
    ),
  },
  {
    id: 'as-you-write',
    title: 'Outlook: as you write',
    first: true,
    render: () => (
      <Frame title={words.draftMessageTitle} main={{ label: words.improve, press: nothing }} promise={words.promise}>
        <LimitsNotice limits={{ limits: ['shared'], missing: [], owner: 'housing.inbox@marrowdale.example', mayWrite: true }} />
        <AsYouWritePanel
          seen={{
            places: 3,
            hurts: 1,
            first: 'you have failed to pay',
            facts: [{ kind: 'amount', before: '£412.60', now: '£421.60' }],
            subjects: [],
          }}
          see={nothing}
          subjects={['Agreed to visit you on 3 December 2026', 'Please send us the photos by 27 November 2026']}
          use={nothing}
        />
      </Frame>
    ),
  },
  {
    id: 'limits',
    title: 'Outlook: what this Outlook and this message allow',
    first: true,
    render: () => (
      <Frame title={words.nothingTitle}>
        <LimitsNotice limits={{ limits: ['older', 'encrypted'], missing: ['choosing-messages', 'before-sending', 'keeping-drafts'] }} />
      </Frame>
    ),
  },
  {
    id: 'send-fine',
    title: 'Outlook: before sending, nothing found',
    first: true,
    render: () => <SendPanel concerns={[]} leave={nothing} again={nothing} whenUnsure="send" />,
  },
  {
    id: 'nothing',
    title: 'Outlook: nothing open (22)',
    first: true,
    render: () => <NothingPanel inbox={nothing} away={nothing} />,
  },
];

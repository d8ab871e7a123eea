import { unreadReasons } from '../../../src/core/file-reader';
import { AppointmentPanel } from '../../../src/taskpane/panels/appointment-panel';
import { AttachmentPanel } from '../../../src/taskpane/panels/attachment-panel';
import { DigestPanel } from '../../../src/taskpane/panels/digest-panel';
import { ExportPanel } from '../../../src/taskpane/panels/export-panel';
import { MeetingFormPanel } from '../../../src/taskpane/panels/meeting-form-panel';
import { MessagePanel } from '../../../src/taskpane/panels/message-panel';
import { MinutesPanel } from '../../../src/taskpane/panels/minutes-panel';
import { NotesPanel } from '../../../src/taskpane/panels/notes-panel';
import { PlacePanel } from '../../../src/taskpane/panels/place-panel';
import { TasksDonePanel } from '../../../src/taskpane/panels/tasks-done-panel';
import { TasksPanel } from '../../../src/taskpane/panels/tasks-panel';
import { ThreadPanel } from '../../../src/taskpane/panels/thread-panel';
import { UnreadPanel } from '../../../src/taskpane/panels/unread-panel';
import { VisitPanel } from '../../../src/taskpane/panels/visit-panel';
import { words } from '../../../src/taskpane/strings';
import { route, thisWeek, today, unread, view } from '../sample-mail';
import * as sample from '../sample-thread';
import { aloud, nothing } from './parts';
import type { GalleryState } from './state';

const digest = {
  from: '9',
  to: '20 November',
  total: 143,
  needYou: 5,
  dealtWith: 31,
  bulk: 22,
  parts: [
    { title: words.needsYou, lines: [...today, ...thisWeek] },
    { title: words.changedPlans, lines: thisWeek.slice(1) },
  ],
  unread,
  open: nothing,
  copy: nothing,
  take: nothing,
};
const thread = {
  subject: 'Damp, 9 Quillfeather Close',
  messages: 5,
  since: words.sinceYou(1),
  stands: sample.stands,
  toDo: sample.stillToDo,
  takenUp: sample.takenUp,
  conflicts: sample.conflicts,
  suspicious: [],
  notes: [],
  tick: nothing,
  reply: nothing,
  copy: nothing,
};
const message = {
  from: 'Mrs Adeyemi',
  subject: 'Damp in the back bedroom',
  view,
  route,
  attachments: [{ name: 'photos.jpg' }, { name: 'survey report.pdf', read: nothing }],
  show: nothing,
  dismissed: new Set<string>(),
  dismiss: nothing,
  thread: nothing,
  reply: nothing,
  summarise: nothing,
  readAloud: aloud,
  inbox: nothing,
};
const minutesRows = [
  { id: 'row-save', icon: 'document' as const, title: words.wordFile, hint: words.wordFileHint, press: nothing },
  { id: 'row-copy', icon: 'copy' as const, title: words.copyTable, hint: words.copyTableHint, press: nothing },
];

/** Outlook: an open message, its conversation and attachments, visits, meetings, and what is taken out of a digest. */
const notes = [
  { title: words.stillOpen, lines: sample.stillOpen.map(({ key, quote, source }) => ({ key, text: `“${quote}” (${source})` })) },
];

export const threadStates: readonly GalleryState[] = [
  { id: 'message', title: 'Outlook: message (24)', first: true, render: () => <MessagePanel {...message} /> },
  {
    id: 'message-route',
    title: 'Outlook: message that speaks of harm',
    first: true,
    render: () => (
      <MessagePanel
        {...message}
        from="Ola Bright"
        subject=""
        view={{
          ...view,
          routeFirst: true,
          suspicious: [{ quote: 'click here to confirm your bank details', why: 'Asks for bank details through a link.' }],
        }}
        attachments={[]}
      />
    ),
  },
  { id: 'thread', title: 'Outlook: conversation (18)', render: () => <ThreadPanel {...thread} /> },
  {
    id: 'thread-quotes',
    title: 'Outlook: conversation, from quotes alone',
    render: () => (
      <ThreadPanel
        {...thread}
        since={words.neverWrote}
        stands={sample.quotedOnly}
        toDo={[]}
        takenUp={[]}
        conflicts={[]}
        suspicious={sample.suspicious}
        notes={[words.fromQuotes, words.couldNotRead('Registry, Marrowdale Court', '12 Nov')]}
      />
    ),
  },
  {
    id: 'place',
    title: 'Outlook: a sentence in its place',
    render: () => <PlacePanel source="Mrs Adeyemi, 17 Nov" text={sample.placeText} span={sample.marked} open={nothing} />,
  },
  {
    id: 'place-quoted',
    title: 'Outlook: a sentence known from a quote',
    render: () => <PlacePanel source="Mrs Adeyemi, 17 Nov" text={sample.placeText} span={sample.marked} quoted />,
  },
  {
    id: 'attachment',
    title: 'Outlook: attachment read',
    render: () => (
      <AttachmentPanel
        name="survey report.pdf"
        view={sample.attachment}
        notes={[words.attachmentPages(200, 312), words.attachmentPictures]}
        show={nothing}
        minutes={nothing}
        copy={nothing}
      />
    ),
  },
  ...unreadReasons.map((reason) => ({
    id: `attachment-${reason}`,
    title: `Outlook: attachment not read, ${reason}`,
    render: () => <UnreadPanel name="survey report.pdf" reason={reason} back={nothing} />,
  })),
  {
    id: 'appointment',
    title: 'Outlook: appointment',
    first: true,
    render: () => (
      <AppointmentPanel
        subject="Visit: Mr Ashby"
        when="Tuesday 24 November 2026, 10:00"
        visit={nothing}
        minutes={nothing}
        letter={nothing}
      />
    ),
  },
  {
    id: 'visit',
    title: 'Outlook: before a visit (21)',
    render: () => (
      <VisitPanel
        who="Mr Ashby"
        when="Tuesday 24 November 2026, 10:00"
        lastTime={sample.lastTime}
        stillOpen={sample.stillOpen}
        conflicts={[]}
        notes={[words.visitRead(7, ['Mr Ashby']), words.visitMore]}
        rows={[{ id: 'row-letter', icon: 'document', title: words.visitLetter, hint: words.visitLetterHint, press: nothing }]}
        tick={nothing}
        putNotes={nothing}
      />
    ),
  },
  {
    id: 'visit-alone',
    title: 'Outlook: before a visit, no mail to read',
    render: () => (
      <VisitPanel
        who="Mr Ashby"
        when=""
        lastTime={[]}
        stillOpen={[]}
        conflicts={sample.conflicts}
        notes={[words.visitNoMailbox]}
        rows={[]}
        tick={nothing}
        putNotes={nothing}
      />
    ),
  },
  {
    id: 'notes',
    title: 'Outlook: notes to put in',
    render: () => <NotesPanel parts={notes} left={new Set()} choose={nothing} put={nothing} copy={nothing} />,
  },
  {
    id: 'notes-invited',
    title: 'Outlook: notes, invited only',
    render: () => <NotesPanel parts={notes} left={new Set()} choose={nothing} copy={nothing} />,
  },
  {
    id: 'notes-none',
    title: 'Outlook: nothing to note',
    render: () => <NotesPanel parts={[]} left={new Set()} choose={nothing} put={nothing} copy={nothing} />,
  },
  {
    id: 'meeting',
    title: 'Outlook: notes of a meeting',
    render: () => (
      <MeetingFormPanel
        line="Estate walkabout"
        source=""
        date="2026-11-16"
        type={nothing}
        chooseDate={nothing}
        others={[
          { id: 'use-open', label: words.useInvitation, press: nothing },
          { id: 'use-file', label: words.useAttachment('walkabout.vtt'), press: nothing },
        ]}
        problem={words.attachmentProblem.encrypted}
        start={nothing}
      />
    ),
  },
  {
    id: 'minutes',
    title: 'Outlook: minutes',
    render: () => (
      <MinutesPanel
        view={sample.minutes}
        main={{ label: words.putInvitation, press: nothing }}
        promise={words.othersSee}
        rows={minutesRows}
        show={nothing}
      />
    ),
  },
  {
    id: 'minutes-none',
    title: 'Word: minutes, nothing found',
    render: () => (
      <MinutesPanel
        view={sample.noMinutes}
        main={{ label: words.putDocument, press: nothing }}
        promise={words.notInYet}
        rows={minutesRows}
        show={nothing}
      />
    ),
  },
  { id: 'digest', title: 'Outlook: back from leave (17)', render: () => <DigestPanel {...digest} /> },
  { id: 'digest-lost', title: 'Outlook: back from leave, connection lost', render: () => <DigestPanel {...digest} complete={false} /> },
  {
    id: 'digest-export',
    title: 'Outlook: digest as a page',
    render: () => (
      <ExportPanel
        line="9 to 20 November · 143 messages"
        blocks={sample.digestPage}
        save={nothing}
        copy={nothing}
        print={nothing}
        tasks={nothing}
      />
    ),
  },
  {
    id: 'tasks',
    title: 'Outlook: tasks of a digest',
    render: () => (
      <TasksPanel tasks={sample.tasks} chosen={new Set(['t1'])} choose={nothing} chooseAll={nothing} toDo={nothing} flag={nothing} />
    ),
  },
  {
    id: 'tasks-flags',
    title: 'Outlook: tasks as flags',
    render: () => <TasksPanel tasks={sample.tasks} chosen={new Set(['t1', 't2'])} choose={nothing} chooseAll={nothing} flag={nothing} />,
  },
  {
    id: 'tasks-done',
    title: 'Outlook: tasks are in',
    render: () => <TasksDonePanel title={words.tasksDone(2, 2)} missed={[]} done={nothing} />,
  },
  {
    id: 'tasks-part',
    title: 'Outlook: some tasks could not go in',
    render: () => (
      <TasksDonePanel
        title={words.tasksDone(1, 2)}
        missed={[{ title: 'Damp in the back bedroom (Mrs Adeyemi)', why: 'Microsoft did not allow it.' }]}
        flag={nothing}
        done={nothing}
      />
    ),
  },
];

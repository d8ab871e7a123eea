import { useEffect, useRef, useState, type ReactElement } from 'react';
import { readOpenMeeting } from '../../../actions/read-open-meeting';
import { docxFile } from '../../../core/docx-file';
import type { OpenItem } from '../../../core/host';
import { toProblem } from '../../../core/problem';
import type { MeetingView } from '../../../core/tasks/read-meeting';
import { parseTranscript, turnsText } from '../../../core/transcript';
import { copyRich } from '../../copy-rich';
import { keep } from '../../kept';
import { today, usePane, type Pane } from '../../pane-context';
import { MeetingFormPanel } from '../../panels/meeting-form-panel';
import { MinutesPanel, type MinutesPanelProps } from '../../panels/minutes-panel';
import { problemMessages } from '../../problem-messages';
import { docxType, saveFile } from '../../save-file';
import { words } from '../../strings';
import { InsertedScreen } from '../draft-screens';
import { RunScreen } from '../run-screen';
import { WriteScreen } from '../write-screen';
import { ComposeScreen } from './opened-screen';
import { PlaceScreen } from './place-screen';

interface Form {
  /** What is open in Outlook; absent in Word, where the document itself may hold the notes. */
  readonly item?: OpenItem;
  /** Words that were read already, of an attachment. */
  readonly source?: string;
}

/** A transcript or notes: pasted, of the invitation, of an attachment, or the open document. */
export function MeetingFormScreen({ item, source: given = '' }: Form): ReactElement {
  const pane = usePane();
  const [source, setSource] = useState(given);
  const [date, setDate] = useState((item?.envelope?.startsAt ?? item?.envelope?.sentAt)?.slice(0, 10) ?? today());
  const [problem, setProblem] = useState<string>();
  const controller = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => controller.current?.abort(), []);

  const take = (read: Source['read']): void => {
    controller.current?.abort();
    const abort = new AbortController();
    controller.current = abort;
    setProblem(undefined);
    read(abort.signal)
      .then((got) => {
        if (abort.signal.aborted) return;
        if (typeof got === 'string') setSource(got);
        else setProblem(got.why);
      })
      .catch((thrown: unknown) => !abort.signal.aborted && setProblem(problemMessages[toProblem(thrown).code].title));
  };
  return (
    <MeetingFormPanel
      line={item?.title ?? ''}
      source={source}
      date={date}
      type={(typed) => {
        setProblem(undefined);
        setSource(typed);
      }}
      chooseDate={setDate}
      others={sourcesOf(pane, item).map(({ id, label, read }) => ({ id, label, press: () => take(read) }))}
      problem={problem}
      start={() => pane.open(<MeetingScreen source={source} date={date} title={item?.title ?? ''} item={item} />)}
    />
  );
}

/** Where the words can come from beside pasting: what is open, or a file attached to it. */
interface Source {
  readonly id: string;
  readonly label: string;
  readonly read: (signal: AbortSignal) => Promise<string | { readonly why: string }>;
}

function sourcesOf({ host, mail }: Pane, item: OpenItem | undefined): readonly Source[] {
  if (item === undefined)
    return [{ id: 'use-document', label: words.useDocument, read: async (signal) => wordsOf(await host.read('whole', signal)) }];
  const { desk, files } = mail ?? {};
  const inside = wordsOf(item);
  const open: Source = {
    id: 'use-open',
    label: item.kind.startsWith('appointment') ? words.useInvitation : words.useMessage,
    read: () => Promise.resolve(inside),
  };
  if (desk === undefined || files === undefined) return inside.trim() === '' ? [] : [open];
  const attached = (item.envelope?.attachments ?? []).flatMap(({ id, name }): Source[] =>
    id === undefined || !files.reads(name)
      ? []
      : [
          {
            id: `use-${id}`,
            label: words.useAttachment(name),
            read: async (signal) => {
              const read = await files.read(name, await desk.attachment(id, signal), signal);
              return 'unread' in read ? { why: words.attachmentProblem[read.unread] } : read.text;
            },
          },
        ],
  );
  return [...(inside.trim() === '' ? [] : [open]), ...attached];
}

function wordsOf(item: OpenItem): string {
  return item.passages
    .filter(({ locked }) => locked === undefined)
    .map(({ text }) => text)
    .join('\n');
}

interface Meeting {
  readonly source: string;
  readonly date: string;
  readonly title: string;
  readonly item: OpenItem | undefined;
}

function MeetingScreen(meeting: Meeting): ReactElement {
  return (
    <RunScreen
      title={words.meetingWorking}
      line={meeting.title}
      spoken={words.meetingWorking}
      run={async (ports) => {
        const { source, date, title } = meeting;
        const view = await readOpenMeeting(ports, { source, date, title });
        return {
          screen: <MinutesScreen {...meeting} view={view} />,
          spoken: words.meetingSpoken(view.actions.length, view.decisions.length),
        };
      }}
    />
  );
}

function MinutesScreen({ view, item, title, source }: Meeting & { readonly view: MeetingView }): ReactElement {
  const pane = usePane();
  const put = (where: 'cursor' | 'top'): void =>
    pane.open(
      <WriteScreen
        writing={{ writing: 'blocks', blocks: view.minutes, where }}
        landed={(landing) =>
          Promise.resolve({ screen: <InsertedScreen landing={landing} asking={keep(false)} />, spoken: words.insertedSpoken })
        }
      />,
    );
  const invited = [
    ...(item?.envelope?.to ?? []),
    ...(item?.envelope?.cc ?? []),
    ...(item?.envelope?.from ? [item.envelope.from] : []),
  ].filter(
    ({ email }, index, all) =>
      email !== '' &&
      email.toLowerCase() !== pane.officer?.email.toLowerCase() &&
      all.findIndex((other) => other.email === email) === index,
  );
  const send = (): void => pane.open(<ComposeScreen to={invited} subject={words.minutesSubject(title)} blocks={view.minutes} />);
  const canSend = pane.mail?.desk?.composes() === true && item !== undefined && item.kind.startsWith('appointment');
  const rows: MinutesPanelProps['rows'] = [
    ...(canSend && item.kind === 'appointment-compose'
      ? [{ id: 'row-send', icon: 'mail' as const, title: words.sendMinutes, hint: words.sendMinutesHint(invited.length), press: send }]
      : []),
    {
      id: 'row-save',
      icon: 'document',
      title: words.wordFile,
      hint: words.wordFileHint,
      press: () => {
        saveFile(`${fileName(title)}.docx`, docxFile(view.minutes), docxType);
        pane.announce(words.savedFile);
      },
    },
    {
      id: 'row-copy',
      icon: 'copy',
      title: words.copyTable,
      hint: words.copyTableHint,
      press: () => void copyRich(view.minutes).then((copied) => pane.announce(copied ? words.copied : words.notCopied)),
    },
  ];
  return (
    <MinutesPanel
      view={view}
      {...mainOf(item, put, canSend ? send : undefined)}
      rows={rows}
      show={(quote) => {
        const text = turnsText(parseTranscript(source));
        const start = Math.max(0, text.indexOf(quote));
        pane.open(<PlaceScreen source={title} text={text} span={{ start, end: start + quote.length }} />);
      }}
    />
  );
}

/** The one next step: where the minutes most likely belong. */
function mainOf(
  item: OpenItem | undefined,
  put: (where: 'cursor' | 'top') => void,
  send: (() => void) | undefined,
): Pick<MinutesPanelProps, 'main' | 'promise'> {
  if (item === undefined) return { main: { label: words.putDocument, press: () => put('cursor') }, promise: words.putDraftPromise };
  if (item.kind === 'appointment-compose')
    return { main: { label: words.putInvitation, press: () => put('top') }, promise: words.othersSee };
  if (item.kind === 'appointment-read' && send !== undefined)
    return { main: { label: words.sendMinutes, press: send }, promise: words.notSent };
  return { main: { label: words.fromMessage, icon: 'reply', press: () => put('top') }, promise: words.notSent };
}

/** A subject as the name of a file: letters, digits and spaces, so that no system refuses it. */
export function fileName(subject: string): string {
  const plain = subject
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
  return plain === '' ? words.minutesTitle : plain;
}

import type { ReactElement } from 'react';
import { readOpenMeeting } from '../../../actions/read-open-meeting';
import { docxFile } from '../../../core/docx-file';
import type { OpenItem } from '../../../core/host';
import type { MailAddress } from '../../../core/mailbox';
import type { MeetingView } from '../../../core/tasks/read-meeting';
import { parseTranscript, turnsText } from '../../../core/transcript';
import { usePane } from '../../pane-context';
import { MinutesPanel, type MinutesPanelProps } from '../../panels/minutes-panel';
import { docxType, saveFile } from '../../save-file';
import { words } from '../../strings';
import { usePut } from '../inserted-screen';
import { RunScreen } from '../run-screen';
import { copyRichAndSay } from './copy-rich-and-say';
import { ComposeScreen } from './opened-screen';
import { PlaceScreen } from './place-screen';

export interface Meeting {
  readonly source: string;
  readonly date: string;
  readonly title: string;
  readonly item: OpenItem | undefined;
}

/** Reads the notes, then shows what they come to. */
export function MeetingScreen(meeting: Meeting): ReactElement {
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
  const putBlocks = usePut(words.insertedMinutes);
  const put = (where: 'cursor' | 'top'): void => putBlocks(view.minutes, where);
  const invited = invitedTo(item, pane.officer?.email ?? '');
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
      press: () => copyRichAndSay(pane, view.minutes),
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

/** Everybody of the meeting but the officer, each once. */
function invitedTo(item: OpenItem | undefined, officer: string): readonly MailAddress[] {
  const { to = [], cc = [], from } = item?.envelope ?? {};
  return [...to, ...cc, ...(from ? [from] : [])].filter(
    ({ email }, index, all) =>
      email !== '' && email.toLowerCase() !== officer.toLowerCase() && all.findIndex((other) => other.email === email) === index,
  );
}

/** The one next step: where the minutes most likely belong. */
function mainOf(
  item: OpenItem | undefined,
  put: (where: 'cursor' | 'top') => void,
  send: (() => void) | undefined,
): Pick<MinutesPanelProps, 'main' | 'promise'> {
  if (item === undefined) return { main: { label: words.putDocument, press: () => put('cursor') }, promise: words.notInYet };
  if (item.kind === 'appointment-compose')
    return { main: { label: words.putInvitation, press: () => put('top') }, promise: words.othersSee };
  if (item.kind === 'appointment-read' && send !== undefined)
    return { main: { label: words.sendMinutes, press: send }, promise: words.notSent };
  return { main: { label: words.fromMessage, icon: 'reply', press: () => put('top') }, promise: words.notSent };
}

/** A subject as the name of a file: letters, digits and spaces, so that no system refuses it. */
function fileName(subject: string): string {
  const plain = subject
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
  return plain === '' ? words.minutesTitle : plain;
}

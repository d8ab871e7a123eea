import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { readOpenMeeting } from '../../../actions/read-open-meeting';
import type { OpenItem } from '../../../core/host';
import type { MeetingView } from '../../../core/tasks/read-meeting';
import { copyText } from '../../copy-text';
import { Frame } from '../../frame';
import { keep } from '../../kept';
import { useLook } from '../../look';
import { today, usePane } from '../../pane-context';
import { Blocks } from '../../parts/blocks';
import { words } from '../../strings';
import { InsertedScreen } from '../draft-screens';
import { RunScreen } from '../run-screen';
import { WriteScreen } from '../write-screen';

/** A transcript or notes, pasted; minutes come of it. */
export function MeetingFormScreen({ item }: { readonly item: OpenItem }): ReactElement {
  const pane = usePane();
  const [source, setSource] = useState('');
  const [date, setDate] = useState(item.envelope?.sentAt?.slice(0, 10) ?? today());
  const empty = source.trim() === '';
  const [asked, setAsked] = useState(false);
  return (
    <Frame
      title={words.meetingTitle}
      line={item.title}
      main={{
        label: words.meetingStart,
        press: () => (empty ? setAsked(true) : pane.open(<MeetingScreen source={source} date={date} title={item.title} />)),
      }}
      promise={words.meetingPromise}
    >
      <Field label={words.meetingNotes} {...(asked && empty ? { validationMessage: words.meetingEmpty } : {})}>
        <Textarea rows={10} value={source} onChange={(_event, { value }) => setSource(value)} />
      </Field>
      <Field label={words.meetingDate}>
        <Input type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
      </Field>
    </Frame>
  );
}

function MeetingScreen(meeting: { readonly source: string; readonly date: string; readonly title: string }): ReactElement {
  return (
    <RunScreen
      title={words.meetingWorking}
      line={meeting.title}
      spoken={words.meetingWorking}
      run={async (ports) => {
        const view = await readOpenMeeting(ports, meeting);
        return { screen: <MinutesScreen view={view} />, spoken: words.meetingSpoken(view.actions.length, view.decisions.length) };
      }}
    />
  );
}

function MinutesScreen({ view }: { readonly view: MeetingView }): ReactElement {
  const pane = usePane();
  const look = useLook();
  const text = view.minutes
    .map((block) =>
      block.block === 'table'
        ? block.rows.map((row) => row.join('\t')).join('\n')
        : block.block === 'list'
          ? block.items.map((item) => `- ${item}`).join('\n')
          : block.text,
    )
    .join('\n');
  const put = (): void =>
    pane.open(
      <WriteScreen
        writing={{ writing: 'blocks', blocks: view.minutes, where: 'top' }}
        landed={(landing) =>
          Promise.resolve({ screen: <InsertedScreen landing={landing} asking={keep(false)} />, spoken: words.insertedSpoken })
        }
      />,
    );
  return (
    <Frame
      title={words.minutesTitle}
      line={words.meetingSpoken(view.actions.length, view.decisions.length)}
      main={{ label: words.putNotes, press: put }}
      others={[
        { label: words.copy, press: () => void copyText(text).then((copied) => pane.announce(copied ? words.copied : words.notCopied)) },
      ]}
      promise={words.othersSee}
    >
      <div className={look.text}>
        <Blocks blocks={view.minutes} spoken={words.gapSpoken} />
      </div>
    </Frame>
  );
}

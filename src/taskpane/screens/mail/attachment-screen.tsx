import type { ReactElement } from 'react';
import { readAttachment } from '../../../actions/read-attachment';
import type { FileWords } from '../../../core/file-reader';
import type { OpenItem } from '../../../core/host';
import { Problem } from '../../../core/problem';
import type { AttachmentView } from '../../../core/tasks/read-attachment';
import { longDate } from '../../clock';
import { today, usePane } from '../../pane-context';
import { AttachmentPanel } from '../../panels/attachment-panel';
import { UnreadPanel } from '../../panels/unread-panel';
import { words } from '../../strings';
import { copyAndSay } from '../copy-and-say';
import { RunScreen } from '../run-screen';
import { PlaceScreen } from './place-screen';
import { lazyScreen } from '../../lazy-screen';

const MeetingFormScreen = lazyScreen(() => import('./meeting-form-screen').then((module) => module.MeetingFormScreen));

interface Named {
  readonly item: OpenItem;
  readonly id: string;
  readonly name: string;
}

/** Reads one attachment on the officer's press, on this device. */
export function AttachmentScreen({ item, id, name }: Named): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.attachmentWorking}
      line={name}
      spoken={words.attachmentWorking}
      run={async ({ engine, signal }) => {
        const { desk, files } = pane.mail ?? {};
        if (desk === undefined || files === undefined) throw new Problem('unsupported-here', { technical: 'no attachments here' });
        const date = item.envelope?.startsAt ?? item.envelope?.sentAt ?? today();
        const read = await readAttachment({ engine, signal, desk, files }, { id, name, date });
        if ('unread' in read)
          return {
            screen: <UnreadPanel name={name} reason={read.unread} back={() => pane.back(true)} />,
            spoken: words.attachmentProblem[read.unread],
          };
        return {
          screen: <ReadScreen item={item} id={id} name={name} file={read.words} view={read.view} />,
          spoken: words.attachmentSpoken(read.view.actions.length, read.view.deadlines.length),
        };
      }}
    />
  );
}

function ReadScreen({ item, name, file, view }: Named & { readonly file: FileWords; readonly view: AttachmentView }): ReactElement {
  const pane = usePane();
  return (
    <AttachmentPanel
      name={name}
      view={view}
      notes={notesOf(file)}
      show={({ span }) => pane.open(<PlaceScreen source={name} text={view.text} span={span} />)}
      minutes={() => pane.open(<MeetingFormScreen item={item} source={file.text} />)}
      copy={() => copyAndSay(pane, asText(name, view, notesOf(file)))}
    />
  );
}

/** What of the file was not read: said, never left out. */
function notesOf({ cut, inside, pictures, comments }: FileWords): readonly string[] {
  return [
    ...(cut === undefined ? [] : [cut.unit === 'pages' ? words.attachmentPages(cut.read, cut.of) : words.attachmentPart(cut.read, cut.of)]),
    ...(inside.length === 0 ? [] : [words.attachmentInside(inside)]),
    ...(pictures ? [words.attachmentPictures] : []),
    ...(comments ? [words.attachmentNotes] : []),
  ];
}

function asText(name: string, view: AttachmentView, notes: readonly string[]): string {
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];
  return [
    name,
    ...part(
      words.whatItSays,
      view.points.map(({ quote }) => words.quote(quote)),
    ),
    ...part(
      words.asksInIt,
      view.asks.map(({ quote }) => words.quote(quote)),
    ),
    ...part(
      words.actionsInIt,
      view.actions.map(
        ({ owner, due, quote }) => `${owner}${words.dot}${due === null ? words.dateNotStated : longDate(due)}: ${words.quote(quote)}`,
      ),
    ),
    ...part(
      words.decisionsInIt,
      view.decisions.map(({ quote }) => words.quote(quote)),
    ),
    ...part(
      words.datesInIt,
      view.deadlines.map(({ date, quote }) => `${longDate(date)}: ${words.quote(quote)}`),
    ),
    ...part(words.notReadHead, notes),
  ].join('\n');
}

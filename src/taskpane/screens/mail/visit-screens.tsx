import { lazy, useState, type ReactElement } from 'react';
import { readBeforeVisit, type BeforeVisit } from '../../../actions/read-before-visit';
import type { OpenItem } from '../../../core/host';
import type { Block } from '../../../core/proposal';
import { dayAndTime } from '../../clock';
import { keep, useKept } from '../../kept';
import { usePane } from '../../pane-context';
import { AppointmentPanel } from '../../panels/appointment-panel';
import { NotesPanel } from '../../panels/notes-panel';
import { VisitPanel } from '../../panels/visit-panel';
import { problemMessages } from '../../problem-messages';
import { words } from '../../strings';
import { copyAndSay } from '../copy-and-say';
import { InsertedScreen } from '../draft-screens';
import { RunScreen } from '../run-screen';
import { WriteScreen } from '../write-screen';
import { conflictLines, sourced, tick, ticked, toDo, type Linking } from './thread-lines';
import { useMailDeeds } from './use-mail-deeds';

const MeetingFormScreen = lazy(() => import('./meeting-screens').then((module) => ({ default: module.MeetingFormScreen })));
const VisitLetterScreen = lazy(() => import('./visit-letter-screens').then((module) => ({ default: module.VisitLetterScreen })));

/** An appointment is open: before it, after it, and a letter about it. */
export function AppointmentScreen({ item }: { readonly item: OpenItem }): ReactElement {
  const pane = usePane();
  return (
    <AppointmentPanel
      subject={item.title}
      when={whenOf(item)}
      visit={() => pane.open(<VisitScreen item={item} />)}
      minutes={() => pane.open(<MeetingFormScreen item={item} />)}
      letter={() => pane.open(<VisitLetterScreen item={item} people={[]} />)}
    />
  );
}

function whenOf(item: OpenItem): string {
  return item.envelope?.startsAt === undefined ? '' : dayAndTime(item.envelope.startsAt);
}

/** Reads what came before, on the officer's press. */
function VisitScreen({ item }: { readonly item: OpenItem }): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.visitWorking}
      line={item.title}
      spoken={words.visitWorking}
      run={async ({ engine, signal }) => {
        const read = await readBeforeVisit(
          { engine, signal, related: pane.mail?.related },
          { item, officer: pane.officer ?? { email: '' }, domains: (await pane.council()).domains },
        );
        return { screen: <BeforeScreen item={item} read={read} />, spoken: words.visitSpoken(read.view.open.length) };
      }}
    />
  );
}

function BeforeScreen({ item, read }: { readonly item: OpenItem; readonly read: BeforeVisit }): ReactElement {
  const pane = usePane();
  const deeds = useMailDeeds();
  const done = useKept(ticked);
  const { view } = read;
  const notes = item.passages.map(({ text }) => text).join('\n');
  const linking: Linking = { messages: view.messages, open: deeds.open, show: pane.open, notes };
  const lastTime = view.lastTime.map((line) => sourced(line, linking));
  const stillOpen = view.open.map((act) => toDo(act, linking, done));
  const noteParts = [
    {
      title: words.lastTime,
      // What stands in the appointment need not be put there again.
      lines: lastTime
        .filter((_line, index) => view.lastTime[index]?.message !== -1)
        .map((line) => ({ key: line.key, text: `${words.quote(line.quote)} (${line.source})` })),
    },
    {
      title: words.stillOpen,
      lines: stillOpen
        .filter((one) => !one.done)
        .map((one) => ({ key: one.key, text: `${words.quote(one.quote)} ${words.whoWhen(one.who, one.when)} (${one.source})` })),
    },
  ];
  return (
    <VisitPanel
      who={read.people.length === 0 ? item.title : read.people.join(', ')}
      when={whenOf(item)}
      lastTime={lastTime}
      stillOpen={stillOpen}
      conflicts={view.conflicts.map((conflict) => conflictLines(conflict, linking))}
      notes={notesOf(read)}
      rows={[
        {
          id: 'row-letter',
          icon: 'document',
          title: words.visitLetter,
          hint: words.visitLetterHint,
          press: () => pane.open(<VisitLetterScreen item={item} people={read.people} />),
        },
        {
          id: 'row-minutes',
          icon: 'list',
          title: words.meetingRow,
          hint: words.meetingRowHint,
          press: () => pane.open(<MeetingFormScreen item={item} />),
        },
      ]}
      tick={tick}
      putNotes={
        noteParts.every(({ lines }) => lines.length === 0)
          ? undefined
          : () => pane.open(<NotesScreen organiser={item.kind === 'appointment-compose'} parts={noteParts} />)
      }
    />
  );
}

/** From how much this is, and what was not read: said, never left out. */
function notesOf({ view, people, more, problem }: BeforeVisit): readonly string[] {
  if (problem?.code === 'unsupported-here') return [words.visitNoMailbox];
  if (problem !== undefined) return [words.visitProblem(problemMessages[problem.code].title)];
  if (people.length === 0) return [words.visitNobody];
  return [
    words.visitRead(view.messages.length, people),
    ...(more ? [words.visitMore] : []),
    ...view.unread.map((index) => words.couldNotRead(view.messages[index]?.from.name ?? '', '')),
  ];
}

interface Notes {
  readonly organiser: boolean;
  readonly parts: readonly { readonly title: string; readonly lines: readonly { readonly key: string; readonly text: string }[] }[];
}

function NotesScreen({ organiser, parts }: Notes): ReactElement {
  const pane = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = parts
    .map(({ title, lines }) => ({ title, items: lines.filter(({ key }) => !left.has(key)).map(({ text }) => text) }))
    .filter(({ items }) => items.length > 0);
  const blocks: readonly Block[] = [
    { block: 'heading', level: 2, text: words.notesHead },
    ...chosen.flatMap(({ title, items }): Block[] => [
      { block: 'heading', level: 3, text: title },
      { block: 'list', ordered: false, items },
    ]),
  ];
  const put = (): void =>
    pane.open(
      <WriteScreen
        writing={{ writing: 'blocks', blocks, where: 'top' }}
        landed={(landing) =>
          Promise.resolve({ screen: <InsertedScreen landing={landing} asking={keep(false)} />, spoken: words.insertedSpoken })
        }
      />,
    );
  return (
    <NotesPanel
      parts={parts}
      left={left}
      choose={(key, taken) => {
        const next = new Set(left);
        if (taken) next.delete(key);
        else next.add(key);
        setLeft(next);
      }}
      put={organiser ? put : undefined}
      copy={() => copyAndSay(pane, chosen.flatMap(({ title, items }) => [title, ...items.map((item) => `- ${item}`)]).join('\n'))}
    />
  );
}

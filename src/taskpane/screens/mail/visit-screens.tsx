import type { ReactElement } from 'react';
import { readBeforeVisit, type BeforeVisit } from '../../../actions/read-before-visit';
import type { OpenItem } from '../../../core/host';
import { dayAndTime } from '../../clock';
import { useKept } from '../../kept';
import { usePane } from '../../pane-context';
import { AppointmentPanel } from '../../panels/appointment-panel';
import { VisitPanel } from '../../panels/visit-panel';
import { problemMessage } from '../../problem-message';
import { words } from '../../strings';
import { RunScreen } from '../run-screen';
import { NotesScreen } from './notes-screen';
import { conflictLines, sourced, tick, ticked, toDo, type Linking } from './thread-lines';
import { useMailDeeds } from './use-mail-deeds';
import { lazyScreen } from '../../lazy-screen';

const MeetingFormScreen = lazyScreen(() => import('./meeting-form-screen').then((module) => module.MeetingFormScreen));
const VisitLetterScreen = lazyScreen(() => import('./visit-letter-screens').then((module) => module.VisitLetterScreen));

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
  if (problem !== undefined) return [words.visitProblem(problemMessage(problem.code, 'mailbox').title)];
  if (people.length === 0) return [words.visitNobody];
  return [
    words.visitRead(view.messages.length, people),
    ...(more ? [words.visitMore] : []),
    ...view.unread.map((index) => words.couldNotRead(view.messages[index]?.from.name ?? '', '')),
  ];
}

import type { ReactElement } from 'react';
import { addTasks } from '../../../actions/add-tasks';
import { docxFile } from '../../../core/docx-file';
import type { DigestLine, LeaveDigest } from '../../../core/inbox/leave-digest';
import { Problem } from '../../../core/problem';
import type { NewTask } from '../../../core/task-list';
import { longDate } from '../../clock';
import { cutEnd } from '../../excerpt';
import { today, usePane } from '../../pane-context';
import { ExportPanel } from '../../panels/export-panel';
import { TasksDonePanel } from '../../panels/tasks-done-panel';
import { TasksPanel } from '../../panels/tasks-panel';
import { printPage } from '../../print-page';
import { problemMessage } from '../../problem-message';
import { docxType, saveFile } from '../../save-file';
import { useStays } from '../../stays';
import { words } from '../../strings';
import { RunScreen } from '../run-screen';
import { copyRichAndSay } from './copy-rich-and-say';
import { digestBlocks } from './digest-lines';

/** The digest as a page to save, copy, print or make tasks of. */
export function ExportScreen({ digest, complete }: { readonly digest: LeaveDigest; readonly complete: boolean }): ReactElement {
  const pane = usePane();
  const blocks = digestBlocks(digest, complete);
  return (
    <ExportPanel
      line={words.awayLine(longDate(digest.from), longDate(digest.to), digest.total)}
      blocks={blocks}
      save={() => {
        saveFile(`${words.awayTitle}.docx`, docxFile(blocks), docxType);
        pane.announce(words.savedFile);
      }}
      copy={() => copyRichAndSay(pane, blocks)}
      print={() => {
        if (!printPage(window)) pane.announce(words.notPrinted);
      }}
      tasks={() => pane.open(<TasksScreen digest={digest} />)}
    />
  );
}

interface Candidate {
  readonly line: DigestLine;
  readonly task: NewTask;
}

/** What still waits for the officer can become a task: what needs them, what was missed, who is waiting. */
function candidates({ needsYou, missed, waiting }: LeaveDigest): readonly Candidate[] {
  return [...needsYou, ...missed, ...waiting].map((line) => {
    const { message, ranking } = line.message;
    const subject = message.subject === '' ? words.noSubject : message.subject;
    // A day that has passed would be overdue at once and say nothing new.
    const due = ranking.deadline !== null && ranking.deadline.date >= today() ? ranking.deadline.date : undefined;
    return {
      line,
      task: {
        title: words.taskTitle(subject, message.from.name === '' ? message.from.email : message.from.name),
        messageId: message.id,
        ...(due === undefined ? {} : { due }),
      },
    };
  });
}

function TasksScreen({ digest }: { readonly digest: LeaveDigest }): ReactElement {
  const pane = usePane();
  const all = candidates(digest);
  const [chosen, setChosen] = useStays<ReadonlySet<string>>(
    'chosen',
    () => new Set(digest.needsYou.map(({ message }) => message.message.id)),
  );
  const wanted = (): readonly NewTask[] => all.flatMap(({ task }) => (chosen.has(task.messageId ?? '') ? [task] : []));
  return (
    <TasksPanel
      tasks={all.map(({ line, task }) => ({
        key: task.messageId ?? '',
        title: task.title,
        quote: cutEnd(line.quote, 120),
        when: task.due === undefined ? words.noDate : words.byDate(longDate(task.due)),
      }))}
      chosen={chosen}
      choose={(key, taken) => {
        const next = new Set(chosen);
        if (taken) next.add(key);
        else next.delete(key);
        setChosen(next);
      }}
      chooseAll={(taken) => setChosen(new Set(taken ? all.map(({ task }) => task.messageId ?? '') : []))}
      toDo={pane.mail?.tasks === undefined ? undefined : () => pane.open(<AddingScreen tasks={wanted()} as="tasks" />)}
      flag={() => pane.open(<AddingScreen tasks={wanted()} as="flags" />)}
    />
  );
}

function AddingScreen({ tasks, as }: { readonly tasks: readonly NewTask[]; readonly as: 'tasks' | 'flags' }): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.tasksWorking}
      spoken={words.tasksWorking}
      run={async ({ signal }) => {
        const list = pane.mail?.tasks;
        const { mailbox } = pane;
        const place = as === 'tasks' ? (list === undefined ? undefined : { tasks: list }) : mailbox === undefined ? undefined : { mailbox };
        if (place === undefined) throw new Problem('unsupported-here', { technical: 'no task list' });
        const { added, missed } = await addTasks(place, tasks, today(), signal);
        const title = (as === 'tasks' ? words.tasksDone : words.flagsDone)(added.length, tasks.length);
        return {
          screen: (
            <TasksDonePanel
              title={title}
              missed={missed.map(({ task, problem }) => ({ title: task.title, why: problemMessage(problem.code, 'mailbox').title }))}
              flag={as === 'tasks' ? () => pane.replace(<AddingScreen tasks={missed.map(({ task }) => task)} as="flags" />) : undefined}
              done={() => pane.back()}
            />
          ),
          spoken: title,
        };
      }}
    />
  );
}

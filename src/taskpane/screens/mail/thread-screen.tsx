import type { ReactElement } from 'react';
import { readConversation, type Conversation } from '../../../actions/read-conversation';
import { shortDate } from '../../clock';
import { useKept } from '../../kept';
import { usePane } from '../../pane-context';
import { ThreadPanel } from '../../panels/thread-panel';
import type { SourcedLine, ToDo } from '../../parts/sourced';
import { problemMessage } from '../../problem-message';
import { words } from '../../strings';
import { copyAndSay } from '../copy-and-say';
import { RunScreen } from '../run-screen';
import { ReplyLettersScreen } from './reply-letters-screen';
import type { Answering } from './reply-screens';
import { conflictLines, inOrder, sourced, tick, ticked, toDo, type Linking } from './thread-lines';
import { useMailDeeds } from './use-mail-deeds';

/** Reads the conversation of the open message on the officer's press, then shows where it stands. */
export function ThreadScreen({ item, view }: Answering): ReactElement {
  const pane = usePane();
  return (
    <RunScreen
      title={words.threadWorking}
      line={item.title}
      spoken={words.threadWorking}
      run={async ({ engine, signal }) => {
        const read = await readConversation(
          { engine, signal, related: pane.mail?.related },
          { item, officer: pane.officer ?? { email: '' }, now: new Date().toISOString() },
        );
        const open = read.view.acts.filter(({ takenUp }) => takenUp === undefined).length;
        return {
          screen: <ConversationScreen read={read} item={item} view={view} />,
          spoken: words.threadSpoken(open, read.view.conflicts.length),
        };
      }}
    />
  );
}

function ConversationScreen({ read, item, view: message }: Answering & { readonly read: Conversation }): ReactElement {
  const pane = usePane();
  const deeds = useMailDeeds();
  const done = useKept(ticked);
  const { view } = read;
  const linking: Linking = { messages: view.messages, open: deeds.open, show: pane.open };
  const acts = inOrder(view.acts).map((act) => ({ act, line: toDo(act, linking, done) }));
  const open = acts.filter(({ act }) => act.takenUp === undefined).map(({ line }) => line);
  const stands = view.stands.map((line) => sourced(line, linking));
  const since = view.sinceOfficer < 0 ? words.neverWrote : view.sinceOfficer === 0 ? words.youWroteLast : words.sinceYou(view.sinceOfficer);
  const copy = (): void => copyAndSay(pane, asText(item.title, since, stands, open));
  return (
    <ThreadPanel
      subject={item.title}
      messages={view.messages.length}
      since={since}
      stands={stands}
      toDo={open}
      takenUp={acts.filter(({ act }) => act.takenUp !== undefined).map(({ line }) => line)}
      conflicts={view.conflicts.map((conflict) => conflictLines(conflict, linking))}
      suspicious={view.suspicious.map((line) => ({ ...sourced(line, linking), why: line.why }))}
      notes={notesOf(read)}
      tick={tick}
      reply={() => pane.open(<ReplyLettersScreen item={item} view={message} />)}
      copy={copy}
    />
  );
}

/** What was not read, and from where the rest was: said, never left out. */
function notesOf({ from, more, problem, view }: Conversation): readonly string[] {
  return [
    ...(from === 'quotes'
      ? [problem === undefined ? words.fromQuotes : words.fromQuotesProblem(problemMessage(problem.code, 'mailbox').title)]
      : []),
    ...(more ? [words.moreMessages] : []),
    ...view.unread.map((index) => {
      const message = view.messages[index];
      return words.couldNotRead(
        message?.from.name ?? '',
        message === undefined || message.receivedAt === '' ? '' : shortDate(message.receivedAt),
      );
    }),
  ];
}

function asText(subject: string, since: string, stands: readonly SourcedLine[], open: readonly ToDo[]): string {
  return [
    subject,
    since,
    '',
    words.whereItStands,
    ...stands.map((line) => `- ${words.quote(line.quote)} (${line.source})`),
    '',
    words.stillToDo,
    ...open.filter((one) => !one.done).map((one) => `- ${words.quote(one.quote)} ${words.whoWhen(one.who, one.when)} (${one.source})`),
  ].join('\n');
}

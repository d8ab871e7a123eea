import type { ReactElement } from 'react';
import type { ThreadAct, ThreadConflict, ThreadLine, ThreadView } from '../../../core/thread/thread-view';
import { longDate, shortDate } from '../../clock';
import { keep } from '../../kept';
import type { ConflictLines } from '../../panels/thread-panel';
import type { SourcedLine, ToDo } from '../../parts/sourced';
import { words } from '../../strings';
import { PlaceScreen } from './place-screen';

/** What is ticked, by message and words: kept until the pane closes, in memory only, so that going back and forth loses nothing. */
export const ticked = keep<ReadonlySet<string>>(new Set());

/** Ticks or unticks one line. */
export function tick(key: string, done: boolean): void {
  const next = new Set(ticked.get());
  if (done) next.add(key);
  else next.delete(key);
  ticked.set(next);
}

/** What lines need to become links. */
export interface Linking {
  readonly messages: ThreadView['messages'];
  readonly open: (id: string) => void;
  readonly show: (screen: ReactElement) => void;
  /** Words of lines whose message is -1: the appointment's own. */
  readonly notes?: string;
}

/** Who wrote a message and when, in few words. */
export function sourceOf(message: ThreadView['messages'][number] | undefined): string {
  if (message === undefined) return words.inAppointment;
  const who = message.from.name === '' ? message.from.email : message.from.name;
  return message.receivedAt === '' ? who : `${who}, ${shortDate(message.receivedAt)}`;
}

/** Takes a sentence; gives it as a panel shows it, linked to its message and its place. */
export function sourced(line: ThreadLine, { messages, open, show, notes = '' }: Linking): SourcedLine {
  const message = messages[line.message];
  const source = sourceOf(message);
  const id = message?.id ?? '';
  const text = message?.text ?? notes;
  return {
    key: `${id}:${message?.receivedAt ?? ''}:${line.span.start}:${line.quote}`,
    quote: line.quote,
    source,
    ...(id === '' ? {} : { open: () => open(id) }),
    show: () => show(<PlaceScreen source={source} text={text} span={line.span} {...(message === undefined ? {} : { messageId: id })} />),
  };
}

/** Takes something asked or promised; gives it with whose it is and by when. */
export function toDo(act: ThreadAct, linking: Linking, done: ReadonlySet<string>): ToDo {
  const line = sourced(act, linking);
  const from = linking.messages[act.message]?.from.name ?? '';
  return { ...line, who: whose(act, from, linking.messages[act.message]?.own === true), when: whenOf(act), done: done.has(line.key) };
}

function whose({ act, mine, who }: ThreadAct, from: string, own: boolean): string {
  if (act === 'promised') return mine ? words.youPromised : words.promisedBy(who === '' ? words.somebody : who);
  const asked = who === '' ? words.everyone : who;
  if (own) return words.youAsked(asked);
  const asker = from === '' ? words.somebody : from;
  return mine ? words.askedYou(asker) : words.askedOthers(asked, asker);
}

function whenOf({ due }: ThreadAct): string {
  return due === undefined ? words.noDate : words.byDate(longDate(due.date));
}

/** Takes what people say differently; gives each side with its words. */
export function conflictLines(conflict: ThreadConflict, linking: Linking): ConflictLines {
  return {
    title: words.differsAbout(conflict.about, conflict.topic),
    sides: conflict.sides.map((side) => ({ ...sourced(side, linking), who: linking.messages[side.message]?.from.name ?? '' })),
  };
}

/** The officer's own first, then the soonest, then the newest. */
export function inOrder(acts: readonly ThreadAct[]): readonly ThreadAct[] {
  return [...acts].sort(
    (one, other) =>
      Number(other.mine) - Number(one.mine) ||
      (one.due?.date ?? '9999').localeCompare(other.due?.date ?? '9999') ||
      other.message - one.message,
  );
}

import { findInjection } from '../injection';
import { summarise } from '../summarise';
import { findActs } from '../thread/acts';
import { findConflicts } from '../thread/conflicts';
import type { ThreadLine, ThreadMessage, ThreadView } from '../thread/thread-view';
import { ownWords } from '../triage/message-text';

export interface ReadThreadInput {
  /** In any order. */
  readonly messages: readonly ThreadMessage[];
  readonly officer: { readonly email: string };
}

/** Characters of one message that are read; more is an export or a log. */
const longest = 60_000;

/** Reads a conversation by rules: where it stands, what was asked and promised, what does not fit together; every line is somebody's own sentence. */
export function readThread({ messages, officer }: ReadThreadInput): ThreadView {
  const email = officer.email.toLowerCase();
  const ordered = [...messages]
    .sort((one, other) => one.receivedAt.localeCompare(other.receivedAt))
    .map(({ body, ...message }) => ({
      ...message,
      text: message.unreadable === undefined ? ownWords(body.slice(0, longest)).text : '',
      own: email !== '' && message.from.email.toLowerCase() === email,
    }));
  const last = ordered.map(({ own }) => own).lastIndexOf(true);
  const suspicious = ordered.flatMap(({ text }, index) =>
    text.trim() === ''
      ? []
      : findInjection({ text }).map(({ quote, why, span }) => ({ message: index, quote, why, span: span ?? { start: 0, end: 0 } })),
  );
  const steering = new Set(suspicious.map(({ message, span }) => `${message}:${span.start}`));
  // What tries to steer its reader asks nothing of the officer: it is shown as what it is.
  const acts = findActs(ordered, officer).filter(({ message, span }) => !steering.has(`${message}:${span.start}`));
  // What is listed below anyway, or tries to steer its reader, does not say where things stand.
  const elsewhere = new Set([...acts, ...suspicious].map(({ message, span }) => `${message}:${span.start}`));
  return {
    messages: ordered,
    stands: whereItStands(ordered, (message, start) => !elsewhere.has(`${message}:${start}`)),
    sinceOfficer: last < 0 ? -1 : ordered.length - 1 - last,
    acts,
    conflicts: findConflicts(ordered),
    suspicious,
    unread: ordered.flatMap(({ unreadable }, index) => (unreadable === undefined ? [] : [index])),
  };
}

type Stands = (message: number, start: number) => boolean;

/** What it began with, and what the last word is: one sentence of the first message, two of the newest. */
function whereItStands(messages: ThreadView['messages'], stands: Stands): readonly ThreadLine[] {
  const readable = messages.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));
  const [first] = readable;
  const newest = readable[readable.length - 1];
  if (first === undefined || newest === undefined) return [];
  if (first === newest) return linesOf(messages, first, 3, stands);
  return [...linesOf(messages, first, 1, stands), ...linesOf(messages, newest, 2, stands)];
}

function linesOf(messages: ThreadView['messages'], index: number, most: number, stands: Stands): readonly ThreadLine[] {
  const text = messages[index]?.text ?? '';
  return summarise([{ id: String(index), text }], { length: 'medium' })
    .flatMap(({ sources }) => sources)
    .map(({ quote }) => {
      const start = Math.max(0, text.indexOf(quote));
      return { message: index, quote: quote.trim(), span: { start, end: start + quote.length } };
    })
    .filter(({ quote, span }) => stands(index, span.start) && quote.split(/\s+/u).length > 2 && !/^(?:dear|hi|hello)\b/i.test(quote))
    .slice(0, most);
}

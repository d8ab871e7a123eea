import { splitSentences } from '../sentences';
import type { ThreadAct, ThreadLine, ThreadMessage, ThreadView } from '../thread/thread-view';
import { readThread } from './read-thread';

export interface ReadVisitInput {
  /** Earlier messages with the people of the visit, of any number of conversations, in any order. */
  readonly messages: readonly (ThreadMessage & { readonly conversationId: string })[];
  /** What stands in the appointment itself. */
  readonly notes: string;
  readonly officer: { readonly email: string };
}

/** What to know before a visit. A line whose `message` is -1 stands in the appointment itself. */
export interface VisitView {
  /** Oldest first. */
  readonly messages: ThreadView['messages'];
  readonly lastTime: readonly ThreadLine[];
  /** Asked or promised, and nothing later takes it up; the officer's own first, then the soonest, then the newest. */
  readonly open: readonly ThreadAct[];
  readonly conflicts: ThreadView['conflicts'];
  readonly unread: readonly number[];
}

/** Words that speak of the time before. */
const before =
  /\b(?:last time|last visit|previous (?:visit|meeting)|when (?:you|we|i) (?:came|visited|met|spoke|called|last)|at (?:the|our|my|your) (?:last )?(?:visit|meeting|review|appointment)|since (?:you|we) (?:came|visited|met)|(?:we|as) agreed|after (?:your|my|our) visit)\b/i;
const mostLines = 3;

/** Reads what came before a visit by rules: every line is somebody's own sentence. */
export function readVisit({ messages, notes, officer }: ReadVisitInput): VisitView {
  const conversations = new Map<string, ReadVisitInput['messages'][number][]>();
  for (const message of messages) {
    const key = message.conversationId === '' ? message.id : message.conversationId;
    conversations.set(key, [...(conversations.get(key) ?? []), message]);
  }
  const parts = [...conversations.values()].map((together) => readThread({ messages: together, officer }));
  const all = parts
    .flatMap((part) => part.messages.map((message, index) => ({ message, part, index })))
    .sort((one, other) => one.message.receivedAt.localeCompare(other.message.receivedAt));
  // Each part's places among all messages, now that all are in order.
  const places = new Map(parts.map((part) => [part, new Map<number, number>()]));
  all.forEach(({ part, index }, place) => places.get(part)?.set(index, place));
  const moved = <Line extends { readonly message: number }>(part: ThreadView, line: Line): Line => ({
    ...line,
    message: places.get(part)?.get(line.message) ?? line.message,
  });
  return {
    messages: all.map(({ message }) => message),
    lastTime: lastTime(
      notes,
      parts.map((part) => ({ part, move: (line) => moved(part, line) })),
    ),
    open: parts
      .flatMap((part) => part.acts.filter(({ takenUp }) => takenUp === undefined).map((act) => moved(part, act)))
      .sort(
        (one, other) =>
          Number(other.mine) - Number(one.mine) ||
          (one.due?.date ?? '9999').localeCompare(other.due?.date ?? '9999') ||
          other.message - one.message,
      ),
    conflicts: parts.flatMap((part) =>
      part.conflicts.map((conflict) => ({ ...conflict, sides: conflict.sides.map((side) => moved(part, side)) })),
    ),
    unread: parts.flatMap((part) => part.unread.map((index) => places.get(part)?.get(index) ?? index)).sort((one, other) => one - other),
  };
}

interface Part {
  readonly part: ThreadView;
  readonly move: (line: ThreadLine) => ThreadLine;
}

/** What speaks of last time, in the appointment and in the newest messages; where nothing does, what the newest message says. */
function lastTime(notes: string, parts: readonly Part[]): readonly ThreadLine[] {
  const inNotes = sentencesWith(notes, -1);
  const inMail = parts
    .flatMap(({ part, move }) => part.messages.flatMap(({ text }, index) => sentencesWith(text, index).map(move)))
    .sort((one, other) => other.message - one.message);
  const found = [...inNotes, ...inMail].slice(0, mostLines);
  if (found.length > 0) return found;
  return parts
    .flatMap(({ part, move }) => part.stands.map(move))
    .sort((one, other) => other.message - one.message)
    .slice(0, mostLines - 1);
}

function sentencesWith(text: string, message: number): readonly ThreadLine[] {
  return splitSentences(text)
    .map((span) => ({ message, quote: text.slice(span.start, span.end).trim(), span }))
    .filter(({ quote }) => quote.length <= 400 && before.test(quote));
}

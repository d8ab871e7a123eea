import type { IncomingMessage } from 'node:http';
import { Problem } from '../core/problem';
import { eventReader, lastEvent, type ChatEvent } from './chat-event';

/** The longest single event, in UTF-16 code units. */
const longestEvent = 1_000_000;
/** Milliseconds between two lists of events. Each is twice the one before, so that a short reply is not held up at its end. */
export interface Rests {
  readonly firstMs: number;
  readonly mostMs: number;
}

/**
 * Takes the body of a streamed reply; gives its events, those that come close together as one list: the first at once, and from then on
 * with rests between. Between two lists the connection is not read from: reading one token costs as much as reading
 * fifty, and under load that, with a promise and a write a token, was most of what a gateway did. A server that floods is slowed by it too.
 * @throws Problem reply-unusable; SyntaxError when an event is no JSON; what the stream throws when it is cut
 */
export async function* readChatEvents(body: IncomingMessage, rests: Rests): AsyncGenerator<readonly ChatEvent[]> {
  const { socket } = body;
  const eventsOf = eventReader();
  let restMs = rests.firstMs;
  let held = '';
  let ready = false;
  let resting = false;
  let ended = false;
  let failure: unknown;
  let wake: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const give = (): void => {
    ready = true;
    wake?.();
  };
  const rest = (): void => {
    resting = true;
    // Both: a message that wants more would wake its connection.
    body.pause();
    socket.pause();
    timer = setTimeout(collect, restMs);
    restMs = Math.min(2 * restMs, rests.mostMs);
  };
  const collect = (): void => {
    socket.resume();
    body.resume();
    // What the system kept meanwhile comes in the next turn of the loop, after the little that was already read.
    setImmediate(() => setImmediate(collected));
  };
  const collected = (): void => {
    if (ended) return;
    if (held === '') resting = false;
    else {
      body.pause();
      socket.pause();
      give();
    }
  };
  const end = (reason?: unknown): void => {
    ended = true;
    failure ??= reason;
    give();
  };
  body.setEncoding('utf8');
  body.on('data', (text: string) => {
    held += text;
    if (!resting) give();
  });
  body.once('end', () => end());
  body.once('error', end);
  body.once('close', () => end(body.readableEnded ? undefined : Object.assign(new Error('cut'), { code: 'ECONNRESET' })));
  let left = '';
  try {
    for (;;) {
      if (!ready) await new Promise<void>((resolve) => (wake = resolve));
      ready = ended;
      const text = left + held;
      held = '';
      if (text.length > longestEvent) throw new Problem('reply-unusable', { technical: 'event too long' });
      const border = text.lastIndexOf('\n') + 1;
      left = text.slice(border);
      const lines = text.slice(0, border);
      const events = eventsOf(lines);
      // Once it has said its last, the end follows at once, and the connection is free for the next job.
      if (lines.includes(lastEvent)) proceed();
      else if (!ended) rest();
      if (events.length > 0) yield events;
      if (!ended || held !== '') continue;
      if (failure !== undefined) throw failure;
      // A last line without its line break counts only when it is whole: what is not was cut there.
      const whole = wholeEvent(left);
      if (whole.length > 0) yield whole;
      return;
    }
  } finally {
    clearTimeout(timer);
    body.removeAllListeners('data');
    // A reply that nobody reads to its end must not keep its connection, or be kept in memory.
    body.on('error', () => undefined);
    if (!ended && !body.readableEnded) body.destroy();
  }

  function proceed(): void {
    resting = false;
    socket.resume();
    body.resume();
  }
}

function wholeEvent(line: string): readonly ChatEvent[] {
  try {
    return eventReader()(`${line}\n`);
  } catch {
    return [];
  }
}

import type { Readable } from 'node:stream';
import { Problem } from '../core/problem';

/** What one server-sent event of OpenAI's chat completions holds, as far as it is read. Whoever sent it may have sent anything else. */
export interface ChatEvent {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown } | null;
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number } | null;
  readonly error?: { readonly code?: string | null } | null;
}

/** Held at most before the other side is made to wait, and the longest single event, in UTF-16 code units. */
const mostHeld = 256_000;
const longestEvent = 1_000_000;
/** After this event the other side says no more. Source: OpenAI API reference, "Streaming". */
const last = '[DONE]';

/**
 * Takes the body of a streamed reply; gives its events, those that come close together as one list: the first at once, and from then on one
 * list in `everyMs` milliseconds at most. Under load most of a gateway's time went into a promise, a timer and a write for each token, where
 * twenty-five a second look the same to whoever reads.
 * @throws Problem reply-unusable; SyntaxError when an event is no JSON; what the stream throws when it is cut
 */
export async function* readChatEvents(body: Readable, everyMs: number): AsyncGenerator<readonly ChatEvent[]> {
  let held = '';
  let ended = false;
  let failure: unknown;
  let wake: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  const rouse = (): void => {
    clearTimeout(timer);
    timer = undefined;
    wake?.();
    wake = undefined;
  };
  body.setEncoding('utf8');
  body.on('data', (text: string) => {
    held += text;
    if (held.length > mostHeld) body.pause();
    else if (!text.includes(last)) {
      if (timer !== undefined) return;
      const rest = dueAt - performance.now();
      if (rest > 1) {
        timer = setTimeout(rouse, rest);
        return;
      }
    }
    rouse();
  });
  const end = (reason?: unknown): void => {
    ended = true;
    failure ??= reason;
    rouse();
  };
  body.once('end', () => end());
  body.once('error', end);
  body.once('close', () => end(body.readableEnded ? undefined : Object.assign(new Error('cut'), { code: 'ECONNRESET' })));
  let rest = '';
  try {
    for (;;) {
      if (!ended && (held === '' || timer !== undefined)) await new Promise<void>((resolve) => (wake = resolve));
      const text = rest + held;
      held = '';
      if (body.isPaused()) body.resume();
      if (text.length > longestEvent) throw new Problem('reply-unusable', { technical: 'event too long' });
      const border = text.lastIndexOf('\n') + 1;
      rest = text.slice(border);
      const events = border === 0 ? [] : eventsOf(text.slice(0, border));
      if (events.length > 0) {
        dueAt = performance.now() + everyMs;
        yield events;
      }
      if (!ended || held !== '') continue;
      if (failure !== undefined) throw failure;
      // A last line without its line break counts only when it is whole: what is not was cut there.
      const left = wholeEvent(rest);
      if (left !== undefined) yield [left];
      return;
    }
  } finally {
    clearTimeout(timer);
    body.removeAllListeners('data');
    // A reply that nobody reads to its end must not keep its connection, or be kept in memory.
    body.on('error', () => undefined);
    if (!ended && !body.readableEnded) body.destroy();
  }
}

/** Events of chat completions are one line of data each; comments, names and ids of events say nothing to us. */
function eventsOf(lines: string): readonly ChatEvent[] {
  const events: ChatEvent[] = [];
  for (const line of lines.split('\n')) {
    if (!line.startsWith('data:')) continue;
    const value = line.slice(line.startsWith('data: ') ? 6 : 5).trimEnd();
    if (value !== '' && value !== last) events.push(eventOf(JSON.parse(value)));
  }
  return events;
}

function eventOf(value: unknown): ChatEvent {
  if (typeof value !== 'object' || value === null) throw new Problem('reply-unusable', { technical: 'no object in an event' });
  return value;
}

function wholeEvent(line: string): ChatEvent | undefined {
  try {
    return eventsOf(`${line}\n`)[0];
  } catch {
    return undefined;
  }
}

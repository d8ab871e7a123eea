import { Problem } from '../core/problem';

/** What one server-sent event of OpenAI's chat completions holds, as far as it is read. Whoever sent it may have sent anything else. */
export interface ChatEvent {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown } | null;
    readonly finish_reason?: string | null;
  }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
  readonly error?: { readonly code?: unknown } | null;
}

/** After this event the other side says no more. Source: OpenAI API reference, "Streaming". */
export const lastEvent = '[DONE]';

/** What stands before and after the words in a line; the same in every event of a reply whose servers add nothing of their own. */
interface Envelope {
  readonly before: string;
  readonly after: string;
}

/** How often an envelope is looked for in one reply: some servers put something new in each event, and then it is only lost time. */
const mostTries = 4;

/**
 * Gives what reads whole lines of one reply as events; words of events that differ in nothing else are given as one event. Events of chat
 * completions are one line of data each; comments, names and ids of events say nothing to us.
 *
 * The quick way: of an event that was parsed it is known where its words stand. A line with the same characters before and after them, and
 * between them none that JSON treats in a special way, is the same event with other words, and needs no parsing.
 * @throws Problem reply-unusable, SyntaxError when an event is no JSON
 */
export function eventReader(): (lines: string) => readonly ChatEvent[] {
  let envelope: Envelope | undefined;
  let tries = 0;
  return (lines) => {
    const events: ChatEvent[] = [];
    let words = '';
    const giveWords = (): void => {
      if (words !== '') events.push({ choices: [{ delta: { content: words } }] });
      words = '';
    };
    let start = 0;
    for (let end = lines.indexOf('\n'); end !== -1; start = end + 1, end = lines.indexOf('\n', start)) {
      if (!lines.startsWith('data:', start)) continue;
      if (
        envelope !== undefined &&
        end - start >= envelope.before.length + envelope.after.length &&
        lines.startsWith(envelope.before, start) &&
        lines.endsWith(envelope.after, end)
      ) {
        const between = lines.slice(start + envelope.before.length, end - envelope.after.length);
        if (!special.test(between)) {
          words += between;
          tries = 0;
          continue;
        }
      }
      const line = lines.slice(start, end);
      const value = line.slice(line.startsWith('data: ') ? 6 : 5).trimEnd();
      if (value === '' || value === lastEvent) continue;
      giveWords();
      const event = eventOf(JSON.parse(value));
      events.push(event);
      const content = wordsAlone(event);
      if (content !== undefined && tries < mostTries) {
        tries += 1;
        envelope = envelopeOf(line, content) ?? envelope;
      }
    }
    giveWords();
    return events;
  };
}

/** What JSON does not allow in a text as it is. */
const special = /["\\\u0000-\u001f]/;

function eventOf(value: unknown): ChatEvent {
  if (typeof value !== 'object' || value === null) throw new Problem('reply-unusable', { technical: 'no object in an event' });
  return value;
}

/** Gives an event's words when it holds nothing else that is read. */
function wordsAlone({ choices, usage, error }: ChatEvent): string | undefined {
  const choice = choices?.[0];
  const content = choice?.delta?.content;
  if (typeof content !== 'string' || content === '' || usage || error || choice?.finish_reason || choice?.delta?.refusal) return undefined;
  return content;
}

/** Takes a line and the words in it; gives what stands around them, tried out with other words. */
function envelopeOf(line: string, content: string): Envelope | undefined {
  const literal = JSON.stringify(content);
  const at = line.indexOf(literal, 5);
  if (at === -1) return undefined;
  const envelope = { before: line.slice(0, at + 1), after: line.slice(at + literal.length - 1) };
  try {
    const tried = JSON.parse(`${envelope.before.slice(5)}other words${envelope.after}`) as ChatEvent;
    return wordsAlone(tried) === 'other words' ? envelope : undefined;
  } catch {
    return undefined;
  }
}

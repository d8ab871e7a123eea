import type { Ranking } from '../inbox/ranked-message';
import type { PseudonymKey } from '../pseudonym';
import { refuseUnsafe } from '../reply';
import { restoreReply } from './restore-reply';

export interface ConcludeRaiseInput {
  readonly reply: string;
  readonly key: PseudonymKey;
  /** The messages as they were read on this device, in the order they were sent, with what rules said of each. */
  readonly messages: readonly { readonly text: string; readonly ranking: Ranking }[];
}

/** A message that is to stand higher, and its own words that say why. */
export interface Raise {
  readonly index: number;
  readonly priority: 'P1a' | 'P2';
  readonly quote: string;
}

const line = /^[-*•]?\s{0,4}(?:message )?(\d{1,3})\s{0,3}[:.,-]\s{0,3}(today|this week)\s{0,3}[:,-]\s{0,3}["“](.{3,300}?)["”]\.?\s*$/i;
const order = ['P1a', 'P1b', 'P2', 'P3', 'P4'];

/**
 * Takes a model's reply; gives the messages it may raise. Never lower: a level that is not higher than the rules' is dropped, and so is a quote that is not in
 * the message word for word. A reply in another shape raises nothing. @throws Problem reply-unusable, reply-empty, reply-lost-name
 */
export function concludeRaise({ reply, key, messages }: ConcludeRaiseInput): readonly Raise[] {
  const own = messages.map(({ text }) => text).join('\n');
  const raises = new Map<number, Raise>();
  for (const said of restoreReply(refuseUnsafe(reply), key, false, own).split('\n')) {
    const [, number, when, words] = line.exec(said.trim()) ?? [];
    const index = Number(number) - 1;
    const message = messages[index];
    if (message === undefined || words === undefined) continue;
    const priority = when?.toLowerCase() === 'today' ? 'P1a' : 'P2';
    const quote = exactWords(message.text, words);
    if (quote === undefined || order.indexOf(priority) >= order.indexOf(message.ranking.priority) || raises.has(index)) continue;
    raises.set(index, { index, priority, quote });
  }
  return [...raises.values()];
}

/** The message's own letters for words that differ from them in spaces and kinds of quotes alone. */
function exactWords(text: string, words: string): string | undefined {
  const plain = (some: string): string => some.replace(/[’‘]/g, "'").replace(/\s/g, ' ');
  const at = plain(text).toLowerCase().indexOf(plain(words).toLowerCase());
  return at < 0 ? undefined : text.slice(at, at + words.length);
}

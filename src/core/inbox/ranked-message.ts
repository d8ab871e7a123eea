import type { Message } from '../mailbox';

/** The four levels of the triage rubric; P1b is a legal clock that started when the message arrived. */
export type Priority = 'P1a' | 'P1b' | 'P2' | 'P3' | 'P4';

/** What rules say of one message; a model may raise the priority, never lower it. */
export interface Ranking {
  readonly priority: Priority;
  readonly needsReply: boolean;
  readonly deadline: { readonly text: string; readonly date: string } | null;
  readonly category: string;
  /** Exact words of the subject or body. */
  readonly cue: string;
  /** One sentence that quotes the cue. */
  readonly reason: string;
  readonly vulnerability: readonly { readonly kind: string; readonly quote: string; readonly offer: string }[];
  readonly suspicious: boolean;
}

/** A message and where it stands. */
export interface RankedMessage {
  readonly message: Message;
  readonly ranking: Ranking;
}

const levels: readonly Priority[] = ['P1a', 'P1b', 'P2', 'P3', 'P4'];

/**
 * Negative when `one` comes first: level, then the nearest date still to come, then the longer wait (the rubric's tie-break). A date that has
 * passed cannot be met any more and pulls nothing forward.
 */
export function compareRanked(one: RankedMessage, other: RankedMessage, today = ''): number {
  const due = ({ ranking }: RankedMessage): string => {
    const date = ranking.deadline?.date ?? '';
    return date !== '' && date >= today ? date : '9999';
  };
  return (
    levels.indexOf(one.ranking.priority) - levels.indexOf(other.ranking.priority) ||
    due(one).localeCompare(due(other)) ||
    one.message.receivedAt.localeCompare(other.message.receivedAt)
  );
}

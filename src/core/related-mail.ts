import type { Message } from './mailbox';
import type { Signal } from './signal';

/** Messages that were found, newest first; `more` is true when there are others that were not read. */
export interface RelatedMessages {
  readonly messages: readonly Message[];
  readonly more: boolean;
}

/**
 * Messages that belong to what is open, read only and never more than is said. At most two members; where there is none of this port, only what is
 * open can be read, and that is said.
 * @throws Problem signed-out, not-allowed, service-busy, no-answer, cancelled
 */
export interface RelatedMail {
  /** All messages of a conversation, over all folders, drafts left out; `id` as Office gives it. */
  conversation(id: string, signal: Signal): Promise<RelatedMessages>;
  /** The newest messages from or to any of these people, by address or by name. */
  withPeople(people: readonly string[], signal: Signal): Promise<RelatedMessages>;
}

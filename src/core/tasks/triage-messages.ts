import type { Ranking } from '../inbox/ranked-message';
import type { Message } from '../mailbox';
import { triage } from '../triage';

export interface TriageMessagesInput {
  readonly messages: readonly Message[];
  readonly officer: { readonly email: string; readonly role?: string };
}

/** Ranks messages by rules, in the order given. A message that could not be opened is ranked by its subject alone, and says so elsewhere. */
export function triageMessages({ messages, officer }: TriageMessagesInput): readonly Ranking[] {
  return messages.map((message) => triage(message.unreadable === undefined ? message : { ...message, body: '' }, officer));
}

import { compareRanked, type RankedMessage } from './ranked-message';

/** One conversation: led by its most urgent message, so that a late "thank you" never hides an early cry for help. */
export interface RankedConversation {
  readonly id: string;
  readonly lead: RankedMessage;
  /** All its messages, newest first. */
  readonly messages: readonly RankedMessage[];
}

/** The inbox in order. Every message is in exactly one group: nothing is hidden. */
export interface OrderedInbox {
  /** P1a and P1b, and whatever is due today or tomorrow. */
  readonly today: readonly RankedConversation[];
  /** P2, and whatever is due within seven days. */
  readonly thisWeek: readonly RankedConversation[];
  readonly whenYouCan: readonly RankedConversation[];
  /** No date, request or risk found: not ranked, and they may still matter. */
  readonly noCue: readonly RankedConversation[];
  /** Messages whose words could not be read, counted among the groups too. */
  readonly unreadable: readonly RankedMessage[];
}

/** Takes ranked messages in any order and today's ISO date; gives them by conversation and urgency. */
export function orderInbox(messages: readonly RankedMessage[], today: string): OrderedInbox {
  const conversations = byConversation(messages, today);
  const soon = addDays(today, 1);
  const week = addDays(today, 7);
  const groups: Record<'today' | 'thisWeek' | 'whenYouCan' | 'noCue', RankedConversation[]> = {
    today: [],
    thisWeek: [],
    whenYouCan: [],
    noCue: [],
  };
  for (const conversation of conversations) {
    const { priority, deadline } = conversation.lead.ranking;
    const due = deadline !== null && deadline.date >= today ? deadline.date : '9999';
    if (priority === 'P1a' || priority === 'P1b' || (due <= soon && priority !== 'P4')) groups.today.push(conversation);
    else if (priority === 'P2' || (due <= week && priority !== 'P4')) groups.thisWeek.push(conversation);
    else if (priority === 'P3') groups.whenYouCan.push(conversation);
    else groups.noCue.push(conversation);
  }
  return { ...groups, unreadable: messages.filter(({ message }) => message.unreadable !== undefined) };
}

/** Conversations in order of their most urgent message; a message with no conversation id is one of its own. */
export function byConversation(messages: readonly RankedMessage[], today = ''): readonly RankedConversation[] {
  const found = new Map<string, RankedMessage[]>();
  for (const ranked of messages) {
    const id = ranked.message.conversationId === '' ? ranked.message.id : ranked.message.conversationId;
    const together = found.get(id);
    if (together === undefined) found.set(id, [ranked]);
    else together.push(ranked);
  }
  const conversations: RankedConversation[] = [];
  for (const [id, together] of found) {
    const lead = [...together].sort((one, other) => compareRanked(one, other, today))[0];
    if (lead === undefined) continue;
    conversations.push({
      id,
      lead,
      messages: together.sort((one, other) => other.message.receivedAt.localeCompare(one.message.receivedAt)),
    });
  }
  return conversations.sort((one, other) => compareRanked(one.lead, other.lead, today));
}

/** Takes an ISO date; gives the ISO date that many days later. */
export function addDays(date: string, days: number): string {
  const then = new Date(`${date}T12:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}

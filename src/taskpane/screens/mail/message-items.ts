import type { RankedConversation } from '../../../core/inbox/inbox-order';
import type { DigestLine } from '../../../core/inbox/leave-digest';
import type { RankedMessage } from '../../../core/inbox/ranked-message';
import { shortDate } from '../../clock';
import type { IconName } from '../../icons';
import type { MessageItemData } from '../../parts/message-item';
import { words } from '../../strings';

/** What the officer may press beside a message. */
export interface MessageDeeds {
  readonly flag?: (message: RankedMessage) => void;
  readonly category?: (message: RankedMessage) => void;
  readonly forward?: (message: RankedMessage) => void;
}

/** Takes a conversation led by its most urgent message; gives it as a list shows it. */
export function conversationItem({ lead }: RankedConversation, deeds: MessageDeeds = {}): MessageItemData {
  return messageItem(lead, lead.ranking.cue, lead.ranking.reason, deeds);
}

/** Takes a line of the leave digest; gives it as a list shows it. */
export function digestItem(line: DigestLine, deeds: MessageDeeds = {}): MessageItemData {
  return messageItem(line.message, line.quote, line.reason, deeds);
}

/** A message whose words could not be read: its subject and sender, and nothing said of what is in it. */
export function unreadItem({ message }: RankedMessage): MessageItemData {
  return {
    id: message.id,
    from: nameOf(message.from),
    when: message.receivedAt === '' ? '' : shortDate(message.receivedAt),
    subject: message.subject,
    quote: '',
    reason: '',
    icon: 'warning',
  };
}

function messageItem(ranked: RankedMessage, quote: string, reason: string, deeds: MessageDeeds): MessageItemData {
  const { message, ranking } = ranked;
  const { flag, category, forward } = deeds;
  return {
    id: message.id,
    from: nameOf(message.from),
    when: message.receivedAt === '' ? '' : shortDate(message.receivedAt),
    subject: message.subject,
    quote,
    reason: ranking.suspicious ? words.suspicious : withoutCue(reason, quote),
    icon: iconOf(ranked),
    does: [
      ...(flag === undefined ? [] : [{ label: words.flagIt, press: () => flag(ranked) }]),
      ...(category === undefined ? [] : [{ label: words.categoryIt, press: () => category(ranked) }]),
      ...(forward === undefined ? [] : [{ label: words.forwardIt, press: () => forward(ranked) }]),
    ],
  };
}

/** The quote stands above already: what is left of the reason says why it matters. */
function withoutCue(reason: string, quote: string): string {
  const rest = reason.startsWith(`"${quote}"`) ? reason.slice(quote.length + 2).replace(/^[:,]?\s*/, '') : reason;
  return rest === '' ? reason : rest.charAt(0).toUpperCase() + rest.slice(1);
}

function nameOf({ name, email }: { readonly name: string; readonly email: string }): string {
  return name === '' ? email : name;
}

function iconOf({ ranking }: RankedMessage): IconName {
  if (ranking.suspicious || ranking.priority === 'P1a') return 'warning';
  if (ranking.deadline !== null) return 'clock';
  return ranking.needsReply ? 'question' : 'mail';
}

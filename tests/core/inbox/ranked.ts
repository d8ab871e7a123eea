import type { Priority, RankedMessage } from '../../../src/core/inbox/ranked-message';

/** An invented message with its ranking, all of it plain unless said. */
export function ranked(
  id: string,
  change: {
    priority?: Priority;
    due?: string;
    conversation?: string;
    receivedAt?: string;
    from?: string;
    to?: string;
    body?: string;
    subject?: string;
    needsReply?: boolean;
    unreadable?: 'encrypted';
  } = {},
): RankedMessage {
  return {
    message: {
      id,
      conversationId: change.conversation ?? '',
      subject: change.subject ?? `Subject ${id}`,
      from: { name: 'Tom Ferris', email: change.from ?? 'tom@home.example' },
      to: [{ name: 'Paul', email: change.to ?? 'paul@marrowdale.example' }],
      cc: [],
      receivedAt: change.receivedAt ?? '2026-11-20T09:00:00Z',
      isRead: false,
      importance: 'normal',
      hasAttachments: false,
      categories: [],
      flagged: false,
      preview: '',
      body: change.body ?? '',
      attachments: [],
      ...(change.unreadable === undefined ? {} : { unreadable: change.unreadable }),
    },
    ranking: {
      priority: change.priority ?? 'P3',
      needsReply: change.needsReply ?? false,
      deadline: change.due === undefined ? null : { text: 'by then', date: change.due },
      category: 'other',
      cue: 'cue',
      reason: 'Says “cue”.',
      vulnerability: [],
      suspicious: false,
    },
  };
}

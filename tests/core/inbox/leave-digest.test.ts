import { leaveDigest } from '../../../src/core/inbox/leave-digest';
import type { RankedMessage } from '../../../src/core/inbox/ranked-message';
import { ranked } from './ranked';

const digest = (messages: readonly RankedMessage[]) =>
  leaveDigest({
    messages,
    officer: { email: 'paul@marrowdale.example' },
    from: '2026-11-09',
    to: '2026-11-20',
    today: '2026-11-23',
    domains: ['marrowdale.example'],
  });

const ids = (lines: readonly { readonly message: RankedMessage }[]): string[] => lines.map(({ message }) => message.message.id);

test('what is still live comes soonest first, what is past its date under missed', () => {
  const made = digest([
    ranked('late', { priority: 'P2', due: '2026-11-27', needsReply: true }),
    ranked('soon', { priority: 'P2', due: '2026-11-24', needsReply: true }),
    ranked('gone', { priority: 'P2', due: '2026-11-18' }),
  ]);
  expect(ids(made.needsYou)).toEqual(['soon', 'late']);
  expect(ids(made.missed)).toEqual(['gone']);
});

test('a colleague’s answer settles a conversation, and is quoted', () => {
  const made = digest([
    ranked('ask', { conversation: 'c', needsReply: true, priority: 'P2', receivedAt: '2026-11-10T09:00:00Z' }),
    ranked('answer', {
      conversation: 'c',
      priority: 'P4',
      from: 'karen@marrowdale.example',
      body: 'I have replied to Tom and sent the form.',
      receivedAt: '2026-11-11T09:00:00Z',
    }),
  ]);
  expect(ids(made.decidedWithoutYou)).toEqual(['answer']);
  expect(made.decidedWithoutYou[0]?.quote).toContain('I have replied');
});

test('danger after a colleague’s answer is not settled', () => {
  const made = digest([
    ranked('answer', {
      conversation: 'c',
      from: 'karen@marrowdale.example',
      body: 'We have sorted this.',
      receivedAt: '2026-11-11T09:00:00Z',
    }),
    ranked('help', { conversation: 'c', priority: 'P1a', receivedAt: '2026-11-12T09:00:00Z' }),
  ]);
  expect(ids(made.needsYou)).toEqual(['help']);
});

test('someone who wrote twice and is chasing is waiting', () => {
  const made = digest([
    ranked('one', { conversation: 'c', priority: 'P3', receivedAt: '2026-11-10T09:00:00Z' }),
    ranked('two', { conversation: 'c', priority: 'P3', body: 'Any update on my form?', receivedAt: '2026-11-15T09:00:00Z' }),
  ]);
  expect(ids(made.waiting)).toEqual(['two']);
});

test('what could not be opened is said and never summarised, and bulk mail is only counted', () => {
  const made = digest([ranked('locked', { unreadable: 'encrypted', priority: 'P1a' }), ranked('news', { priority: 'P4' })]);
  expect(ids(made.unread)).toEqual(['locked']);
  expect(made.needsYou).toHaveLength(0);
  expect(made.bulk).toBe(1);
  expect(made.total).toBe(2);
});

test('messages before and after the leave are left out', () => {
  expect(
    digest([ranked('before', { receivedAt: '2026-11-08T23:00:00Z' }), ranked('after', { receivedAt: '2026-11-21T01:00:00Z' })]).total,
  ).toBe(0);
});

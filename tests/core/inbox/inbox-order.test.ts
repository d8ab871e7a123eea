import fc from 'fast-check';
import { orderInbox } from '../../../src/core/inbox/inbox-order';
import type { Priority } from '../../../src/core/inbox/ranked-message';
import { ranked } from './ranked';

const today = '2026-11-23';

test('danger and clocks stand under today, the week under this week, and what has no cue apart', () => {
  const inbox = orderInbox(
    [
      ranked('n', { priority: 'P4' }),
      ranked('w', { priority: 'P2' }),
      ranked('c', { priority: 'P1b' }),
      ranked('d', { priority: 'P1a' }),
      ranked('o'),
    ],
    today,
  );
  expect(inbox.today.map(({ lead }) => lead.message.id)).toEqual(['d', 'c']);
  expect(inbox.thisWeek.map(({ lead }) => lead.message.id)).toEqual(['w']);
  expect(inbox.whenYouCan.map(({ lead }) => lead.message.id)).toEqual(['o']);
  expect(inbox.noCue.map(({ lead }) => lead.message.id)).toEqual(['n']);
});

test('a deadline of tomorrow comes under today whatever the level', () => {
  expect(orderInbox([ranked('due', { due: '2026-11-24' })], today).today).toHaveLength(1);
});

test('a thank-you at the end of a conversation does not hide the cry for help before it', () => {
  const inbox = orderInbox(
    [
      ranked('help', { priority: 'P1a', conversation: 'c1', receivedAt: '2026-11-19T09:00:00Z' }),
      ranked('thanks', { priority: 'P4', conversation: 'c1', receivedAt: '2026-11-21T09:00:00Z' }),
    ],
    today,
  );
  expect(inbox.today[0]?.lead.message.id).toBe('help');
  expect(inbox.today[0]?.messages.map(({ message }) => message.id)).toEqual(['thanks', 'help']);
});

test('every message stands in exactly one group, whatever comes', () => {
  const priority = fc.constantFrom<Priority>('P1a', 'P1b', 'P2', 'P3', 'P4');
  const messages = fc.array(
    fc.record({
      priority,
      conversation: fc.constantFrom('', 'a', 'b'),
      due: fc.constantFrom(undefined, '2026-11-01', '2026-11-24', '2026-12-24'),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(messages, (list) => {
      const all = list.map(({ due, ...rest }, index) => ranked(String(index), { ...rest, ...(due === undefined ? {} : { due }) }));
      const { today: now, thisWeek, whenYouCan, noCue } = orderInbox(all, today);
      const placed = [...now, ...thisWeek, ...whenYouCan, ...noCue].flatMap(({ messages: of }) => of.map(({ message }) => message.id));
      expect([...placed].sort()).toEqual(all.map(({ message }) => message.id).sort());
    }),
  );
});

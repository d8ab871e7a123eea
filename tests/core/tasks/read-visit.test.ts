import { readVisit } from '../../../src/core/tasks/read-visit';
import { visitPeople } from '../../../src/core/visit-people';

const officer = { name: 'Paul', email: 'paul@marrowdale.example' };
const ashby = { name: 'Mr Ashby', email: 'ashby@homemail.example' };
const joan = { name: 'Joan Ashby', email: 'joan@homemail.example' };
const message = (id: string, conversationId: string, from: typeof ashby, receivedAt: string, body: string) => ({
  id,
  conversationId,
  subject: 'Stairs',
  from,
  to: [officer],
  cc: [],
  receivedAt,
  body,
});

test('last time comes from the appointment and the newest messages; what is open comes from every conversation, the officer’s own first', () => {
  const view = readVisit({
    officer,
    notes: 'Last time (12 October) we agreed to look at the stairs.\nBring the form.',
    messages: [
      message('2', 'b', joan, '2026-11-11T09:00:00Z', 'Please let me know when you go?'),
      message('1', 'a', ashby, '2026-11-06T09:00:00Z', 'Last time you came I said no to the key safe. I will ring you on 20 November.'),
      message('3', 'c', ashby, '2026-11-12T09:00:00Z', 'Sealed.'),
    ].map((one) => (one.id === '3' ? { ...one, unreadable: 'encrypted' as const } : one)),
  });
  expect(view.messages.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(view.lastTime.map(({ message: at, quote }) => [at, quote])).toEqual([
    [-1, 'Last time (12 October) we agreed to look at the stairs.'],
    [0, 'Last time you came I said no to the key safe.'],
  ]);
  expect(view.open.map(({ message: at, mine, quote }) => [at, mine, quote])).toEqual([
    [1, true, 'Please let me know when you go?'],
    [0, false, 'I will ring you on 20 November.'],
  ]);
  expect(view.unread).toEqual([2]);
});

test.each([
  ['Visit: Lewis Hart', [], ['Lewis Hart']],
  ['Home visit - Mr Ashby', [officer], ['Mr Ashby']],
  ['Joint visit to 73 Weaver Street', [officer], []],
  ['Case conference', [officer, joan, { name: 'Ruth', email: 'ruth@marrowdale.example' }], ['Joan Ashby']],
  ['Team meeting', [officer, { name: 'Ruth', email: 'ruth@marrowdale.example' }], ['Ruth']],
])('%s is a visit to %j, people from outside and of the subject before colleagues', (title, invited, people) => {
  expect(visitPeople({ title, invited, officer, domains: ['marrowdale.example'] }).map(({ name }) => name)).toEqual(people);
});

import type { OpenItem } from '../../src/core/host';
import { belongsTo, hasLastingName, keyOf, nameOf } from '../../src/taskpane/open-item';

const item = (kind: OpenItem['kind'], title: string, envelope: Partial<NonNullable<OpenItem['envelope']>> = {}): OpenItem => ({
  kind,
  title,
  scope: 'whole',
  passages: [],
  abilities: new Set(),
  envelope: { to: [], attachments: [], ...envelope },
});
const sent = (title: string, sentAt: string, conversationId = 'c1'): OpenItem => item('message-read', title, { sentAt, conversationId });

const damp = nameOf(sent('Damp', '2026-11-20T09:00:00Z'));
const answer = (conversationId?: string): ReturnType<typeof nameOf> =>
  nameOf(item('message-compose', 'RE: Damp', conversationId === undefined ? {} : { conversationId }));

test('two messages of one conversation, with one subject, are two', () => {
  expect(belongsTo(damp, nameOf(sent('Damp', '2026-11-20T09:00:00Z')))).toBe(true);
  expect(belongsTo(damp, nameOf(sent('Damp', '2026-11-21T09:00:00Z')))).toBe(false);
});

test('an answer in its conversation belongs to the message, one in another does not, and a message does not belong to a draft', () => {
  expect(belongsTo(damp, answer('c1'))).toBe(true);
  expect(belongsTo(damp, answer('c2'))).toBe(false);
  // A new message whose conversation Outlook does not tell: the officer's own choice.
  expect(belongsTo(damp, answer())).toBe(true);
  expect(belongsTo(answer('c1'), damp)).toBe(false);
});

test('a draft stays itself when its subject is changed, and new drafts are told apart by nothing but that', () => {
  const renamed = nameOf(item('message-compose', 'About the damp', { conversationId: 'c1' }));
  expect(belongsTo(answer('c1'), renamed)).toBe(true);
  expect(belongsTo(answer(), nameOf(item('message-compose', 'Bins')))).toBe(false);
  expect(hasLastingName(answer('c1'))).toBe(false);
  expect(hasLastingName(damp)).toBe(true);
});

test('an appointment is known by its id, and a message or a document is none', () => {
  const visit = nameOf(item('appointment-read', 'Visit', { id: 'a1', startsAt: '2026-11-24T10:00:00Z' }));
  expect(belongsTo(visit, nameOf(item('appointment-read', 'Visit, moved', { id: 'a1' })))).toBe(true);
  expect(belongsTo(visit, nameOf(item('appointment-read', 'Visit', { id: 'a2' })))).toBe(false);
  expect(belongsTo(visit, damp)).toBe(false);
});

test('in Word there is one document, whatever its heading says by now', () => {
  expect(belongsTo(nameOf(item('document', 'Rent account')), nameOf(item('document', 'Your rent')))).toBe(true);
  expect(keyOf(item('document', 'Rent account'))).toBe('');
});

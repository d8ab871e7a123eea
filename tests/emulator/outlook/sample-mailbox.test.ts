import { manyMessages, sampleMessages } from '../../../emulator/outlook/sample-mailbox/sample-mailbox';

const messages = sampleMessages();

test('the sample mailbox holds at least 250 messages of four weeks, the same every time', () => {
  expect(messages.length).toBeGreaterThanOrEqual(250);
  expect(messages[0]?.received.startsWith('2026-11-22')).toBe(true);
  expect(messages.at(-1)?.received.slice(0, 7)).toBe('2026-10');
  expect(sampleMessages()).toEqual(messages);
});

test('every id is its own, and looks like Exchange’s', () => {
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  expect(messages.every(({ id }) => /[/]/.test(id) && /[+]/.test(id) && !/[-_]/.test(id))).toBe(true);
});

test('no slot is left unfilled, and nobody is real', () => {
  for (const { subject, text, from, to, cc } of messages) {
    expect(`${subject}\n${text}`).not.toMatch(/\{[\w+-]*\}|undefined|NaN/);
    for (const { address } of [from, ...to, ...cc]) expect(address).toMatch(/\.example$/);
    expect(`${subject}\n${text}`).not.toMatch(/(?<!\d)07(?!700 ?900)\d{3} ?\d/);
  }
});

test('has threads, attachments, protected mail and a meeting request', () => {
  const threads = new Map<string, number>();
  for (const { conversationId } of messages) threads.set(conversationId, (threads.get(conversationId) ?? 0) + 1);
  expect([...threads.values()].filter((count) => count > 1).length).toBeGreaterThan(30);
  expect(messages.filter(({ attachments }) => attachments.length > 0).length).toBeGreaterThan(25);
  expect(messages.some(({ isProtected }) => isProtected)).toBe(true);
  expect(messages.some(({ meeting }) => meeting !== undefined)).toBe(true);
});

test('can be made as long as a test needs', () => {
  const many = manyMessages(5_000);
  expect(new Set(many.map(({ id }) => id)).size).toBe(5_000);
});

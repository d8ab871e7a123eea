import { readRequest } from '../../../emulator/office/envelope';

const request = { _messageType: 0, _actionType: 0, _actionName: 'executeMethod', _conversationId: 'c', _correlationId: 3, _data: { a: 1 } };

test('reads a request of office.js', () => {
  expect(readRequest(JSON.stringify(request))).toEqual({
    action: 'executeMethod',
    kind: 'invoke',
    conversation: 'c',
    correlation: 3,
    data: { a: 1 },
  });
});

test('takes nothing else for one', () => {
  const others: unknown[] = [
    '',
    'text',
    '{}',
    '[]',
    'null',
    JSON.stringify({ ...request, _messageType: 1 }),
    JSON.stringify({ ...request, _actionType: 9 }),
    { ...request },
    JSON.stringify({ ...request, _actionName: 5 }),
  ];
  for (const other of others) expect(readRequest(other)).toBeUndefined();
});

import { Problem } from '../../src/core/problem';
import { graphMailbox } from '../../src/hosts/graph/graph-mailbox';
import { graphNewDraft } from '../../src/hosts/graph/new-draft';
import { graphRequest, type GraphConnection } from '../../src/hosts/graph/graph-request';
import { graphTaskList } from '../../src/hosts/graph/to-do';

const signal = new AbortController().signal;
const connection: GraphConnection = {
  base: 'https://graph.example/v1.0',
  token: () => Promise.resolve('t'),
  wait: () => Promise.resolve(),
};
const answers: (Response | undefined)[] = [];
const asked: string[] = [];

beforeEach(() => {
  answers.length = asked.length = 0;
  jest.spyOn(globalThis, 'fetch').mockImplementation((_url, init) => {
    asked.push(init?.method ?? 'GET');
    const answer = answers.shift();
    return answer === undefined ? Promise.reject(new TypeError('connection lost')) : Promise.resolve(answer);
  });
});
afterEach(() => jest.restoreAllMocks());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : String(thrown)),
  );
const letter = { to: [], subject: 'Your repair', html: '<p>Hello</p>' };
const draft = (): Promise<void> => graphNewDraft(connection, () => Promise.resolve())(letter, signal);

test.each([
  ['the answer is lost', undefined, 'no-answer'],
  ['a server in between gave up waiting', new Response('', { status: 504 }), 'service-busy'],
  ['Graph had a fault', new Response('', { status: 500 }), 'service-failed'],
])('a draft is not made twice when %s', async (_when, answer, code) => {
  answers.push(answer, Response.json({ id: 'second' }));
  expect(await codeOf(draft())).toBe(code);
  expect(asked).toEqual(['POST']);
});

test('a draft that Graph says it did not make is asked for again', async () => {
  answers.push(new Response('', { status: 429 }), new Response('', { status: 503 }), Response.json({ id: 'a' }));
  expect(await codeOf(draft())).toBe('done');
  expect(asked).toEqual(['POST', 'POST', 'POST']);
});

test.each(['reply', 'forward'] as const)('a %s is not made twice when the answer is lost', async (kind) => {
  answers.push(undefined, Response.json({ id: 'second' }));
  const { draft: answer } = graphMailbox(connection, { open: () => Promise.resolve() });
  expect(await codeOf(answer('m1', { kind, to: [], text: 'Thank you.' }, signal))).toBe('no-answer');
  expect(asked).toEqual(['POST']);
});

test('a task is not made twice, and what is only read is asked for again', async () => {
  answers.push(undefined, Response.json({ value: [{ id: 'l', wellknownListName: 'defaultList' }] }), undefined, Response.json({}));
  expect(await codeOf(graphTaskList(connection).add({ title: 'Ring the repairs team' }, signal))).toBe('no-answer');
  expect(asked).toEqual(['GET', 'GET', 'POST']);
  answers.length = 0;
  answers.push(undefined, Response.json({ value: [] }));
  expect(await graphRequest(connection, { method: 'POST', address: '/$batch', scopes: [], body: {} }, signal)).toEqual({ value: [] });
});

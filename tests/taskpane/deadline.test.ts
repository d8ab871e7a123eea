import { Problem } from '../../src/core/problem';
import type { Host, Landing, Writing } from '../../src/core/host';
import { eachWithin, withDeadline, type Deadline } from '../../src/taskpane/deadline';
import { guardedHost } from '../../src/taskpane/guarded-ports';

const of: Deadline = { within: 1_000, otherwise: 'no-answer', asked: 'thing' };
const silent = new Promise<never>(() => undefined);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('what answers in time is handed on, and leaves no timer behind', async () => {
  await expect(withDeadline(of, () => Promise.resolve(7))).resolves.toBe(7);
  expect(jest.getTimerCount()).toBe(0);
});

test('what is silent for too long is a Problem, and is told to stop', async () => {
  let stopped = false;
  const waiting = expect(
    withDeadline(of, (signal) => {
      signal.addEventListener('abort', () => (stopped = true));
      return silent;
    }),
  ).rejects.toMatchObject({ code: 'no-answer', technical: 'thing: no answer in 1 s' });
  await jest.advanceTimersByTimeAsync(1_000);
  await waiting;
  expect(stopped).toBe(true);
});

test.each([
  [
    'at once',
    () => {
      throw new TypeError('Mrs Adeyemi is undefined');
    },
  ],
  ['later', () => Promise.reject(new TypeError('Mrs Adeyemi is undefined'))],
])(
  'an error of the language thrown %s is a Problem that names its kind and none of its words',
  async (_when, work: () => Promise<never>) => {
    const thrown: unknown = await withDeadline(of, work).catch((caught: unknown) => caught);
    expect(thrown).toMatchObject({ code: 'no-answer', technical: 'thing: TypeError' });
  },
);

test('a Problem stays the one it is', async () => {
  const problem = new Problem('too-long');
  await expect(withDeadline(of, () => Promise.reject(problem))).rejects.toBe(problem);
});

test('the officer’s cancel ends the waiting whether or not the work listens, before and after it began', async () => {
  const abort = new AbortController();
  const waiting = expect(withDeadline({ ...of, signal: abort.signal }, () => silent)).rejects.toMatchObject({ code: 'cancelled' });
  abort.abort();
  await waiting;
  let begun = false;
  await expect(withDeadline({ ...of, signal: abort.signal }, () => (begun = true))).rejects.toMatchObject({ code: 'cancelled' });
  expect(begun).toBe(false);
  expect(jest.getTimerCount()).toBe(0);
});

test('the deadline of pieces is of each: a long answer that goes on is no fault, a pause that is too long is', async () => {
  const pieces = async function* (): AsyncGenerator<string> {
    for (const piece of ['one', 'two', 'three']) {
      await new Promise((resolve) => setTimeout(resolve, 800));
      yield piece;
    }
    await silent;
  };
  const came: string[] = [];
  const reading = (async () => {
    for await (const piece of eachWithin(of, pieces)) came.push(piece);
  })();
  const failed = expect(reading).rejects.toMatchObject({ code: 'no-answer' });
  await jest.advanceTimersByTimeAsync(5_000);
  await failed;
  expect(came).toEqual(['one', 'two', 'three']);
});

test('whoever stops reading pieces is not held up, and the writer is told', async () => {
  let told = false;
  const pieces = async function* (signal: AbortSignal): AsyncGenerator<string> {
    signal.addEventListener('abort', () => (told = true));
    yield 'one';
    await silent;
  };
  for await (const piece of eachWithin(of, pieces)) {
    expect(piece).toBe('one');
    break;
  }
  expect(told).toBe(true);
});

describe('a host that writes', () => {
  const change = {
    id: 'one',
    passage: { id: 'p', text: 'a b', role: 'body' },
    edits: [{ span: { start: 0, end: 1 }, replacement: 'c' }],
  } as const;
  const writing = (places: number): Writing => ({
    writing: 'changes',
    manner: 'tracked',
    changes: Array.from({ length: places }, () => change) as unknown as Extract<Writing, { writing: 'changes' }>['changes'],
  });
  const slowly = (): Promise<unknown> => new Promise((resolve) => setTimeout(() => resolve('landed'), 110_000));
  const slow = { write: slowly, restore: slowly } as unknown as Host;
  const signal = new AbortController().signal;

  test('may take as long as its many places need: Word on a Mac takes a third of a second for each', async () => {
    const writes = expect(guardedHost(slow).write(writing(300), signal)).resolves.toBe('landed');
    await jest.advanceTimersByTimeAsync(110_000);
    await writes;
  });

  test('may take as long to put many changes back, and not when there is one', async () => {
    const landing = (many: number): Landing => ({
      landed: Array.from({ length: many }, (_, index) => `change-${index}`),
      missed: [],
      readBackAt: 0,
      trackingRestored: true,
      undo: { passages: [] },
    });
    const restores = expect(guardedHost(slow).restore(landing(100), false, signal)).resolves.toBe('landed');
    const fails = expect(guardedHost(slow).restore(landing(1), false, signal)).rejects.toMatchObject({ code: 'write-failed' });
    await jest.advanceTimersByTimeAsync(110_000);
    await Promise.all([restores, fails]);
  });

  test('is not waited for that long when there is one', async () => {
    const writes = expect(guardedHost(slow).write(writing(1), signal)).rejects.toMatchObject({ code: 'write-failed' });
    await jest.advanceTimersByTimeAsync(110_000);
    await writes;
  });
});

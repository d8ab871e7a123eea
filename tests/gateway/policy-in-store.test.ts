import { openPolicy } from '../../src/gateway/policy';
import { policyInStore } from '../../src/gateway/policy-in-store';
import type { Store } from '../../src/gateway/store';

/** As much of a store as a policy asks, which answers a read when it is told to: two connections of a database answer in any order. */
function slowStore() {
  const answers: ((row: undefined) => void)[] = [];
  const chain = (end: () => Promise<unknown>): unknown =>
    new Proxy({}, { get: (_, name) => (String(name).startsWith('execute') ? end : () => chain(end)) });
  const db = {
    selectFrom: () => chain(() => new Promise((resolve) => void answers.push(resolve))),
    insertInto: () => chain(() => Promise.resolve({ value: JSON.stringify({ ...openPolicy, stopped: true }) })),
  };
  return { store: { db } as unknown as Store, answerRead: (which = 0) => answers[which]?.(undefined), reads: () => answers.length };
}

it('a policy that was being read while models were stopped does not turn them on again', async () => {
  const { store, answerRead } = slowStore();
  let clock = 0;
  const book = policyInStore(store, () => (clock += 1));
  const read = book.current();
  await book.stop(true, 'gita');
  answerRead();
  expect((await read).stopped).toBe(true);
  expect((await book.current()).stopped).toBe(true);
});

it('a policy that was long on its way is as old as its question, and whoever asks meanwhile is not given it', async () => {
  const { store, answerRead, reads } = slowStore();
  let clock = 0;
  const book = policyInStore(store, () => clock);
  const first = book.current();
  void book.current();
  expect(reads()).toBe(1);
  clock = 2000;
  const second = book.current();
  expect(reads()).toBe(2);
  clock = 3000;
  answerRead(1);
  answerRead(0);
  await Promise.all([first, second]);
  clock = 3400;
  await book.current();
  expect(reads()).toBe(2);
  clock = 3600;
  void book.current();
  expect(reads()).toBe(3);
});

import { openPolicy } from '../../src/gateway/policy';
import { policyInStore } from '../../src/gateway/policy-in-store';
import type { Store } from '../../src/gateway/store';

/** As much of a store as a policy asks, which answers a read when it is told to: two connections of a database answer in any order. */
function slowStore() {
  let answer: (row: undefined) => void = () => undefined;
  const chain = (end: () => Promise<unknown>): unknown =>
    new Proxy({}, { get: (_, name) => (String(name).startsWith('execute') ? end : () => chain(end)) });
  const db = {
    selectFrom: () => chain(() => new Promise((resolve) => (answer = resolve))),
    insertInto: () => chain(() => Promise.resolve([])),
  };
  return { store: { db } as unknown as Store, answerRead: () => answer(undefined) };
}

it('a policy that was being read while models were stopped does not turn them on again', async () => {
  const { store, answerRead } = slowStore();
  let clock = 0;
  const book = policyInStore(store, () => (clock += 1));
  const read = book.current();
  await book.change({ ...openPolicy, stopped: true }, 'gita');
  answerRead();
  expect((await read).stopped).toBe(true);
  expect((await book.current()).stopped).toBe(true);
});

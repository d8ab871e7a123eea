import { outlookHost } from '../../src/hosts/outlook/outlook';
import { playOutlook, type PlayedOutlook } from './played-outlook';

const first = { id: 'first', words: 'When will somebody come?' };
const second = { id: 'second', words: 'Why were our bins missed?' };
const never = new AbortController().signal;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

interface Following {
  readonly heard: () => number;
  readonly host: ReturnType<typeof outlookHost>;
  readonly stop: () => void;
}

function follow(): Following {
  const host = outlookHost();
  let heard = 0;
  const stop = host.watch(() => (heard += 1));
  return { heard: () => heard, host, stop };
}

const aLittle = (): Promise<void> => jest.advanceTimersByTimeAsync(1_100);

function started(refusesStale = true): PlayedOutlook {
  const outlook = playOutlook(first, refusesStale);
  outlook.listen();
  return outlook;
}

test('Outlook is asked for its event as soon as the host is made, before any screen listens', () => {
  const outlook = started();
  outlookHost();
  jest.runOnlyPendingTimers();
  expect(outlook.handlers()).toBe(1);
});

test('an item opened once the pane listens is told once, at once', async () => {
  const outlook = started();
  const { heard } = follow();
  await jest.advanceTimersByTimeAsync(0);
  outlook.open(second);
  expect(heard()).toBe(1);
  await aLittle();
  expect(heard()).toBe(1);
});

test('an item opened before Outlook has answered the registering is told when it answers', async () => {
  const outlook = playOutlook(first);
  const { heard } = follow();
  outlook.open(second, { event: 0 });
  expect(heard()).toBe(0);
  outlook.listen();
  expect(heard()).toBe(1);
});

test('an event that never comes is found by looking', async () => {
  const outlook = playOutlook(first);
  const { heard } = follow();
  outlook.open(second, { event: 0 });
  await aLittle();
  expect(heard()).toBe(1);
});

test('an event that comes late, after the item was found, and twice, is one change', async () => {
  const outlook = started();
  const { heard } = follow();
  await jest.advanceTimersByTimeAsync(0);
  outlook.open(second, { event: 0 });
  await aLittle();
  outlook.raise();
  outlook.raise();
  expect(heard()).toBe(1);
  outlook.open(first, { event: 2 });
  expect(heard()).toBe(2);
  outlook.open(undefined);
  expect(heard()).toBe(3);
});

test('nobody is told after they have stopped listening, and nothing keeps looking', async () => {
  const outlook = started();
  const { heard, stop } = follow();
  await jest.advanceTimersByTimeAsync(0);
  stop();
  outlook.open(second);
  await aLittle();
  expect(heard()).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});

test('no subject stands over the words of another message: what was read across a change is read again', async () => {
  // An Outlook that answers for whichever message is open by now, and says nothing.
  const outlook = started(false);
  const { host } = follow();
  await jest.advanceTimersByTimeAsync(0);
  const release = outlook.holdBody();
  const reading = host.read('whole', never);
  await jest.advanceTimersByTimeAsync(0);
  outlook.open(second);
  release();
  await jest.advanceTimersByTimeAsync(5_000);
  const { title, passages } = await reading;
  expect(title).toBe('second');
  expect(passages.map(({ text }) => text)).toEqual([second.words]);
});

test('while Outlook says that another item is open and has not told which, reading waits for it', async () => {
  const outlook = started();
  const { host, heard } = follow();
  await jest.advanceTimersByTimeAsync(0);
  // As on the web: mailbox.item stays the old one until the event brings the new.
  outlook.open(second, { item: 'with-event', event: 0 });
  const reading = host.read('whole', never);
  await jest.advanceTimersByTimeAsync(300);
  outlook.raise();
  expect(heard()).toBe(1);
  await jest.advanceTimersByTimeAsync(5_000);
  expect((await reading).passages.map(({ text }) => text)).toEqual([second.words]);
});

test('an item that never comes is said to be unreadable, not waited for for ever; a cancel ends the waiting at once', async () => {
  const outlook = started();
  const { host } = follow();
  await jest.advanceTimersByTimeAsync(0);
  outlook.open(second, { item: 'with-event', event: 0 });
  const failed = expect(host.read('whole', never)).rejects.toMatchObject({ code: 'document-unreadable', technical: 'Outlook 9030' });
  await jest.advanceTimersByTimeAsync(5_000);
  await failed;
  const abort = new AbortController();
  const cancelled = expect(host.read('whole', abort.signal)).rejects.toMatchObject({ code: 'cancelled' });
  await jest.advanceTimersByTimeAsync(100);
  abort.abort();
  await cancelled;
});

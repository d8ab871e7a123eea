import type { GraphCall, GraphFault } from '../../emulator/outlook/graph/graph-call';
import { graphFetch } from '../../emulator/outlook/graph/graph-fetch';
import { MailServer, sharedAddress } from '../../emulator/outlook/mail-server';
import { toRestId } from '../../emulator/outlook/mail-message';
import { prioritise, type Prioritised } from '../../src/actions/prioritise';
import type { Mailbox } from '../../src/core/mailbox';
import { Problem } from '../../src/core/problem';
import { engineInPlace } from '../../src/engine/in-place';
import { graphMailbox } from '../../src/hosts/graph/graph-mailbox';

/* Prioritise, the real Graph client, and the stand-in of Graph as its fetch: what a big inbox and a bad line come to. */

const officer = { email: 'paul.whitcombe@marrowdale.example' };
const today = '2026-11-23';
const usualFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = usualFetch;
});

interface Opened {
  readonly mailbox: Mailbox;
  readonly waits: number[];
  readonly requests: { bytes: number; status: number }[];
  readonly scopes: Set<string>;
}

function open(server: MailServer): Opened {
  globalThis.fetch = graphFetch(server);
  const opened = { waits: [] as number[], requests: [] as { bytes: number; status: number }[], scopes: new Set<string>() };
  const mailbox = graphMailbox(
    {
      base: 'https://localhost/graph/v1.0',
      token: (scopes) => {
        scopes.forEach((scope) => opened.scopes.add(scope));
        return Promise.resolve(`emulated:${scopes.join(',')}`);
      },
      wait: (milliseconds, signal) => {
        opened.waits.push(milliseconds);
        return signal.aborted ? Promise.reject(new Problem('cancelled')) : Promise.resolve();
      },
      onRequest: (bytes, status) => opened.requests.push({ bytes, status }),
    },
    { open: () => Promise.resolve() },
  );
  return { mailbox, ...opened };
}

const inboxIds = (server: MailServer): readonly string[] => server.mailbox.folder('inbox').map(({ id }) => toRestId(id));
const idsOf = (so: Prioritised): readonly string[] => so.ranked.map(({ message }) => message.id);

test('pages that are short, and pages that are empty, are not the end of an inbox', async () => {
  const server = new MailServer({ count: 450, meagrePages: true });
  const { mailbox } = open(server);
  const all = await prioritise(
    { mailbox, engine: engineInPlace, signal: new AbortController().signal },
    { query: {}, officer, today },
    () => undefined,
  );
  expect([...idsOf(all)].sort()).toEqual([...inboxIds(server)].sort());
});

test('5,000 messages over throttled pages, throttled batches and a lost line: all ranked, none twice, and the line is asked again', async () => {
  let lost = 0;
  let throttledParts = 0;
  const fault = ({ index, inBatch }: GraphCall): GraphFault | undefined => {
    if (inBatch && index % 9 === 4) {
      throttledParts += 1;
      return { status: 429, retryAfter: 2 };
    }
    if (inBatch) return undefined;
    if (index % 17 === 3) {
      lost += 1;
      return 'connection-lost';
    }
    if (index % 11 === 5) return { status: 429, retryAfter: 3 };
    return index % 13 === 7 ? { status: 504 } : undefined;
  };
  const server = new MailServer({ count: 5_000, fault });
  const { mailbox, waits, requests, scopes } = open(server);
  const counts: number[] = [];
  const all = await prioritise(
    { mailbox, engine: engineInPlace, signal: new AbortController().signal },
    { query: {}, officer, today },
    () => undefined,
    (read) => counts.push(read),
  );
  expect([...idsOf(all)].sort()).toEqual([...inboxIds(server)].sort());
  expect(all.resumeFrom).toBeUndefined();
  expect(lost).toBeGreaterThan(1);
  expect(throttledParts).toBeGreaterThan(50);
  // Retry-After is honoured: no wait after a throttled answer is shorter than it asked for.
  expect(waits.filter((wait) => wait === 3_000).length).toBeGreaterThan(0);
  expect(waits.filter((wait) => wait === 2_000).length).toBeGreaterThan(0);
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(counts.length).toBeGreaterThan(20);
  expect([...scopes]).toEqual(['Mail.Read']);
  // Only heads, and the words of those whose preview is cut: nothing like the whole mailbox.
  const whole = server.mailbox.folder('inbox').reduce((sum, { html, text }) => sum + html.length + text.length, 0);
  expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(whole + 5_000 * 1_500);
  expect(all.ranked.every(({ message }) => message.body === '' && message.html === undefined)).toBe(true);
});

test('bodies are asked for only where the preview is cut, and only the fields that are needed', async () => {
  const server = new MailServer();
  const asked: string[] = [];
  const answering = graphFetch(server);
  const { mailbox } = open(server);
  globalThis.fetch = (input, init) => {
    asked.push(`${String(input)} ${typeof init?.body === 'string' ? init.body : ''}`);
    return answering(input, init);
  };
  await prioritise(
    { mailbox, engine: engineInPlace, signal: new AbortController().signal },
    { query: {}, officer, today },
    () => undefined,
  );
  const parts = asked.flatMap((one) => [...one.matchAll(/\/me\/messages\/([^?"]+)\?\$select=([\w,]+)/g)]);
  const cut = server.mailbox.folder('inbox').filter(({ text, isProtected }) => !isProtected && text.replace(/\s+/g, ' ').length >= 250);
  expect(parts.map(([, id]) => decodeURIComponent(id ?? '')).sort()).toEqual(cut.map(({ id }) => toRestId(id)).sort());
  expect(new Set(parts.map(([, , fields]) => fields))).toEqual(new Set(['id,body']));
  expect(asked.filter((one) => one.includes('/mailFolders/')).every((one) => /\$select=id,/.test(decodeURIComponent(one)))).toBe(true);
});

test('a line that stays lost keeps what was ranked, and going on later adds the rest without a message twice', async () => {
  let down = false;
  const server = new MailServer({ count: 900, fault: () => (down ? 'connection-lost' : undefined) });
  const { mailbox } = open(server);
  let pages = 0;
  const half = await prioritise(
    { mailbox, engine: engineInPlace, signal: new AbortController().signal },
    { query: {}, officer, today },
    () => undefined,
    () => {
      pages += 1;
      down = pages >= 5;
    },
  );
  expect(half.resumeFrom).toBeDefined();
  expect(half.ranked.length).toBeGreaterThan(50);
  expect(half.ranked.length).toBeLessThan(inboxIds(server).length);
  down = false;
  const asked = server.graph.calls.length;
  const all = await prioritise(
    { mailbox, engine: engineInPlace, signal: new AbortController().signal },
    { query: {}, officer, today, before: half },
    () => undefined,
  );
  expect([...idsOf(all)].sort()).toEqual([...inboxIds(server)].sort());
  // It goes on from where it stopped: the first pages are not read again.
  expect(server.graph.calls[asked]?.path).toContain('/messages');
  expect(server.graph.calls.slice(asked).filter(({ inBatch }) => !inBatch).length).toBeLessThan(9);
});

test('a cancel stops at once, keeps what was ranked and can be gone on from', async () => {
  const server = new MailServer({ count: 2_000, latency: 5 });
  const { mailbox } = open(server);
  const abort = new AbortController();
  const calls = (): number => server.graph.calls.length;
  let at = 0;
  const so = await prioritise(
    { mailbox, engine: engineInPlace, signal: abort.signal },
    { query: {}, officer, today },
    () => undefined,
    (read) => {
      if (read < 150 || abort.signal.aborted) return;
      abort.abort();
      at = calls();
    },
  );
  expect(calls() - at).toBeLessThanOrEqual(1);
  expect(so.ranked.length).toBeGreaterThanOrEqual(150);
  expect(so.ranked.length).toBeLessThan(500);
  expect(so.resumeFrom).toBeDefined();
});

test('mail that comes while pages are read shifts them, and still no message is ranked twice or left out', async () => {
  const server = new MailServer({ count: 600 });
  const { mailbox } = open(server);
  const before = inboxIds(server);
  const [newest] = server.mailbox.folder('inbox');
  if (newest === undefined) throw new Error('empty');
  let came = 0;
  const all = await prioritise(
    { mailbox, engine: engineInPlace, signal: new AbortController().signal },
    { query: {}, officer, today },
    () => undefined,
    () => {
      came += 1;
      server.mailbox.put({ ...newest, id: `${newest.id}N${String(came)}`, received: '2027-01-01T08:00:00.000Z' });
    },
  );
  const ids = idsOf(all);
  expect(new Set(ids).size).toBe(ids.length);
  expect(before.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a shared mailbox is read and marked where it is, with the shared scopes and no others', async () => {
  const server = new MailServer();
  const { mailbox, scopes } = open(server);
  const signal = new AbortController().signal;
  const all = await prioritise(
    { mailbox, engine: engineInPlace, signal },
    { query: { sharedMailbox: sharedAddress }, officer, today },
    () => undefined,
  );
  expect(all.ranked.length).toBeGreaterThan(5);
  expect([...scopes]).toEqual(['Mail.Read.Shared']);
  await mailbox.mark(all.ranked[0]?.message.id ?? '', { category: 'Fair Copy: today' }, signal);
  expect([...scopes]).toEqual(['Mail.Read.Shared', 'Mail.ReadWrite.Shared']);
  expect(server.graph.calls.every(({ path }) => path.startsWith('/users/'))).toBe(true);
});

test('a mailbox that is not shared with the officer is said to be not allowed', async () => {
  const { mailbox } = open(new MailServer());
  await expect(
    prioritise(
      { mailbox, engine: engineInPlace, signal: new AbortController().signal },
      { query: { sharedMailbox: 'somebody.else@marrowdale.example' }, officer, today },
      () => undefined,
    ),
  ).rejects.toMatchObject({ code: 'not-allowed' });
});

test('the first page is told at once, and the list is not put in order again for every page', async () => {
  const server = new MailServer({ count: 3_000 });
  const { mailbox } = open(server);
  const told: number[] = [];
  await prioritise({ mailbox, engine: engineInPlace, signal: new AbortController().signal }, { query: {}, officer, today }, (so) =>
    told.push(so.ranked.length),
  );
  expect(told[0]).toBeLessThanOrEqual(100);
  expect(told.length).toBeLessThan(20);
});

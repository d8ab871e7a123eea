import type { Frame, Page } from 'playwright-core';
import type { GraphCall, GraphFault } from '../../emulator/outlook/graph/graph-call';
import { MailServer, sharedAddress } from '../../emulator/outlook/mail-server';
import type { RunningEmulator } from '../../emulator/server/server';
import { openOutlook, pane, startForTest } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { eventually } from '../eventually';

/* Which messages, over a good and a bad line: the pane in the emulated Outlook, real office.js, the real Graph client. */

let apart: RunningEmulator | undefined;
let trouble: ((call: GraphCall) => GraphFault | undefined) | undefined;
const mail = new MailServer({ fault: (call) => trouble?.(call) });

beforeAll(async () => {
  const [first] = mail.mailbox.folder('inbox');
  if (first === undefined) throw new Error('empty');
  for (const [index, message] of mail.mailbox.folder('inbox').slice(0, 7).entries())
    mail.mailbox.put({ ...message, id: `${first.id}C${String(index)}`, folder: 'Casework' });
});
const office = officeForTests(() => ({ mail }));
afterEach(async () => {
  await apart?.close();
  apart = undefined;
});
beforeEach(() => {
  trouble = undefined;
  mail.graph.calls.length = 0;
});

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly network: NetworkWatch;
}

async function open(address = office.address): Promise<Opened> {
  const { page, network } = await office.newPage();
  await openOutlook(page, address, { show: 'outlook-inbox' });
  return { page, frame: await pane(page), network };
}

const scopesUsed = (): readonly string[] => [...new Set(mail.graph.calls.flatMap(({ scopes }) => scopes))];

async function change(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Change which messages' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Which messages' }).waitFor();
}

test('the messages chosen in the list are put in order when several are chosen, with no sign-in at all', async () => {
  const { page, frame, network } = await open();
  await page.evaluate(() => {
    const { outlook } = window.fairCopyEmulator;
    outlook?.choose(outlook.inboxIds().slice(0, 12));
  });
  await frame.getByText('What needs me first').click();
  await frame.getByText(/12\smessages, read at/).waitFor();
  await frame.getByText('Chosen in the list').waitFor();
  expect(network.requests.filter(({ url }) => url.includes('/graph/'))).toEqual([]);
  // A flag on one of them needs Graph, which knows it by its own letters.
  await frame
    .getByRole('button', { name: /^Flag it/ })
    .first()
    .click();
  await frame.getByText(/^Flagged for/).waitFor();
  expect(scopesUsed()).toEqual(['Mail.ReadWrite']);
  await page.context().close();
});

// Outlook loads one message after the other, each in three calls: as long as a slow one takes for three hundred.
test('a hundred are as many as Outlook gives, and all of them are ranked', async () => {
  const { page, frame } = await open();
  await page.evaluate(() => {
    const { outlook } = window.fairCopyEmulator;
    outlook?.choose(outlook.inboxIds().slice(0, 100));
  });
  await frame.getByText('What needs me first').click();
  await frame.getByText(/100\smessages, read at/).waitFor({ timeout: 0 });
  await page.context().close();
});

test('reading asks for Mail.Read and nothing more; a folder and days are asked for when wanted, and remembered', async () => {
  const { page, frame } = await open();
  await frame.getByText('What needs me first').click();
  await frame.getByText(/\d+\smessages, read at/).waitFor();
  expect(scopesUsed()).toEqual(['Mail.Read']);
  expect(mail.graph.calls.some(({ path }) => path === '/me/mailFolders')).toBe(false);
  await change(frame);
  await frame.getByRole('radio', { name: /A folder/ }).click();
  await frame.getByRole('combobox', { name: 'Folder' }).selectOption({ label: 'Casework (7)' });
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  await frame.getByText(/7\smessages, read at/).waitFor();
  await frame.getByText('Casework', { exact: true }).waitFor();
  // Back to the first screen and in again: the same messages, not the inbox.
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByText('What needs me first').click();
  await frame.getByText(/7\smessages, read at/).waitFor();
  expect(scopesUsed()).toEqual(['Mail.Read']);
  await page.context().close();
});

test('some days only: the days stand in the question to Graph, and only their messages come', async () => {
  const { page, frame, network } = await open();
  await frame.getByText('What needs me first').click();
  await frame.getByText(/\d+\smessages, read at/).waitFor();
  await change(frame);
  await frame.getByLabel('From this day').fill('2026-11-16');
  await frame.getByLabel('To this day').fill('2026-11-15');
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  await frame.getByText('The second day is before the first.').waitFor();
  await frame.getByLabel('To this day').fill('2026-11-18');
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  const wanted = mail.mailbox.folder('inbox').filter(({ received }) => received >= '2026-11-16' && received < '2026-11-19').length;
  await frame.getByText(new RegExp(`^${String(wanted)}\\smessages, read at`)).waitFor();
  await frame.getByText('Your inbox, 16 Nov to 18 Nov').waitFor();
  expect(network.requests.some(({ url }) => decodeURIComponent(url).includes('receivedDateTime lt 2026-11-19T00:00:00Z'))).toBe(true);
  await page.context().close();
});

test('a shared mailbox is read with the shared scope; one that is not shared is said to be so in plain words', async () => {
  const { page, frame } = await open();
  await frame.getByText('What needs me first').click();
  await frame.getByText(/\d+\smessages, read at/).waitFor();
  mail.graph.calls.length = 0;
  await change(frame);
  await frame.getByRole('radio', { name: /A shared mailbox/ }).click();
  await frame.getByLabel('Address of the shared mailbox').fill('housing');
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  await frame.getByText('This needs a whole address').waitFor();
  await frame.getByLabel('Address of the shared mailbox').fill(sharedAddress);
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  await frame.getByText(/\d+\smessages, read at/).waitFor();
  await frame.getByText(sharedAddress).waitFor();
  expect(scopesUsed()).toEqual(['Mail.Read.Shared']);
  await change(frame);
  await frame.getByLabel('Address of the shared mailbox').fill('somebody.else@marrowdale.example');
  await frame.getByRole('button', { name: 'Put these in order' }).click();
  await frame.getByText('You may not read this mailbox').waitFor();
  await page.context().close();
});

test('a big inbox on a bad line: progress is shown, a cancel is at once, and going on brings every message once', async () => {
  const faults: GraphFault[] = [{ status: 429, retryAfter: 1 }, 'connection-lost', { status: 503, retryAfter: 1 }];
  const many = new MailServer({
    count: 1_500,
    latency: 20,
    fault: ({ index }) => {
      // From the third page on the line is so bad that the reading is not over before it is cancelled.
      if (index === 1) many.graph.options.latency = 8_000;
      return index % 9 === 4 ? faults.shift() : undefined;
    },
  });
  apart = await startForTest({ mail: many });
  const { page, frame, network } = await open(apart.address);
  const isGraph = (url: string): boolean => url.includes('/graph/');
  let broken = 0;
  page.on('requestfailed', (request) => (broken += isGraph(request.url()) ? 1 : 0));
  const asked = (): number => network.requests.filter(({ url }) => isGraph(url)).length;
  await frame.getByText('What needs me first').click();
  await frame.getByText(/^[1-9]\d*\smessages read so far$/).waitFor();
  await eventually(() => expect(asked()).toBeGreaterThanOrEqual(3));
  await frame.getByRole('button', { name: 'Cancel', exact: true }).click();
  await frame.getByText('Stopped. These are the messages read so far.').waitFor();
  await eventually(() => expect(broken).toBe(1));
  const then = asked();
  // Must not happen: another page, or the same again.
  await page.waitForTimeout(1_500);
  expect(asked()).toBe(then);
  many.graph.options.latency = 20;
  await frame.getByRole('button', { name: 'Go on reading' }).click();
  await frame.getByText(/messages, read at/).waitFor();
  // The cancel was no end of the reading that came by itself.
  expect(asked()).toBeGreaterThan(then);
  await eventually(async () => {
    const said = Number(/([\d,]+)\smessages, read at/.exec(await frame.locator('body').innerText())?.[1]?.replace(',', ''));
    expect(said).toBe(many.mailbox.folder('inbox').length);
  });
  await page.context().close();
});

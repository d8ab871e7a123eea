import type { Frame, Page } from 'playwright-core';
import type { GraphFault } from '../../emulator/outlook/graph/graph-call';
import { MailServer } from '../../emulator/outlook/mail-server';
import { openOutlook, pane, startForTest, type OpenOptions } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { writeDraft } from './harness/pane-steps';
import { eventually } from '../eventually';

/* The pane in the emulated Outlook: real office.js, the real Graph client, the stand-in of Graph. */

const mail = new MailServer();

const office = officeForTests(() => ({ mail }));

async function open(
  show: NonNullable<OpenOptions['show']>,
): Promise<{ readonly page: Page; readonly frame: Frame; readonly network: NetworkWatch }> {
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show });
  return { page, frame: await pane(page), network };
}

test('the inbox comes in order, every message once, quoted, and nothing is marked', async () => {
  const { page, frame, network } = await open('outlook-inbox');
  await frame.getByText('What needs me first').click();
  await frame.getByText(/250\smessages, read at/).waitFor();
  await eventually(async () =>
    expect(await frame.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      expect.arrayContaining(['Today', 'This week', 'No cue found']),
    ),
  );
  const graph = network.requests.filter(({ url }) => url.includes('/graph/'));
  expect(graph.every(({ method, url }) => method === 'GET' || url.endsWith('/$batch'))).toBe(true);
  expect(decodeURIComponent(graph[0]?.url ?? '')).toMatch(/\$select=id,conversationId,subject,.*bodyPreview&/);
  expect(mail.graph.calls.filter(({ path }) => path.includes('/send') || path.includes('/move') || path.includes('/reply'))).toEqual([]);
  expect(network.strangers).toEqual([]);
  await eventually(async () => expect(await frame.evaluate(() => JSON.stringify(window.localStorage))).not.toMatch(/@|subject|body/));
  await page.context().close();
});

test('a flag is set on the officer’s press, with its date, and is announced', async () => {
  const { page, frame, network } = await open('outlook-inbox');
  await frame.getByText('What needs me first').click();
  await frame.getByText(/250\smessages, read at/).waitFor();
  await frame
    .getByRole('button', { name: /^Flag it/ })
    .first()
    .click();
  await frame.getByText(/^Flagged for/).waitFor();
  const patches = network.requests.filter(({ method }) => method === 'PATCH');
  expect(patches).toHaveLength(1);
  expect(JSON.parse(patches[0]?.body ?? '{}')).toMatchObject({
    flag: { flagStatus: 'flagged', dueDateTime: { timeZone: 'GMT Standard Time' } },
  });
  await page.context().close();
});

test('back from leave: the days away in the order of the rubric, each line with its words', async () => {
  const { page, frame } = await open('outlook-inbox');
  await frame.getByText('I am back from leave').click();
  await frame.getByLabel('First day away').fill('2026-11-09');
  await frame.getByLabel('Last day away').fill('2026-11-20');
  await frame.getByRole('button', { name: 'Show what happened' }).click();
  await frame.getByRole('heading', { level: 1, name: 'While you were away' }).waitFor();
  await frame.getByRole('button', { name: 'Copy as a list' }).waitFor();
  await eventually(async () =>
    expect(await frame.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
      expect.arrayContaining(['Needs you', 'Decided without you']),
    ),
  );
  await page.context().close();
});

test('a reply is drafted from a template, ticks the questions, and opens as Outlook’s own reply', async () => {
  const { page, frame, network } = await open('outlook-message');
  await frame.getByRole('button', { name: 'Draft a reply' }).click();
  await frame.locator('[id^="reply-"]').first().click();
  await writeDraft(frame);
  await frame.getByRole('heading', { level: 1, name: 'Your reply' }).waitFor();
  await frame.getByRole('button', { name: 'Put it in the message' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Your draft is in' }).waitFor();
  expect(network.strangers).toEqual([]);
  await page.context().close();
});

test('Graph that throttles, pages and drops the line: all ranked, none twice', async () => {
  const faults: GraphFault[] = [{ status: 429, retryAfter: 1 }, 'connection-lost', { status: 503, retryAfter: 1 }, { status: 504 }];
  let calls = 0;
  // One call in four goes wrong until the faults are used up; parts of batches are throttled too.
  const many = new MailServer({ count: 600, fault: ({ index }) => ((calls += 1), index % 4 === 2 ? faults.shift() : undefined) });
  const apart = await startForTest({ mail: many });
  const { page } = await office.newPage();
  await openOutlook(page, apart.address, { show: 'outlook-inbox' });
  const frame = await pane(page);
  await frame.getByText('What needs me first').click();
  await frame.getByText(/messages, read at/).waitFor();
  await eventually(async () => {
    const said = Number(/([\d,]+)\smessages, read at/.exec(await frame.locator('body').innerText())?.[1]?.replace(',', ''));
    expect(said).toBe(many.mailbox.folder('inbox').length);
  });
  expect(faults).toEqual([]);
  expect(calls).toBeGreaterThan(4);
  await page.context().close();
  await apart.close();
});

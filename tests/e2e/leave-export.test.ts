import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import { violations } from './harness/axe';
import { openOutlook, pane } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { eventually } from '../eventually';

/* Back from leave, taken along: a Word file, a page to print, tasks in To Do with consent asked only then, flags where it is refused. */
const mail = new MailServer();

const office = officeForTests(() => ({ mail }));

async function digest(): Promise<{ readonly page: Page; readonly frame: Frame; readonly network: NetworkWatch }> {
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-inbox', width: 320 });
  const frame = await pane(page);
  await frame.getByText('I am back from leave').click();
  await frame.getByLabel('First day away').fill('2026-11-09');
  await frame.getByLabel('Last day away').fill('2026-11-20');
  await frame.getByRole('button', { name: 'Show what happened' }).click();
  await frame.getByRole('button', { name: 'Save, print or make tasks' }).waitFor();
  return { page, frame, network };
}

/** The rubric's order, as far as a digest has the parts. */
const order = [
  'Needs you',
  'Missed while away',
  'Decided without you',
  'People waiting',
  'What changed',
  'Could go to a colleague',
  'Read when you can',
  'Could not be read',
];

test('the parts stand in the rubric’s order, what could not be read is named and nothing is said of it', async () => {
  const { page, frame } = await digest();
  await eventually(async () => {
    const shown = (await frame.getByRole('heading', { level: 2 }).allInnerTexts()).filter((title) => order.includes(title));
    expect(shown).toEqual(order.filter((title) => shown.includes(title)));
    expect(shown).toContain('Needs you');
    const text = await frame.locator('main').innerText();
    if (shown.includes('Could not be read')) expect(text).toContain('They are never summarised.');
    expect(text).not.toContain('protected with Microsoft Purview');
  });
  expect(await violations(frame)).toEqual([]);
  await page.context().close();
});

test('the digest is saved as a Word file with headings, and prints without the pane around it', async () => {
  const { page, frame } = await digest();
  await frame.getByRole('button', { name: 'Save, print or make tasks' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), frame.getByRole('button', { name: 'Save as a Word file' }).click()]);
  expect(download.suggestedFilename()).toBe('While you were away.docx');
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(await download.path())))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/Heading1[\s\S]*While you were away[\s\S]*Heading2[\s\S]*Needs you/);
  await page.emulateMedia({ media: 'print' });
  await eventually(async () => expect(await frame.locator('footer').isVisible()).toBe(false));
  await eventually(async () => expect(await frame.getByRole('button', { name: 'Print' }).isVisible()).toBe(false));
  await eventually(async () => expect(await frame.getByRole('heading', { name: 'Needs you' }).isVisible()).toBe(true));
  await page.context().close();
});

test('tasks go into To Do on the press, with the one scope that takes, asked for only then', async () => {
  const { page, frame, network } = await digest();
  const before = mail.graph.calls.length;
  expect(mail.graph.calls.every(({ scopes }) => !scopes.includes('Tasks.ReadWrite'))).toBe(true);
  await frame.getByRole('button', { name: 'Save, print or make tasks' }).click();
  await frame.getByRole('button', { name: /^Make tasks of it/ }).click();
  const put = frame.getByRole('button', { name: /^Put \d+ in To Do$/ });
  const wanted = Number(/\d+/.exec(await put.innerText())?.[0]);
  expect(wanted).toBeGreaterThan(0);
  expect(await violations(frame)).toEqual([]);
  await put.click();
  await frame.getByRole('heading', { level: 1, name: /(?:is|are) in To Do/ }).waitFor();
  const calls = mail.graph.calls.slice(before).filter(({ path }) => path.startsWith('/me/todo'));
  expect(calls.every(({ scopes }) => scopes.join() === 'Tasks.ReadWrite')).toBe(true);
  expect(mail.graph.toDo.tasks).toHaveLength(wanted);
  expect(mail.graph.toDo.tasks.some(({ dueDateTime }) => dueDateTime !== undefined)).toBe(true);
  // The address of a request never says what is in it.
  expect(
    network.requests.filter(({ url }) => url.includes('/todo/')).every(({ url }) => /\/todo\/lists(?:\?|\/AQMkTasks\/tasks$)/.test(url)),
  ).toBe(true);
  await page.context().close();
});

test('where To Do is refused, what did not go in is named and becomes flags with their dates on another press', async () => {
  const { page, frame } = await digest();
  mail.graph.options.fault = ({ path }) => (path.startsWith('/me/todo') ? { status: 403 } : undefined);
  await frame.getByRole('button', { name: 'Save, print or make tasks' }).click();
  await frame.getByRole('button', { name: /^Make tasks of it/ }).click();
  const put = frame.getByRole('button', { name: /^Put \d+ in To Do$/ });
  const wanted = Number(/\d+/.exec(await put.innerText())?.[0]);
  await put.click();
  await frame.getByRole('heading', { level: 1, name: `0 of ${wanted} tasks are in To Do` }).waitFor();
  await frame.getByText('These could not go in').waitFor();
  await frame.getByRole('button', { name: 'Flag them in Outlook instead' }).click();
  await frame.getByRole('heading', { level: 1, name: /flagged$/ }).waitFor();
  delete mail.graph.options.fault;
  const flagged = mail.mailbox.all().filter(({ flag }) => flag.flagStatus === 'flagged');
  expect(flagged).toHaveLength(wanted);
  expect(flagged.every(({ flag }) => flag.dueDateTime !== undefined)).toBe(true);
  await page.context().close();
});

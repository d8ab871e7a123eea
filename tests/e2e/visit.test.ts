import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import { resident } from '../../emulator/outlook/sample-mailbox/people';
import { violations } from './harness/axe';
import { openOutlook, pane } from './harness/emulator';
import { makeMessage } from './harness/mail-made';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { writeDraft } from './harness/pane-steps';
import { eventually } from '../eventually';

/* Before a visit: from an appointment in the emulated Outlook, with the real Graph client. */

const who = resident(125);
/** Of the appointments in the sample mailbox. */
const subjects = [`Visit: ${who.name}`, 'Estate walkabout'];
const mail = new MailServer();

beforeAll(async () => {
  mail.mailbox.put(
    makeMessage({
      subject: 'The stair rail',
      from: who,
      received: '2026-11-19T09:00:00.000Z',
      text: `Dear Paul\n\nLast time you came I said no to the key safe, but a rail would do me. Please can you tell me when the rail is fitted?\n\n${who.name}`,
    }),
  );
  mail.mailbox.put(
    makeMessage({ subject: 'Sealed letter', from: who, received: '2026-11-18T09:00:00.000Z', text: 'Sealed words.', isProtected: true }),
  );
});
const office = officeForTests(() => ({ mail }));

async function open(
  index: number,
  write: boolean,
  graph = true,
): Promise<{ readonly page: Page; readonly frame: Frame; readonly network: NetworkWatch }> {
  const { page, network } = await office.newPage();
  if (!graph) await page.route('**/pane.json', (route) => route.fulfill({ json: {} }));
  await openOutlook(page, office.address, { show: 'outlook-appointment', width: 320 });
  const frame = await pane(page);
  if (index !== 0 || !write)
    await page.evaluate(([at, compose]) => window.fairCopyEmulator.outlook?.openAppointment(Number(at), compose === true), [
      index,
      write,
    ] as const);
  await frame.getByRole('heading', { level: 1, name: 'This appointment' }).waitFor();
  // The first appointment has the same heading, and shows until the pane hears of the other.
  await frame
    .getByText(subjects[index] ?? '')
    .first()
    .waitFor();
  return { page, frame, network };
}

test('last time and what is still open come from a bounded number of messages with the person visited; nothing was read before the press', async () => {
  const { page, frame, network } = await open(0, true);
  expect(network.requests.filter(({ url }) => url.includes('/graph/'))).toEqual([]);
  await frame.getByRole('button', { name: 'Read earlier messages' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Before this visit' }).waitFor();
  await eventually(async () => {
    const text = await frame.locator('main').innerText();
    expect(text).toContain('Last time (13');
    expect(text).toContain('“Last time you came I said no to the key safe, but a rail would do me.”');
    expect(text).toMatch(/“Please can you tell me when the rail is fitted\?”\s+You, asked by/);
    expect(text).toMatch(new RegExp(`From \\d+ messages? with ${who.name}`));
  });
  const asked = network.requests.filter(({ url }) => url.includes('$search'));
  expect(asked.map(({ url }) => decodeURIComponent(url))).toEqual([expect.stringContaining(`$search="participants:${who.name}"`)]);
  expect(decodeURIComponent(asked[0]?.url ?? '')).toContain('$top=25');
  expect(network.strangers).toEqual([]);
  expect(await violations(frame)).toEqual([]);
  await page.context().close();
});

test('notes go into the appointment on a press, without what the officer left out, and it is said that others see them', async () => {
  const { page, frame } = await open(0, true);
  await frame.getByRole('button', { name: 'Read earlier messages' }).click();
  await frame.getByRole('button', { name: 'Put notes in the appointment' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Notes to put in' }).waitFor();
  await eventually(async () => expect(await frame.locator('footer').innerText()).toContain('Other people invited could see them.'));
  await frame.getByRole('checkbox', { name: /said no to the key safe/ }).uncheck();
  await frame.getByRole('button', { name: 'Put these in' }).click();
  await frame.getByRole('heading', { level: 1, name: /is in|are in/ }).waitFor();
  const body = await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml() ?? '');
  expect(body).toContain('Please can you tell me when the rail is fitted?');
  expect(body).not.toContain('key safe');
  expect(body.indexOf('Before this visit')).toBeLessThan(body.indexOf('Bring: the form'));
  await page.context().close();
});

test('somebody who was only invited can copy the notes, as Outlook lets the organiser alone change the appointment', async () => {
  const { page, frame } = await open(1, false);
  await frame.getByRole('button', { name: 'Read earlier messages' }).click();
  await frame.getByRole('button', { name: 'Put notes in the appointment' }).click();
  await frame.getByRole('button', { name: 'Copy the notes' }).waitFor();
  // Of nothing there is nothing to copy.
  for (const line of await frame.getByRole('checkbox').all()) await line.uncheck();
  await frame.getByRole('button', { name: 'Copy the notes' }).waitFor({ state: 'detached' });
  await frame.getByRole('checkbox').first().check();
  await frame.getByRole('button', { name: 'Copy the notes' }).waitFor();
  await eventually(async () => expect(await frame.getByRole('button', { name: 'Put these in' }).count()).toBe(0));
  await eventually(async () => expect(await frame.locator('footer').innerText()).toContain('Outlook lets only its organiser change it'));
  await page.context().close();
});

test('a visit letter is drafted from a template and opens as a message of its own, never in the invitation', async () => {
  const { page, frame } = await open(0, true);
  const before = await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml() ?? '');
  await frame.getByRole('button', { name: /^Write a visit letter/ }).click();
  await frame.locator('#letter-ot-04').click();
  await eventually(async () => expect(await frame.getByLabel('When is the visit?').inputValue()).toContain('Tuesday 24 November 2026'));
  await writeDraft(frame);
  await frame.getByRole('button', { name: 'Put it in the message' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Your message is open' }).waitFor();
  await eventually(async () => {
    const [kind, body] = await page.evaluate(() => {
      const outlook = window.fairCopyEmulator.outlook;
      return [outlook?.front.openItem?.kind, outlook?.bodyHtml() ?? ''] as const;
    });
    expect(kind).toBe('compose');
    expect(body).toContain('Tuesday 24 November 2026');
  });
  expect(mail.graph.calls.filter(({ method, path }) => method === 'POST' && path === '/me/messages').map(({ scopes }) => scopes)).toEqual([
    ['Mail.ReadWrite'],
  ]);
  expect(before).not.toContain('Tuesday 24 November 2026');
  await page.context().close();
});

test('without a mailbox the appointment alone is read, and that is said', async () => {
  const { page, frame } = await open(0, true, false);
  await frame.getByRole('button', { name: 'Read earlier messages' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Before this visit' }).waitFor();
  await frame.getByText('Earlier messages cannot be read in this Outlook.').waitFor();
  await eventually(async () => expect(await frame.locator('main').innerText()).toContain('Last time (13'));
  await page.context().close();
});

import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import { quoteHtml, textToHtml } from '../../emulator/outlook/message-html';
import { owner } from '../../emulator/outlook/sample-mailbox/people';
import { violations } from './harness/axe';
import { openOutlook, pane } from './harness/emulator';
import { makeMessage } from './harness/mail-made';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { eventually } from '../eventually';

/* A conversation in the emulated Outlook: through the real Graph client, and from the quoted thread where there is no Graph. */

const resident = { name: 'Mrs Adeyemi', address: 'mrs.adeyemi@homemail.example' };
const surveyor = { name: 'Priya Nair', address: 'priya.nair@marrowdale.example' };
const repairs = { name: 'Leon Marsh', address: 'leon.marsh@marrowdale.example' };
const conversationId = 'AAMkADConvTest/damp+9=';
const together = { subject: 'Damp, 9 Quillfeather Close', conversationId };
const messages = [
  makeMessage({
    ...together,
    from: resident,
    received: '2026-11-04T09:00:00.000Z',
    text: 'Dear Paul\n\nThere is damp in the back bedroom and the wall is black. Is anyone coming to look at it?\n\nMrs Adeyemi',
  }),
  makeMessage({
    ...together,
    from: surveyor,
    to: [resident],
    cc: [owner],
    received: '2026-11-09T09:00:00.000Z',
    text: 'Dear Mrs Adeyemi\n\nA surveyor will visit you on 24 November. I will send you a letter by 12 November.\n\nPriya',
  }),
  makeMessage({
    ...together,
    from: repairs,
    to: [owner, surveyor],
    received: '2026-11-10T09:00:00.000Z',
    text: 'Hi both\n\nThe survey is booked for Wednesday 25 November at 2pm. Paul, can you send me the photos first please?\n\nLeon',
  }),
  makeMessage({
    ...together,
    from: resident,
    received: '2026-11-17T09:00:00.000Z',
    text: 'Nobody has been yet and my youngest has a cough that will not go. Can someone tell me what is happening?\n\nMrs Adeyemi',
  }),
];
const [first, second] = messages;
if (first === undefined || second === undefined) throw new Error('no messages');
const quoting = makeMessage({
  subject: 'RE: Quoted below',
  from: resident,
  received: '2026-11-18T10:00:00.000Z',
  text: 'Can you tell me if the letter was sent?',
  html: `${textToHtml('Can you tell me if the letter was sent?')}${quoteHtml({ ...second, subject: 'RE: Quoted below' })}`,
});
const mail = new MailServer();

beforeAll(async () => {
  for (const message of [...messages, quoting]) mail.mailbox.put(message);
});
const office = officeForTests(() => ({ mail }));

async function open(
  subject: string,
  graph = true,
): Promise<{ readonly page: Page; readonly frame: Frame; readonly network: NetworkWatch }> {
  const { page, network } = await office.newPage();
  if (!graph) await page.route('**/pane.json', (route) => route.fulfill({ json: {} }));
  await openOutlook(page, office.address, { show: 'outlook-inbox', width: 320 });
  await page.evaluate((words) => window.fairCopyEmulator.outlook?.openBySubject(words), subject);
  const frame = await pane(page);
  await frame.getByRole('button', { name: /^This conversation/ }).waitFor();
  return { page, frame, network };
}

async function openConversation(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: /^This conversation/ }).click();
  await frame.getByRole('heading', { level: 2, name: 'Where it stands' }).waitFor();
}

test('a conversation says where it stands, who asked and promised what by when, and what does not fit, each with its message', async () => {
  const { page, frame, network } = await open('Damp, 9 Quillfeather');
  await openConversation(frame);
  await eventually(async () => {
    const text = await frame.locator('main').innerText();
    expect(text).toContain('You have not written in it.');
    expect(text).toContain('“Can someone tell me what is happening?”');
    expect(text).toMatch(/You, asked by Mrs Adeyemi · No date given/);
    expect(text).toMatch(/“Paul, can you send me the photos first please\?”\s+You, asked by Leon Marsh/);
    expect(text).toMatch(/“I will send you a letter by 12.November\.”\s+Priya Nair promised · By.12.November.2026/);
    expect(text).toContain('People say different things');
    expect(text).toMatch(/Two days for the visit\s+“A surveyor will visit you on 24.November\.”/);
    expect(text).toContain('Fair Copy does not choose.');
  });

  const asked = network.requests.filter(({ url }) => url.includes('/graph/') && url.includes('conversationId'));
  expect(asked).toHaveLength(1);
  expect(decodeURIComponent(asked[0]?.url ?? '')).toContain("$filter=conversationId eq 'AAMkADConvTest-damp_9='");
  expect(decodeURIComponent(asked[0]?.url ?? '')).not.toContain('$orderby');
  expect(mail.graph.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(network.strangers).toEqual([]);
  expect(await violations(frame)).toEqual([]);
  await eventually(async () =>
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0),
  );
  await page.context().close();
});

test('a line leads to its sentence, and to its message in Outlook with one press', async () => {
  const { page, frame } = await open('Damp, 9 Quillfeather');
  await openConversation(frame);
  await frame.getByRole('button', { name: 'Show where: Can someone tell me what is happening?' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Where it says this' }).waitFor();
  await eventually(async () => expect(await frame.locator('mark').innerText()).toBe('Can someone tell me what is happening?'));
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame
    .getByRole('button', { name: /^Open in Outlook: Priya Nair, 9 Nov/ })
    .first()
    .click();
  // The conversation stays, and says whose it is now that another message is open.
  await frame.locator('main').getByText('You have opened another message').waitFor();
  await frame.getByText(/^This result is for “.*Damp, 9.Quillfeather/).waitFor();
  await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.outlook.openItem?.kind)).toBe('message'));
  await eventually(async () =>
    expect(await page.locator('article.reading').innerText()).toContain('A surveyor will visit you on 24 November.'),
  );
  await page.context().close();
});

test('ticks stay while the pane is open, count down what is left, and are stored nowhere', async () => {
  const { page, frame } = await open('Damp, 9 Quillfeather');
  const left = (): Promise<string> =>
    frame.getByRole('heading', { level: 2, name: 'Still to do' }).locator('xpath=following-sibling::span').innerText();
  await openConversation(frame);
  const before = await left();
  await frame.getByRole('checkbox', { name: /send me the photos/ }).check();
  await eventually(async () => expect(await left()).not.toBe(before));
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await openConversation(frame);
  await eventually(async () => expect(await frame.getByRole('checkbox', { name: /send me the photos/ }).isChecked()).toBe(true));
  expect(await frame.evaluate(() => JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }]))).not.toMatch(
    /photos|Adeyemi/,
  );
  await page.context().close();
});

test('without Graph the thread quoted in the open message is read, and it is said that others may be missing', async () => {
  const { page, frame, network } = await open('RE: Quoted below', false);
  await openConversation(frame);
  await eventually(async () => {
    expect(await frame.locator('header').innerText()).toMatch(/2.messages/);
    const text = await frame.locator('main').innerText();
    expect(text).toMatch(/“I will send you a letter by 12.November\.”\s+Priya Nair promised/);
    expect(text).toContain('Read from the messages quoted below this one.');
  });
  expect(network.requests.filter(({ url }) => url.includes('/graph/'))).toEqual([]);
  await frame.getByRole('button', { name: 'Show where: I will send you a letter by 12 November.' }).click();
  await eventually(async () => expect(await frame.locator('header').innerText()).toContain('Known from a quote only'));
  await page.context().close();
});

test('when Graph refuses, the quoted thread is read and the reason is said', async () => {
  mail.graph.options.fault = () => ({ status: 403 });
  const { page, frame } = await open('RE: Quoted below');
  await openConversation(frame);
  await eventually(async () =>
    expect(await frame.locator('main').innerText()).toMatch(/The mailbox could not be read \(.+\), so this is from the messages quoted/),
  );
  delete mail.graph.options.fault;
  await page.context().close();
});

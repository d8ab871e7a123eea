import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import type { MailMessage } from '../../emulator/outlook/mail-message';
import { openOutlook, pane, type OpenOptions } from './harness/emulator';
import { officeForTests } from './harness/office';
import { writeDraft } from './harness/pane-steps';
import { eventually } from '../eventually';

/* Shared, labelled, encrypted and protected mail, a phone and an older Outlook: detected, and said in plain words. */

const mail = new MailServer();

beforeAll(async () => {
  const [first] = mail.mailbox.folder('inbox');
  if (first === undefined) throw new Error('empty');
  const sealed = (id: string, subject: string, more: Partial<MailMessage>): void =>
    mail.mailbox.put({ ...first, id: `${first.id}${id}`, subject, isProtected: true, ...more });
  sealed('S', 'Sealed with S/MIME', { itemClass: 'IPM.Note.SMIME', attachments: [] });
  sealed('R', 'Rights protected', {
    attachments: [{ id: 'r1', name: 'message.rpmsg', contentType: 'application/x-microsoft-rpmsg-message', size: 9, content: 'AAAA' }],
  });
  mail.mailbox.put({ ...first, id: `${first.id}G`, subject: 'Only signed', itemClass: 'IPM.Note.SMIME.MultipartSigned' });
});
const office = officeForTests(() => ({ mail }));

async function open(options: OpenOptions): Promise<{ readonly page: Page; readonly frame: Frame }> {
  const { page } = await office.newPage();
  await openOutlook(page, office.address, options);
  return { page, frame: await pane(page) };
}

const show = (page: Page, subject: string): Promise<unknown> =>
  page.evaluate((words) => window.fairCopyEmulator.outlook?.openBySubject(words), subject);

test.each([
  ['Sealed with S/MIME', 'This message is encrypted'],
  ['Rights protected', 'This message is protected'],
])('%s: said in plain words, with what works, and no error', async (subject, says) => {
  const { page, frame } = await open({ show: 'outlook-inbox' });
  await show(page, subject);
  await frame.getByRole('heading', { name: says }).waitFor();
  await frame.getByText('What needs me first').waitFor();
  await eventually(async () => {
    const said = await frame.locator('body').innerText();
    expect(said).toMatch(/does not summarise, rank or answer it/);
    expect(said).not.toMatch(/error|Details for IT|Draft a reply/);
  });
  // The pane is pinned: the next message is read as usual, and nothing is said of protection any more.
  await show(page, 'Casework - no hot water');
  await frame.getByRole('button', { name: 'Draft a reply' }).waitFor();
  await eventually(async () => expect(await frame.getByRole('heading', { name: says }).count()).toBe(0));
  await page.context().close();
});

test('a message that is only signed is read as any other', async () => {
  const { page, frame } = await open({ show: 'outlook-inbox' });
  await show(page, 'Only signed');
  await frame.getByRole('button', { name: /Draft a reply/ }).waitFor();
  await eventually(async () => expect(await frame.getByText('This message is encrypted').count()).toBe(0));
  await page.context().close();
});

test('protected messages stay in the order and are said to be unread, never ranked on words nobody could read', async () => {
  const { page, frame } = await open({ show: 'outlook-inbox' });
  await frame.getByText('What needs me first').click();
  await frame.getByText(/messages, read at/).waitFor();
  await frame.getByRole('heading', { level: 2, name: 'Could not be read' }).waitFor();
  await frame.getByText('Open these yourself. They are never summarised.').waitFor();
  await page.context().close();
});

test('a shared mailbox is named, and what may not be done there is said', async () => {
  const { page } = await open({ show: 'outlook-message' });
  await page.evaluate(() => {
    const { outlook } = window.fairCopyEmulator;
    if (outlook === undefined) return;
    outlook.shared = {
      owner: 'housing.inbox@marrowdale.example',
      targetMailbox: 'housing.inbox@marrowdale.example',
      delegatePermissions: 1,
    };
    outlook.reopenPane();
  });
  const frame = await pane(page);
  await frame.getByText('housing.inbox@marrowdale.example. Reading').waitFor();
  await frame.getByText('You may read it and not change it').waitFor();
  await frame.getByRole('button', { name: 'Draft a reply' }).waitFor();
  await page.context().close();
});

test('a label is named while writing, and never changed', async () => {
  const { page } = await open({ show: 'outlook-compose' });
  await page.evaluate(() => {
    const { outlook } = window.fairCopyEmulator;
    if (outlook === undefined) return;
    outlook.label = { id: 'l-1', name: 'Official - Sensitive' };
    outlook.reopenPane();
  });
  const frame = await pane(page);
  await frame.getByRole('heading', { name: 'Label: Official - Sensitive' }).waitFor();
  await frame.getByRole('button', { name: 'Start from a template' }).waitFor();
  await page.context().close();
});

test('on a phone what cannot be done is said first, and a reply that cannot be opened says so plainly', async () => {
  const { page, frame } = await open({ show: 'outlook-message', client: 'phone' });
  await frame.getByRole('heading', { name: 'Outlook on a phone' }).waitFor();
  await frame.getByText(/opening a reply for you/).waitFor();
  await frame.getByRole('button', { name: 'Draft a reply' }).click();
  await frame.locator('[id^="reply-"]').first().click();
  await writeDraft(frame);
  await frame.getByRole('button', { name: 'Put it in the message' }).click();
  await frame.getByText('This version of Outlook cannot do that').waitFor();
  await page.context().close();
});

test('an older Outlook says what it lacks, and works without it', async () => {
  const { page, frame } = await open({ show: 'outlook-message', client: 'older' });
  await frame.getByRole('heading', { name: 'An older Outlook' }).waitFor();
  await frame.getByText(/choosing several messages in the list/).waitFor();
  await frame.getByRole('button', { name: 'Draft a reply' }).waitFor();
  await page.context().close();
});

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import { violations } from './harness/axe';
import { openOutlook, openWord, pane } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { eventually } from '../eventually';

/* Minutes of a meeting: from the invitation, an attachment or pasted words; into the invitation, a message, a file, or Word. */

const office = officeForTests(() => ({ mail: new MailServer() }));

async function open(write: boolean): Promise<{ readonly page: Page; readonly frame: Frame; readonly network: NetworkWatch }> {
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show: 'outlook-appointment', width: 320 });
  await page.evaluate((compose) => window.fairCopyEmulator.outlook?.openAppointment(1, compose), write);
  const frame = await pane(page);
  await frame.getByText('Estate walkabout').first().waitFor();
  await frame.getByRole('button', { name: /^Minutes and actions/ }).click();
  await frame.getByRole('heading', { level: 1, name: 'Notes of this meeting' }).waitFor();
  return { page, frame, network };
}

async function notesOfInvitation(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Use the notes in the invitation' }).click();
  await eventually(async () => expect(await frame.getByLabel('Paste the transcript or your notes').inputValue()).toContain('Denise said'));
}

async function minutes(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Find actions and decisions' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Minutes' }).waitFor();
}

test('an attached transcript becomes actions with owner and date, decisions, and "not stated" where nobody said', async () => {
  const { page, frame, network } = await open(false);
  await frame.getByRole('button', { name: 'Use Walkabout transcript.vtt' }).click();
  await frame.waitForFunction(() => document.querySelector('textarea')?.value.includes('WEBVTT') === true);
  await eventually(async () => expect(await frame.getByLabel('Day of the meeting').inputValue()).toBe('2026-11-16'));
  await minutes(frame);
  await eventually(async () => {
    const text = (await frame.locator('main').innerText()).replace(/\u00a0/g, ' ');
    expect(text).toMatch(
      /Paul Whitcombe · By 24 November 2026\s+“I will report it today and ring the contractor on Tuesday 24 November\.”/,
    );
    expect(text).toMatch(/garden wall can wait until spring|Yes, agreed/);
    expect(text).not.toMatch(/number 14[\s\S]{0,80}By \d/);
  });
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole('button', { name: /^Show where: I will report/ }).click();
  await eventually(async () => expect(await frame.locator('mark').innerText()).toContain('ring the contractor'));
  expect(network.strangers).toEqual([]);
  await page.context().close();
});

test('minutes go to those invited as a new message that the officer sends, with the actions as a real table', async () => {
  const { page, frame } = await open(false);
  await notesOfInvitation(frame);
  await minutes(frame);
  await frame.getByRole('button', { name: 'Send to those invited' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Your message is open' }).waitFor();
  await eventually(async () => {
    const opened = await page.evaluate(() => {
      const item = window.fairCopyEmulator.outlook?.front.openItem;
      return item?.kind === 'compose'
        ? {
            to: item.message.to.map(({ address }) => address),
            subject: item.message.subject,
            html: item.message.html,
            folder: item.message.folder,
          }
        : undefined;
    });
    expect(opened?.subject).toBe('Notes: Estate walkabout');
    expect(opened?.to).toEqual(expect.arrayContaining(['denise.okafor@marrowdale.example', 'nadia.rahman@marrowdale.example']));
    expect(opened?.to).not.toContain('paul.whitcombe@marrowdale.example');
    expect(opened?.folder).toBe('drafts');
    expect(opened?.html).toMatch(/<table[\s\S]*<th[^>]*>Who<\/th>[\s\S]*Paul/);
  });
  await page.context().close();
});

test('the organiser puts the minutes in the invitation, above what stands there', async () => {
  const { page, frame } = await open(true);
  await frame
    .getByLabel('Paste the transcript or your notes')
    .fill('Asha: I will send the form to Mrs Bell by Friday.\nTom: We agreed to close the case.');
  await minutes(frame);
  await eventually(async () => expect(await frame.locator('footer').innerText()).toContain('Other people invited could see them.'));
  await frame.getByRole('button', { name: 'Put in the invitation' }).click();
  await frame.getByRole('heading', { level: 1, name: /is in|are in/ }).waitFor();
  const body = await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml() ?? '');
  expect(body).toMatch(/<table[\s\S]*Asha[\s\S]*<\/table>/);
  expect(body.indexOf('Asha')).toBeLessThan(body.indexOf('bin store'));
  await page.context().close();
});

test('minutes are saved as a Word file with a real table, and copied as one', async () => {
  const { page, frame } = await open(false);
  await notesOfInvitation(frame);
  await minutes(frame);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: /^Save as a Word file/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Estate walkabout.docx');
  const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<w:tbl>[\s\S]*<w:tblHeader\/>[\s\S]*Paul/);
  expect(Object.keys(parts).some((name) => /vba|settings|app\.xml|core\.xml/i.test(name))).toBe(false);

  await frame.evaluate(() => {
    const kept: { html: string; text: string } = { html: '', text: '' };
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        write: async ([item]: readonly ClipboardItem[]) => {
          kept.html = (await (await item?.getType('text/html'))?.text()) ?? '';
          kept.text = (await (await item?.getType('text/plain'))?.text()) ?? '';
          document.body.dataset['copied'] = JSON.stringify(kept);
        },
      },
    });
  });
  await frame.getByRole('button', { name: /^Copy with its table/ }).click();
  await eventually(async () => expect(await frame.evaluate(() => document.body.dataset['copied'] ?? '')).toMatch(/<table/));
  await page.context().close();
});

test('in Word the open document or pasted notes become minutes with a real table in the document', async () => {
  const { page } = await office.newPage();
  await openWord(page, office.address, { show: 'word-empty', width: 320 });
  const frame = await pane(page);
  await frame.getByRole('button', { name: /^Minutes and actions/ }).click();
  await frame
    .getByLabel('Paste the transcript or your notes')
    .fill('Asha: I will send the form to Mrs Bell by Friday.\nTom: We agreed to close the case.');
  await minutes(frame);
  await frame.getByRole('button', { name: 'Put in the document' }).click();
  await frame.getByRole('heading', { level: 1, name: /is in|are in/ }).waitFor();
  const xml = strFromU8(
    unzipSync(Buffer.from(await page.evaluate(() => window.fairCopyEmulator.saveBytes()), 'base64'))['word/document.xml'] ??
      new Uint8Array(),
  );
  expect(xml).toMatch(/<w:tbl>[\s\S]*Asha[\s\S]*<\/w:tbl>/);
  await page.context().close();
});

import type { Frame, Page } from 'playwright-core';
import { MailServer } from '../../emulator/outlook/mail-server';
import { openOutlook, pane, type OpenOptions } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { writeDraft } from './harness/pane-steps';
import { until } from '../until';
import { eventually } from '../eventually';

/* Writing in Outlook: the counter, subjects, the way back, and what survives a reload of the pane. */

const mail = new MailServer();

const office = officeForTests(() => ({ mail }));

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly network: NetworkWatch;
}

async function open(show: NonNullable<OpenOptions['show']>): Promise<Opened> {
  const { page, network } = await office.newPage();
  await openOutlook(page, office.address, { show });
  return { page, frame: await pane(page), network };
}

/** Types at the top of the draft, as the officer would. */
async function type(page: Page, words: string): Promise<void> {
  const body = page.getByRole('textbox', { name: 'Message body' });
  await body.click({ position: { x: 20, y: 10 } });
  await eventually(async () => expect(await body.evaluate((element) => element.contains(document.activeElement))).toBe(true));
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(words);
  await eventually(async () => expect(await body.innerText()).toContain(words.trim()));
}

/** The pane loads again in its frame, as when the officer closes and opens it, or the network hiccups. */
async function reload(page: Page): Promise<Frame> {
  await page.evaluate(() => window.fairCopyEmulator.outlook?.reopenPane());
  const frame = await pane(page);
  await frame.locator('h1').first().waitFor();
  return frame;
}

const kept = (frame: Frame): Promise<string> => frame.evaluate(() => JSON.stringify(window.localStorage));

/** What waits in the tab of an unfinished reply: JSON inside JSON, with its quotation marks as they were. */
const shelved = (frame: Frame): Promise<string> =>
  frame.evaluate(() => (sessionStorage.getItem('fair-copy-draft') ?? '').replaceAll('\\"', '"'));

test('the counter looks again after a pause, quotes what may hurt, and offers a subject only of words that stand there', async () => {
  const { page, frame, network } = await open('outlook-compose');
  await frame.getByRole('heading', { name: 'As you write' }).waitFor();
  await type(page, 'You have failed to pay your rent. We have agreed to visit you on 3 December 2026. ');
  await frame.getByText(/failed to pay.* may hurt/).waitFor();
  // A reply has its subject: none is offered until the officer empties it.
  await eventually(async () => expect(await frame.getByRole('heading', { name: 'No subject yet' }).count()).toBe(0));
  await page.getByLabel('Subject').fill('');
  await page.getByLabel('Subject').blur();
  await type(page, 'Hello. ');
  await frame.getByRole('button', { name: 'Use this subject: Agreed to visit you on 3 December 2026' }).click();
  await eventually(async () => expect(await page.getByLabel('Subject').inputValue()).toBe('Agreed to visit you on 3 December 2026'));
  await frame.getByRole('button', { name: 'Put the old subject back' }).click();
  await eventually(async () => expect(await page.getByLabel('Subject').inputValue()).toBe(''));
  expect(network.strangers).toEqual([]);
  expect(await kept(frame)).not.toMatch(/failed|rent|visit/);
  await page.context().close();
});

test('a fact that changes while writing is said, and what is new is not', async () => {
  const { page, frame } = await open('outlook-compose');
  await type(page, 'Your rent is £412.60. ');
  // The pane opens on a draft that says so.
  const again = await reload(page);
  // It comes when the draft has been read for the first time.
  await again.getByRole('heading', { name: 'As you write' }).waitFor();
  await page.evaluate(() => window.fairCopyEmulator.outlook?.selectWords('£412.60'));
  await page.evaluate(() => {
    const { outlook } = window.fairCopyEmulator;
    const editor = outlook?.front.editor;
    editor?.setHtml(editor.html().replace('£412.60', '£421.60 on 7 January 2027'));
  });
  await again.getByText(/£412\.60/).waitFor();
  await eventually(async () => expect(await again.getByText(/7 January/).count()).toBe(0));
  void frame;
  await page.context().close();
});

test('switched off in the settings it asks Outlook nothing', async () => {
  const { page, frame } = await open('outlook-compose');
  await frame.getByRole('heading', { name: 'As you write' }).waitFor();
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByLabel('Count as I write a message').click();
  await frame.getByRole('button', { name: 'Back', exact: true }).click();
  await frame.getByRole('button', { name: 'I have typed something' }).waitFor();
  await eventually(async () => expect(await frame.getByRole('heading', { name: 'As you write' }).count()).toBe(0));
  const reads = (): Promise<number> => page.evaluate(() => window.fairCopyEmulator.statistics().calls['Outlook 37'] ?? 0);
  // What was asked before it was switched off may still be on its way.
  let before: number;
  do {
    before = await reads();
    await page.waitForTimeout(1_500);
  } while ((await reads()) !== before);
  // Must not happen: it looked every two seconds.
  await page.waitForTimeout(3_000);
  expect(await reads()).toBe(before);
  await page.context().close();
});

test('improving a draft shows the difference first, leaves signature and thread alone, and has a way back', async () => {
  const { page, frame } = await open('outlook-compose');
  await type(page, 'You have failed to pay your rent and you must pay it immediately. ');
  const before = await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml() ?? '');
  const again = await reload(page);
  await again.getByRole('button', { name: 'Improve the tone' }).click();
  await again.getByRole('heading', { level: 1, name: /change/ }).waitFor();
  await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml())).toBe(before));
  await eventually(async () => expect(await again.locator('body').innerText()).not.toMatch(/your letter|in the letter|tracked change/i));
  const next = again.getByRole('button', { name: /Put changes in the message|Next: confirm/ });
  const factsFirst = (await next.innerText()).startsWith('Next');
  await next.click();
  if (factsFirst) {
    await again.getByRole('heading', { level: 1, name: /Confirm/ }).waitFor();
    for (const group of await again.getByRole('radiogroup').all()) await group.getByRole('radio').first().click();
    await again.getByRole('button', { name: 'Put changes in the message' }).click();
  }
  await again.getByText('Read back and checked').waitFor();
  const after = await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml() ?? '');
  const below = (html: string): string => html.slice(html.indexOf('id="Signature"'));
  expect(below(after)).toBe(below(before));
  expect(after).not.toBe(before);
  await again.getByRole('button', { name: 'Restore original' }).click();
  await again.getByRole('heading', { level: 1, name: 'Your original is back' }).waitFor();
  await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.bodyHtml())).toBe(before));
  void frame;
  await page.context().close();
});

test('answers and the draft of a reply are there after a reload, for that message alone, and nowhere that outlives the tab', async () => {
  const { page, frame } = await open('outlook-message');
  await frame.getByRole('button', { name: 'Draft a reply' }).click();
  await frame.locator('[id^="reply-"]').first().click();
  const box = frame.locator('input[id^="question-"], textarea[id^="question-"]').first();
  await box.fill('A surveyor named Quillon will ring');
  await until('the answer on the shelf', async () => /Quillon/.test(await shelved(frame)));
  let now = await reload(page);
  await now.getByRole('button', { name: 'Draft a reply' }).click();
  await now.locator('[id^="reply-"]').first().click();
  const answer = now.locator('input[id^="question-"], textarea[id^="question-"]').first();
  await until('the answer given before', async () => (await answer.inputValue()) === 'A surveyor named Quillon will ring');
  await writeDraft(now);
  await now.getByRole('heading', { level: 1, name: 'Your reply' }).waitFor();
  const drafted = await now.locator('main').innerText();
  await until('the draft on the shelf', async () => /"draft"/.test(await shelved(now)));

  now = await reload(page);
  expect(await kept(now)).not.toMatch(/Quillon|surveyor/);
  expect(page.url()).not.toMatch(/Quillon/);
  await now.getByRole('button', { name: 'Draft a reply' }).click();
  await now.getByText('Go on with your draft').click();
  await now.getByRole('heading', { level: 1, name: 'Your reply' }).waitFor();
  // "Change my answers" belongs to the way there; the draft itself is the same to the letter.
  await eventually(async () => expect(await now.locator('main').innerText()).toBe(drafted));

  // Another message knows nothing of it.
  await page.evaluate(() => window.fairCopyEmulator.outlook?.openBySubject('nowhere to go'));
  // What was drafted stays in view, says whose it is, and is not put into an answer to somebody else.
  await now.getByRole('heading', { name: 'You have opened another message' }).waitFor();
  await now.getByRole('button', { name: 'Put it in the message' }).click();
  await now.getByRole('heading', { name: 'Another message is open now' }).waitFor();
  await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.outlook?.front.openItem?.kind)).toBe('message'));
  const other = await reload(page);
  // As far as the place where the first message's own draft was offered.
  await other.getByRole('button', { name: /Draft a reply$/ }).click();
  const [routeFirst, letters] = [
    other.getByRole('button', { name: 'I have done this. Draft a reply' }),
    other.locator('[id^="reply-"]').first(),
  ];
  await routeFirst.or(letters).waitFor();
  await eventually(async () => expect(await other.locator('body').innerText()).not.toMatch(/Quillon|Go on with your draft/));
  await page.context().close();
});

test('once the reply is in Outlook nothing of it waits in the tab', async () => {
  const { page, frame } = await open('outlook-message');
  await frame.getByRole('button', { name: 'Draft a reply' }).click();
  await frame.locator('[id^="reply-"]').first().click();
  await writeDraft(frame);
  await until('the draft on the shelf', async () => /"draft"/.test(await shelved(frame)));
  await frame.getByRole('button', { name: 'Put it in the message' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Your draft is in' }).waitFor();
  await eventually(async () => expect(await shelved(frame)).not.toMatch(/"draft"/));
  await page.context().close();
});

test('a message that speaks of harm pauses the draft: the council’s route comes first, from the message and from its conversation', async () => {
  const { page } = await open('outlook-inbox');
  await page.evaluate(() => window.fairCopyEmulator.outlook?.openBySubject('Jayden'));
  const opened = await page.evaluate(() => {
    const { outlook } = window.fairCopyEmulator;
    const item = outlook?.front.openItem;
    return item?.kind === 'message' ? item.message.text : '';
  });
  if (opened === '') {
    await page.evaluate(() => {
      const { outlook } = window.fairCopyEmulator;
      const item = outlook?.outlook.mailbox.folder('inbox')[0];
      if (item === undefined) return;
      const text = 'I cannot go on. I have thought about ending my life tonight.';
      outlook?.outlook.mailbox.put({ ...item, subject: 'Please read', html: `<p>${text}</p>`, text });
      outlook?.openBySubject('Please read');
    });
  }
  const frame = await pane(page);
  await frame.getByText('Before you reply').waitFor();
  await eventually(async () => expect(await frame.getByRole('button', { name: 'Draft a reply', exact: true }).count()).toBe(0));
  await frame.getByRole('button', { name: 'I have done this. Draft a reply' }).click();
  await frame.locator('[id^="reply-"]').first().waitFor();
  await page.context().close();
});

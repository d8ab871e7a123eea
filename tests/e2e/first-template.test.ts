import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { sampleDocument } from '../../emulator/samples/sample-documents';
import { until } from '../until';
import { openWord, pane, savedBytes } from './harness/emulator';
import { officeForTests } from './harness/office';
import { startRealGateway, type RealGateway } from './harness/real-gateway';
import { eventually } from '../eventually';

/* docs/first-template.md, step by step, by its own words: each button the guide names is pressed by that name. */

const guide = readFileSync('docs/first-template.md', 'utf8');
let gateway: RealGateway;

beforeAll(async () => {
  // As npm start: no model, so that everything is done on the device.
  gateway = await startRealGateway({ withModel: false });
});
const office = officeForTests(() => ({ gatewayHandler: (request) => gateway.handler(request) }));
afterAll(async () => {
  await gateway.close();
});

/** Takes words the guide prints in bold; gives them, so that a guide that says something else fails here. */
function named(words: string): string {
  expect(guide.replace(/\s+/g, ' ')).toContain(`**${words}**`);
  return words;
}

/** The preview's "Who are you?" on the library's pages. */
async function signInAs(page: Page, id: string, team: string, role: string): Promise<void> {
  await page.goto(`${gateway.url}/library`);
  await page.getByRole('textbox', { name: 'Your id' }).fill(id);
  await page.getByRole('textbox', { name: 'Your team' }).fill(team);
  await page.getByRole('checkbox', { name: named(role) }).check();
  await page.getByRole('button', { name: named('Go on') }).click();
  await page.getByRole('heading', { level: 1, name: 'The letter library' }).waitFor();
}

test('the guide holds: a letter is suggested in the pane, published by a champion, approved by a lawyer, and used in Word', async () => {
  const { page } = await office.newPage();
  await openWord(page, office.address, { bytes: sampleDocument('rent-arrears.docx') ?? new Uint8Array() });
  const officer = await pane(page);

  // 2. The officer suggests a letter
  await officer.getByRole('button', { name: named('Start another letter') }).click();
  await officer.getByRole('button', { name: /^See all \d+ letters$/ }).click();
  await officer.getByRole('searchbox').fill('boyfriend moved out benefit');
  await officer.locator('[id^="found-"]').first().waitFor();
  await officer.getByRole('searchbox').fill('');
  await officer.getByRole('button', { name: named('Suggest the letter I have open') }).click();
  const box = officer.getByRole('textbox', { name: 'The letter' });
  await box.waitFor();
  // This one tenant is gone from it.
  await eventually(async () => expect(await box.inputValue()).toContain('[name]'));
  await eventually(async () => expect(await box.inputValue()).not.toMatch(/Harlow|40718832|412\.60/));
  await officer.getByRole('textbox', { name: 'What is it called?' }).fill('A reminder about rent');
  await officer.getByRole('textbox', { name: 'What is it for?' }).fill('Reminds a tenant kindly that rent is late');
  await officer.getByRole('combobox', { name: 'Who writes it?' }).selectOption({ label: 'Tenancy and housing' });
  const written = /```\n([\s\S]*?)```/.exec(guide.slice(guide.indexOf('The letter: take everything out')))?.[1] ?? '';
  await box.fill(written.replace(/^ {5}/gm, '').trim().replace('Dear [name]', 'Dear Rosalind Thornley'));
  await officer.getByRole('textbox', { name: 'Words it must always say' }).fill('ring us');
  await officer.getByRole('textbox', { name: 'What would a colleague type to find it?' }).fill('rent, late, reminder');
  await officer.getByRole('button', { name: named('See what would be sent') }).click();
  await officer.getByRole('heading', { level: 1, name: 'This cannot be sent yet' }).waitFor();
  await officer.getByRole('button', { name: 'Go back and take it out' }).click();
  await box.fill(written.replace(/^ {5}/gm, '').trim());
  await officer.getByRole('button', { name: 'See what would be sent' }).click();
  await officer.getByRole('button', { name: named('Send the suggestion') }).click();
  await officer.getByRole('heading', { level: 1, name: named('My suggestions') }).waitFor();

  // 3. The champion publishes it
  const pages = await page.context().newPage();
  await signInAs(pages, 'chen', 'housing', 'Champion');
  await pages
    .getByRole('link', { name: named('Suggestions') })
    .first()
    .click();
  await pages
    .getByRole('link', { name: named('A reminder about rent') })
    .first()
    .click();
  await pages.getByRole('textbox', { name: /Your answer/ }).fill('Thank you.');
  await pages.getByRole('button', { name: named('Publish') }).click();
  await pages.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await pages.getByText('Published as version 1.').first().waitFor();

  // 4. The legal approver approves it
  await pages.getByRole('button', { name: named('Sign out') }).click();
  await signInAs(pages, 'lena', 'legal', 'Legal approver');
  await pages.getByRole('searchbox').fill('late rent reminder');
  await pages.getByRole('link', { name: 'A reminder about rent' }).first().click();
  await pages.getByRole('button', { name: named('Approve this version') }).click();
  await pages.getByRole('dialog').getByRole('button', { name: 'Approve this version' }).click();
  await pages.getByText('Approved. Officers see it now.').first().waitFor();

  // 5. A colleague uses it in Word
  const colleague = await until('the new letter in the pane', async () => {
    await openWord(page, office.address, { show: 'word-empty' });
    const opened = await pane(page);
    await opened.getByRole('button', { name: /^See all \d+ letters$/ }).click();
    await opened.getByRole('searchbox').fill('late rent reminder');
    await opened.locator('[id^="found-"]').first().waitFor();
    return (await opened.locator('[id^="found-"]', { hasText: 'A reminder about rent' }).count()) > 0 && opened;
  });
  await colleague.locator('[id^="found-"]', { hasText: 'A reminder about rent' }).click();
  await colleague.getByRole('button', { name: named('About this letter') }).click();
  await colleague.getByText('Version 1 · Approved by legal').waitFor();
  await colleague.getByRole('button', { name: 'Back', exact: true }).click();
  await colleague.getByRole('textbox', { name: 'Name?' }).fill('Ms Warsame');
  await colleague.getByRole('textbox', { name: 'Amount owed?' }).fill('£40.00');
  await colleague.getByRole('button', { name: named('Write a draft') }).click();
  await colleague.getByRole('button', { name: named('Put it in the document') }).click();
  await colleague.getByRole('heading', { level: 1, name: 'Your draft is in' }).waitFor();
  const document = strFromU8(unzipSync(await savedBytes(page))['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  expect(document).toContain('Dear Ms Warsame');
  expect(document).toContain('Your rent of £40.00 is late. Please ring us');
  await page.context().close();
});

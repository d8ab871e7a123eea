import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { sampleDocument } from '../../emulator/samples/sample-documents';
import { builtFolder, missingCalls, openWord, pane, savedBytes } from './harness/emulator';
import { officeForTests } from './harness/office';
import { keepFacts, writeDraft } from './harness/pane-steps';

/* What a newcomer does: the sample letter, no model, no key. */

const letter = sampleDocument('rent-arrears.docx') ?? new Uint8Array();
const documentOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const wordsOf = (xml: string): string => xml.replace(/<w:del .*?<\/w:del>/g, '').replace(/<[^>]+>/g, '');

const office = officeForTests();

test('the open letter is improved as tracked changes, read back, and restored, in at most four round trips', async () => {
  const { page, network } = await office.newPage();
  await openWord(page, office.address, { bytes: letter });
  const frame = await pane(page);
  const improve = frame.getByRole('button', { name: 'Improve the tone' });
  await improve.waitFor();
  const syncs = (): Promise<number> => page.evaluate(() => window.fairCopyEmulator.statistics().syncs);
  expect(await syncs()).toBeLessThanOrEqual(1);

  await improve.click();
  await frame.getByRole('heading', { level: 1, name: /changes to look at/ }).waitFor();
  expect(documentOf(await savedBytes(page))).toBe(documentOf(letter));
  // Facts our rules moved wait for the officer.
  await (await keepFacts(frame)).click();
  await frame.getByText(/Read back and checked at/).waitFor();
  expect(await syncs()).toBeLessThanOrEqual(4);

  const written = documentOf(await savedBytes(page));
  expect(written).toMatch(/<w:ins [^>]*w:author="[^"]+"[^>]*w:date="[^"]+"/);
  expect(written).toMatch(/<w:del /);
  expect(wordsOf(written)).toContain('£412.60');
  expect(wordsOf(written)).toContain('11 December 2026');
  expect(wordsOf(written)).not.toContain('You have failed to pay');

  await frame.getByRole('button', { name: 'Restore original' }).click();
  await frame.getByText('Your original is back').first().waitFor();
  expect(wordsOf(documentOf(await savedBytes(page)))).toBe(wordsOf(documentOf(letter)));

  expect(network.strangers).toEqual([]);
  expect(network.leaks(['Harlow', '40718832'])).toEqual([]);
  expect(await missingCalls(page)).toEqual([]);
  await page.context().close();
});

test('rejecting every tracked change in Word gives the letter back as it was', async () => {
  const { page } = await office.newPage();
  await openWord(page, office.address, { bytes: letter });
  const frame = await pane(page);
  await frame.getByRole('button', { name: 'Improve the tone' }).click();
  await frame.getByRole('heading', { level: 1, name: /changes to look at/ }).waitFor();
  await (await keepFacts(frame)).click();
  await frame.getByText(/Read back and checked at/).waitFor();
  await page.evaluate(() => window.fairCopyEmulator.rejectAll());
  expect(documentOf(await savedBytes(page))).toBe(documentOf(letter));
  await page.context().close();
});

test('a letter drafted into an empty document has real headings and a list that ends where it should', async () => {
  const { page } = await office.newPage();
  await openWord(page, office.address, { show: 'word-empty' });
  const frame = await pane(page);
  await frame.getByText(/^See all/).click();
  await frame.locator('#letter-hsg-01').click();
  await writeDraft(frame);
  await frame.getByRole('button', { name: 'Put it in the document' }).click();
  await frame.getByRole('heading', { level: 1, name: 'Your draft is in' }).waitFor();
  const paragraphs = documentOf(await savedBytes(page)).match(/<w:p[ >].*?<\/w:p>/gs) ?? [];
  const listed = paragraphs.filter((paragraph) => paragraph.includes('<w:numPr>') && !/<w:numId w:val="0"\/>/.test(paragraph)).map(wordsOf);
  expect(listed.length).toBeGreaterThan(2);
  expect(listed.join(' ')).toContain('We can agree a plan');
  expect(listed.join(' ')).not.toContain('What happens next');
  expect(listed.join(' ')).not.toContain('Yours sincerely');
  expect(paragraphs.filter((paragraph) => paragraph.includes('Heading2')).map(wordsOf)).toContain('What happens next');
  expect(await missingCalls(page)).toEqual([]);
  await page.context().close();
});

test('the page loads at most 200 KB of JavaScript, gzipped, before it can be used', () => {
  const html = readFileSync(join(builtFolder, 'pane', 'taskpane.html'), 'utf8');
  const own = [...html.matchAll(/src="?([^" >]+\.js)"?/g)].map((match) => match[1] ?? '').filter((source) => !source.startsWith('https:'));
  expect(own.length).toBeGreaterThan(0);
  const size = own.reduce((sum, source) => sum + gzipSync(readFileSync(join(builtFolder, 'pane', source))).length, 0);
  expect(size).toBeLessThanOrEqual(200 * 1024);
});

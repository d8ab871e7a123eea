import type { Page } from 'playwright-core';
import { roundtripFile } from '../../scripts/roundtrip-file';
import { openWord } from './harness/emulator';
import { watchNetwork, type NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { documentOf, peersLetter } from './peers-letter';

// The pane as it is built, pressed like an officer would, on documents made here: what npm run roundtrip does to a folder.

const office = officeForTests();
let page: Page;
let network: NetworkWatch;

beforeAll(async () => {
  const context = await office.browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 900 } });
  await context.addInitScript({
    content: 'window.fairCopyWitness = (writing, landing) => (window.fairCopyWritten ??= []).push({ writing, landing });',
  });
  page = await context.newPage();
  network = await watchNetwork(context);
  await openWord(page, office.address, { show: 'word-empty' });
});

const run = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

test('a harsh letter is improved as tracked changes in four round trips; rejecting restores it and accepting is what was proposed', async () => {
  const { report } = await roundtripFile(page, 'letter.docx', peersLetter());
  expect(report).toMatchObject({
    opened: true,
    missed: [],
    rejectAllRestores: true,
    acceptAllMatches: true,
    trackingRestored: true,
    partsChanged: ['word/document.xml'],
  });
  expect(report.changes).toBeGreaterThan(0);
  expect(report.landed).toBe(report.changes);
  expect(report.syncsBefore).toBeLessThanOrEqual(1);
  expect(report.syncs + report.syncsBefore).toBeLessThanOrEqual(4);
  expect(network.strangers).toEqual([]);
});

test('a letter with a colleague’s tracked changes keeps them, and ours come off again', async () => {
  const theirs = `<w:del w:id="5" w:author="Pat Colleague" w:date="2026-11-01T09:00:00Z"><w:r><w:delText xml:space="preserve">hereby </w:delText></w:r></w:del>`;
  const body = `<w:p>${run('Dear tenant')}</w:p><w:p>${run('You are ')}${theirs}${run('required to commence payment prior to the end of the month. ')}${run('Failure to comply', '<w:rPr><w:b/></w:rPr>')}${run(' with this request will result in legal action being taken against you.')}</w:p>`;
  const { report } = await roundtripFile(page, 'tracked.docx', documentOf(body));
  expect(report).toMatchObject({ opened: true, rejectAllRestores: true, acceptAllMatches: true, trackingRestored: true });
  expect(report.edits).toBeGreaterThan(0);
});

test('an empty document comes out as it went in', async () => {
  const { report } = await roundtripFile(page, 'empty.docx', documentOf('<w:p/>'));
  expect(report).toMatchObject({ opened: true, edits: 0, partsChanged: [] });
});

test('a file that is no document gets its plain reason', async () => {
  const { report } = await roundtripFile(page, 'broken.docx', new TextEncoder().encode('This is not a zip file.'));
  expect(report.opened).toBe(false);
  expect(report.reason).toMatch(/\w+ \w+.*\.$/);
});

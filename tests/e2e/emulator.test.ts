import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { missingCalls, openWord, pane } from './harness/emulator';
import type { NetworkWatch } from './harness/network';
import { officeForTests } from './harness/office';
import { eventually } from '../eventually';

let page: Page;
let network: NetworkWatch;

const office = officeForTests(() => ({ paneFolder: join(process.cwd(), 'tests/e2e/harness/test-addin') }));

beforeEach(async () => {
  ({ page, network } = await office.newPage());
});

afterEach(() => page.context().close());

describe('the emulated Word', () => {
  test('is Word to the unmodified office.js, and nothing leaves localhost', async () => {
    await openWord(page, office.address, { pane: '/index.html' });
    const frame = await pane(page);
    await frame.waitForFunction(() => document.getElementById('host')?.textContent === 'Word');
    expect(network.strangers).toEqual([]);
    expect(await missingCalls(page)).toEqual([]);
  });

  test('answers a Word.run with the letter on the page, in one sync', async () => {
    await openWord(page, office.address, { pane: '/index.html' });
    const frame = await pane(page);
    await frame.waitForFunction(() => document.getElementById('host')?.textContent === 'Word');
    const text = await frame.evaluate(() =>
      Word.run(async (context) => {
        context.document.body.load('text');
        await context.sync();
        return context.document.body.text;
      }),
    );
    expect(text).toContain('You have failed to pay your rent');
    await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.statistics().syncs)).toBe(1));
  });

  test('tells the add-in of a new selection', async () => {
    await openWord(page, office.address, { pane: '/index.html' });
    const frame = await pane(page);
    await frame.waitForFunction(() => document.getElementById('host')?.textContent === 'Word');
    await frame.evaluate(
      () =>
        new Promise((resolve) =>
          Office.context.document.addHandlerAsync(
            Office.EventType.DocumentSelectionChanged,
            () => Reflect.get(window, 'heard').push('selection'),
            resolve,
          ),
        ),
    );
    await page.evaluate(() => window.fairCopyEmulator.select(0, 0, 5));
    await frame.waitForFunction(() => Reflect.get(window, 'heard').length > 0);
  });

  test('gives the theme of the page, and a change of it', async () => {
    await openWord(page, office.address, { pane: '/index.html', theme: 'dark' });
    const frame = await pane(page);
    await frame.waitForFunction(() => document.getElementById('host')?.textContent === 'Word');
    await eventually(async () => expect(await frame.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#1f1f1f'));
    await page.selectOption('#theme', 'light');
    // The test add-in does not listen for themes, so it starts again with the new one, in a frame that takes the old one's place.
    await eventually(async () => {
      const again = await pane(page);
      expect(await again.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#ffffff');
    });
  });

  test('says plainly what is wrong with a file that cannot be opened, and keeps the letter', async () => {
    await openWord(page, office.address, { pane: '/index.html' });
    await page.evaluate(() => window.fairCopyEmulator.openBytes(btoa('not a document')).catch(() => undefined));
    await eventually(async () => expect(await page.textContent('#notice')).toMatch(/not a Word document|damaged/));
    await eventually(async () => expect(await page.evaluate(() => window.fairCopyEmulator.text())).toContain('Dear Ms Harlow'));
  });

  test('says that it is not Microsoft Word', async () => {
    await openWord(page, office.address, { pane: '/index.html' });
    await eventually(async () => expect(await page.textContent('#banner')).toMatch(/It is not Microsoft\s+Word/));
  });

  test('refuses paths that lead out of its folders', async () => {
    for (const path of ['/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/office/%2e%2e/package.json', '/.env']) {
      for (const origin of [office.address, office.paneAddress]) {
        const reply = await page.context().request.get(origin + path, { ignoreHTTPSErrors: true });
        expect(`${path} ${reply.status()}`).toBe(`${path} 404`);
      }
    }
  });
});

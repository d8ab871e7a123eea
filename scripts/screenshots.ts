/**
 * npm run screenshots [-- --only <text>]
 *
 * Pictures of every state of the pane at 320 and 450 px, light and dark, of the emulated Word and Outlook with the pane beside them, and of
 * the pages of library, impact and governance, in docs/screenshots/. Needs `npm run build` first. The same build gives the same pictures but for times of day.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tests/e2e/harness/browser';
import { openOutlook, openWord, pane, startForTest } from '../tests/e2e/harness/emulator';
import { picturesOfPages } from './screenshots-pages';
import { smallPng } from './small-png';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const folder = join(import.meta.dirname, '..', 'docs', 'screenshots');
const widths = [320, 450] as const;
const themes = ['light', 'dark'] as const;
const pageSize = { width: 1280, height: 900 };
/** Long enough for lazy panels and their icons. Milliseconds. */
const settle = 350;

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  await page.waitForTimeout(settle);
  writeFileSync(join(folder, `${name}.png`), smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage })));
}

async function gallery(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.goto(`${address}/gallery.html`);
  await page.waitForSelector('a[href^="?state="]');
  const ids = await page.$$eval('a[href^="?state="]', (links) =>
    links.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('state') ?? ''),
  );
  let count = 0;
  for (const id of ids.filter((one) => one.includes(values.only))) {
    for (const width of widths) {
      for (const theme of themes) {
        await page.setViewportSize({ width, height: 860 });
        await page.goto(`${address}/gallery.html?state=${id}&theme=${theme}`);
        await page.waitForSelector('#root h1');
        await take(page, `${id}-${width}${theme === 'dark' ? '-dark' : ''}`);
        count += 1;
      }
    }
  }
  await page.close();
  return count;
}

/** The emulated Office with the real pane in it, as a newcomer sees it. */
async function scenes(browser: Browser, address: string): Promise<number> {
  const shows = [
    ['emulator-letter', 'word-letter', 'light'],
    ['emulator', 'word-letter', 'light'],
    ['emulator-dark', 'word-letter', 'dark'],
    ['emulator-outlook', 'outlook-message', 'light'],
    ['emulator-outlook-inbox', 'outlook-inbox', 'light'],
    ['emulator-outlook-reply', 'outlook-compose', 'light'],
    ['emulator-outlook-appointment', 'outlook-appointment', 'light'],
  ] as const;
  let count = 0;
  for (const [name, show, theme] of shows.filter(([one]) => one.includes(values.only))) {
    const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: pageSize });
    await (show === 'word-letter' ? openWord : openOutlook)(page, address, { show, theme });
    const frame = await pane(page);
    await frame.waitForSelector('h1');
    await page.waitForTimeout(1000);
    if (name === 'emulator') {
      // The README's picture: the letter with its tracked changes in.
      await frame.getByRole('button', { name: 'Improve the tone' }).first().click();
      await frame.getByRole('button', { name: 'Put changes in the letter' }).click();
      await frame.getByText('Read back and checked').waitFor();
    }
    await take(page, name);
    await page.close();
    count += 1;
  }
  return count;
}

mkdirSync(folder, { recursive: true });
const [browser, emulator] = await Promise.all([openBrowser(), startForTest()]);
try {
  const taken =
    (await scenes(browser, emulator.address)) +
    (await gallery(browser, emulator.paneAddress)) +
    (await picturesOfPages(browser, values.only, take));
  console.log(`${taken} pictures in docs/screenshots.`);
} finally {
  await browser.close();
  await emulator.close();
}

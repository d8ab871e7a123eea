/**
 * npm run screenshots [-- --only <text>]
 *
 * Pictures of every state of the pane at 320 and 450 px, light and dark, of the emulated Word and Outlook with the pane beside them, and of
 * the pages of library, impact and governance, in docs/screenshots/. Each shows the whole of its screen, as tall as that is. Needs `npm run build`
 * first. The same build gives the same pictures but for times of day. Without --only, pictures of what is no longer there are taken away.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
/** Long enough for icons and what is drawn late. Milliseconds. */
const settle = 200;
/** The pane's usual height, in px. */
const tall = 720;

// Dates in boxes stand as they do in Britain: Chromium asks the machine, and not the page, how to write them.
process.env['LANGUAGE'] = 'en_GB';
process.env['LANG'] = 'en_GB.UTF-8';

const taken = new Set<string>();

async function take(page: Page, name: string, fullPage = false): Promise<void> {
  await page.waitForTimeout(settle);
  taken.add(`${name}.png`);
  writeFileSync(join(folder, `${name}.png`), smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide', fullPage })));
}

/** Makes the window as tall as what scrolls in the pane, so that nothing of a state is left out of its picture. */
async function whole(page: Page, width: number): Promise<void> {
  const hidden = await page.$eval('main', ({ parentElement }) => (parentElement?.scrollHeight ?? 0) - (parentElement?.clientHeight ?? 0));
  if (hidden > 0) await page.setViewportSize({ width, height: tall + hidden });
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
        await page.setViewportSize({ width, height: tall });
        const asked = `state=${id}&theme=${theme}`;
        await page.evaluate((hash) => (location.hash = hash), asked);
        await page.waitForSelector(`html[data-shown="${asked}"] #root h1`);
        await whole(page, width);
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
    // On a busy machine the pane is still reading after any fixed time.
    await frame.waitForSelector('main[aria-busy="false"]');
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
  const count =
    (await scenes(browser, emulator.address)) +
    (await gallery(browser, emulator.paneAddress)) +
    (await picturesOfPages(browser, values.only, take));
  for (const name of readdirSync(folder)) if (values.only === '' && !taken.has(name)) rmSync(join(folder, name));
  console.log(`${count} pictures in docs/screenshots.`);
} finally {
  await browser.close();
  await emulator.close();
}

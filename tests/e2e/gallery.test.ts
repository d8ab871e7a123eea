import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { colourRules, violations } from './harness/axe';
import { openBrowser } from './harness/browser';
import { builtFolder } from './harness/emulator';

const gallery = join(builtFolder, 'pane', 'gallery.html');

// Each state is looked at several times: on a machine busy with other things that is minutes, and no fault of a screen's.
jest.setTimeout(1_200_000);
let browser: Browser;
let page: Page;
let states: readonly string[];
const thrown: string[] = [];

beforeAll(async () => {
  if (!existsSync(gallery)) throw new Error('The gallery is not built: run npm run build first.');
  browser = await openBrowser();
});
// A page for each test: colours and sizes that one has asked for, and what it left running when it failed, are nothing to the next.
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 320, height: 700 }, colorScheme: 'light', reducedMotion: 'reduce' });
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(pathToFileURL(gallery).href);
  await page.waitForSelector('a');
  states = await page.$$eval('a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('state') ?? ''),
  );
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** Shows a state in the page that is open, as loading it anew each time would be most of the work. */
async function show(asked: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), asked);
  await page.waitForFunction((what) => document.documentElement.dataset['shown'] === what, asked);
}

/** Gives when the page has been drawn twice more. */
const drawnTwice = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Looks at each state; gives what was found wrong, by state. */
async function look(query: string, judge: () => Promise<readonly string[]>, which = states): Promise<readonly string[]> {
  const wrong: string[] = [];
  thrown.length = 0;
  for (const state of which) {
    await show(`state=${state}${query}`);
    // What is wrong once may still be on its way: wrong is what is so after the next two drawings too.
    const found = (await judge()).length === 0 ? [] : await page.evaluate(drawnTwice).then(judge);
    wrong.push(...[...found, ...thrown.splice(0)].map((one) => `${state}: ${one}`));
  }
  return wrong;
}

/** What a screen is wide beyond its window. */
async function sideways(): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} of ${innerWidth} pixels`] : [],
  );
}

/** One h1, at most one filled button, 44 pixels clear at the top right for the menu of Office, and controls of 32 pixels at least. */
async function misbuilt(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.querySelectorAll('h1').length !== 1) found.push('not one h1');
    const brand = getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body)
      .getPropertyValue('--colorBrandBackground')
      .trim();
    const probe = document.createElement('i');
    probe.style.color = brand;
    document.body.append(probe);
    const filled = [...document.querySelectorAll('button')].filter(
      (button) => getComputedStyle(button).backgroundColor === getComputedStyle(probe).color,
    );
    probe.remove();
    if (filled.length > 1) found.push(`${filled.length} filled buttons`);
    for (const element of document.querySelectorAll('h1, header p, header button')) {
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const box of range.getClientRects())
        if (box.right > innerWidth - 44 && box.top < 44) found.push('words under the menu of Office');
    }
    for (const control of document.querySelectorAll('button')) {
      const { height } = control.getBoundingClientRect();
      if (height > 0 && height < 32) found.push(`${control.textContent} is ${height} pixels high`);
    }
    return found;
  });
}

test('the gallery shows every problem and more than 70 states', () => {
  expect(states.length).toBeGreaterThan(70);
  expect(new Set(states).size).toBe(states.length);
});

test('no screen breaks a rule of WCAG 2.2 AA at 320 pixels, in light and forced colours; each is built as it should be and never scrolls sideways, at 400% zoom neither', async () => {
  const wrong = await look('&theme=light', async () => {
    const found = [...(await violations(page)), ...(await misbuilt())];
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await violations(page, colourRules)).map((one) => `forced colours: ${one}`));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 200, height: 500 });
    found.push(...(await sideways()));
    await page.setViewportSize({ width: 320, height: 700 });
    return found;
  });
  expect(wrong).toEqual([]);
});

test('no screen loses its contrast in the dark', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await look('&theme=dark', () => violations(page, colourRules))).toEqual([]);
});

test('the soft paper theme keeps its contrast on the screens that use every colour', async () => {
  const every = ['letter', 'result', 'facts', 'stale', 'written', 'left', 'settings', 'inbox', 'problem-internal'];
  expect(await look('&theme=paper', () => violations(page, colourRules), every)).toEqual([]);
});

test('nothing scrolls sideways at 320 with the largest text', async () => {
  await page.setViewportSize({ width: 320, height: 500 });
  expect(await look('&size=5&spacing=roomy', sideways)).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './harness/browser';

const root = join(__dirname, '..', '..');
const gallery = join(root, 'dist', 'pane', 'gallery.html');
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What other colours can break: the structure of a screen stays what it is. */
const colourRules = ['color-contrast', 'link-in-text-block'];

jest.setTimeout(300_000);
let browser: Browser;
let states: readonly string[];

beforeAll(async () => {
  if (!existsSync(gallery))
    spawnSync(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(root, 'scripts', 'build.ts')], {
      stdio: 'inherit',
    });
  browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(gallery).href);
  await page.waitForSelector('a');
  states = await page.$$eval('a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('state') ?? ''),
  );
  await page.close();
});
afterAll(() => browser.close());

/** Opens each state in one page; gives what was found wrong, by state. */
async function look(page: Page, query: string, judge: () => Promise<readonly string[]>, which = states): Promise<readonly string[]> {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  for (const state of which) {
    await page.goto(`${pathToFileURL(gallery).href}?state=${state}${query}`);
    await page.waitForSelector('h1');
    wrong.push(...(await judge()).map((one) => `${state}: ${one}`));
  }
  return wrong;
}

/** Axe's violations on the page, each with its rule and first place. */
async function violations(page: Page, only: readonly string[] = rules): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const run = (
      window as unknown as {
        axe: {
          run: (root: Document, options: object) => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
        };
      }
    ).axe.run;
    const found = await run(document, { runOnly: tags });
    return found.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 120) ?? ''}`);
  }, only);
}

test('the gallery shows every problem and more than 70 states', () => {
  expect(states.length).toBeGreaterThan(70);
  expect(new Set(states).size).toBe(states.length);
});

/** What a screen is wide beyond its window. */
async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth > innerWidth ? [`${document.documentElement.scrollWidth} of ${innerWidth} pixels`] : [],
  );
}

/** One h1, at most one filled button, 44 pixels clear at the top right for the menu of Office, and controls of 32 pixels at least. */
async function misbuilt(page: Page): Promise<readonly string[]> {
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

test('no screen breaks a rule of WCAG 2.2 AA at 320 pixels, in light and forced colours; each is built as it should be and never scrolls sideways, at 400% zoom neither', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, colorScheme: 'light' });
  const wrong = await look(page, '&theme=light', async () => {
    const found = [...(await violations(page)), ...(await misbuilt(page))];
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(...(await violations(page, colourRules)).map((one) => `forced colours: ${one}`));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 200, height: 500 });
    found.push(...(await sideways(page)));
    await page.setViewportSize({ width: 320, height: 700 });
    return found;
  });
  expect(wrong).toEqual([]);
  await page.close();
});

test('no screen loses its contrast in the dark', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
  expect(await look(page, '&theme=dark', () => violations(page, colourRules))).toEqual([]);
  await page.close();
});

test('the soft paper theme keeps its contrast on the screens that use every colour', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  const every = ['letter', 'result', 'facts', 'stale', 'written', 'left', 'settings', 'inbox', 'problem-internal'];
  expect(await look(page, '&theme=paper', () => violations(page, colourRules), every)).toEqual([]);
  await page.close();
});

test('nothing scrolls sideways at 320 with the largest text', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 500 } });
  expect(await look(page, '&size=5&spacing=roomy', () => sideways(page))).toEqual([]);
  await page.close();
});

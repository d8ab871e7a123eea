import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { ChatModel } from '../../../src/core/chat-model';
import { createLog } from '../../../src/gateway/log';
import { startServer, type Server } from '../../../src/gateway/server';
import { readSettings } from '../../../src/gateway/settings';
import { builtFolder } from './emulator';

const pagesFolder = join(builtFolder, 'pages');
const paneFolder = join(builtFolder, 'pane');

/** A real gateway with the built pages. Takes further settings, and what its models are; gives it when it listens. */
export async function startPagesServer(
  environment: Readonly<Record<string, string>>,
  models?: readonly ChatModel[],
  change: (settings: ReturnType<typeof readSettings>['settings']) => ReturnType<typeof readSettings>['settings'] = (settings) => settings,
): Promise<Server> {
  if (!existsSync(join(pagesFolder, 'index.html'))) throw new Error('The pages are not built: run npm run build first.');
  const { settings, faults } = readSettings({
    PORT: '0',
    PAGES_FOLDER: pagesFolder,
    PANE_FOLDER: paneFolder,
    ...environment,
  });
  const stops = faults.filter((fault) => fault.stops);
  if (stops.length > 0) throw new Error(stops.map(({ setting, fault }) => `${setting} ${fault}`).join('; '));
  return startServer(change(settings), createLog({ write: () => undefined }), models);
}

/** Asks the gateway as an officer of the preview. */
export async function askGateway(
  server: Server,
  who: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(server.url + path, {
    method,
    headers: { 'x-development-officer': who, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
}

/** Gives a window in which the pages know somebody ("sam;housing;officer,champion"), or nobody. Its pages share what they fetched. */
export async function contextFor(browser: Browser, who: string | undefined, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...options });
  if (who !== undefined) await context.addInitScript((officer) => sessionStorage.setItem('fair-copy-preview-officer', officer), who);
  return context;
}

/** Opens an address of the pages, and waits until it is all there. */
export async function openPage(context: BrowserContext, server: Server, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url + path);
  await settled(page);
  return page;
}

/** Waits until nothing is being fetched. Looked for at each frame: a locator's waiting looks twice a second after its first tries. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('h1') !== null && document.querySelector('.fui-Spinner') === null);
}

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { type EmulatorOptions, type RunningEmulator, startEmulator } from '../../../emulator/server/server';
import type { EmulatorApi } from '../../../emulator/shell/test-api';
import type { Show } from '../../../emulator/shell/settings';
import type { ThemeName } from '../../../emulator/office/theme';

declare global {
  interface Window {
    fairCopyEmulator: EmulatorApi;
  }
}

const root = process.cwd();
/** The same folder that the build wrote to. */
export const builtFolder = resolve(root, process.env['FAIR_COPY_DIST'] ?? 'dist');

/** The emulated Office on free ports, with the built pane. Throws when `npm run build` has not run. */
export async function startForTest(options: Partial<EmulatorOptions> = {}): Promise<RunningEmulator> {
  const emulatorFolder = options.emulatorFolder ?? join(builtFolder, 'emulator');
  const paneFolder = options.paneFolder ?? join(builtFolder, 'pane');
  if (!existsSync(join(emulatorFolder, 'index.html'))) throw new Error('The emulator is not built: run npm run build first.');
  return startEmulator({
    port: 0,
    panePort: 0,
    officeJsFolder: join(root, 'node_modules', '@microsoft', 'office-js', 'dist'),
    certificateFolder: resolve(root, '.cache', 'certs'),
    ...options,
    emulatorFolder,
    paneFolder,
  });
}

export interface OpenOptions {
  readonly show?: Show;
  readonly width?: 320 | 350 | 450;
  readonly theme?: ThemeName;
  /** Which Outlook is played. */
  readonly client?: 'web' | 'phone' | 'older';
  /** A page of the pane's folder in place of the task pane. */
  readonly pane?: string;
  /** `/samples/<name>`, or `/document` for the server's own. */
  readonly document?: string;
  /** A .docx to open once the page is there. */
  readonly bytes?: Uint8Array;
}

async function openPage(page: Page, address: string, show: Show, options: OpenOptions): Promise<void> {
  const query = new URLSearchParams({ show });
  for (const name of ['width', 'theme', 'pane', 'document', 'client'] as const) {
    const value = options[name];
    if (value !== undefined) query.set(name, String(value));
  }
  await page.goto(`${address}/?${query}`);
  await page.waitForFunction(() => window.fairCopyEmulator?.ready === true);
}

/** Opens the page with a Word document and waits until the pane has its context. */
export async function openWord(page: Page, address: string, options: OpenOptions = {}): Promise<void> {
  await openPage(page, address, options.show ?? 'word-letter', options);
  if (options.bytes !== undefined) {
    const text = Buffer.from(options.bytes).toString('base64');
    await page.evaluate((bytes) => window.fairCopyEmulator.openBytes(bytes), text);
  }
}

/** Opens the page with the mailbox. */
export async function openOutlook(page: Page, address: string, options: OpenOptions = {}): Promise<void> {
  await openPage(page, address, options.show ?? 'outlook-inbox', options);
}

/** The pane's frame as it is now: opening another document makes a new one. */
export async function pane(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#pane-frame iframe');
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  return frame;
}

/** The document as it is now. */
export async function savedBytes(page: Page): Promise<Uint8Array> {
  return Buffer.from(await page.evaluate(() => window.fairCopyEmulator.saveBytes()), 'base64');
}

/** Calls the add-in made that are not emulated. A test of the product should find none. */
export async function missingCalls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...window.fairCopyEmulator.missing]);
}
